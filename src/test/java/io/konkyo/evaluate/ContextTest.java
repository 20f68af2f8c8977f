package io.konkyo.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.text.Span;
import org.junit.jupiter.api.Test;

class ContextTest {

  @Test
  void marksTheSpanBetweenWhatSurroundsIt() {
    assertEquals("費用は【5円】だ。", new Context("費用は5円だ。").around(new Span(3, 5)));
    assertEquals("【5円】", new Context("5円").around(new Span(0, 2)));
  }

  @Test
  void cutsALongTextOnBothSides() {
    String text = "あ".repeat(50) + "5円" + "い".repeat(50);
    assertEquals(
        "あ".repeat(18) + "【5円】" + "い".repeat(18), new Context(text).around(new Span(50, 52)));
    assertEquals(
        "あ".repeat(50) + "【5円】" + "い".repeat(50), new Context(text).widelyAround(new Span(50, 52)));
  }

  @Test
  void neverCutsASurrogatePair() {
    String text = "😀".repeat(10) + "あ5円い" + "😀".repeat(10);
    assertEquals(
        "😀".repeat(8) + "あ【5円】い" + "😀".repeat(9), new Context(text).around(new Span(21, 23)));
  }

  @Test
  void staysOnOneLineAndLeavesTheTerminalAlone() {
    assertEquals(
        "甲⏎乙⏎【5円】\uFFFD[31m⏎", new Context("甲\n乙\r\n5円\u001B[31m\r").around(new Span(5, 7)));
  }
}
