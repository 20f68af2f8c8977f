package io.konkyo.evaluate;

import java.util.OptionalDouble;

/**
 * A part of a whole.
 *
 * @param right how many are right
 * @param of how many were compared
 */
public record Share(int right, int of) {

  /** Nothing compared yet. */
  public static final Share NONE = new Share(0, 0);

  /** Returns one comparison. */
  public static Share of(boolean right) {
    return new Share(right ? 1 : 0, 1);
  }

  /** Returns the sums of the two. */
  public Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  /** Returns the share from 0 to 1; absent where nothing was compared. */
  public OptionalDouble value() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / of);
  }
}
