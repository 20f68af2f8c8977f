package io.konkyo.block;

import io.konkyo.text.Span;
import io.konkyo.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Markdown tables: rows with a delimiter row under the first, or rows that begin and end with
 * a bar.
 */
final class TableReader {

  /** What is longer heads no row or column, in UTF-16 units; every cell would read it again. */
  private static final int LONGEST_HEAD = 400;

  private TableReader() {}

  /**
   * Returns how many lines from {@code first} on make a table; 0 where none begins there.
   *
   * @param first index into {@code lines}
   */
  static int rows(String text, List<Lines.Line> lines, int first) {
    boolean delimited =
        hasBar(text, lines.get(first))
            && isNext(lines, first + 1)
            && isDelimiter(text, lines.get(first + 1));
    if (!delimited && !isBarred(text, lines.get(first))) {
      return 0;
    }
    int end = first + (delimited ? 2 : 1);
    while (isNext(lines, end)
        && (delimited ? hasBar(text, lines.get(end)) : isBarred(text, lines.get(end)))) {
      end++;
    }
    return end - first;
  }

  /** Returns the cells with content of a table, row by row; the delimiter row has none. */
  static List<Draft> cells(String text, List<Lines.Line> rows) {
    boolean headed = rows.size() > 1 && isDelimiter(text, rows.get(1));
    List<Optional<Span>> heads = headed ? cells(text, rows.get(0).span()) : List.of();
    List<Draft> drafts = new ArrayList<>();
    int row = 0;
    for (Lines.Line line : rows) {
      if (isDelimiter(text, line)) {
        continue;
      }
      boolean header = headed && row == 0;
      List<Optional<Span>> cells = header ? heads : cells(text, line.span());
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column).isPresent()) {
          Optional<Span> rowHead = header || column == 0 ? Optional.empty() : head(cells.get(0));
          Optional<Span> columnHead =
              header || column >= heads.size() ? Optional.empty() : head(heads.get(column));
          drafts.add(
              Draft.cell(
                  cells.get(column).get(),
                  line.number(),
                  new Block.Cell(row, column, rowHead, columnHead)));
        }
      }
      row++;
    }
    return drafts;
  }

  private static Optional<Span> head(Optional<Span> cell) {
    return cell.filter(span -> span.length() <= LONGEST_HEAD);
  }

  private static List<Optional<Span>> cells(String text, Span row) {
    int start = text.charAt(row.start()) == '|' ? row.start() + 1 : row.start();
    List<Optional<Span>> cells = new ArrayList<>();
    for (int i = start; i <= row.end(); i++) {
      boolean atEnd = i == row.end();
      if (atEnd || isBar(text, i)) {
        // The bar at the end of a row closes its last cell and opens none.
        if (!atEnd || start < row.end()) {
          cells.add(WhiteSpace.trim(text, start, i).map(span -> Markup.unwrap(text, span)));
        }
        start = i + 1;
      }
    }
    return cells;
  }

  private static boolean isNext(List<Lines.Line> lines, int index) {
    return index < lines.size() && lines.get(index).number() == lines.get(index - 1).number() + 1;
  }

  private static boolean isBarred(String text, Lines.Line line) {
    Span span = line.span();
    return line.bar()
        && span.length() > 2
        && text.charAt(span.start()) == '|'
        && isBar(text, span.end() - 1)
        && !isDelimiter(text, line);
  }

  private static boolean hasBar(String text, Lines.Line line) {
    if (!line.bar()) {
      return false;
    }
    for (int i = line.span().start(); i < line.span().end(); i++) {
      if (isBar(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDelimiter(String text, Lines.Line line) {
    if (!line.bar()) {
      return false;
    }
    boolean bar = false;
    boolean hyphen = false;
    for (int i = line.span().start(); i < line.span().end(); i++) {
      char c = text.charAt(i);
      bar |= c == '|';
      hyphen |= c == '-';
      if ("|-: ".indexOf(c) < 0) {
        return false;
      }
    }
    return bar && hyphen;
  }

  private static boolean isBar(String text, int index) {
    return text.charAt(index) == '|' && (index == 0 || text.charAt(index - 1) != '\\');
  }
}
