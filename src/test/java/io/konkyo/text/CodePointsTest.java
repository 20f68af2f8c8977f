package io.konkyo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 2, 2, 1, 3",
    "𠮷野家, 2, 1, 1, 2",
    "𠮷野家, 1, 0, 1, 1",
    "'a\r\nb', 3, 3, 2, 1",
    "'a\rb\nc', 2, 2, 2, 1",
    "'a\rb\nc', 4, 4, 3, 1",
    "'a\r', 2, 2, 2, 1",
    "'a\u2028b', 2, 2, 1, 3",
    "'😀\n😀x', 5, 3, 2, 2",
  })
  void offsetLineAndColumn(String text, int index, int offset, int line, int column) {
    CodePoints points = new CodePoints(text);
    assertEquals(offset, points.offset(index));
    assertEquals(line, points.line(index));
    assertEquals(column, points.column(index));
  }

  @Property
  void offsetsCountWhatJavaCounts(
      @ForAll String text, @ForAll @CharRange(to = '\uFFFF') char more) {
    String mixed = text + more + "\uD842\uDFB7" + text;
    CodePoints points = new CodePoints(mixed);
    int start = 0;
    while (start < mixed.length()) {
      assertEquals(mixed.codePointCount(0, start), points.offset(start));
      start = mixed.offsetByCodePoints(start, 1);
    }
    assertEquals(mixed.codePointCount(0, mixed.length()), points.count());
  }

  @Property
  void comparesAsCodePoints(@ForAll String a, @ForAll String b) {
    int expected = java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    assertEquals(Integer.signum(expected), Integer.signum(CodePoints.compare(a, b)));
  }

  @ParameterizedTest
  @CsvSource({"\uFF10, \uD842\uDFB7, -1", "a, b, -1", "a, a, 0", "ab, a, 1", "'', a, -1"})
  void comparesSupplementaryCharactersLast(String a, String b, int sign) {
    assertEquals(sign, Integer.signum(CodePoints.compare(a, b)));
  }
}
