package io.konkyo.text;

/**
 * A set of pairs of characters that is asked at every place of a text. It takes some pairs for its
 * own that are not, so that it needs no more than 8 KiB: what it lets through is to be looked at.
 *
 * <p>Filled once, then only read; after that it may be shared by threads.
 */
public final class PairSet {

  private static final int SPREAD = 0x9E3779B1;
  private static final int BITS = 16;

  private final long[] bits = new long[(1 << BITS) / Long.SIZE];

  /** Adds a pair. */
  public void add(char first, char second) {
    int at = place(first, second);
    bits[at / Long.SIZE] |= 1L << at;
  }

  /** Returns whether a pair may be in the set; if not, it is not. */
  public boolean mayHave(char first, char second) {
    int at = place(first, second);
    return (bits[at / Long.SIZE] >>> at & 1) != 0;
  }

  private static int place(char first, char second) {
    return (first << Character.SIZE | second) * SPREAD >>> Integer.SIZE - BITS;
  }
}
