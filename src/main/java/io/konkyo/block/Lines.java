package io.konkyo.block;

import io.konkyo.text.Span;
import io.konkyo.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its line ends: {@code \n}, {@code \r\n} and a lone {@code \r}. */
final class Lines {

  private Lines() {}

  /** Returns the lines that hold more than white space, trimmed, in order, each with its number. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int start = 0;
    boolean bar = false;
    boolean bang = false;
    boolean stop = false;
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      char c = i == length ? '\n' : text.charAt(i);
      if (c == '\n' || c == '\r') {
        int from = WhiteSpace.skip(text, start, i);
        if (from < i) {
          Span span = new Span(from, WhiteSpace.skipBack(text, from, i));
          lines.add(new Line(number, span, bar, bang, stop));
        }
        if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
        number++;
        bar = false;
        bang = false;
        stop = false;
      } else {
        bar |= c == '|';
        bang |= c == '!';
        stop |= c == '。' || c == '｡';
      }
    }
    return lines;
  }

  /**
   * A line with something on it.
   *
   * @param number from 0, blank lines counted
   * @param span without surrounding white space
   * @param bar whether a | is on it
   * @param bang whether a ! is on it
   * @param stop whether a 。 of either width is on it
   */
  record Line(int number, Span span, boolean bar, boolean bang, boolean stop) {}
}
