package io.konkyo.mention.chunk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The labels of a chunk with their values: one bit for each label that is there, so that whether a
 * rule may match is told by comparing bits, and the values in the order of {@link Labels#ALL}.
 *
 * <p>Immutable.
 */
public final class LabelSet {

  /** No labels. */
  public static final LabelSet NONE = new LabelSet(0, new String[0]);

  private final long bits;
  private final String[] values;

  /** Takes the array over; it has one value for each bit, from the lowest on. */
  LabelSet(long bits, String... values) {
    this.bits = bits;
    this.values = values;
  }

  /**
   * Returns the labels of a map.
   *
   * @throws IllegalArgumentException if {@link Labels#ALL} does not have one of them
   */
  public static LabelSet of(Map<String, String> labels) {
    long bits = 0;
    for (String name : labels.keySet()) {
      int index = Labels.index(name);
      if (index < 0) {
        throw new IllegalArgumentException("no label of rules: " + name);
      }
      bits |= 1L << index;
    }
    return bits == 0 ? NONE : new LabelSet(bits, values(bits, labels));
  }

  /** Returns those labels of a map that rules match, the others left out. */
  public static LabelSet ofMatched(Map<String, String> labels) {
    long bits = 0;
    for (String name : labels.keySet()) {
      int index = Labels.index(name);
      bits |= index < 0 ? 0 : 1L << index;
    }
    return bits == 0 ? NONE : new LabelSet(bits, values(bits, labels));
  }

  private static String[] values(long bits, Map<String, String> labels) {
    String[] values = new String[Long.bitCount(bits)];
    int at = 0;
    for (int i = 0; i < Labels.ALL.size(); i++) {
      if ((bits >>> i & 1) != 0) {
        values[at++] = labels.get(Labels.ALL.get(i));
      }
    }
    return values;
  }

  /** Returns one bit for each label that is there, by its index in {@link Labels#ALL}. */
  public long bits() {
    return bits;
  }

  /**
   * Returns whether a label is there.
   *
   * @param index its place in {@link Labels#ALL}
   */
  public boolean has(int index) {
    return (bits >>> index & 1) != 0;
  }

  /**
   * Returns the value of a label that is there.
   *
   * @param index its place in {@link Labels#ALL}
   */
  public String value(int index) {
    return values[Long.bitCount(bits & ((1L << index) - 1))];
  }

  /** Returns whether a label is there. */
  public boolean has(String name) {
    int index = Labels.index(name);
    return index >= 0 && has(index);
  }

  /** Returns whether a label is there with a value. */
  public boolean is(String name, String value) {
    int index = Labels.index(name);
    return index >= 0 && has(index) && value(index).equals(value);
  }

  /** Returns the value of a label. */
  public Optional<String> get(String name) {
    int index = Labels.index(name);
    return index >= 0 && has(index) ? Optional.of(value(index)) : Optional.empty();
  }

  /** Returns the labels and their values, by name. */
  public Map<String, String> asMap() {
    Map<String, String> map = new TreeMap<>();
    int at = 0;
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      map.put(Labels.ALL.get(Long.numberOfTrailingZeros(rest)), values[at++]);
    }
    return map;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LabelSet set && bits == set.bits && Arrays.equals(values, set.values);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(bits) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return asMap().toString();
  }
}
