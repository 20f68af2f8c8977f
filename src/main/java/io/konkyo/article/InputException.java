package io.konkyo.article;

/** An input that the caller named wrongly; the message says which and what to do. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  /** A fault that {@code message} explains to the user. */
  public InputException(String message) {
    super(message);
  }

  /** A fault that {@code message} explains to the user. */
  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
