package io.konkyo.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strings by their numbers, as kuromoji writes them: each with its length in bytes before it. */
final class StringTable {

  private final int[] places;
  private final byte[] bytes;

  private StringTable(int[] places, byte[] bytes) {
    this.places = places;
    this.bytes = bytes;
  }

  /** Reads one of kuromoji's tables of strings. */
  static StringTable read(NumberReader in) throws IOException {
    int size = in.readInt();
    int count = in.readInt();
    int[] places = in.readInts(count);
    // The places count from the number of strings on.
    int before = (1 + count) * Integer.BYTES;
    byte[] bytes = in.readBytes(size - before);
    for (int i = 0; i < count; i++) {
      places[i] -= before;
    }
    return new StringTable(places, bytes);
  }

  /** Returns the string of a number. */
  String get(int number) {
    return get(bytes, places[number]);
  }

  /** Returns the string that begins at a place with its length. */
  static String get(byte[] bytes, int place) {
    int length = length(bytes, place);
    return new String(bytes, place + Short.BYTES, length, StandardCharsets.UTF_8);
  }

  private static int length(byte[] bytes, int place) {
    return (bytes[place] & 0xFF) << Byte.SIZE | bytes[place + 1] & 0xFF;
  }

  /** Begins a table of some of the strings. */
  Excerpt excerpt() {
    return new Excerpt();
  }

  /** Some of a table's strings, each once. */
  final class Excerpt {

    /** Where a string has been put, and one; 0 for one that has not. */
    private final int[] put = new int[places.length];

    private byte[] picked = new byte[1 << 16];
    private int size;

    /** Takes the string of a number in and returns where it begins. */
    int add(int number) {
      if (put[number] == 0) {
        int length = Short.BYTES + length(bytes, places[number]);
        if (size + length > picked.length) {
          picked = Arrays.copyOf(picked, 2 * picked.length + length);
        }
        System.arraycopy(bytes, places[number], picked, size, length);
        put[number] = size + 1;
        size += length;
      }
      return put[number] - 1;
    }

    /** Returns the strings taken in, to be had by {@link StringTable#get(byte[], int)}. */
    byte[] bytes() {
      return Arrays.copyOf(picked, size);
    }
  }
}
