package io.konkyo.sentence;

/** The signs that can end a sentence, and those that close a bracket after them. */
final class EndMarks {

  /** The signs whose role the trained model decides. */
  static final String SIGNS = "。｡！？!?";

  private static final String TRAILING = "…‥♪";
  private static final String CLOSERS = "」』）)】〉》〕］]｝}”〟";

  private EndMarks() {}

  static boolean is(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** Returns whether the character may stand in a run of end marks without being one. */
  static boolean isTrailing(char c) {
    return TRAILING.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /**
   * Returns whether the full stop at {@code index} ends a sentence, as in texts that use ． or a dot
   * in place of 。: Japanese stands before it, and neither a figure, a Latin letter nor the next
   * part of a foreign name after it.
   */
  static boolean isStop(String text, int start, int index, int end) {
    char c = text.charAt(index);
    if (c != '．' && c != '.' || index == start) {
      return false;
    }
    char before = text.charAt(index - 1);
    boolean katakana = isKatakana(before);
    if (!katakana && !isHiragana(before) && !Character.isIdeographic(before) && !isCloser(before)) {
      return false;
    }
    if (index + 1 == end) {
      return true;
    }
    char after = text.charAt(index + 1);
    return !Character.isDigit(after)
        && !isLatin(after)
        && !is(after)
        && after != '.'
        && after != '．'
        && !(katakana && isKatakana(after));
  }

  static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isHiragana(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
  }

  private static boolean isKatakana(char c) {
    return c == 'ー' || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
  }
}
