package io.konkyo.block;

import io.konkyo.text.CharTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table of regular expressions by the characters that a match of each may begin with;
 * a row that may match is always among those that are given out.
 *
 * <p>Filled once, then only read; after that it may be shared by threads.
 *
 * @param <R> a row
 */
final class RowsByCharacter<R> {

  /** The rows of which it is not known what they begin with. */
  private final List<R> others = new ArrayList<>();

  private final CharTable<List<R>> byFirst = new CharTable<>();
  private final List<List<R>> known = new ArrayList<>();

  /** Adds the next row. */
  void add(R row, PatternNeeds needs) {
    if (needs.first().isEmpty()) {
      others.add(row);
      for (List<R> rows : known) {
        rows.add(row);
      }
      return;
    }
    for (char first : needs.first().get()) {
      List<R> rows = byFirst.get(first, others);
      if (rows == others) {
        rows = new ArrayList<>(others);
        known.add(rows);
        byFirst.put(first, rows);
      }
      rows.add(row);
    }
  }

  /** Returns the rows, in their order, that may match a stretch by its first character. */
  List<R> startingWith(char first) {
    return byFirst.get(first, others);
  }
}
