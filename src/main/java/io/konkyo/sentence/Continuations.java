package io.konkyo.sentence;

import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.List;

/** The words of {@code models/sentence/continuations.tsv}, by which a sentence goes on. */
final class Continuations {

  static final String FILE = "sentence/continuations.tsv";

  private final List<Row> rows;

  private Continuations(List<Row> rows) {
    this.rows = List.copyOf(rows);
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
      if (fields.size() != 2 || fields.contains("")) {
        throw line.fault(
            "needs 2 fields between tabs (continuation, exceptions or -), has " + fields.size());
      }
      boolean none = fields.get(1).equals("-");
      rows.add(new Row(fields.get(0), none ? List.of() : List.of(fields.get(1).split(" +"))));
    }
    return new Continuations(rows);
  }

  /** Returns whether the text at {@code index} goes on with the sentence before it. */
  boolean at(String text, int index) {
    for (Row row : rows) {
      if (text.startsWith(row.word, index)
          && row.exceptions.stream().noneMatch(word -> text.startsWith(word, index))) {
        return true;
      }
    }
    return false;
  }

  private record Row(String word, List<String> exceptions) {}
}
