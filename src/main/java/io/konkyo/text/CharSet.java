package io.konkyo.text;

/**
 * A set of characters that is asked at every place of a text: a bit for each, 8 KiB in all.
 *
 * <p>Filled once, then only read; after that it may be shared by threads.
 */
public final class CharSet {

  private final long[] bits;

  /** Makes an empty set. */
  public CharSet() {
    this(new long[(Character.MAX_VALUE + 1) / Long.SIZE]);
  }

  private CharSet(long[] bits) {
    this.bits = bits;
  }

  /** Returns a set of the same characters, to which others may be added. */
  public CharSet copy() {
    return new CharSet(bits.clone());
  }

  /** Adds a character. */
  public void add(char c) {
    bits[c / Long.SIZE] |= 1L << c;
  }

  /** Returns whether a character is in the set. */
  public boolean has(char c) {
    return (bits[c / Long.SIZE] >>> c & 1) != 0;
  }

  /** Returns the first index from {@code from} on whose character is in the set, or the limit. */
  public int next(String text, int from, int limit) {
    int at = from;
    while (at < limit && !has(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
