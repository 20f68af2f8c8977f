package io.konkyo.model;

/** A model, rule or lexicon file that is missing or broken; the message names file and line. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault at a line, counted from 1. */
  public ModelException(String file, int line, String problem) {
    super("models/" + file + ":" + line + ": " + problem);
  }

  /** A fault at a line, counted from 1, with what found it. */
  public ModelException(String file, int line, String problem, Throwable cause) {
    super("models/" + file + ":" + line + ": " + problem, cause);
  }

  /** A fault of a whole file. */
  public ModelException(String file, String problem) {
    super("models/" + file + ": " + problem);
  }

  /** A fault of a whole file, with what found it. */
  public ModelException(String file, String problem, Throwable cause) {
    super("models/" + file + ": " + problem, cause);
  }
}
