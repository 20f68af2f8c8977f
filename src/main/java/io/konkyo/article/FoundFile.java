package io.konkyo.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that is a document, or a folder that could not be listed.
 *
 * @param doc the document's name: the path below the root, {@code /} as separator
 * @param path where it is
 * @param problem why it cannot be read, where that is known already
 */
public record FoundFile(String doc, Path path, Optional<String> problem) {

  /** The message for a folder that cannot be listed. */
  public static final String UNLISTABLE = "the folder cannot be listed";

  /** The message for a file that was there when its folder was listed. */
  public static final String GONE = "the file has gone since the folder was listed";

  /** The message for a file that may not be read. */
  public static final String DENIED = "permission denied";

  private static final List<String> ENDINGS = List.of(".txt", ".md");

  /** Returns whether a file of this name in a folder is a document. */
  public static boolean isDocument(String name) {
    return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** Returns what is to be read; opening it fails where there is a problem. */
  public Source source() {
    return new Source(doc, this::open);
  }

  private InputStream open() throws IOException {
    if (problem.isPresent()) {
      throw new IOException(problem.get());
    }
    return FileContent.open(path);
  }
}
