package io.konkyo.mention.name;

import io.konkyo.text.Letters;

/** What {@link Glyph} is to tell, without a table. */
final class PlainGlyph {

  private static final String NUMERALS = "〇一二三四五六七八九十百千万億兆";
  private static final String MIDDLE_DOTS = "・･=＝‐-";
  private static final String OPENERS = "（「『(《〈【［[“\"";
  private static final String CLOSERS = "）」』)》〉】］]”";
  private static final String OLD_FORMS = "髙高﨑崎澤沢濱浜齋斎齊斉邊辺邉辺廣広國国眞真嶋島嶌島櫻桜惠恵龍竜德徳瀨瀬圓円塚塚槇槙淺浅會会學学寬寛榮栄條条";

  private PlainGlyph() {}

  /** Returns the class of a code point. */
  static int kind(int point) {
    if (point > Character.MAX_VALUE) {
      return Character.isIdeographic(point) ? Glyph.KANJI : Glyph.OTHER;
    }
    char c = (char) point;
    if (Letters.isHiragana(c)) {
      return Glyph.HIRAGANA;
    }
    if (c >= '\u4E00' && c <= '\u9FFF') {
      return NUMERALS.indexOf(c) >= 0 ? Glyph.NUMERAL : Glyph.KANJI;
    }
    if (Letters.isKatakana(c)) {
      return Glyph.KATAKANA;
    }
    return rarer(c);
  }

  private static int rarer(char c) {
    if (Character.isDigit(c)) {
      return Glyph.DIGIT;
    }
    if (Letters.isLatinOfAnyWidth(c)) {
      return Glyph.LATIN;
    }
    if (MIDDLE_DOTS.indexOf(c) >= 0) {
      return Glyph.MIDDLE_DOT;
    }
    if (OPENERS.indexOf(c) >= 0) {
      return Glyph.OPENER;
    }
    if (CLOSERS.indexOf(c) >= 0) {
      return Glyph.CLOSER;
    }
    if (c == '、' || c == ',' || c == '，' || c == '､') {
      return Glyph.COMMA;
    }
    if (c == '。' || c == '．' || c == '.' || c == '！' || c == '？' || c == '!' || c == '?') {
      return Glyph.STOP;
    }
    if (c == '〇') {
      return Glyph.NUMERAL;
    }
    if (c == '々' || c == '〆' || Character.isIdeographic(c)) {
      return Glyph.KANJI;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return Glyph.SPACE;
    }
    return Character.isLetter(c) ? Glyph.LATIN : Glyph.OTHER;
  }

  /** Returns the kanji that dictionaries know for one that is used in names alone. */
  static int folded(int point) {
    if (point == 0x20BB7) {
      return '吉';
    }
    if (point < 0x5000 || point > 0xFFFF) {
      return point;
    }
    int at = OLD_FORMS.indexOf(point);
    return at >= 0 && at % 2 == 0 ? OLD_FORMS.charAt(at + 1) : point;
  }
}
