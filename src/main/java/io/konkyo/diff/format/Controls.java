package io.konkyo.diff.format;

/** Text of articles made harmless for a terminal. */
final class Controls {

  private Controls() {}

  /**
   * Returns the text on one line, with every character that could move the cursor, colour the
   * screen or turn the direction of writing shown by its number.
   */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r') {
                visible.append('⏎');
              } else if (isHarmful(c)) {
                visible.append("<U+%04X>".formatted(c));
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
