package io.konkyo.dependency;

import java.util.Arrays;

/**
 * Which dependencies brackets forbid: what stands inside does not depend on anything outside, but
 * for the last inside; nothing before depends on anything inside, but on the last. A sentence that
 * ends inside keeps what stands in it likewise, and so does a quotation that ends in a predicate.
 */
final class Enclosures {

  private final int[] starts;
  private final int[] ends;

  private Enclosures(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Makes them of the brackets of a sentence, in near-linear time. */
  static Enclosures of(Phrases phrases, BracketPairs pairs) {
    int count = phrases.count();
    int[] starts = new int[count];
    int[] ends = new int[count];
    Arrays.fill(ends, Integer.MAX_VALUE);
    int[] free = new int[count + 1];
    Arrays.setAll(free, i -> i);
    // Inner pairs come first, so each bunsetsu is taken by the innermost that it does not end.
    for (int k = 0; k < pairs.count(); k++) {
      int from = phrases.indexOf(pairs.first(k));
      int to = phrases.indexOf(pairs.last(k));
      for (int i = find(free, from); i < to; i = find(free, i)) {
        starts[i] = from;
        ends[i] = to;
        free[i] = i + 1;
      }
    }
    limitToSentences(phrases, starts, ends);
    closePredicates(phrases, pairs, starts);
    return new Enclosures(starts, ends);
  }

  private static void limitToSentences(Phrases phrases, int[] starts, int[] ends) {
    int count = starts.length;
    // The nearest sentence end within each enclosure, by where that ends; the last slot is for
    // none.
    int[] stops = new int[count + 1];
    Arrays.fill(stops, -1);
    for (int i = count - 2; i >= 0; i--) {
      int slot = Math.min(count, ends[i]);
      if (phrases.isSentenceEnd(i)) {
        stops[slot] = i;
      } else if (stops[slot] >= 0 && starts[stops[slot]] == starts[i]) {
        ends[i] = stops[slot];
      }
    }
  }

  /** What stands before a quotation has no part in a predicate that ends it. */
  private static void closePredicates(Phrases phrases, BracketPairs pairs, int[] starts) {
    for (int k = 0; k < pairs.count(); k++) {
      int from = phrases.indexOf(pairs.first(k));
      int to = phrases.indexOf(pairs.last(k));
      if (phrases.isPredicateBefore(to, pairs.last(k)) && from > starts[to]) {
        starts[to] = from;
      }
    }
  }

  private static int find(int[] free, int from) {
    int at = from;
    while (free[at] != at) {
      free[at] = free[free[at]];
      at = free[at];
    }
    return at;
  }

  /** Returns whether a bunsetsu may depend on another. */
  boolean allows(int dependent, int head) {
    return head <= ends[dependent] && starts[head] <= dependent;
  }
}
