package io.konkyo.block;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markers of {@code models/blocks/markers.tsv}. */
final class MarkerTable {

  static final String FILE = "blocks/markers.tsv";

  /** No marker is longer; the limit keeps any pattern's work on a line constant. */
  private static final int REACH = 40;

  private final List<Row> rows;
  private final List<Row> items;

  private MarkerTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
    items = rows.stream().filter(row -> row.role == Marker.Role.ITEM).toList();
  }

  /**
   * Reads the table.
   *
   * @throws io.konkyo.model.ModelException if the file is missing or a line of it is wrong
   */
  static MarkerTable read(ModelFiles models) {
    List<Row> rows = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = TableFields.of(line, 3, "kind, sequence, pattern");
      Marker.Role role = TableFields.constant(line, Marker.Role.class, fields.get(0));
      rows.add(new Row(role, fields.get(1), TableFields.pattern(line, fields.get(2))));
    }
    return new MarkerTable(rows);
  }

  /**
   * Returns the marker at {@code start}, where there is one and something follows it.
   *
   * @param start UTF-16 index of the line's first character that is not white space
   * @param end UTF-16 index of the line's end
   */
  Optional<Marker> at(String text, int start, int end) {
    return first(rows, text, start, end);
  }

  /** Returns the list item's marker inside a line at {@code start}, likewise. */
  Optional<Marker> itemAt(String text, int start, int end) {
    return first(items, text, start, end);
  }

  private static Optional<Marker> first(List<Row> rows, String text, int start, int end) {
    int reach = Math.min(end, start + REACH);
    for (Row row : rows) {
      Matcher matcher = row.pattern.matcher(text).region(start, reach);
      if (matcher.lookingAt() && matcher.end() > start) {
        int content = WhiteSpace.skip(text, matcher.end(), end);
        return content == end
            ? Optional.empty()
            : Optional.of(new Marker(row.role, row.sequence, content));
      }
    }
    return Optional.empty();
  }

  private record Row(Marker.Role role, String sequence, Pattern pattern) {}
}
