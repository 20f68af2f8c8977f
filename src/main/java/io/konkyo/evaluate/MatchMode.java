package io.konkyo.evaluate;

import java.util.Locale;

/** When a mention found counts as the gold mention. */
public enum MatchMode {
  /** Both ends are the same. */
  EXACT,
  /** At least one character is shared; the pairs that share most go together. */
  OVERLAP;

  /** Returns the name as written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
