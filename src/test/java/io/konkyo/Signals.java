package io.konkyo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Signals that tests send to programs of their own. */
public final class Signals {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String IGNORED = "SigIgn:";

  /** SIGINT's bit. */
  private static final long INTERRUPT = 1 << 1;

  private Signals() {}

  /**
   * Returns whether SIGINT reaches the programs that this one starts. A shell's background jobs are
   * started to ignore it, and hand that down; where the system does not tell, it is taken to.
   */
  public static boolean interruptsReachPrograms() throws IOException {
    List<String> lines = Files.isReadable(STATUS) ? Files.readAllLines(STATUS) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith(IGNORED))
        .map(line -> Long.parseUnsignedLong(line.substring(IGNORED.length()).strip(), 16))
        .noneMatch(ignored -> (ignored & INTERRUPT) != 0);
  }
}
