package io.konkyo.mention.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.text.Letters;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void ofEveryCharacter() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals(plain((char) c), Script.of((char) c), Integer.toHexString(c));
    }
  }

  private static Script plain(char c) {
    if (Letters.isKatakana(c)) {
      return Script.KATAKANA;
    }
    if (Letters.isHiragana(c)) {
      return Script.HIRAGANA;
    }
    if (Letters.isKanji(c) || c == 'ヶ' || c == '々') {
      return Script.KANJI;
    }
    return Character.isLetter(c) ? Script.LATIN : Script.OTHER;
  }
}
