package io.konkyo.diff;

import io.konkyo.run.StoredClaim;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds which claims of one document are the same in both runs. Each step looks at what the steps
 * before it left: claims that say the same, claims with the same id, claims of one type that
 * overlap in the same sentence, and claims of sentences that were edited.
 */
final class ClaimMatcher {

  private final ContentHash hash = new ContentHash();
  private final boolean renamed;

  /**
   * A matcher.
   *
   * @param renamed whether the document has another name than before, so that all ids are others
   */
  ClaimMatcher(boolean renamed) {
    this.renamed = renamed;
  }

  /**
   * What was found.
   *
   * @param matches in no particular order
   * @param removed claims of the base without a counterpart, in their order
   * @param added claims of the new run without a counterpart, in their order
   */
  record Matching(List<Match> matches, List<StoredClaim> removed, List<StoredClaim> added) {}

  /** Matches claims; both lists are in the order of the document. */
  Matching match(List<StoredClaim> base, List<StoredClaim> now) {
    Leftovers leftovers = new Leftovers(base, now);
    if (!renamed) {
      unchanged(leftovers);
    }
    byKey(leftovers, hash::content);
    if (renamed) {
      byKey(leftovers, hash::identity);
    } else {
      byKey(leftovers, StoredClaim::id);
    }
    SameSentences.match(leftovers);
    new EditedSentences(leftovers).match();
    return new Matching(leftovers.matches(), leftovers.base(), leftovers.now());
  }

  /** Most of a document's claims only moved; those are found without hashing what they say. */
  private static void unchanged(Leftovers leftovers) {
    Map<String, StoredClaim> byId = new HashMap<>();
    for (StoredClaim claim : leftovers.base()) {
      byId.putIfAbsent(claim.id(), claim);
    }
    FieldComparison fields = new FieldComparison(Map.of());
    List<Match> found = new ArrayList<>();
    for (StoredClaim claim : leftovers.now()) {
      StoredClaim same = byId.get(claim.id());
      if (same != null
          && same.type().equals(claim.type())
          && same.sentence().text().equals(claim.sentence().text())
          && fields.changes(same, claim).isEmpty()) {
        byId.remove(claim.id());
        found.add(new Match(same, claim));
      }
    }
    leftovers.take(found);
  }

  /** Where several have one key, the first of the base is the first of the new run. */
  private static <K> void byKey(Leftovers leftovers, Function<StoredClaim, K> key) {
    Map<K, Deque<StoredClaim>> byKey = new HashMap<>();
    for (StoredClaim claim : leftovers.base()) {
      byKey.computeIfAbsent(key.apply(claim), k -> new ArrayDeque<>()).add(claim);
    }
    List<Match> found = new ArrayList<>();
    for (StoredClaim claim : leftovers.now()) {
      Deque<StoredClaim> same = byKey.getOrDefault(key.apply(claim), new ArrayDeque<>());
      if (!same.isEmpty()) {
        found.add(new Match(same.remove(), claim));
      }
    }
    leftovers.take(found);
  }
}
