package io.konkyo.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The names of documents in the order of their code points, each with a tag, in little memory: of a
 * name only what differs from the one before it is kept, so that a million names of files take
 * about as many bytes as their last parts are long.
 *
 * <p>Names are held in UTF-8, whose bytes are ordered as the code points are.
 */
final class DocList {

  /** Every so many names one is kept whole, where reading can begin. */
  private static final int BLOCK = 16;

  private final byte[] bytes;
  private final int[] blocks;
  private final int size;

  private DocList(byte[] bytes, int[] blocks, int size) {
    this.bytes = bytes;
    this.blocks = blocks;
    this.size = size;
  }

  /** Returns how many names there are. */
  int size() {
    return size;
  }

  /** Returns how many bytes the names take. */
  int bytes() {
    return bytes.length;
  }

  /** Returns a cursor before the first name. */
  Cursor cursor() {
    return new Cursor(0);
  }

  /** Returns a cursor at the name with the given index. */
  Cursor at(int index) {
    Objects.checkIndex(index, size);
    Cursor cursor = new Cursor(index / BLOCK);
    for (int i = index - index % BLOCK; i <= index; i++) {
      cursor.next();
    }
    return cursor;
  }

  /** Goes from name to name. */
  final class Cursor implements Comparable<Cursor> {

    private int index;
    private int position;
    private byte[] doc = new byte[64];
    private int length;
    private int tag;

    private Cursor(int block) {
      index = block * BLOCK;
      position = size == 0 ? 0 : blocks[block];
    }

    /** Goes on to the next name; returns false behind the last. */
    boolean next() {
      if (index == size) {
        return false;
      }
      int shared = number();
      int rest = number();
      length = shared + rest;
      if (length > doc.length) {
        doc = Arrays.copyOf(doc, length * 2);
      }
      System.arraycopy(bytes, position, doc, shared, rest);
      position += rest;
      tag = number();
      index++;
      return true;
    }

    String doc() {
      return new String(doc, 0, length, StandardCharsets.UTF_8);
    }

    int tag() {
      return tag;
    }

    @Override
    public int compareTo(Cursor other) {
      return Arrays.compareUnsigned(doc, 0, length, other.doc, 0, other.length);
    }

    /** Seven bits a byte, the lowest first; the eighth tells that more follow. */
    private int number() {
      int value = 0;
      int shift = 0;
      while (bytes[position] < 0) {
        value |= (bytes[position++] & 0x7F) << shift;
        shift += 7;
      }
      return value | bytes[position++] << shift;
    }
  }

  /** Takes names in their order. */
  static final class Builder {

    private byte[] bytes;
    private int[] blocks = new int[4];
    private int filled;
    private int size;
    private byte[] last = new byte[0];
    private int lastLength;

    /**
     * A builder.
     *
     * @param expected how many bytes the names may take together
     */
    Builder(int expected) {
      bytes = new byte[Math.max(64, expected)];
    }

    /** Adds the name at which {@code cursor} stands. */
    void add(Cursor cursor) {
      add(cursor.doc, cursor.length, cursor.tag);
    }

    /** Adds a name, which must not come before the one added last; {@code tag} is at least 0. */
    void add(String doc, int tag) {
      byte[] utf8 = doc.getBytes(StandardCharsets.UTF_8);
      add(utf8, utf8.length, tag);
    }

    /** Returns whether the name at which {@code cursor} stands was the last one added. */
    boolean endsWith(Cursor cursor) {
      return size > 0 && Arrays.equals(last, 0, lastLength, cursor.doc, 0, cursor.length);
    }

    private void add(byte[] doc, int length, int tag) {
      int shared = 0;
      if (size % BLOCK == 0) {
        if (size / BLOCK == blocks.length) {
          blocks = Arrays.copyOf(blocks, blocks.length * 2);
        }
        blocks[size / BLOCK] = filled;
      } else {
        int most = Math.min(length, lastLength);
        int mismatch = Arrays.mismatch(doc, 0, most, last, 0, most);
        shared = mismatch < 0 ? most : mismatch;
      }
      number(shared);
      number(length - shared);
      ensure(length - shared);
      System.arraycopy(doc, shared, bytes, filled, length - shared);
      filled += length - shared;
      number(tag);
      if (length > last.length) {
        last = new byte[length * 2];
      }
      System.arraycopy(doc, 0, last, 0, length);
      lastLength = length;
      size++;
    }

    private void number(int value) {
      ensure(5);
      int rest = value;
      while (rest > 0x7F) {
        bytes[filled++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[filled++] = (byte) rest;
    }

    private void ensure(int more) {
      if (filled + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.addExact(bytes.length, Math.max(more, bytes.length / 2)));
      }
    }

    /** Returns the list; the builder is not to be used any more. */
    DocList build() {
      return new DocList(
          Arrays.copyOf(bytes, filled), Arrays.copyOf(blocks, (size + BLOCK - 1) / BLOCK), size);
    }
  }
}
