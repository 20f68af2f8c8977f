package io.konkyo.verify;

/** Text of unknown origin, made fit for one line on a terminal. */
final class Shown {

  private static final int MAX_CODE_POINTS = 40;

  private Shown() {}

  /** Returns a name whole, with what would not show as itself escaped. */
  static String name(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  /** Returns a text in quotes, cut where it is long. */
  static String quoted(String text) {
    StringBuilder shown = new StringBuilder("「");
    text.codePoints().limit(MAX_CODE_POINTS).forEach(c -> append(shown, c));
    if (text.codePointCount(0, text.length()) > MAX_CODE_POINTS) {
      shown.append('…');
    }
    return shown.append('」').toString();
  }

  /** Control and format characters could break the line or turn its direction. */
  private static void append(StringBuilder shown, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          shown.append("\\u{%X}".formatted(c));
      default -> shown.appendCodePoint(c);
    }
  }
}
