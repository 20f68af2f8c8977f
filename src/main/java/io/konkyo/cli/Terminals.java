package io.konkyo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out what is seen on a terminal. */
final class Terminals {

  private static final Path OUTPUT_STREAM = Path.of("/proc/self/fd/1");
  private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

  /** A variable by which users say that they want no colours, as told on no-color.org. */
  private static final String NO_COLOUR = "NO_COLOR";

  private Terminals() {}

  /**
   * Returns whether standard error is a terminal. Java tells of standard input and output alone;
   * where the system shows what standard error leads to, that is looked at as well.
   */
  static boolean isErrorTerminal() {
    return System.console() != null && !isRedirected(ERROR_STREAM);
  }

  /** Returns whether standard output is a terminal and its user has not turned colours off. */
  static boolean showsColours() {
    return System.console() != null
        && !isRedirected(OUTPUT_STREAM)
        && Optional.ofNullable(System.getenv(NO_COLOUR)).orElse("").isEmpty();
  }

  private static boolean isRedirected(Path stream) {
    try {
      Path target = Files.readSymbolicLink(stream);
      return !target.startsWith("/dev/pts") && !target.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
