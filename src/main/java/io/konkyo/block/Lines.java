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
    for (int i = 0; i <= text.length(); i++) {
      boolean atEnd = i == text.length();
      if (atEnd || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        int line = number;
        WhiteSpace.trim(text, start, i).ifPresent(span -> lines.add(new Line(line, span)));
        boolean pair = !atEnd && text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
        i += pair ? 1 : 0;
        start = i + 1;
        number++;
      }
    }
    return lines;
  }

  /**
   * A line with something on it.
   *
   * @param number from 0, blank lines counted
   * @param span without surrounding white space
   */
  record Line(int number, Span span) {}
}
