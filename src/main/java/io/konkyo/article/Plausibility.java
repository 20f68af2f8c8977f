package io.konkyo.article;

import java.lang.Character.UnicodeBlock;

/** Judges whether decoded characters look like a Japanese article. */
final class Plausibility {

  /** What a document has to have to be taken for UTF-16 without a mark. */
  private static final int CLEAR_LENGTH = 5;

  private static final double CLEAR_KANA_AND_ASCII = 0.25;
  private static final double CLEAR_ARTICLE = 0.95;

  private Plausibility() {}

  /**
   * Returns how Japanese a text is, between -1 and 1: the mean over its characters beyond ASCII,
   * where kana, Japanese punctuation and full-width forms count 1, kanji 0.5, others 0, and
   * half-width katakana, private use and control characters, which a wrong charset yields, -1.
   */
  static double score(String text) {
    double sum = 0;
    int counted = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        sum += weight(c);
        counted++;
      }
    }
    return counted == 0 ? 0 : sum / counted;
  }

  /**
   * Returns whether text that was decoded as UTF-16 cannot be anything else: nearly all of it is
   * what articles consist of, and a good part is kana or ASCII. Kanji and punctuation alone prove
   * nothing: the pairs of other charsets look like kanji, two digits like punctuation.
   */
  static boolean isClearlyUtf16(String text) {
    int clear = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isAsciiText(c) || isKana(c)) {
        clear++;
      } else if (weight(c) > 0) {
        others++;
      }
    }
    double length = text.length();
    return length >= CLEAR_LENGTH
        && (clear + others) / length >= CLEAR_ARTICLE
        && clear / length >= CLEAR_KANA_AND_ASCII;
  }

  private static boolean isAsciiText(char c) {
    return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
  }

  private static boolean isKana(char c) {
    return c > 0x3040 && c < 0x3100;
  }

  private static double weight(char c) {
    if (c < 0x80) {
      return 0;
    }
    if (c < 0xA0 || Character.getType(c) == Character.PRIVATE_USE || (c >= 0xFF61 && c <= 0xFF9F)) {
      return -1;
    }
    UnicodeBlock block = UnicodeBlock.of(c);
    if (isKana(c)
        || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS) {
      return 1;
    }
    return block == UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS ? 0.5 : 0;
  }
}
