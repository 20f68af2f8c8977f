package io.konkyo.article;

import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  private List<Origin> origins(String input) throws InputException {
    if ("-".equals(input)) {
      Source source = new Source(STANDARD_INPUT_DOC, () -> standardInput);
      return List.of(new Origin(source, "standard input"));
    }
    Path path = path(input);
    if (Files.isDirectory(path)) {
      return inFolder(path);
    }
    if (!Files.exists(path)) {
      throw new InputException("no such file or folder: " + input);
    }
    return List.of(file(FileNames.of(path), path));
  }

  private static Path path(String input) throws InputException {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new InputException("not a path on this system: " + input, e);
    }
  }

  private static List<Origin> inFolder(Path root) throws InputException {
    FolderWalk walk = new FolderWalk();
    List<FolderWalk.Found> files = walk.below(root);
    List<Origin> origins = new ArrayList<>();
    for (FolderWalk.Found found : files) {
      if (found.path().equals(root)) {
        throw new InputException("the folder %s cannot be listed".formatted(root));
      }
      origins.add(
          found
              .problem()
              .map(problem -> unreadable(found, problem))
              .orElseGet(() -> file(found.doc(), found.path())));
    }
    origins.sort(Comparator.comparing(origin -> origin.source().doc(), CodePoints::compare));
    return origins;
  }

  private static Origin file(String doc, Path path) {
    return new Origin(new Source(doc, () -> open(path)), path.toString());
  }

  private static Origin unreadable(FolderWalk.Found found, String problem) {
    Source.Content content =
        () -> {
          throw new IOException(problem);
        };
    return new Origin(new Source(found.doc(), content), found.path().toString());
  }

  private static InputStream open(Path path) throws IOException {
    try {
      return Files.newInputStream(path);
    } catch (NoSuchFileException e) {
      throw new IOException(
          Files.isSymbolicLink(path)
              ? "the symbolic link leads nowhere"
              : "the file has gone since the folder was listed",
          e);
    } catch (AccessDeniedException e) {
      throw new IOException("permission denied", e);
    }
  }

  private record Origin(Source source, String place) {}
}
