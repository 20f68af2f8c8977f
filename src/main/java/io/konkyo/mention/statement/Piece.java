package io.konkyo.mention.statement;

import io.konkyo.text.Span;
import io.konkyo.token.Token;

/** What a passage is made of. */
sealed interface Piece {

  /** Where it stands. */
  Span span();

  /**
   * A morpheme, or what of it stands outside the brackets that the tokenizer took into it.
   *
   * @param span where it stands
   * @param surface the text of the span
   * @param part its part of speech
   * @param token what the tokenizer knows of it
   */
  record Word(Span span, String surface, Part part, Token token) implements Piece {}

  /**
   * A stretch in brackets.
   *
   * @param span with the brackets
   * @param opener the bracket at its start
   */
  record Bracketed(Span span, char opener) implements Piece {

    /** Returns the stretch without its brackets. */
    Span inside() {
      return new Span(span.start() + 1, span.end() - 1);
    }

    /** Returns whether it may quote speech. */
    boolean quotes() {
      return Brackets.isSpeech(opener) || Brackets.isTitle(opener);
    }
  }
}
