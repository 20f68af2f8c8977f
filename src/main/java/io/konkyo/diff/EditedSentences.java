package io.konkyo.diff;

import io.konkyo.run.StoredClaim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Matches claims of sentences that were edited, divided or joined: with the claim of the same type
 * in the nearest sentence that has the same figure, or that has another one in its place.
 */
final class EditedSentences {

  /** The least likeness of a sentence in which the same figure is taken for the same claim. */
  private static final double SAME_FIGURE = 0.4;

  /** The least likeness of a sentence in which another figure is taken for a corrected one. */
  private static final double OTHER_FIGURE = 0.6;

  /** The best first; among equals the order of the document decides. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::rank)
          .thenComparing(Comparator.comparingDouble(Candidate::likeness).reversed())
          .thenComparingInt(Candidate::distance)
          .thenComparingInt(candidate -> candidate.match().base().mention().start())
          .thenComparingInt(candidate -> candidate.match().now().mention().start());

  private final Leftovers leftovers;

  EditedSentences(Leftovers leftovers) {
    this.leftovers = leftovers;
  }

  /**
   * A pair that may be one claim.
   *
   * @param rank 0 for the same words in the same place, 1 for the same words, 2 for other words in
   *     the same place
   * @param likeness of the sentences, from 0 to 1
   * @param distance between the sentences, in sentences
   */
  private record Candidate(Match match, int rank, double likeness, int distance) {}

  void match() {
    List<Sentence> base = Sentence.of(leftovers.base());
    List<Sentence> now = Sentence.of(leftovers.now());
    List<Candidate> candidates = new ArrayList<>();
    for (Likeness.Pair pair : Likeness.pairs(texts(base), texts(now), SAME_FIGURE)) {
      addCandidates(base.get(pair.base()), now.get(pair.now()), pair, candidates);
    }
    candidates.sort(BEST_FIRST);
    leftovers.take(best(candidates));
  }

  private static List<Match> best(List<Candidate> candidates) {
    Set<StoredClaim> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Match> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Match match = candidate.match();
      if (!taken.contains(match.base()) && taken.add(match.now())) {
        taken.add(match.base());
        found.add(match);
      }
    }
    return found;
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }

  private static void addCandidates(
      Sentence base, Sentence now, Likeness.Pair pair, List<Candidate> candidates) {
    boolean noneOfOneType =
        base.claims().stream()
            .noneMatch(
                before ->
                    now.claims().stream().anyMatch(after -> after.type().equals(before.type())));
    if (noneOfOneType) {
      return;
    }
    Alignment alignment = Alignment.of(base.text(), now.text());
    for (StoredClaim before : base.claims()) {
      for (StoredClaim after : now.claims()) {
        if (before.type().equals(after.type())) {
          boolean sameText = before.mention().text().equals(after.mention().text());
          boolean samePlace = alignment.meet(before, after);
          int distance = Math.abs(pair.base() - pair.now());
          Match match = new Match(before, after);
          if (sameText) {
            candidates.add(new Candidate(match, samePlace ? 0 : 1, pair.likeness(), distance));
          } else if (samePlace && pair.likeness() >= OTHER_FIGURE) {
            candidates.add(new Candidate(match, 2, pair.likeness(), distance));
          }
        }
      }
    }
  }
}
