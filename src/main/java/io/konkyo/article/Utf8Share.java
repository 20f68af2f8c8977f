package io.konkyo.article;

/** Measures how much of a document is Japanese in UTF-8 although not all of it is UTF-8. */
final class Utf8Share {

  private Utf8Share() {}

  /**
   * Returns whether at least two thirds of the bytes from 0x80 on belong to Japanese characters in
   * UTF-8. Characters of two bytes do not count: half of the kanji of EUC-JP look like them.
   */
  static boolean isMostlyUtf8(byte[] bytes) {
    long japanese = 0;
    long all = 0;
    int i = 0;
    while (i < bytes.length) {
      if (isJapanese(bytes, i)) {
        japanese += 3;
        all += 3;
        i += 3;
      } else {
        all += bytes[i] < 0 ? 1 : 0;
        i++;
      }
    }
    return japanese > 0 && japanese * 3 >= all * 2;
  }

  /** Returns whether a kana, a kanji, or Japanese punctuation stands at {@code i}. */
  private static boolean isJapanese(byte[] bytes, int i) {
    if (i + 2 >= bytes.length || !isTrail(bytes[i + 1]) || !isTrail(bytes[i + 2])) {
      return false;
    }
    int lead = bytes[i] & 0xFF;
    int second = bytes[i + 1] & 0xFF;
    boolean kana = lead == 0xE3 && second <= 0x83;
    boolean kanji = lead >= 0xE4 && lead <= 0xE9;
    boolean fullWidth = lead == 0xEF && second >= 0xBC && second <= 0xBE;
    return kana || kanji || fullWidth;
  }

  private static boolean isTrail(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
