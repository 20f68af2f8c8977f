package io.konkyo.mention;

import java.util.Locale;

/** How a stated figure limits the true one. */
public enum Bound {
  /** Exactly the figure. */
  EQ,
  /** About the figure. */
  APPROX,
  /** The figure or more. */
  GTE,
  /** More than the figure. */
  GT,
  /** The figure or less. */
  LTE,
  /** Less than the figure. */
  LT;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** Returns the name as written in files, such as {@code gte}. */
  public String label() {
    return label;
  }
}
