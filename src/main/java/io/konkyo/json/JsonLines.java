package io.konkyo.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON objects, one a line, into one stretch of memory, as UTF-8: the bytes that {@link
 * JsonObjectWriter} gives for each, without a string or a generator for any. Fields stand in the
 * order of the calls.
 *
 * <p>Not to be shared by threads.
 */
public final class JsonLines {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** The most bytes that one UTF-16 unit is written with: an escape. */
  private static final int LONGEST = 6;

  /** The most bytes of a decimal number of 32 bits and the signs around it. */
  private static final int NUMBER = 16;

  private byte[] bytes;
  private int size;
  private boolean first;

  /**
   * Begins without a line.
   *
   * @param expected how many bytes there will be, about
   */
  public JsonLines(int expected) {
    bytes = new byte[Math.max(64, expected)];
  }

  /** The name of a field. */
  public static final class Name {

    private final byte[] quoted;

    /** Makes a name of letters, digits and underscores. */
    public Name(String name) {
      quoted = ("\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
    }
  }

  /** Begins a line. */
  public void beginLine() {
    reserve(1);
    bytes[size++] = '{';
    first = true;
  }

  /** Ends a line. */
  public void endLine() {
    reserve(2);
    bytes[size++] = '}';
    bytes[size++] = '\n';
  }

  /** Begins an object inside. */
  public void beginObject(Name name) {
    name(name, 1);
    bytes[size++] = '{';
    first = true;
  }

  /** Ends the innermost object inside a line's. */
  public void endObject() {
    reserve(1);
    bytes[size++] = '}';
    first = false;
  }

  /** Writes a text. */
  public void text(Name name, String value) {
    text(name, value, 0, value.length());
  }

  /**
   * Writes a stretch of a text.
   *
   * @param from the index of its first UTF-16 unit
   * @param to the index after its last one
   */
  public void text(Name name, String text, int from, int to) {
    name(name, (to - from) * LONGEST + 2);
    bytes[size++] = '"';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c >= ' ' && c != '"' && c != '\\') {
          bytes[size++] = (byte) c;
        } else {
          escape(c);
        }
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | c >> 6);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else if (i + 1 < to && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
        pair(Character.toCodePoint(c, text.charAt(i)));
      } else {
        // UTF-8 has no bytes for a half without its other.
        unicode(c);
      }
    }
    bytes[size++] = '"';
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> escape('\\', c);
      case '\b' -> escape('\\', 'b');
      case '\t' -> escape('\\', 't');
      case '\n' -> escape('\\', 'n');
      case '\f' -> escape('\\', 'f');
      case '\r' -> escape('\\', 'r');
      default -> unicode(c);
    }
  }

  private void escape(char one, char other) {
    bytes[size++] = (byte) one;
    bytes[size++] = (byte) other;
  }

  private void unicode(char c) {
    escape('\\', 'u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = HEX[c >> shift & 0xF];
    }
  }

  private void pair(int codePoint) {
    bytes[size++] = (byte) (0xF0 | codePoint >> 18);
    bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
    bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
  }

  /** Writes a whole number that is not negative. */
  public void integer(Name name, int value) {
    name(name, NUMBER);
    int digits = 1;
    for (int rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    int rest = value;
    for (int at = size + digits - 1; at >= size; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
  }

  /** Writes a decimal, plain and without zeros at its end. */
  public void number(Name name, BigDecimal value) {
    String plain = JsonObjectWriter.plain(value);
    name(name, plain.length());
    for (int i = 0; i < plain.length(); i++) {
      bytes[size++] = (byte) plain.charAt(i);
    }
  }

  /** Writes {@code true}. */
  public void yes(Name name) {
    name(name, 4);
    bytes[size++] = 't';
    bytes[size++] = 'r';
    bytes[size++] = 'u';
    bytes[size++] = 'e';
  }

  /**
   * Writes fields again that stand in this memory already; the comma before the first is its own.
   *
   * @param from the size before they were written
   * @param to the size after
   */
  public void again(int from, int to) {
    reserve(to - from);
    System.arraycopy(bytes, from, bytes, size, to - from);
    size += to - from;
    first = false;
  }

  private void name(Name name, int behind) {
    reserve(1 + name.quoted.length + behind);
    if (!first) {
      bytes[size++] = ',';
    }
    first = false;
    System.arraycopy(name.quoted, 0, bytes, size, name.quoted.length);
    size += name.quoted.length;
  }

  private void reserve(int more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  /** Returns how many bytes there are. */
  public int size() {
    return size;
  }

  /** Returns a copy of the bytes. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
