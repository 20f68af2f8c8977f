package io.konkyo.mention.person;

import io.konkyo.text.Letters;
import java.util.Arrays;

/** The script of a letter; where it changes, a word may end. */
enum Script {
  KANJI,
  HIRAGANA,
  KATAKANA,
  LATIN,
  OTHER;

  private static final Script[] SCRIPTS = values();

  /** What the table says of characters that are too rare to stand in it. */
  private static final byte RARE = -1;

  private static final byte[] TABLE = table();

  /** Fills in what Japanese text is written with; to ask for every character takes its time. */
  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    Arrays.fill(table, RARE);
    fill(table, 0, 0xFF);
    fill(table, 0x2000, 0x30FF);
    // All kanji; behind them, up to 0x9FFF, some places of the block are still free.
    Arrays.fill(table, 0x4E00, 0x9FF0, (byte) KANJI.ordinal());
    fill(table, 0xFF00, 0xFFFF);
    return table;
  }

  private static void fill(byte[] table, int first, int last) {
    for (int c = first; c <= last; c++) {
      table[c] = (byte) told((char) c).ordinal();
    }
  }

  static Script of(char c) {
    byte known = TABLE[c];
    return known == RARE ? told(c) : SCRIPTS[known];
  }

  private static Script told(char c) {
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
