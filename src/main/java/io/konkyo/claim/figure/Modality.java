package io.konkyo.claim.figure;

import java.util.Locale;

/** How sure a figure is; in the guide's order of precedence, the first the strongest. */
public enum Modality {
  /** The sentence says that it is not so. */
  DENIED,
  /** An estimate, an outlook, something possible. */
  FORECAST,
  /** Somebody wants it of another. */
  DEMANDED,
  /** What would be if, a case taken for reckoning, what is merely weighed. */
  HYPOTHETICAL,
  /** Decided, budgeted, a target, a schedule, what an author recommends. */
  PLANNED,
  /** Told as a fact. */
  ACTUAL;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** Returns the name as written in files, such as {@code actual}. */
  public String label() {
    return label;
  }
}
