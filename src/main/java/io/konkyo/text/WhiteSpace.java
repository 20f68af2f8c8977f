package io.konkyo.text;

import java.util.Optional;

/** White space as Japanese texts have it: also the ideographic and the no-break space. */
public final class WhiteSpace {

  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final char FIRST_KANA = '\u3041';
  private static final char LAST_HANGUL = '\uD7A3';

  private WhiteSpace() {}

  /** Returns whether the character shows nothing; line ends and zero-width spaces count. */
  public static boolean is(char c) {
    // Between the kana and the end of the Hangul there is none.
    return (c < FIRST_KANA || c > LAST_HANGUL) && isAny(c);
  }

  private static boolean isAny(char c) {
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
    int to = skipBack(text, from, end);
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

  /**
   * Returns the index behind the last character before {@code end} that is not white space, or
   * {@code start}.
   */
  public static int skipBack(String text, int start, int end) {
    int index = end;
    while (index > start && is(text.charAt(index - 1))) {
      index--;
    }
    return index;
  }
}
