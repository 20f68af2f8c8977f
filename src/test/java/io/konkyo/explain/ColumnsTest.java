package io.konkyo.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "'',0",
    "abc,3",
    "日本,4",
    "ｱｲ,2",
    "ＡＢ,4",
    "１,2",
    "%,1",
    "％,2",
    "。,2",
    "が,2",
    "か\u3099,2",
    "𠮷,2",
    "😀,2",
    "한국,4"
  })
  void measuresInPlacesOfTheScreen(String text, int width) {
    assertEquals(width, Columns.width(text));
  }

  @Test
  void padsToPlaces() {
    assertEquals("円  |", Columns.pad("円", 4) + "|");
    assertEquals("三万円|", Columns.pad("三万円", 4) + "|");
  }

  @Test
  void showsWhatCannotBeSeen() {
    assertEquals("a␉b␍\ufffd\ufffd𠮷", Columns.visible("a\tb\r\u0085\ud842𠮷"));
  }

  @Test
  void wrapsBehindCommas() {
    List<String> words = List.of("a".repeat(60), "b".repeat(60), "c");
    assertEquals(
        List.of("  " + "a".repeat(60) + ",", "  " + "b".repeat(60) + ", c"),
        Columns.wrapped("  ", words));
  }
}
