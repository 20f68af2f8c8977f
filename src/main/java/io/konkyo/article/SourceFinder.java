package io.konkyo.article;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

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
   * Returns the documents of all inputs, ordered by the code points of their names. Each is made
   * when it is asked for, so the list takes little memory for however many files.
   *
   * @throws InputException if an input does not exist or two documents would have one name
   */
  public List<Source> find(List<String> inputs) throws InputException {
    DocSorter docs = new DocSorter();
    Places places = new Places();
    for (String input : inputs) {
      if ("-".equals(input)) {
        int place = places.addInput(new StandardInput(standardInput));
        docs.add(STANDARD_INPUT_DOC, Places.tag(place, Problem.NONE));
      } else {
        addFiles(input, docs, places);
      }
    }
    return new DocView<>(sorted(docs, places), places::source);
  }

  /**
   * Returns the files that one folder or file stands for, ordered by the code points of the
   * documents' names.
   *
   * @throws InputException if it does not exist or cannot be listed
   */
  public static List<FoundFile> files(String input) throws InputException {
    DocSorter docs = new DocSorter();
    Places places = new Places();
    addFiles(input, docs, places);
    return new DocView<>(sorted(docs, places), places::file);
  }

  private static void addFiles(String input, DocSorter docs, Places places) throws InputException {
    Path path = path(input);
    if (Files.isDirectory(path)) {
      if (!new FolderWalk(path, docs, places).walk()) {
        throw new InputException("the folder %s cannot be listed".formatted(path));
      }
    } else if (Files.exists(path)) {
      docs.add(FileNames.of(path), Places.tag(places.addFile(path), Problem.NONE));
    } else {
      throw new InputException("no such file or folder: " + input);
    }
  }

  private static DocList sorted(DocSorter docs, Places places) throws InputException {
    return docs.sorted(
        (doc, tag, other) -> {
          throw new InputException(
              "two inputs name the document %s: %s and %s; give their common parent folder instead"
                  .formatted(doc, places.shown(doc, tag), places.shown(doc, other)));
        });
  }

  private static Path path(String input) throws InputException {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new InputException("not a path on this system: " + input, e);
    }
  }
}
