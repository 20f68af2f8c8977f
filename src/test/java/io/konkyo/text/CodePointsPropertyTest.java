package io.konkyo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Every answer agrees with one that walks the text from its beginning. */
class CodePointsPropertyTest {

  /** Pieces that meet in every order, so that pairs form, break and stand at both ends. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a", "字", "が", "か\u3099", "\uD842", "\uDFB7", "𠮷", "😀", "\n", "\r", "\r\n", "\u0085",
            "\u2028", "\uFEFF", "\u0000");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
    return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, any))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  @Property
  void countIsTheNumberOfCodePoints(@ForAll("texts") String text) {
    assertEquals(text.codePointCount(0, text.length()), new CodePoints(text).count());
  }

  @Property
  void offsetAgreesWithCounting(@ForAll("texts") String text) {
    CodePoints points = new CodePoints(text);
    for (int index = 0; index <= text.length(); index++) {
      int pairStart = insidePair(text, index) ? index - 1 : index;
      assertEquals(text.codePointCount(0, pairStart), points.offset(index), "at " + index);
    }
  }

  @Property
  void indexAgreesWithWalking(@ForAll("texts") String text) {
    CodePoints points = new CodePoints(text);
    for (int offset = 0; offset <= points.count(); offset++) {
      assertEquals(text.offsetByCodePoints(0, offset), points.index(offset), "at " + offset);
    }
  }

  @Property
  void indexAndOffsetRoundTrip(@ForAll("texts") String text) {
    CodePoints points = new CodePoints(text);
    for (int offset = 0; offset <= points.count(); offset++) {
      assertEquals(offset, points.offset(points.index(offset)), "offset " + offset);
    }
    for (int index = 0; index <= text.length(); index++) {
      int pairStart = insidePair(text, index) ? index - 1 : index;
      assertEquals(pairStart, points.index(points.offset(index)), "index " + index);
    }
  }

  @Property
  void lineAndColumnAgreeWithReading(@ForAll("texts") String text) {
    CodePoints points = new CodePoints(text);
    List<Integer> starts = lineStarts(text);
    for (int index = 0; index <= text.length(); index++) {
      int line = 0;
      while (line < starts.size() && starts.get(line) <= index) {
        line++;
      }
      int pairStart = insidePair(text, index) ? index - 1 : index;
      int column = text.codePointCount(starts.get(line - 1), pairStart) + 1;
      assertEquals(line, points.line(index), "line at " + index);
      assertEquals(column, points.column(index), "column at " + index);
    }
  }

  private static boolean insidePair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int index = 0;
    while (index < text.length()) {
      index += text.startsWith("\r\n", index) ? 2 : 1;
      char last = text.charAt(index - 1);
      if (last == '\n' || last == '\r') {
        starts.add(index);
      }
    }
    return starts;
  }
}
