package io.konkyo.train;

import java.nio.file.Path;

/** A training corpus that cannot be read; the message names the file and, where known, the line. */
public final class CorpusException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault at a line, counted from 1. */
  public CorpusException(Path file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  /** A fault at a line, counted from 1, with what found it. */
  public CorpusException(Path file, int line, String problem, Throwable cause) {
    super(file + ":" + line + ": " + problem, cause);
  }

  /** A fault of a whole file, with what found it. */
  public CorpusException(Path file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }

  /** A fault of the corpora together. */
  public CorpusException(String problem) {
    super(problem);
  }

  /** A fault of the corpora together, with what found it. */
  public CorpusException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
