package io.konkyo.evaluate;

import io.konkyo.text.Span;

/**
 * Shows places of a text on one line each.
 *
 * @param text the document's text
 */
record Context(String text) {

  private static final int NEAR = 18;
  private static final int FAR = 60;

  /** Returns the span in 【】 with a little text before and after it. */
  String around(Span span) {
    return around(span, NEAR);
  }

  /** Returns the span in 【】 with about as much text as a sentence has. */
  String widelyAround(Span span) {
    return around(span, FAR);
  }

  private String around(Span span, int units) {
    int from = outsidePair(Math.max(0, span.start() - units));
    int to = outsidePair(Math.min(text.length(), span.end() + units));
    return line(text.substring(from, span.start()))
        + "【"
        + line(span.of(text))
        + "】"
        + line(text.substring(span.end(), to));
  }

  private int outsidePair(int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return inside ? index + 1 : index;
  }

  /** A control character could end the line or drive the terminal. */
  private static String line(String slice) {
    return slice.replaceAll("\\R", "⏎").replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
