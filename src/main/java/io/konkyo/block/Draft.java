package io.konkyo.block;

import io.konkyo.text.Span;
import java.util.Optional;

/**
 * A block whose kind may still hang on its neighbours.
 *
 * @param guess what the line alone shows
 * @param span the content
 * @param line the number of its line, from 0
 * @param sequence the sequence of its marker, where it has one
 * @param cell its place, for a table cell
 */
record Draft(
    Guess guess, Span span, int line, Optional<String> sequence, Optional<Block.Cell> cell) {

  /** What a line shows by itself. */
  enum Guess {
    /** Surely a heading. */
    HEADING,
    /** Surely running text. */
    PARAGRAPH,
    /** A paragraph that no heading leads to: a date, a notice, a link. */
    ASIDE,
    /** Surely a list item. */
    LIST_ITEM,
    /** Surely a table cell. */
    TABLE_CELL,
    /** Surely a caption. */
    CAPTION,
    /** Surely a byline. */
    BYLINE,
    /** A numbered line: a list item or a heading. */
    NUMBERED,
    /** A line without marker or end mark: a heading, a caption or a stray line. */
    PHRASE
  }

  static Draft of(Guess guess, Span span, int line) {
    return new Draft(guess, span, line, Optional.empty(), Optional.empty());
  }

  static Draft marked(Guess guess, Span span, int line, String sequence) {
    return new Draft(guess, span, line, Optional.of(sequence), Optional.empty());
  }

  static Draft cell(Span span, int line, Block.Cell cell) {
    return new Draft(Guess.TABLE_CELL, span, line, Optional.empty(), Optional.of(cell));
  }
}
