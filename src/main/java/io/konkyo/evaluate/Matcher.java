package io.konkyo.evaluate;

import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs gold mentions with mentions found, one to one. Pairs of the same type come before pairs of
 * a type that gold merely accepts, then the greater share of common text, then the more common
 * text, then the earlier place.
 */
final class Matcher {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::sameType, Comparator.reverseOrder())
          .thenComparing(Candidate::share, Comparator.reverseOrder())
          .thenComparing(Candidate::common, Comparator.reverseOrder())
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::found);

  private final MatchMode mode;

  Matcher(MatchMode mode) {
    this.mode = mode;
  }

  /** Matches two lists, each in any order. */
  Matching match(List<GoldMention> gold, List<Mention> found) {
    SpanIndex<GoldMention> golds = new SpanIndex<>(gold, GoldMention::span);
    SpanIndex<Mention> founds = new SpanIndex<>(found, Mention::span);
    boolean[] goldTaken = new boolean[golds.size()];
    boolean[] foundTaken = new boolean[founds.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates(golds, founds)) {
      if (!goldTaken[candidate.gold] && !foundTaken[candidate.found]) {
        goldTaken[candidate.gold] = true;
        foundTaken[candidate.found] = true;
        pairs.add(new Pair(golds.get(candidate.gold), founds.get(candidate.found)));
      }
    }
    return new Matching(pairs, untaken(golds, goldTaken), untaken(founds, foundTaken));
  }

  private List<Candidate> candidates(SpanIndex<GoldMention> golds, SpanIndex<Mention> founds) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      GoldMention gold = golds.get(g);
      for (int f : founds.on(gold.span()).toArray()) {
        Span span = founds.get(f).span();
        String type = founds.get(f).type().label();
        boolean together = mode == MatchMode.OVERLAP || span.equals(gold.span());
        if (together && gold.accepts(type)) {
          candidates.add(Candidate.of(g, gold.span(), f, span, gold.type().equals(type)));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private static <T> List<T> untaken(SpanIndex<T> all, boolean[] taken) {
    List<T> rest = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        rest.add(all.get(i));
      }
    }
    return rest;
  }

  /** A gold mention and the mention found for it. */
  record Pair(GoldMention gold, Mention found) {}

  /** The pairs, the best first; the gold mentions missed and the mentions too many, by place. */
  record Matching(List<Pair> pairs, List<GoldMention> missed, List<Mention> extra) {}

  private record Candidate(int gold, int found, boolean sameType, double share, int common) {

    static Candidate of(int gold, Span goldSpan, int found, Span foundSpan, boolean sameType) {
      int common =
          Math.min(goldSpan.end(), foundSpan.end()) - Math.max(goldSpan.start(), foundSpan.start());
      int union =
          Math.max(goldSpan.end(), foundSpan.end()) - Math.min(goldSpan.start(), foundSpan.start());
      return new Candidate(gold, found, sameType, (double) common / union, common);
    }
  }
}
