package io.konkyo.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Converts UTF-16 indices of one text into code point offsets, lines and columns, and back. This is
 * the only place where the two units meet: everything inside the pipeline counts UTF-16 units,
 * everything written to a file counts code points.
 *
 * <p>A line ends after {@code \n}, after {@code \r\n} or after a {@code \r} that no {@code \n}
 * follows. Look-ups take logarithmic time; a text without surrogates needs no table of them.
 */
public final class CodePoints {

  private final int length;
  private final int[] lowSurrogates;
  private final int[] lineStarts;

  /** Indexes {@code text}; a lone surrogate counts as one code point. */
  public CodePoints(String text) {
    length = text.length();
    int[] lows = new int[16];
    int lowCount = 0;
    int[] lines = new int[64];
    int lineCount = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
        lows = lowCount == lows.length ? Arrays.copyOf(lows, lowCount * 2) : lows;
        lows[lowCount++] = i;
      } else if (c == '\n'
          || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        lines = lineCount == lines.length ? Arrays.copyOf(lines, lineCount * 2) : lines;
        lines[lineCount++] = i + 1;
      }
    }
    lowSurrogates = Arrays.copyOf(lows, lowCount);
    lineStarts = Arrays.copyOf(lines, lineCount);
  }

  /** Returns the number of code points in the text. */
  public int count() {
    return offset(length);
  }

  /**
   * Returns the code point offset of a UTF-16 index.
   *
   * @param index from 0 to the text's length; an index inside a surrogate pair counts as the pair's
   */
  public int offset(int index) {
    if (lowSurrogates.length == 0) {
      return index;
    }
    int found = Arrays.binarySearch(lowSurrogates, index);
    // A low surrogate at `index` itself belongs to the pair that starts before it.
    return found >= 0 ? index - found - 1 : index - (-found - 1);
  }

  /**
   * Returns the UTF-16 index of a code point offset: where that code point starts.
   *
   * @param offset from 0 to {@link #count()}
   * @throws IndexOutOfBoundsException if the text has no such offset
   */
  public int index(int offset) {
    Objects.checkIndex(offset, count() + 1);
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair number `middle` starts at this offset: one unit and `middle` halves earlier.
      if (lowSurrogates[middle] - 1 - middle < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }

  /** Returns the line, from 1, that the UTF-16 index lies on. */
  public int line(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns the column, from 1 and in code points, of the UTF-16 index on its line. */
  public int column(int index) {
    return offset(index) - offset(lineStarts[line(index) - 1]) + 1;
  }

  /**
   * Compares two strings by their code points, which is the order of their UTF-8 bytes; {@link
   * String#compareTo} puts a surrogate pair before U+E000 to U+FFFF.
   */
  public static int compare(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
  }
}
