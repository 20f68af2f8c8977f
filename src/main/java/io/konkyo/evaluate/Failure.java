package io.konkyo.evaluate;

import io.konkyo.text.Span;

/**
 * One thing that went wrong.
 *
 * @param kind what went wrong
 * @param doc the gold document's id
 * @param type the mention's type; of a wrong field its name
 * @param span where the mention stands, in UTF-16 units of the document's text
 * @param context one line: the text around, the mention in 【】
 * @param detail the values and the rule, empty where there is nothing to say
 */
public record Failure(
    Kind kind, String doc, String type, Span span, String context, String detail) {

  /** What went wrong. */
  public enum Kind {
    /** A gold mention was not found. */
    MISS,
    /** A mention was found that gold does not have. */
    FALSE,
    /** The mention was found, its value is wrong. */
    VALUE,
    /** The mention was found, one of its fields or of the claim around it is wrong. */
    FIELD
  }
}
