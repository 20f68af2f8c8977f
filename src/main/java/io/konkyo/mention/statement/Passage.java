package io.konkyo.mention.statement;

import io.konkyo.block.BlockKind;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import io.konkyo.token.PartOfSpeech;
import io.konkyo.token.Token;
import io.konkyo.token.Word;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in which every stretch in brackets is one piece, so that what is said inside and
 * outside a quotation is read apart; or a sentence of such a stretch.
 *
 * <p>The questions about a piece are answered with no for an index outside the passage. Immutable.
 */
final class Passage {

  /** Stands where a piece is a stretch in brackets. */
  static final Token BRACKETED = new Token(0, 0, new Word("", new PartOfSpeech("", "", ""), ""));

  private final String text;
  private final Token[] tokens;

  /** Where each piece begins and ends. */
  private final int[] bounds;

  private final BlockKind kind;
  private final boolean quotes;

  /**
   * Makes a passage.
   *
   * @param pieces in order; it may be changed afterwards
   * @param kind of the block in which it ends
   */
  Passage(Pieces pieces, BlockKind kind) {
    this.text = pieces.text();
    this.tokens = pieces.tokens();
    this.bounds = pieces.bounds();
    this.kind = kind;
    boolean found = false;
    for (int i = 0; i < tokens.length && !found; i++) {
      found = isQuotation(i);
    }
    this.quotes = found;
  }

  /** Reads a sentence without brackets. */
  static Passage of(String text, List<Token> tokens, BlockKind kind) {
    Pieces pieces = new Pieces(text);
    for (Token token : tokens) {
      int start = token.span().start();
      int end = token.span().end();
      if (!Pieces.isSpace(text, start, end)) {
        pieces.add(token, start, end);
      }
    }
    return new Passage(pieces, kind);
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
    return tokens.length;
  }

  boolean has(int index) {
    return index >= 0 && index < tokens.length;
  }

  int start(int index) {
    return bounds[2 * index];
  }

  int end(int index) {
    return bounds[2 * index + 1];
  }

  /** Returns where the last piece ends. */
  int end() {
    return end(tokens.length - 1);
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

  Optional<Bracketed> bracketed(int index) {
    return isBracketed(index)
        ? Optional.of(new Bracketed(new Span(start(index), end(index)), text.charAt(start(index))))
        : Optional.empty();
  }

  private boolean isBracketed(int index) {
    return has(index) && tokens[index] == BRACKETED;
  }

  /** Returns whether the piece is a morpheme. */
  boolean isWord(int index) {
    return has(index) && tokens[index] != BRACKETED;
  }

  /** Returns whether the piece is a stretch in brackets that may quote speech. */
  boolean isQuotation(int index) {
    return isBracketed(index) && Bracketed.quotes(text.charAt(start(index)));
  }

  /** Returns whether the piece is a stretch in brackets that adds something: (経団連). */
  boolean isAside(int index) {
    return isBracketed(index) && !Bracketed.quotes(text.charAt(start(index)));
  }

  /**
   * Returns the morpheme at an index of the passage; of a stretch in brackets {@link #BRACKETED}.
   */
  Token token(int index) {
    return tokens[index];
  }

  /** Returns the morpheme as written, empty for a stretch in brackets. */
  String surface(int index) {
    if (!isWord(index)) {
      return "";
    }
    String whole = tokens[index].surface();
    return whole.length() == end(index) - start(index)
        ? whole
        : text.substring(start(index), end(index));
  }

  /** Returns the morpheme's dictionary form, empty for a stretch in brackets. */
  String base(int index) {
    return has(index) ? tokens[index].base() : "";
  }

  /** Returns the third level of the morpheme's part of speech, empty where there is none. */
  String detail(int index) {
    return has(index) ? tokens[index].detail() : "";
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
    return isWord(index) && Part.named(tokens[index].partOfSpeech()) == part;
  }

  /** Returns whether the morpheme is of a part of speech and IPADIC's subtype of it. */
  boolean isPart(int index, Part part, String subtype) {
    return isPart(index, part) && tokens[index].subtype().equals(subtype);
  }

  /** Returns whether the morpheme is 、 or a comma. */
  boolean isComma(int index) {
    return isMark(index, "、，,");
  }

  /** Returns whether a clause is over before the index: a mark, a line end, or nothing more. */
  boolean isBoundary(int index) {
    return !has(index) || isBoundary(surface(index));
  }

  /** Returns whether a clause is over before a morpheme. */
  static boolean isBoundary(String surface) {
    return isMark(surface, "、，,。．.！？!?―—：:");
  }

  private boolean isMark(int index, String marks) {
    return isMark(surface(index), marks);
  }

  private static boolean isMark(String written, String marks) {
    return written.length() == 1 && marks.indexOf(written.charAt(0)) >= 0;
  }
}
