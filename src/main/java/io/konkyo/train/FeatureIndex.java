package io.konkyo.train;

import java.util.Arrays;

/** Counts hashes of features and numbers those that are frequent. */
final class FeatureIndex {

  private static final int FIRST_SIZE = 1 << 16;

  private int[] keys = new int[FIRST_SIZE];
  private int[] values = new int[FIRST_SIZE];
  private int size;

  /** Counts every hash once more. */
  void count(int[] hashes) {
    for (int hash : hashes) {
      int slot = slot(hash);
      if (values[slot] == 0) {
        keys[slot] = hash;
        size++;
      }
      values[slot]++;
      if (size * 2 > keys.length) {
        grow();
      }
    }
  }

  /**
   * Numbers the hashes that were counted {@code least} times at least, in their order, and forgets
   * the counts; returns them.
   */
  int[] frequent(int least) {
    int[] frequent = new int[size];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (values[slot] >= least) {
        frequent[count++] = keys[slot];
      }
    }
    frequent = Arrays.copyOf(frequent, count);
    Arrays.sort(frequent);
    Arrays.fill(values, 0);
    for (int i = 0; i < count; i++) {
      int slot = slot(frequent[i]);
      keys[slot] = frequent[i];
      values[slot] = i + 1;
    }
    return frequent;
  }

  /** Returns the numbers of those hashes that have one. */
  int[] numbers(int[] hashes) {
    int[] numbers = new int[hashes.length];
    int count = 0;
    for (int hash : hashes) {
      int slot = slot(hash);
      if (values[slot] > 0) {
        numbers[count++] = values[slot] - 1;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  private int slot(int hash) {
    int mask = keys.length - 1;
    int slot = hash & mask;
    while (values[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
