package io.konkyo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether messages are seen on a terminal. */
final class Terminals {

  private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

  private Terminals() {}

  /**
   * Returns whether standard error is a terminal. Java tells of standard input and output alone;
   * where the system shows what standard error leads to, that is looked at as well.
   */
  static boolean isErrorTerminal() {
    return System.console() != null && !isErrorRedirected();
  }

  private static boolean isErrorRedirected() {
    try {
      Path target = Files.readSymbolicLink(ERROR_STREAM);
      return !target.startsWith("/dev/pts") && !target.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
