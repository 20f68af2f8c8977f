package io.konkyo.mention;

import io.konkyo.mention.reading.Reading;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.text.Span;

/**
 * A match that reads as something.
 *
 * @param match the rule's match
 * @param reading what it says
 * @param span where it stands
 */
record Candidate(RuleMatch match, Reading reading, Span span) {

  Candidate(RuleMatch match, Reading reading) {
    this(match, reading, match.span());
  }
}
