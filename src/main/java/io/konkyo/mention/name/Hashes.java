package io.konkyo.mention.name;

/** Hashes of 32 bits that are the same on every platform. */
final class Hashes {

  private Hashes() {}

  /** Returns the hash of a word that goes on with another character; 0 is the empty word. */
  static int next(int hash, int point) {
    int h = (hash + point) * 0x9E3779B1;
    return h ^ (h >>> 15);
  }

  /** Returns the hash of a word. */
  static int of(CharSequence word) {
    int hash = 0;
    for (int i = 0; i < word.length(); ) {
      int point = Character.codePointAt(word, i);
      hash = next(hash, Glyph.folded(point));
      i += Character.charCount(point);
    }
    return hash;
  }

  /** Returns the hash of a word that stands in a text, from {@code start} up to {@code end}. */
  static int of(String text, int start, int end) {
    int hash = 0;
    int i = start;
    while (i < end) {
      int point = text.charAt(i++);
      if (Character.isHighSurrogate((char) point)
          && i < end
          && Character.isLowSurrogate(text.charAt(i))) {
        point = Character.toCodePoint((char) point, text.charAt(i++));
      }
      hash = next(hash, Glyph.folded(point));
    }
    return hash;
  }

  /** Returns the hash of two values. */
  static int mix(int a, int b) {
    int h = (a ^ (b * 0x85EBCA6B)) * 0xC2B2AE35;
    h ^= h >>> 16;
    h *= 0x27D4EB2F;
    return h ^ (h >>> 15);
  }
}
