package io.konkyo.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts the characters of the articles that a stage has gone through: the rate is per second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Characters {

  /** UTF-16 units of the articles. */
  public long chars;

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void reset() {
    chars = 0;
  }
}
