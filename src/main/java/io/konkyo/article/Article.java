package io.konkyo.article;

import io.konkyo.text.Span;

/**
 * One decoded document. The text is exactly what the bytes decode to, less a leading byte-order
 * mark; nothing in it is ever normalized.
 *
 * @param doc the path below the input root, {@code /} as separator
 * @param text the decoded text; every {@link Span} of the pipeline indexes it in UTF-16 units
 */
public record Article(String doc, String text) {

  /** Returns the slice of the text that {@code span} covers. */
  public String slice(Span span) {
    return span.of(text);
  }
}
