package io.konkyo.block;

import io.konkyo.model.Shortcuts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a stretch must have for a regular expression to match it, so that the expression itself is
 * tried only where it may match.
 *
 * <p>It never keeps an expression from a match: what {@link PatternReader} does not read asks for
 * nothing.
 *
 * @param first the characters one of which the match begins with; absent where that is not known
 * @param inside of each set a string must be in the match; the strings are one or two characters
 *     long, and no set is empty
 */
record PatternNeeds(Optional<Set<Character>> first, List<Set<String>> inside) {

  /** What an expression needs of which nothing is known. */
  static final PatternNeeds NOTHING = new PatternNeeds(Optional.empty(), List.of());

  /** Copies the list. */
  PatternNeeds {
    inside = List.copyOf(inside);
  }

  /**
   * Returns what an expression needs, nothing without short cuts.
   *
   * @param expression one of {@link java.util.regex.Pattern} without flags
   */
  static PatternNeeds of(String expression, Shortcuts shortcuts) {
    return shortcuts == Shortcuts.ON ? of(expression) : NOTHING;
  }

  /** Returns what an expression of {@link java.util.regex.Pattern} without flags needs. */
  static PatternNeeds of(String expression) {
    return new PatternReader(expression).needs();
  }
}
