package io.konkyo.mention.name;

import java.util.HashMap;
import java.util.Map;

/** What {@link Lexicon} holds, in a map. */
final class PlainLexicon {

  private final Map<Integer, Integer> flags = new HashMap<>();

  PlainLexicon(Lexicon lexicon) {
    int[] keys = lexicon.keys();
    byte[] sets = lexicon.allFlags();
    for (int i = 0; i < keys.length; i++) {
      flags.put(keys[i], sets[i] & 0xFF);
    }
  }

  int flags(int hash) {
    return flags.getOrDefault(hash, 0);
  }

  static int hash(String word) {
    int hash = 0;
    for (int point : word.codePoints().toArray()) {
      hash = Hashes.next(hash, PlainGlyph.folded(point));
    }
    return hash;
  }
}
