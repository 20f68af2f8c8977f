package io.konkyo.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows of cells under a title, the columns set below each other; without rows it is not shown. */
final class Table {

  /** No column is made wider for a single long cell than this. */
  private static final int WIDEST = 40;

  private final String title;
  private final List<String[]> rows = new ArrayList<>();

  Table(String title) {
    this.title = title;
  }

  void row(String... cells) {
    rows.add(cells);
  }

  void writeTo(Consumer<String> out) {
    if (rows.isEmpty()) {
      return;
    }
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, Columns.width(row[i])));
      }
    }
    out.accept("    " + title);
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder("      ");
      for (int i = 0; i < row.length; i++) {
        line.append(i + 1 < row.length ? Columns.pad(row[i], widths[i]) + "  " : row[i]);
      }
      out.accept(line.toString().stripTrailing());
    }
  }
}
