package io.konkyo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {

  private static final String FAMILY = "👨‍👩‍👧‍👦";

  @ParameterizedTest
  @CsvSource({
    "'',5隻,'','',''",
    "漁船は,5隻,だ。,漁船は,だ。",
    "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五,5隻,"
        + "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五,"
        + "四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五,"
        + "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二",
  })
  void takesUpTo32CodePointsOnEitherSide(
      String before, String exact, String behind, String prefix, String suffix) {
    String text = before + exact + behind;
    assertEquals(
        new Quote(prefix, suffix),
        Quote.around(text, before.length(), before.length() + exact.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e\u0301", "か\u3099", FAMILY, "🇯🇵", "\r\n", "葛\uDB40\uDD00"})
  void cutsNoCharacterOfAReader(String character) {
    String side = "港".repeat(31);
    String text = "港" + character + side + "5" + side + character + "港";
    int start = 1 + character.length() + 31;
    assertEquals(new Quote(side, side), Quote.around(text, start, start + 1));
  }
}
