package io.konkyo.sentence;

/** The signs that can end a sentence, and those that close a bracket after them. */
final class EndMarks {

  /** The signs whose role the trained model decides. */
  static final String SIGNS = "。｡！？!?";

  private static final String KANJI_NUMERALS = "〇一二三四五六七八九十百千万億";
  private static final String TRAILING = "…‥♪";
  private static final String CLOSERS = "」』｣）)】〉》〕］]｝}”〟";

  private EndMarks() {}

  static boolean is(char c) {
    if (c >= 'ぁ' && c < '！') {
      return false;
    }
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
   * Returns whether the ． or dot at {@code index} stands for 。: after Japanese, and before neither
   * another mark nor what would make it a point inside a figure, an abbreviation or a foreign name.
   */
  static boolean isStop(String text, int start, int index, int end) {
    char c = text.charAt(index);
    if (c != '．' && c != '.' || index == start) {
      return false;
    }
    char before = text.charAt(index - 1);
    boolean hiragana = Character.UnicodeScript.of(before) == Character.UnicodeScript.HIRAGANA;
    boolean katakana = isKatakana(before);
    boolean numeral = KANJI_NUMERALS.indexOf(before) >= 0;
    if (!hiragana && !katakana && !Character.isIdeographic(before) && !isCloser(before)) {
      return false;
    }
    if (index + 1 == end) {
      return true;
    }
    char after = text.charAt(index + 1);
    return !is(after)
        && after != '.'
        && after != '．'
        && (hiragana && c == '．' || !Character.isDigit(after) && !isLatin(after))
        && !(katakana && isKatakana(after))
        && !(numeral && KANJI_NUMERALS.indexOf(after) >= 0);
  }

  static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isKatakana(char c) {
    return c == 'ー' || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
  }
}
