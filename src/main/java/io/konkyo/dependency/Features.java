package io.konkyo.dependency;

import java.util.Arrays;

/** A row of hashes of features that is used again and again. */
final class Features {

  private int[] ids = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds a value of a template. */
  void add(int template, int value) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = Hash.mix(template * 0x3C6EF372, value);
  }

  int size() {
    return size;
  }

  int get(int i) {
    return ids[i];
  }

  /** Returns a copy of the hashes. */
  int[] copy() {
    return Arrays.copyOf(ids, size);
  }
}
