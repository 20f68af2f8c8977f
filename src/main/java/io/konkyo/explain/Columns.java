package io.konkyo.explain;

import java.util.ArrayList;
import java.util.List;

/** Sets text in columns for screens on which East Asian characters take two places. */
final class Columns {

  private static final int WIDTH = 100;

  private Columns() {}

  /**
   * Returns the places that a text takes on a screen. Characters of ambiguous width count as
   * narrow, as most terminals have them.
   */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** Returns the text with spaces behind it up to the given width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Returns the text with its control characters and lone surrogates as visible signs. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .map(
            c ->
                c < ' ' ? '\u2400' + c : Character.isISOControl(c) || isSurrogate(c) ? '\ufffd' : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  /** Returns lines that hold the words with commas between them, each behind the indent. */
  static List<String> wrapped(String indent, List<String> words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i + 1 < words.size() ? "," : "");
      boolean first = line.length() == indent.length();
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static boolean isSurrogate(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115f
            || c >= 0x2e80 && c <= 0xa4cf
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff01 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1f300 && c <= 0x1f9ff
            || c >= 0x20000 && c <= 0x3fffd;
    return wide ? 2 : 1;
  }
}
