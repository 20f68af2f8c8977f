package io.konkyo.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

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

  /** A sentence at the same place that is this much alike is taken without looking further. */
  private static final double OBVIOUS = 0.8;

  private final List<int[]> now;
  private final Map<Integer, List<Integer>> byGram = new HashMap<>();
  private final int[] votes;

  private Likeness(List<String> now) {
    this.now = now.stream().map(Likeness::grams).toList();
    votes = new int[now.size()];
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
      int[] grams = grams(base.get(i));
      int place = (int) ((long) i * now.size() / base.size());
      Set<Integer> candidates = likeness.neighbours(place);
      if (candidates.stream().noneMatch(j -> both(grams, likeness.now.get(j)) >= OBVIOUS)) {
        candidates.addAll(likeness.sharing(grams, place));
      }
      for (int j : candidates) {
        double share = share(grams, likeness.now.get(j));
        if (share >= least) {
          pairs.add(new Pair(i, j, share));
        }
      }
    }
    return pairs;
  }

  private Set<Integer> neighbours(int place) {
    Set<Integer> neighbours = new TreeSet<>();
    int last = Math.min(now.size() - 1, place + NEIGHBOURS);
    for (int j = Math.max(0, place - NEIGHBOURS); j <= last; j++) {
      neighbours.add(j);
    }
    return neighbours;
  }

  /** Returns the sentences that share the most of the rarer character pairs. */
  private List<Integer> sharing(int[] grams, int place) {
    List<Integer> voted = new ArrayList<>();
    for (int gram : grams) {
      List<Integer> sentences = byGram.getOrDefault(gram, List.of());
      if (sentences.size() <= COMMON) {
        for (int sentence : sentences) {
          if (votes[sentence] == 0) {
            voted.add(sentence);
          }
          votes[sentence] += 1;
        }
      }
    }
    voted.sort(
        Comparator.comparingInt((Integer sentence) -> -votes[sentence])
            .thenComparingInt(sentence -> Math.abs(sentence - place))
            .thenComparingInt(sentence -> sentence));
    for (int sentence : voted) {
      votes[sentence] = 0;
    }
    return voted.subList(0, Math.min(MOST_CANDIDATES, voted.size()));
  }

  private static double share(int[] a, int[] b) {
    int smaller = Math.min(a.length, b.length);
    return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
  }

  /** Like {@link #share}, but of the longer sentence. */
  private static double both(int[] a, int[] b) {
    int larger = Math.max(a.length, b.length);
    return larger == 0 ? 0 : (double) shared(a, b) / larger;
  }

  private static int shared(int[] a, int[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = Integer.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Returns the pairs of neighbouring characters, each once, in ascending order. */
  private static int[] grams(String text) {
    return IntStream.range(0, Math.max(0, text.length() - 1))
        .map(i -> text.charAt(i) << Character.SIZE | text.charAt(i + 1))
        .sorted()
        .distinct()
        .toArray();
  }
}
