package io.konkyo.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How alike sentences are: the share of the shorter one's pairs of neighbouring characters that the
 * other has too, so that one half of a sentence that was divided is like the whole.
 *
 * <p>Not every sentence is compared with every other, which would take quadratic time where a whole
 * document was edited: only with those that share the most of the rarer pairs of characters, and
 * with those at about the same place among the edited ones.
 */
final class Likeness {

  /** A character pair in more sentences than this, such as that of である, leads to none. */
  private static final int COMMON = 32;

  private static final int MOST_CANDIDATES = 16;

  /** How many sentences before and behind the same place are looked at. */
  private static final int NEIGHBOURS = 4;

  private final List<Set<Integer>> now;
  private final Map<Integer, List<Integer>> byGram = new HashMap<>();

  private Likeness(List<String> now) {
    this.now = now.stream().map(Likeness::grams).toList();
    for (int j = 0; j < this.now.size(); j++) {
      for (int gram : this.now.get(j)) {
        byGram.computeIfAbsent(gram, g -> new ArrayList<>()).add(j);
      }
    }
  }

  /**
   * Two sentences that are alike.
   *
   * @param base the index of the one
   * @param now the index of the other
   * @param likeness from 0 to 1
   */
  record Pair(int base, int now, double likeness) {}

  /** Returns pairs of sentences whose likeness is at least {@code least}, in their order. */
  static List<Pair> pairs(List<String> base, List<String> now, double least) {
    Likeness likeness = new Likeness(now);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      Set<Integer> grams = grams(base.get(i));
      int place = (int) ((long) i * now.size() / base.size());
      for (int j : likeness.candidates(grams, place)) {
        double share = share(grams, likeness.now.get(j));
        if (share >= least) {
          pairs.add(new Pair(i, j, share));
        }
      }
    }
    return pairs;
  }

  private Set<Integer> candidates(Set<Integer> grams, int place) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int gram : grams) {
      List<Integer> sentences = byGram.getOrDefault(gram, List.of());
      if (sentences.size() <= COMMON) {
        sentences.forEach(sentence -> votes.merge(sentence, 1, Integer::sum));
      }
    }
    Set<Integer> candidates = new TreeSet<>();
    votes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(vote -> Math.abs(vote.getKey() - place))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_CANDIDATES)
        .forEach(vote -> candidates.add(vote.getKey()));
    int last = Math.min(now.size() - 1, place + NEIGHBOURS);
    for (int j = Math.max(0, place - NEIGHBOURS); j <= last; j++) {
      candidates.add(j);
    }
    return candidates;
  }

  private static double share(Set<Integer> a, Set<Integer> b) {
    Set<Integer> smaller = a.size() <= b.size() ? a : b;
    Set<Integer> larger = a.size() <= b.size() ? b : a;
    long shared = smaller.stream().filter(larger::contains).count();
    return smaller.isEmpty() ? 0 : (double) shared / smaller.size();
  }

  private static Set<Integer> grams(String text) {
    Set<Integer> grams = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      grams.add(text.charAt(i) << Character.SIZE | text.charAt(i + 1));
    }
    return grams;
  }
}
