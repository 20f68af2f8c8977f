package io.konkyo.dependency;

import java.util.Arrays;

/**
 * Rows of features, one value for each template in every row, hashed all at once; used again and
 * again.
 */
final class Features {

  /** How many rows there may be. */
  static final int ROWS = HeadFinder.MOST;

  private final int width;
  private final int[] seeds;
  private final int[] ids;
  private int row = -1;

  /** Makes room for rows of the templates that {@link #seeds} told apart. */
  Features(int[] seeds) {
    this.seeds = seeds;
    width = seeds.length / ROWS;
    ids = new int[seeds.length];
  }

  /** Returns what tells the values of each template apart, row after row. */
  static int[] seeds(int templates) {
    int[] seeds = new int[ROWS * templates];
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = i % templates * 0x3C6EF372;
    }
    return seeds;
  }

  /** Forgets all rows. */
  void clear() {
    row = -1;
  }

  /** Begins a row; every template is to be set in it. */
  void begin() {
    row++;
  }

  /** Sets the value of a template in the last row. */
  void set(int template, int value) {
    ids[row * width + template] = value;
  }

  /** Returns the number of rows. */
  int rows() {
    return row + 1;
  }

  /** Hashes the values of all rows. */
  void hash() {
    int end = first(row + 1);
    // Nothing else is in this loop, so that the compiler makes vector instructions of it.
    for (int i = 0; i < end; i++) {
      ids[i] = Hash.mix(seeds[i], ids[i]);
    }
  }

  /** Returns the row of hashes; not to be changed. */
  int[] ids() {
    return ids;
  }

  /** Returns where a row begins. */
  int first(int ofRow) {
    return ofRow * width;
  }

  /** Returns a copy of the hashes of a row. */
  int[] copy(int ofRow) {
    return Arrays.copyOfRange(ids, first(ofRow), first(ofRow + 1));
  }
}
