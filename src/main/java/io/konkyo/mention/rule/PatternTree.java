package io.konkyo.mention.rule;

import java.util.List;
import java.util.Optional;

/** A pattern as read from a rule file: what {@link PatternReader} knows of TokensRegex. */
sealed interface PatternTree {

  /** One chunk. */
  record Node(ChunkTest test) implements PatternTree {}

  /** One after the other. */
  record Sequence(List<PatternTree> parts) implements PatternTree {}

  /** One of several, the earlier ones first. */
  record Choice(List<PatternTree> parts) implements PatternTree {}

  /**
   * The same again and again, as often as may be.
   *
   * @param least how often at least, 0 or 1
   * @param most how often at most, -1 for any number
   */
  record Repeat(PatternTree part, int least, int most) implements PatternTree {}

  /**
   * A part in brackets.
   *
   * @param name the group's name with its {@code $}, if it has one
   */
  record Group(PatternTree part, Optional<String> name) implements PatternTree {}
}
