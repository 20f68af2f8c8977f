package io.konkyo.article;

import java.lang.Character.UnicodeBlock;

/** Judges whether decoded characters look like a Japanese article. */
final class Plausibility {

  /** The share of kana or ASCII from which a document is taken for UTF-16 without a mark. */
  private static final double CLEAR_KANA = 0.2;

  private static final double CLEAR_ASCII = 0.9;
  private static final double CLEAR_JAPANESE = 0.95;

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
   * what articles consist of, and a good part is kana or nearly all is ASCII. Kanji and punctuation
   * alone prove nothing: the pairs of other charsets look like kanji, two digits like punctuation.
   */
  static boolean isClearlyUtf16(String text) {
    int kana = 0;
    int ascii = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isAsciiText(c)) {
        ascii++;
      } else if (isKana(c)) {
        kana++;
      } else if (weight(c) > 0) {
        others++;
      }
    }
    double length = text.length();
    return !text.isEmpty()
        && (kana + ascii + others) / length >= CLEAR_JAPANESE
        && (kana / length >= CLEAR_KANA || ascii / length >= CLEAR_ASCII);
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
