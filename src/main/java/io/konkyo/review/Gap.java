package io.konkyo.review;

import io.konkyo.text.Span;
import java.util.Optional;

/**
 * A stretch that looks as if it should be in a claim and is in none.
 *
 * @param kind what it looks like
 * @param span where it stands: in UTF-16 units where it is found, in code points on the page
 * @param reason why the pipeline makes nothing of it, in words; absent where it tells of none
 */
record Gap(Kind kind, Span span, Optional<String> reason) {

  /** What a gap looks like, in the order in which the page lists them. */
  enum Kind {
    /** A number, a ratio or an amount that nothing reads. */
    FIGURE("figure"),
    /** The name of a person. */
    NAME("name"),
    /** A date or a length of time, which a run writes on request only. */
    DATE("date"),
    /** Something with figures in it that the rules leave out on purpose, such as a phone number. */
    ASIDE("set aside");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns the name that readers see. */
    String label() {
      return label;
    }
  }
}
