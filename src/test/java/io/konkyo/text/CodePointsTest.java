package io.konkyo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {

  @ParameterizedTest(name = "index {2} of \"{0}\" is offset {1}")
  @CsvSource({
    "'', 0, 0",
    "予算, 0, 0",
    "予算, 2, 2",
    "𠮷野, 0, 0",
    "𠮷野, 1, 2",
    "𠮷野, 2, 3",
    "a😀😀b, 1, 1",
    "a😀😀b, 2, 3",
    "a😀😀b, 3, 5",
    "a😀😀b, 4, 6",
    "は゛, 1, 1"
  })
  void offsetsAndIndicesAreInverse(String text, int offset, int index) {
    CodePoints points = new CodePoints(text);
    assertEquals(offset, points.offset(index));
    assertEquals(index, points.index(offset));
  }

  @Test
  void anIndexInsideAPairCountsAsThePairs() {
    assertEquals(1, new CodePoints("a😀b").offset(2));
  }

  @Test
  void aLoneSurrogateIsOneCodePoint() {
    CodePoints points = new CodePoints("\uDE00\uD83D\uD83D\uDE00x");
    assertEquals(4, points.count());
    assertEquals(4, points.index(3));
    assertEquals(3, points.offset(4));
  }

  @Test
  void offsetsOutsideTheTextAreRefused() {
    CodePoints points = new CodePoints("a😀b");
    assertThrows(IndexOutOfBoundsException.class, () -> points.index(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> points.index(4));
  }

  @Test
  void everyLineEndCountsOnce() {
    CodePoints points = new CodePoints("a\nb\r\nc\r\r\n");
    assertEquals(1, points.line(0));
    assertEquals(1, points.line(1));
    assertEquals(2, points.line(2));
    assertEquals(2, points.line(4));
    assertEquals(3, points.line(5));
    assertEquals(4, points.line(7));
    assertEquals(5, points.line(9));
    assertEquals(3, points.column(4));
    assertEquals(1, points.column(9));
  }

  @Test
  void columnsAreCodePoints() {
    CodePoints points = new CodePoints("😀\n😀𠮷a");
    assertEquals(3, points.column(7));
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
