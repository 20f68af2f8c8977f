package io.konkyo.mention;

import io.konkyo.mention.rule.RuleMatch;
import java.util.Optional;

/**
 * What became of a rule that matched.
 *
 * @param match the match
 * @param dropped why it makes no mention, absent where it does
 */
public record Outcome(RuleMatch match, Optional<String> dropped) {}
