package io.konkyo.mention.statement;

import io.konkyo.block.BlockKind;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in which every stretch in brackets is one piece, so that what is said inside and
 * outside a quotation is read apart; or a sentence of such a stretch.
 *
 * <p>The questions about a piece are answered with no for an index outside the passage. Immutable.
 */
final class Passage {

  private final String text;
  private final Piece[] pieces;
  private final BlockKind kind;
  private final boolean quotes;

  /**
   * Makes a passage.
   *
   * @param text the article's text
   * @param pieces in order
   * @param kind of the block in which it ends
   */
  Passage(String text, List<Piece> pieces, BlockKind kind) {
    this.text = text;
    this.pieces = pieces.toArray(new Piece[0]);
    this.kind = kind;
    boolean found = false;
    for (Piece piece : this.pieces) {
      found = found || (piece instanceof Piece.Bracketed bracketed && bracketed.quotes());
    }
    this.quotes = found;
  }

  /** Returns the article's text. */
  String text() {
    return text;
  }

  BlockKind kind() {
    return kind;
  }

  /** Returns whether some piece is a stretch in brackets that may quote speech. */
  boolean quotes() {
    return quotes;
  }

  int size() {
    return pieces.length;
  }

  boolean has(int index) {
    return index >= 0 && index < pieces.length;
  }

  int start(int index) {
    return pieces[index].span().start();
  }

  int end(int index) {
    return pieces[index].span().end();
  }

  /** Returns where the last piece ends. */
  int end() {
    return end(pieces.length - 1);
  }

  /** Returns the text from one piece to another. */
  Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }

  /** Returns whether no space parts a piece from the one before, other than one in a Latin name. */
  boolean isJoined(int index) {
    return start(index) == end(index - 1)
        || (Letters.isLatin(text.charAt(start(index)))
            && Letters.isLatin(text.charAt(end(index - 1) - 1)));
  }

  Optional<Piece.Bracketed> bracketed(int index) {
    return has(index) && pieces[index] instanceof Piece.Bracketed bracketed
        ? Optional.of(bracketed)
        : Optional.empty();
  }

  /** Returns whether the piece is a morpheme. */
  boolean isWord(int index) {
    return has(index) && pieces[index] instanceof Piece.Word;
  }

  /** Returns whether the piece is a stretch in brackets that may quote speech. */
  boolean isQuotation(int index) {
    return has(index) && pieces[index] instanceof Piece.Bracketed bracketed && bracketed.quotes();
  }

  /** Returns whether the piece is a stretch in brackets that adds something: (経団連). */
  boolean isAside(int index) {
    return has(index) && pieces[index] instanceof Piece.Bracketed bracketed && !bracketed.quotes();
  }

  /** Returns the morpheme as written, empty for a stretch in brackets. */
  String surface(int index) {
    return has(index) && pieces[index] instanceof Piece.Word word ? word.surface() : "";
  }

  /** Returns the morpheme's dictionary form, empty for a stretch in brackets. */
  String base(int index) {
    return has(index) && pieces[index] instanceof Piece.Word word ? word.token().base() : "";
  }

  /** Returns the third level of the morpheme's part of speech, empty where there is none. */
  String detail(int index) {
    return has(index) && pieces[index] instanceof Piece.Word word ? word.token().detail() : "";
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

  /** Returns whether the morpheme is of a part of speech. */
  boolean isPart(int index, Part part) {
    return has(index) && pieces[index] instanceof Piece.Word word && word.part() == part;
  }

  /** Returns whether the morpheme is of a part of speech and IPADIC's subtype of it. */
  boolean isPart(int index, Part part, String subtype) {
    return has(index)
        && pieces[index] instanceof Piece.Word word
        && word.part() == part
        && word.token().subtype().equals(subtype);
  }

  /** Returns whether the morpheme is 、 or a comma. */
  boolean isComma(int index) {
    return isMark(index, "、，,");
  }

  /** Returns whether a clause is over before the index: a mark, a line end, or nothing more. */
  boolean isBoundary(int index) {
    return !has(index) || isMark(index, "、，,。．.！？!?―—：:");
  }

  private boolean isMark(int index, String marks) {
    String written = surface(index);
    return written.length() == 1 && marks.indexOf(written.charAt(0)) >= 0;
  }
}
