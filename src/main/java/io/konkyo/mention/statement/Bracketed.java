package io.konkyo.mention.statement;

import io.konkyo.text.Span;

/**
 * A stretch in brackets, which is one piece of the passage around it.
 *
 * @param span with the brackets
 * @param opener the bracket at its start
 */
record Bracketed(Span span, char opener) {

  /** Returns the stretch without its brackets. */
  Span inside() {
    return new Span(span.start() + 1, span.end() - 1);
  }

  /** Returns whether it may quote speech. */
  boolean quotes() {
    return quotes(opener);
  }

  /** Returns whether what stands behind a bracket may be quoted speech. */
  static boolean quotes(char opener) {
    return Brackets.isSpeech(opener) || Brackets.isTitle(opener);
  }
}
