package io.konkyo.text;

import java.util.Optional;

/** White space as Japanese texts have it: also the ideographic and the no-break space. */
public final class WhiteSpace {

  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private WhiteSpace() {}

  /** Returns whether the character shows nothing; line ends and zero-width spaces count. */
  public static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK;
  }

  /**
   * Returns the stretch from the first to the last character that is not white space; empty where
   * there is none.
   *
   * @param start UTF-16 index
   * @param end UTF-16 index, exclusive
   */
  public static Optional<Span> trim(String text, int start, int end) {
    int from = skip(text, start, end);
    int to = end;
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? Optional.empty() : Optional.of(new Span(from, to));
  }

  /**
   * Returns the index of the first character from {@code start} on that is not white space, or
   * {@code end}.
   */
  public static int skip(String text, int start, int end) {
    int index = start;
    while (index < end && is(text.charAt(index))) {
      index++;
    }
    return index;
  }
}
