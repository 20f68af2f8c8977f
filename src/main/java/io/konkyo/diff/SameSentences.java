package io.konkyo.diff;

import io.konkyo.run.StoredClaim;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Matches claims of one type that overlap in a sentence whose text is the same in both runs. */
final class SameSentences {

  private static final Comparator<Overlap> LARGEST_FIRST =
      Comparator.comparingInt(Overlap::length)
          .reversed()
          .thenComparingInt(Overlap::base)
          .thenComparingInt(Overlap::now);

  private SameSentences() {}

  private record Overlap(int base, int now, int length) {}

  static void match(Leftovers leftovers) {
    Map<String, Deque<Sentence>> byText = new HashMap<>();
    for (Sentence sentence : Sentence.of(leftovers.base())) {
      byText.computeIfAbsent(sentence.text(), text -> new ArrayDeque<>()).add(sentence);
    }
    List<Match> found = new ArrayList<>();
    for (Sentence sentence : Sentence.of(leftovers.now())) {
      Deque<Sentence> same = byText.getOrDefault(sentence.text(), new ArrayDeque<>());
      if (!same.isEmpty()) {
        match(same.remove(), sentence, found);
      }
    }
    leftovers.take(found);
  }

  private static void match(Sentence base, Sentence now, List<Match> found) {
    List<Overlap> overlaps = overlaps(base, now);
    overlaps.sort(LARGEST_FIRST);
    Set<Integer> baseTaken = new HashSet<>();
    Set<Integer> nowTaken = new HashSet<>();
    for (Overlap overlap : overlaps) {
      if (!baseTaken.contains(overlap.base()) && nowTaken.add(overlap.now())) {
        baseTaken.add(overlap.base());
        found.add(new Match(base.claims().get(overlap.base()), now.claims().get(overlap.now())));
      }
    }
  }

  private static List<Overlap> overlaps(Sentence base, Sentence now) {
    List<Overlap> overlaps = new ArrayList<>();
    int shift = now.start() - base.start();
    for (int i = 0; i < base.claims().size(); i++) {
      StoredClaim before = base.claims().get(i);
      for (int j = 0; j < now.claims().size(); j++) {
        StoredClaim after = now.claims().get(j);
        int start = Math.max(before.mention().start() + shift, after.mention().start());
        int end = Math.min(before.mention().end() + shift, after.mention().end());
        if (start < end && before.type().equals(after.type())) {
          overlaps.add(new Overlap(i, j, end - start));
        }
      }
    }
    return overlaps;
  }
}
