package io.konkyo.dependency;

/** Kinds of characters, as far as they tell where a bunsetsu ends. */
final class Characters {

  static final int OTHER = 0;
  static final int HIRAGANA = 1;
  static final int KATAKANA = 2;
  static final int KANJI = 3;
  static final int LATIN = 4;
  static final int DIGIT = 5;

  private Characters() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** Returns the narrow form of a wide sign or letter, and what else it is given as it is. */
  static char narrow(char c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return c == 0x3000 ? ' ' : c;
  }

  /** Returns the kind of a UTF-16 unit. */
  static int kind(char c) {
    if (isDigit(c)) {
      return DIGIT;
    }
    if (c >= 0x3041 && c <= 0x309F) {
      return HIRAGANA;
    }
    if (c >= 0x30A1 && c <= 0x30FF && c != '・') {
      return KATAKANA;
    }
    if (c >= 0x3400 && c <= 0x9FFF || c == '々' || c == '〇' || Character.isSurrogate(c)) {
      return KANJI;
    }
    return Character.isLetter(c) ? LATIN : OTHER;
  }
}
