package io.konkyo.evaluate;

import java.nio.file.Path;

/** A gold file that cannot be scored against; the message names the file and, if any, the line. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault of a whole file. */
  public GoldException(Path file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }

  /** A fault at a line, counted from 1. */
  public GoldException(Path file, long line, String problem, Throwable cause) {
    super(file + ":" + line + ": " + problem, cause);
  }
}
