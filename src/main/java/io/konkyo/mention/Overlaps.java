package io.konkyo.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settles which of several candidates for one place stays: the longest; of equally long ones the
 * one whose rule stands first in the rule files; of those the leftmost.
 */
final class Overlaps {

  private static final Comparator<Candidate> STRONGEST_FIRST =
      Comparator.comparingInt((Candidate c) -> -c.span().length())
          .thenComparingInt(c -> c.match().rule().order())
          .thenComparingInt(c -> c.span().start());

  /**
   * What stays and what goes.
   *
   * @param kept ordered by place, none overlapping
   * @param losers each candidate that goes, with the one that it lost to
   */
  record Settled(List<Candidate> kept, Map<Candidate, Candidate> losers) {}

  private Overlaps() {}

  static Settled settle(List<Candidate> candidates) {
    if (candidates.size() < 2) {
      return new Settled(candidates, Map.of());
    }
    TreeMap<Integer, Candidate> kept = new TreeMap<>();
    Map<Candidate, Candidate> losers = new IdentityHashMap<>();
    List<Candidate> byStrength = new ArrayList<>(candidates);
    byStrength.sort(STRONGEST_FIRST);
    for (Candidate candidate : byStrength) {
      Map.Entry<Integer, Candidate> before = kept.lowerEntry(candidate.span().end());
      if (before != null && before.getValue().span().overlaps(candidate.span())) {
        losers.put(candidate, before.getValue());
      } else {
        kept.put(candidate.span().start(), candidate);
      }
    }
    return new Settled(List.copyOf(kept.values()), losers);
  }
}
