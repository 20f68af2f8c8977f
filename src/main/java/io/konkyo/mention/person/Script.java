package io.konkyo.mention.person;

import io.konkyo.text.Letters;

/** The script of a letter; where it changes, a word may end. */
enum Script {
  KANJI,
  HIRAGANA,
  KATAKANA,
  LATIN,
  OTHER;

  static Script of(char c) {
    if (Letters.isKatakana(c)) {
      return KATAKANA;
    }
    if (Letters.isHiragana(c)) {
      return HIRAGANA;
    }
    if (Letters.isKanji(c) || c == 'ヶ' || c == '々') {
      return KANJI;
    }
    return Character.isLetter(c) ? LATIN : OTHER;
  }
}
