package io.konkyo.mention;

import io.konkyo.mention.rule.Rule;
import io.konkyo.mention.rule.RuleMatch;
import java.util.IdentityHashMap;
import java.util.Map;

/** What becomes of the matches of one sentence; kept only where somebody asked for it. */
final class Fates {

  private final boolean kept;
  private final Map<RuleMatch, Outcome.Fate> fates;

  /** Has all matches make mentions so far. */
  Fates(boolean kept) {
    this(kept, kept ? new IdentityHashMap<>() : Map.of());
  }

  private Fates(boolean kept, Map<RuleMatch, Outcome.Fate> fates) {
    this.kept = kept;
    this.fates = fates;
  }

  boolean areKept() {
    return kept;
  }

  /** Takes note of a match that makes no mention, and why. */
  void drop(RuleMatch match, String reason) {
    if (kept) {
      fates.put(match, new Outcome.Dropped(reason));
    }
  }

  /** Takes note of a match whose place another takes. */
  void lose(RuleMatch match, Rule winner) {
    if (kept) {
      fates.put(match, new Outcome.Lost(winner));
    }
  }

  /** Returns what became of a match. */
  Outcome.Fate of(RuleMatch match) {
    return fates.getOrDefault(match, new Outcome.Kept());
  }

  /** Returns these, to which more may be added without changing them. */
  Fates copy() {
    return kept ? new Fates(true, new IdentityHashMap<>(fates)) : this;
  }
}
