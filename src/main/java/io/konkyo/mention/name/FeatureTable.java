package io.konkyo.mention.name;

import java.util.Arrays;

/**
 * Rows of weights by the hashes of their features, found without a search: every hash has one slot,
 * and no two features of the table share one.
 *
 * <p>Most features of a character have a row, so that nothing is gained by ruling them out first;
 * what counts is that the table is small and a look-up always the same few steps. A slot holds the
 * high bits of its feature's hash and the number of its row. Which slot it is follows from the low
 * bits and a move that all hashes with the same high bits share, so that the slot and what it holds
 * are the whole hash and no other hash is taken for it. Rows that are the same are held once.
 *
 * <p>Immutable; may be shared by threads.
 */
final class FeatureTable {

  /** The row of a feature that the table does not hold: a weight of 0 for every label. */
  private static final long NOTHING = 0x8080808080808080L;

  private static final int MIDDLE = 128;
  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

  /** Bits of a slot that number a row, and bits of a hash that tell a slot, at the least. */
  private static final int LEAST_BITS = 16;

  private static final int MOST_SLOT_BITS = 26;
  private static final int MOST_MOVES = Character.MAX_VALUE + 1;

  private final int[] slots;
  private final char[] moves;
  private final long[] rows;
  private final int rowBits;

  /**
   * Makes a table.
   *
   * @param keys hashes of features, ascending
   * @param rows for each of them a byte a label, the first label's the lowest: the weight and 128
   * @throws IllegalArgumentException if the hashes do not ascend or are too many
   */
  FeatureTable(int[] keys, long[] rows) {
    int[] numbers = new int[keys.length];
    this.rows = numbered(rows, numbers);
    int bits = LEAST_BITS;
    while (this.rows.length > 1 << bits) {
      bits++;
    }
    rowBits = bits;
    moves = new char[1 << (Integer.SIZE - rowBits)];
    int[] starts = groups(keys);
    int slotBits = rowBits;
    while (keys.length > (1 << slotBits) / 5 * 4) {
      slotBits++;
    }
    int[] placed = new int[1 << slotBits];
    while (!place(keys, numbers, starts, placed)) {
      slotBits++;
      if (slotBits > MOST_SLOT_BITS) {
        throw new IllegalArgumentException("too many features: " + keys.length);
      }
      placed = new int[1 << slotBits];
    }
    slots = placed;
  }

  /** Returns every row once, the one of nothing first, and numbers the given ones by them. */
  private static long[] numbered(long[] rows, int[] numbers) {
    int mask = Math.max(16, Integer.highestOneBit(Math.max(1, rows.length)) * 4) - 1;
    int[] seen = new int[mask + 1];
    long[] distinct = new long[rows.length + 1];
    distinct[0] = NOTHING;
    int count = 1;
    for (int i = 0; i < rows.length; i++) {
      int at = (int) ((rows[i] * 0x9E3779B97F4A7C15L) >>> 32) & mask;
      while (seen[at] != 0 && distinct[seen[at]] != rows[i]) {
        at = (at + 1) & mask;
      }
      if (seen[at] == 0) {
        distinct[count] = rows[i];
        seen[at] = count++;
      }
      numbers[i] = seen[at];
    }
    return Arrays.copyOf(distinct, count);
  }

  /**
   * Returns where the keys with each of the possible high bits begin; behind them where the last
   * end. Since they ascend as signed numbers, the upper half of the high bits comes first.
   */
  private int[] groups(int[] keys) {
    int flip = moves.length / 2;
    int[] starts = new int[moves.length + 1];
    for (int i = 0; i < keys.length; i++) {
      if (i > 0 && keys[i] <= keys[i - 1]) {
        throw new IllegalArgumentException("features out of order");
      }
      starts[((keys[i] >>> rowBits) ^ flip) + 1]++;
    }
    for (int group = 0; group < moves.length; group++) {
      starts[group + 1] += starts[group];
    }
    return starts;
  }

  /** Finds a move for every group, the largest first; false where there is none for one of them. */
  private boolean place(int[] keys, int[] numbers, int[] starts, int[] placed) {
    int flip = moves.length / 2;
    for (int group : largestFirst(starts)) {
      int from = starts[group];
      int to = starts[group + 1];
      if (from == to) {
        return true;
      }
      int move = 0;
      while (move < MOST_MOVES && !fits(keys, from, to, move, placed)) {
        move++;
      }
      if (move == MOST_MOVES) {
        return false;
      }
      moves[group ^ flip] = (char) move;
      for (int i = from; i < to; i++) {
        int high = keys[i] >>> rowBits << rowBits;
        placed[(keys[i] ^ move) & (placed.length - 1)] = high | numbers[i];
      }
    }
    return true;
  }

  private static boolean fits(int[] keys, int from, int to, int move, int[] placed) {
    for (int i = from; i < to; i++) {
      if (placed[(keys[i] ^ move) & (placed.length - 1)] != 0) {
        return false;
      }
    }
    return true;
  }

  private static int[] largestFirst(int[] starts) {
    int groups = starts.length - 1;
    int most = 0;
    for (int group = 0; group < groups; group++) {
      most = Math.max(most, starts[group + 1] - starts[group]);
    }
    int[] next = new int[most + 2];
    for (int group = 0; group < groups; group++) {
      next[most - (starts[group + 1] - starts[group]) + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] order = new int[groups];
    for (int group = 0; group < groups; group++) {
      order[next[most - (starts[group + 1] - starts[group])]++] = group;
    }
    return order;
  }

  /**
   * Writes the sum of the weights of every label.
   *
   * @param features hashes, of which the first {@code count} are meant
   * @param count at most {@link NameFeatures#MOST}, so that no sum outgrows its 16 bits
   * @param room at least {@code count} places, which are overwritten
   * @param scores a place for each label
   */
  void sum(int[] features, int count, int[] room, int[] scores) {
    int[] table = slots;
    char[] moved = moves;
    int bits = rowBits;
    // The slots of all features first, then their rows: what is waited for is memory, and many
    // places of it are fetched at once where none depends on the one before.
    for (int i = 0; i < count; i++) {
      room[i] = table[(features[i] ^ moved[features[i] >>> bits]) & (table.length - 1)];
    }
    long[] weights = rows;
    int numberMask = (1 << bits) - 1;
    long even = 0;
    long odd = 0;
    for (int i = 0; i < count; i++) {
      // All bits where the high bits are the same, none where they are not; a branch would often be
      // foreseen wrongly. An empty slot holds the number of the row of nothing anyway.
      int same = (((room[i] ^ features[i]) >>> bits) - 1) >> Integer.SIZE - 1;
      long row = weights[room[i] & numberMask & same];
      even += row & EVEN_BYTES;
      odd += row >>> Byte.SIZE & EVEN_BYTES;
    }
    int middle = count * MIDDLE;
    for (int pair = 0; pair < NameLabels.COUNT / 2; pair++) {
      scores[pair * 2] = (int) (even >>> pair * Short.SIZE & 0xFFFF) - middle;
      scores[pair * 2 + 1] = (int) (odd >>> pair * Short.SIZE & 0xFFFF) - middle;
    }
  }
}
