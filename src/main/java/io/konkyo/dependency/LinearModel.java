package io.konkyo.dependency;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of features by their hashes, a byte each.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class LinearModel {

  /** A weight of 1, in the model's units. */
  public static final float UNIT = 32;

  private final int[] keys;
  private final byte[] weights;
  private final int[] slots;
  private final byte[] slotWeights;
  private final int mask;

  /**
   * Makes a model.
   *
   * @param keys hashes of features, ascending
   * @param weights their weights
   */
  public LinearModel(int[] keys, byte[] weights) {
    this.keys = keys.clone();
    this.weights = weights.clone();
    int size = Math.max(16, Integer.highestOneBit(Math.max(1, keys.length * 3 / 2)) * 2);
    mask = size - 1;
    slots = new int[size];
    slotWeights = new byte[size];
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & mask;
      while (slotWeights[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = keys[i];
      slotWeights[at] = weights[i];
    }
  }

  /** Reads a model that {@link #write} wrote. */
  static LinearModel read(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IOException("a model of " + count + " features is cut short");
    }
    int[] keys = new int[count];
    long key = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      key += number(in);
      keys[i] = (int) key;
    }
    byte[] weights = in.readNBytes(count);
    if (weights.length < count) {
      throw new IOException("a model of " + count + " features is cut short");
    }
    return new LinearModel(keys, weights);
  }

  /** Writes the keys as differences, in as many bytes of seven bits as they need. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    long before = Integer.MIN_VALUE;
    for (int key : keys) {
      long step = key - before;
      while (step > 0x7F) {
        out.writeByte((int) (step & 0x7F | 0x80));
        step >>>= 7;
      }
      out.writeByte((int) step);
      before = key;
    }
    out.write(weights);
  }

  private static long number(DataInputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int bits = in.readUnsignedByte();
      value |= (long) (bits & 0x7F) << shift;
      if (bits < 0x80) {
        return value;
      }
    }
    throw new IOException("a number is too long");
  }

  /** Returns the sum of the features' weights, in units of a 32nd. */
  int score(Features features) {
    int sum = 0;
    for (int i = 0; i < features.size(); i++) {
      int key = features.get(i);
      int slot = key & mask;
      byte weight = slotWeights[slot];
      while (weight != 0 && slots[slot] != key) {
        slot = (slot + 1) & mask;
        weight = slotWeights[slot];
      }
      sum += weight;
    }
    return sum;
  }

  /** Returns the number of features. */
  public int size() {
    return keys.length;
  }
}
