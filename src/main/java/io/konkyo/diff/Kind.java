package io.konkyo.diff;

import java.util.Locale;

/** What became of a claim. */
public enum Kind {
  /** The new run alone has it. */
  ADDED,
  /** The base alone has it. */
  REMOVED,
  /** At least one of its fields has another value. */
  CHANGED,
  /**
   * It says the same, but the sentence around it was edited or divided otherwise, so that its id is
   * another.
   */
  REWORDED;

  /** Returns the name in files, such as {@code added}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
