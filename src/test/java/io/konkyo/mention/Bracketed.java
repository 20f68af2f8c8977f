package io.konkyo.mention;

import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An example whose mentions are written in 【】.
 *
 * @param text the example without the brackets
 * @param spans the stretches that stood in them, in order; UTF-16 indices
 */
public record Bracketed(String text, List<Span> spans) {

  /**
   * Takes the brackets out.
   *
   * @throws IllegalArgumentException where they do not match
   */
  public static Bracketed parse(String example) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (char c : example.toCharArray()) {
      if (c != '【' && c != '】') {
        text.append(c);
      } else if ((c == '【') != (open < 0)) {
        throw new IllegalArgumentException("brackets do not match: " + example);
      } else if (c == '【') {
        open = text.length();
      } else {
        spans.add(new Span(open, text.length()));
        open = -1;
      }
    }
    if (open >= 0) {
      throw new IllegalArgumentException("brackets do not match: " + example);
    }
    return new Bracketed(text.toString(), List.copyOf(spans));
  }

  /** Returns the only stretch in brackets. */
  public Span span() {
    if (spans.size() != 1) {
      throw new IllegalStateException("one pair of brackets expected: " + text);
    }
    return spans.get(0);
  }

  /** Returns the whole text's span. */
  public Span whole() {
    return new Span(0, text.length());
  }
}
