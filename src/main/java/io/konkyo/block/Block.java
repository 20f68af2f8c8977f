package io.konkyo.block;

import io.konkyo.text.Span;
import java.util.Optional;

/**
 * A stretch of an article that is read as a unit. Blocks are ordered, do not overlap, and leave out
 * markers ({@code #}, {@code -}, {@code 1.}), table rules and blank lines.
 *
 * @param kind what the block is
 * @param span the content without marker and surrounding white space; may run over several lines
 * @param section the content of the heading in force, absent above the first heading; a heading's
 *     own section is the heading itself
 * @param cell where the block stands in its table; present for {@link BlockKind#TABLE_CELL} alone
 */
public record Block(BlockKind kind, Span span, Optional<Span> section, Optional<Cell> cell) {

  /**
   * The place of a table cell.
   *
   * @param row from 0; row 0 is the header row where the table has one
   * @param column from 0
   * @param rowHead the first cell of the row, absent for that cell itself and for the header row
   * @param columnHead the header row's cell above, absent for the header row itself
   */
  public record Cell(int row, int column, Optional<Span> rowHead, Optional<Span> columnHead) {}
}
