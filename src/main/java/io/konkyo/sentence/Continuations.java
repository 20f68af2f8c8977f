package io.konkyo.sentence;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.CharTable;
import java.util.ArrayList;
import java.util.List;

/** The words of {@code models/sentence/continuations.tsv}, by which a sentence goes on. */
final class Continuations {

  static final String FILE = "sentence/continuations.tsv";

  private final CharTable<List<Row>> byFirst = new CharTable<>();

  private Continuations(List<Row> rows) {
    for (Row row : rows) {
      char first = row.word.charAt(0);
      List<Row> together = new ArrayList<>(byFirst.get(first, List.of()));
      together.add(row);
      byFirst.put(first, List.copyOf(together));
    }
  }

  /**
   * Reads the table.
   *
   * @throws io.konkyo.model.ModelException if the file is missing or a line of it is wrong
   */
  static Continuations read(ModelFiles models) {
    List<Row> rows = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 3 || fields.contains("")) {
        throw line.fault(
            "needs 3 fields between tabs (continuation, after, exceptions or -), has "
                + fields.size());
      }
      boolean any = fields.get(1).equals("any");
      if (!any && !fields.get(1).equals("quote")) {
        throw line.fault("has \"" + fields.get(1) + "\" where any or quote must stand");
      }
      boolean none = fields.get(2).equals("-");
      rows.add(new Row(fields.get(0), any, none ? List.of() : List.of(fields.get(2).split(" +"))));
    }
    return new Continuations(rows);
  }

  /** Returns whether the text at {@code index} goes on after a quotation, or after ! or ?. */
  boolean afterQuote(String text, int index) {
    return goesOn(text, index, false);
  }

  /** Returns whether the text at {@code index} goes on even after a plain full stop. */
  boolean afterStop(String text, int index) {
    return goesOn(text, index, true);
  }

  private boolean goesOn(String text, int index, boolean afterStop) {
    for (Row row : byFirst.get(text.charAt(index), List.of())) {
      if ((row.any || !afterStop) && row.matches(text, index)) {
        return true;
      }
    }
    return false;
  }

  private record Row(String word, boolean any, List<String> exceptions) {

    boolean matches(String text, int index) {
      if (!text.startsWith(word, index)) {
        return false;
      }
      for (String exception : exceptions) {
        if (text.startsWith(exception, index)) {
          return false;
        }
      }
      return true;
    }
  }
}
