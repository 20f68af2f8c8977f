package io.konkyo.cli;

/** The statuses with which the program ends. */
final class ExitStatus {

  /** All well. */
  static final int OK = 0;

  /** The work was done and there is something to report. */
  static final int REPORT = 1;

  /** The call itself is wrong, or its results cannot be written. */
  static final int USAGE = 2;

  /** The work was stopped before its end; what shells know of a program ended by Ctrl-C. */
  static final int STOPPED = 130;

  private ExitStatus() {}
}
