package io.konkyo.article;

import io.konkyo.text.CodePoints;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the documents that a list of inputs names.
 *
 * <ul>
 *   <li>A folder stands for the {@code .txt} and {@code .md} files in it and in its subfolders (the
 *       ending's case does not matter); a document is named by its path below that folder.
 *   <li>A file stands for itself whatever its ending, and is named by its file name.
 *   <li>{@code -} stands for one article on standard input, named {@value #STANDARD_INPUT_DOC}.
 * </ul>
 *
 * <p>Symbolic links are followed; one that leads back into a folder that holds it is cut, one that
 * leads nowhere is a document that cannot be read. Two inputs that name one document alike are a
 * mistake in the call, since claims could not tell them apart.
 */
public final class SourceFinder {

  /** The name of the document that is read from standard input. */
  public static final String STANDARD_INPUT_DOC = "stdin.txt";

  private final InputStream standardInput;

  /** Reads {@code -} from {@code standardInput}. */
  public SourceFinder(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * Returns the documents of all inputs, ordered by the code points of their names.
   *
   * @throws InputException if an input does not exist or two documents would have one name
   */
  public List<Source> find(List<String> inputs) throws InputException {
    Map<String, Origin> found = new TreeMap<>(CodePoints::compare);
    for (String input : inputs) {
      for (Origin origin : origins(input)) {
        Origin earlier = found.putIfAbsent(origin.source().doc(), origin);
        if (earlier != null) {
          throw new InputException(
              "two inputs name the document %s: %s and %s; give their common parent folder instead"
                  .formatted(origin.source().doc(), earlier.place(), origin.place()));
        }
      }
    }
    return found.values().stream().map(Origin::source).toList();
  }

  /**
   * Returns the files that one folder or file stands for, ordered by the code points of their
   * names.
   *
   * @throws InputException if it does not exist or cannot be listed
   */
  public static List<FoundFile> files(String input) throws InputException {
    Path path = path(input);
    if (Files.isDirectory(path)) {
      return inFolder(path);
    }
    if (!Files.exists(path)) {
      throw new InputException("no such file or folder: " + input);
    }
    return List.of(new FoundFile(FileNames.of(path), path, Optional.empty()));
  }

  private List<Origin> origins(String input) throws InputException {
    if ("-".equals(input)) {
      Source source = new Source(STANDARD_INPUT_DOC, () -> standardInput);
      return List.of(new Origin(source, "standard input"));
    }
    return files(input).stream()
        .map(file -> new Origin(file.source(), file.path().toString()))
        .toList();
  }

  private static Path path(String input) throws InputException {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new InputException("not a path on this system: " + input, e);
    }
  }

  private static List<FoundFile> inFolder(Path root) throws InputException {
    List<FoundFile> files = new ArrayList<>(new FolderWalk().below(root));
    if (files.stream().anyMatch(file -> file.path().equals(root))) {
      throw new InputException("the folder %s cannot be listed".formatted(root));
    }
    files.sort(Comparator.comparing(FoundFile::doc, CodePoints::compare));
    return files;
  }

  private record Origin(Source source, String place) {}
}
