package io.konkyo.dependency;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

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
  private final WeightTable table;

  /**
   * Makes a model.
   *
   * @param keys hashes of features, each once, ascending
   * @param weights their weights
   */
  public LinearModel(int[] keys, byte[] weights) {
    this.keys = keys.clone();
    this.weights = weights.clone();
    table = WeightTable.of(this.keys, this.weights);
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException if it is cut short or its keys do not ascend
   */
  static LinearModel read(ByteBuffer in) throws IOException {
    try {
      int count = in.getInt();
      if (count < 0 || count > in.remaining()) {
        throw cutShort(count);
      }
      int[] keys = new int[count];
      long key = Integer.MIN_VALUE;
      for (int i = 0; i < count; i++) {
        long step = number(in);
        key += step;
        if (step == 0 && i > 0 || key > Integer.MAX_VALUE) {
          throw new IOException("the keys do not ascend");
        }
        keys[i] = (int) key;
      }
      if (count > in.remaining()) {
        throw cutShort(count);
      }
      byte[] weights = new byte[count];
      in.get(weights);
      return new LinearModel(keys, weights);
    } catch (BufferUnderflowException e) {
      throw new IOException("a model is cut short", e);
    }
  }

  private static IOException cutShort(int count) {
    return new IOException("a model of " + count + " features is cut short");
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

  private static long number(ByteBuffer in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte bits = in.get();
      value |= (long) (bits & 0x7F) << shift;
      if (bits >= 0) {
        return value;
      }
    }
    throw new IOException("a number is too long");
  }

  /** Returns the sum of the weights of a row's features, in units of a 32nd. */
  int score(Features features, int row) {
    return table.sum(features.ids(), features.first(row), features.first(row + 1));
  }

  /** Returns the number of features. */
  public int size() {
    return keys.length;
  }
}
