package io.konkyo.diff;

import io.konkyo.run.StoredClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence and those of its claims that are still to be matched.
 *
 * @param start its first code point
 * @param text of it
 * @param claims in the order of the document
 */
record Sentence(int start, String text, List<StoredClaim> claims) {

  /** Groups claims by their sentences, in the order of the claims. */
  static List<Sentence> of(Collection<StoredClaim> claims) {
    Map<Key, Sentence> sentences = new LinkedHashMap<>();
    for (StoredClaim claim : claims) {
      Key key = new Key(claim.sentence().start(), claim.sentence().text());
      sentences
          .computeIfAbsent(key, k -> new Sentence(k.start(), k.text(), new ArrayList<>()))
          .claims()
          .add(claim);
    }
    return List.copyOf(sentences.values());
  }

  private record Key(int start, String text) {}
}
