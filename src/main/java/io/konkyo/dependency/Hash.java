package io.konkyo.dependency;

/** Hashes of 32 bits that are the same on every platform. */
final class Hash {

  private Hash() {}

  /**
   * Returns the hash of a word; every row of digits counts as the same, and so do wide and narrow
   * signs and letters.
   */
  static int of(String word) {
    int hash = 0;
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = Characters.narrow(word.charAt(i));
      boolean before = digit;
      digit = Characters.isDigit(c);
      if (!digit || !before) {
        hash = (hash + (digit ? '0' : c)) * 0x9E3779B1;
        hash ^= hash >>> 15;
      }
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

  /** Returns the hash of three values. */
  static int mix(int a, int b, int c) {
    return mix(mix(a, b), c);
  }

  /** Returns the hash of four values. */
  static int mix(int a, int b, int c, int d) {
    return mix(mix(mix(a, b), c), d);
  }
}
