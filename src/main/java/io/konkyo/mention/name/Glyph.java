package io.konkyo.mention.name;

import io.konkyo.text.Letters;
import java.util.Arrays;

/** Classes of characters that tell names from what is around them, and old forms of kanji. */
final class Glyph {

  static final int SPACE = 0;
  static final int KANJI = 1;
  static final int HIRAGANA = 2;
  static final int KATAKANA = 3;
  static final int LATIN = 4;
  static final int DIGIT = 5;
  static final int MIDDLE_DOT = 6;
  static final int OPENER = 7;
  static final int CLOSER = 8;
  static final int COMMA = 9;
  static final int STOP = 10;
  static final int NUMERAL = 11;
  static final int OTHER = 12;

  private static final String NUMERALS = "〇一二三四五六七八九十百千万億兆";
  private static final String MIDDLE_DOTS = "・･=＝‐-";
  private static final String OPENERS = "（「『(《〈【［[“\"";
  private static final String CLOSERS = "）」』)》〉】］]”";
  private static final String OLD_FORMS = "髙高﨑崎澤沢濱浜齋斎齊斉邊辺邉辺廣広國国眞真嶋島嶌島櫻桜惠恵龍竜德徳瀨瀬圓円塚塚槇槙淺浅會会學学寬寛榮栄條条";

  /** What the table says of characters that are too rare to stand in it. */
  private static final byte RARE = -1;

  /** Set in the table beside the class of a kanji that is the old form of another. */
  private static final int OLD_FORM = 1 << 4;

  private static final int CLASS = OLD_FORM - 1;

  private static final byte[] TABLE = table();

  private Glyph() {}

  /** Fills in what Japanese text is written with; to ask for every character takes its time. */
  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    Arrays.fill(table, RARE);
    fill(table, 0, 0xFF);
    fill(table, 0x2000, 0x30FF);
    fill(table, 0xFF00, 0xFFFF);
    Arrays.fill(table, 0x4E00, 0xA000, (byte) KANJI);
    for (int i = 0; i < NUMERALS.length(); i++) {
      table[NUMERALS.charAt(i)] = NUMERAL;
    }
    for (int i = 0; i < OLD_FORMS.length(); i += 2) {
      char old = OLD_FORMS.charAt(i);
      table[old] = (byte) (told(old) | OLD_FORM);
    }
    return table;
  }

  private static void fill(byte[] table, int first, int last) {
    for (int c = first; c <= last; c++) {
      table[c] = (byte) told((char) c);
    }
  }

  /** Returns the class of a code point. */
  static int kind(int point) {
    if (point > Character.MAX_VALUE) {
      return Character.isIdeographic(point) ? KANJI : OTHER;
    }
    byte known = TABLE[point];
    return known == RARE ? told((char) point) : known & CLASS;
  }

  private static int told(char c) {
    if (Letters.isHiragana(c)) {
      return HIRAGANA;
    }
    if (c >= '\u4E00' && c <= '\u9FFF') {
      return NUMERALS.indexOf(c) >= 0 ? NUMERAL : KANJI;
    }
    if (Letters.isKatakana(c)) {
      return KATAKANA;
    }
    return rarer(c);
  }

  private static int rarer(char c) {
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (Letters.isLatinOfAnyWidth(c)) {
      return LATIN;
    }
    if (MIDDLE_DOTS.indexOf(c) >= 0) {
      return MIDDLE_DOT;
    }
    if (OPENERS.indexOf(c) >= 0) {
      return OPENER;
    }
    if (CLOSERS.indexOf(c) >= 0) {
      return CLOSER;
    }
    if (c == '、' || c == ',' || c == '，' || c == '､') {
      return COMMA;
    }
    if (c == '。' || c == '．' || c == '.' || c == '！' || c == '？' || c == '!' || c == '?') {
      return STOP;
    }
    if (c == '〇') {
      return NUMERAL;
    }
    if (c == '々' || c == '〆' || Character.isIdeographic(c)) {
      return KANJI;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    return Character.isLetter(c) ? LATIN : OTHER;
  }

  /** Returns the kanji that dictionaries know for one that is used in names alone. */
  static int folded(int point) {
    if (point > Character.MAX_VALUE) {
      return point == 0x20BB7 ? '吉' : point;
    }
    byte known = TABLE[point];
    return known == RARE || known < OLD_FORM ? point : newForm(point);
  }

  private static int newForm(int point) {
    int at = OLD_FORMS.indexOf(point);
    return at % 2 == 0 ? OLD_FORMS.charAt(at + 1) : point;
  }
}
