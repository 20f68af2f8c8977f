package io.konkyo.evaluate;

/** A gold file that cannot be scored against; the message names the file and, if any, the line. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault in the content.
   *
   * @param place {@code file} or {@code file:line}, lines counted from 1
   */
  public GoldException(String place, String problem) {
    super(place + ": " + problem);
  }

  /** A fault that showed as another exception. */
  public GoldException(String place, String problem, Throwable cause) {
    super(place + ": " + problem, cause);
  }
}
