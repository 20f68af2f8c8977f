package io.konkyo.article;

/** Bytes that are not text in the charset given or found; the message names the byte at fault. */
public final class UndecodableException extends Exception {

  private static final long serialVersionUID = 1L;

  UndecodableException(String message) {
    super(message);
  }
}
