package io.konkyo.token;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The dictionary's categories of UTF-16 units, which decide where an unknown word begins and ends.
 *
 * <p>The categories of a unit are one number, four bits for each in their order, from the lowest: 0
 * for none, else the category's number and one.
 */
final class CharacterClasses {

  private static final int BITS = 4;
  private static final int MASK = (1 << BITS) - 1;
  private static final int UNITS = 1 << Character.SIZE;

  private final short[] classes;
  private final boolean[] always;
  private final boolean[] grouped;

  private CharacterClasses(short[] classes, boolean[] always, boolean[] grouped) {
    this.classes = classes;
    this.always = always;
    this.grouped = grouped;
  }

  /** Reads the categories from kuromoji's {@code characterDefinitions.bin}. */
  static CharacterClasses read(byte[] file) throws IOException {
    IntBuffer numbers = ByteBuffer.wrap(file).asIntBuffer();
    int categories = numbers.get();
    boolean[] always = new boolean[categories];
    boolean[] grouped = new boolean[categories];
    for (int category = numbers.get(); category >= 0; category = numbers.get()) {
      int size = numbers.get();
      always[category] = numbers.get() == 1;
      grouped[category] = numbers.get() != 0;
      numbers.position(numbers.position() + size - 2);
    }
    int[] rest = new int[numbers.remaining()];
    int first = numbers.position();
    numbers.get(rest);
    short[] classes = new short[UNITS];
    int at = 1;
    while (rest[at] >= 0) {
      int unit = rest[at];
      int size = rest[at + 1];
      int value = 0;
      for (int i = 0; i < size; i++) {
        value |= (rest[at + 2 + i] + 1) << (BITS * i);
      }
      if (categories > MASK || size * BITS > Short.SIZE) {
        throw new IOException("more categories of characters than there is room for");
      }
      classes[unit] = (short) value;
      at += 2 + size;
    }
    short other = (short) (category(file, (first + at + 1) * Integer.BYTES, "DEFAULT") + 1);
    for (int unit = 0; unit < UNITS; unit++) {
      if (classes[unit] == 0) {
        classes[unit] = other;
      }
    }
    return new CharacterClasses(classes, always, grouped);
  }

  private static int category(byte[] file, int at, String wanted) throws IOException {
    ByteBuffer names = ByteBuffer.wrap(file).position(at);
    int count = names.getInt();
    for (int category = 0; category < count; category++) {
      int length = names.getShort();
      if (wanted.equals(new String(file, names.position(), length, StandardCharsets.UTF_8))) {
        return category;
      }
      names.position(names.position() + length);
    }
    throw new IOException("no category " + wanted);
  }

  /** Returns the place-th category of a unit, from 0; or -1 if it has none there. */
  int category(char unit, int place) {
    // A place beyond the number's bits has none: the shift would begin again from the lowest.
    return place * BITS < Short.SIZE
        ? ((classes[unit] & 0xFFFF) >>> (BITS * place) & MASK) - 1
        : -1;
  }

  /** Returns whether an unknown word is tried even where the dictionary has one. */
  boolean isAlwaysTried(int category) {
    return always[category];
  }

  /** Returns whether a run of units of the category is one unknown word. */
  boolean isGrouped(int category) {
    return grouped[category];
  }
}
