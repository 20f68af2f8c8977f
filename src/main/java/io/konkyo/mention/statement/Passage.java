package io.konkyo.mention.statement;

import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in which every stretch in brackets is one piece, so that what is said inside and
 * outside a quotation is read apart; or a sentence of such a stretch.
 *
 * <p>The questions about a piece are answered with no for an index outside the passage.
 *
 * @param text the article's text
 * @param pieces in order
 * @param depth the number of brackets around it
 */
record Passage(String text, List<Piece> pieces, int depth) {

  /** Copies the list. */
  Passage {
    pieces = List.copyOf(pieces);
  }

  int size() {
    return pieces.size();
  }

  boolean has(int index) {
    return index >= 0 && index < pieces.size();
  }

  int start(int index) {
    return pieces.get(index).span().start();
  }

  int end(int index) {
    return pieces.get(index).span().end();
  }

  Optional<Piece.Bracketed> bracketed(int index) {
    return has(index) && pieces.get(index) instanceof Piece.Bracketed bracketed
        ? Optional.of(bracketed)
        : Optional.empty();
  }

  /** Returns whether the piece is a stretch in brackets that may quote speech. */
  boolean isQuotation(int index) {
    return bracketed(index).filter(Piece.Bracketed::quotes).isPresent();
  }

  /** Returns whether the piece is a stretch in brackets that adds something: (経団連). */
  boolean isAside(int index) {
    return bracketed(index).filter(bracketed -> !bracketed.quotes()).isPresent();
  }

  /** Returns the morpheme, absent for a stretch in brackets. */
  Optional<Token> token(int index) {
    return has(index) && pieces.get(index) instanceof Piece.Word word
        ? Optional.of(word.token())
        : Optional.empty();
  }

  /** Returns the morpheme as written, empty for a stretch in brackets. */
  String surface(int index) {
    return has(index) && pieces.get(index) instanceof Piece.Word word ? word.surface() : "";
  }

  /** Returns the morpheme's dictionary form, empty for a stretch in brackets. */
  String base(int index) {
    return token(index).map(Token::base).orElse("");
  }

  boolean is(int index, String surface) {
    return surface(index).equals(surface);
  }

  /** Returns whether the morpheme is written in one of the ways. */
  boolean isOneOf(int index, String... surfaces) {
    String written = surface(index);
    for (String surface : surfaces) {
      if (written.equals(surface)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the morpheme is of a part of speech, IPADIC's first level. */
  boolean isPart(int index, String partOfSpeech) {
    return has(index)
        && pieces.get(index) instanceof Piece.Word word
        && word.token().partOfSpeech().equals(partOfSpeech);
  }

  /** Returns whether the morpheme is of a part of speech, IPADIC's first two levels. */
  boolean isPart(int index, String partOfSpeech, String subtype) {
    return isPart(index, partOfSpeech) && token(index).orElseThrow().subtype().equals(subtype);
  }

  /** Returns whether the morpheme is 、 or a comma. */
  boolean isComma(int index) {
    return isOneOf(index, "、", "，", ",");
  }

  /** Returns whether a clause is over before the index: a mark, a line end, or nothing more. */
  boolean isBoundary(int index) {
    return !has(index)
        || isComma(index)
        || isOneOf(index, "。", "．", ".", "！", "？", "!", "?", "―", "—", "：", ":");
  }

  /** Returns where the last piece ends. */
  int end() {
    return end(size() - 1);
  }

  /** Returns the text from one piece to another. */
  Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }
}
