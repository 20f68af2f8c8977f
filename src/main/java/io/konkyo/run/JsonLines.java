package io.konkyo.run;

import io.konkyo.article.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a run's file as they stand there. */
public final class JsonLines {

  private JsonLines() {}

  /**
   * Reads a file from its first line to its last.
   *
   * @throws InputException from {@code receiver}
   * @throws IOException if the file cannot be read, or from {@code receiver}
   */
  public static void read(Path path, ClaimsFile.LineReceiver receiver)
      throws IOException, InputException {
    try (LineReader lines = new LineReader(Files.newInputStream(path))) {
      int number = 0;
      while (lines.next()) {
        number++;
        receiver.accept(new ClaimsFile.Line(lines.line(), number));
      }
    }
  }
}
