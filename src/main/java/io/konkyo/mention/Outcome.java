package io.konkyo.mention;

import io.konkyo.mention.rule.Rule;
import io.konkyo.mention.rule.RuleMatch;

/**
 * What became of a rule that matched.
 *
 * @param match the match
 * @param fate whether it makes a mention, and if not why
 */
public record Outcome(RuleMatch match, Fate fate) {

  /** What may become of a match. */
  public sealed interface Fate permits Kept, Dropped, Lost {}

  /** It makes a mention. */
  public record Kept() implements Fate {}

  /**
   * It makes none.
   *
   * @param reason why, in words
   */
  public record Dropped(String reason) implements Fate {}

  /**
   * Another match of the same place makes the mention.
   *
   * @param winner the rule of that match
   */
  public record Lost(Rule winner) implements Fate {}
}
