package io.konkyo.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams of a command.
 *
 * @param out takes results, in UTF-8
 * @param err takes messages
 * @param terminal whether {@code err} is a terminal, where progress may be shown
 * @param colour whether {@code out} is a terminal that shows colours
 */
public record Console(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean colour) {

  /** The streams of a command whose results are shown without colours. */
  public Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    this(in, out, err, terminal, false);
  }
}
