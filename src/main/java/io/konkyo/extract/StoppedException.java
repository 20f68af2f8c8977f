package io.konkyo.extract;

import java.io.InterruptedIOException;

/** An extraction was asked to end before its end. */
public final class StoppedException extends InterruptedIOException {

  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("stopped");
  }

  StoppedException(Throwable cause) {
    this();
    initCause(cause);
  }
}
