package io.konkyo.dependency;

import java.util.Arrays;

/**
 * Weights by keys of 32 bits, each found with two loads and no branch; which keys have a weight
 * cannot be foretold, and a wrongly foretold branch costs more than the look-up.
 *
 * <p>Keys that share their high bits are a bucket. A bucket's displacement changes the low bits of
 * its keys so that each gets a slot of its own. A slot holds the high bits next to the weight, and
 * together with the place of the slot they tell the whole key, so no other key is taken for it.
 *
 * <p>Immutable; may be shared by threads.
 */
final class WeightTable {

  private static final int LEAST_BITS = 16;
  private static final int MOST_HIGH_BITS = 22;

  /** Its high part is beyond every key's. */
  private static final int EMPTY = -1;

  private static final int DISPLACEMENTS = 1 << Character.SIZE;

  private final int shift;
  private final int mask;
  private final int[] slots;
  private final char[] displacements;

  private WeightTable(int bits) {
    // High and low bits together are all, and a bucket has a few keys at most.
    int highBits = Math.min(MOST_HIGH_BITS, Math.max(Integer.SIZE - bits, bits - 2));
    shift = Integer.SIZE - highBits;
    mask = (1 << bits) - 1;
    slots = new int[1 << bits];
    Arrays.fill(slots, EMPTY);
    displacements = new char[1 << highBits];
  }

  /**
   * Makes a table.
   *
   * @param keys each once, ascending
   * @param weights their weights
   */
  static WeightTable of(int[] keys, byte[] weights) {
    int wanted = keys.length + keys.length / 2;
    int bits = Math.max(LEAST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(wanted));
    WeightTable table = new WeightTable(bits);
    while (!table.fill(keys, weights)) {
      bits++;
      table = new WeightTable(bits);
    }
    return table;
  }

  /** Places all keys, the largest buckets first; returns whether each could be placed. */
  private boolean fill(int[] keys, byte[] weights) {
    int[] ends = bucketEnds(keys);
    int largest = 0;
    int start = 0;
    for (int end : ends) {
      largest = Math.max(largest, end - start);
      start = end;
    }
    // Counting sort: where the buckets of a size or more end in the order.
    int[] places = new int[largest + 2];
    start = 0;
    for (int end : ends) {
      places[end - start]++;
      start = end;
    }
    for (int size = largest; size > 0; size--) {
      places[size] += places[size + 1];
    }
    int[] order = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      order[--places[ends[i] - (i == 0 ? 0 : ends[i - 1])]] = i;
    }
    for (int i : order) {
      if (!place(keys, weights, i == 0 ? 0 : ends[i - 1], ends[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns where the keys of each bucket end, which follow each other. */
  private int[] bucketEnds(int[] keys) {
    int[] ends = new int[Math.min(keys.length, displacements.length)];
    int count = 0;
    for (int i = 1; i <= keys.length; i++) {
      if (i == keys.length || keys[i] >>> shift != keys[i - 1] >>> shift) {
        ends[count++] = i;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  private boolean place(int[] keys, byte[] weights, int first, int end) {
    int bucket = keys[first] >>> shift;
    for (int i = 0; i < DISPLACEMENTS; i++) {
      // Odd steps from a start of its own meet every displacement once.
      char displacement = (char) (bucket * 0x9E37 + i * 0x61C9);
      if (isFree(keys, first, end, displacement)) {
        displacements[bucket] = displacement;
        for (int k = first; k < end; k++) {
          slots[(keys[k] ^ displacement) & mask] = bucket << Byte.SIZE | weights[k] & 0xFF;
        }
        return true;
      }
    }
    return false;
  }

  private boolean isFree(int[] keys, int first, int end, char displacement) {
    for (int k = first; k < end; k++) {
      if (slots[(keys[k] ^ displacement) & mask] != EMPTY) {
        return false;
      }
    }
    return true;
  }

  /** Returns the sum of the weights of some keys; keys without a weight count 0. */
  int sum(int[] keys, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      int key = keys[i];
      int high = key >>> shift;
      int slot = slots[(key ^ displacements[high]) & mask];
      // 0 where the high parts are the same, else more; less one it has a sign where they are.
      int same = ((slot >>> Byte.SIZE ^ high) - 1) >> 31;
      sum += (byte) slot & same;
    }
    return sum;
  }
}
