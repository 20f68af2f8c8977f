package io.konkyo.text;

/** The kinds of letters by which words are told apart where Japanese writes no spaces. */
public final class Letters {

  private Letters() {}

  /** Returns whether the character is a kanji, 々 and 〇 included. */
  public static boolean isKanji(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** Returns whether the character is a letter of hiragana. */
  public static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゖ';
  }

  /** Returns whether the character is a letter of full-width katakana or the mark ー. */
  public static boolean isKatakana(char c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
  }

  /** Returns whether the character is a half-width Latin letter without a diacritic. */
  public static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Returns whether the character is such a letter of either width. */
  public static boolean isLatinOfAnyWidth(char c) {
    return isLatin(c) || (c >= 'ａ' && c <= 'ｚ') || (c >= 'Ａ' && c <= 'Ｚ');
  }
}
