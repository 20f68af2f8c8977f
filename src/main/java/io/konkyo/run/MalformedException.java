package io.konkyo.run;

/** A line that is not what its file should hold; the message goes on from "line 7 …". */
public final class MalformedException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedException(String message) {
    super(message);
  }

  MalformedException(String message, Throwable cause) {
    super(message, cause);
  }
}
