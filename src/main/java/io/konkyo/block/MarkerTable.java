package io.konkyo.block;

import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.WhiteSpace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markers of {@code models/blocks/markers.tsv}. */
final class MarkerTable {

  static final String FILE = "blocks/markers.tsv";

  /** No marker is longer; the limit keeps any pattern's work on a line constant. */
  private static final int REACH = 40;

  private final RowsByCharacter<Row> rows = new RowsByCharacter<>();
  private final RowsByCharacter<Row> items = new RowsByCharacter<>();

  private MarkerTable() {}

  /**
   * Reads the table.
   *
   * @throws io.konkyo.model.ModelException if the file is missing or a line of it is wrong
   */
  static MarkerTable read(ModelFiles models, Shortcuts shortcuts) {
    MarkerTable table = new MarkerTable();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = TableFields.of(line, 3, "kind, sequence, pattern");
      Marker.Role role = TableFields.constant(line, Marker.Role.class, fields.get(0));
      Row row = new Row(role, fields.get(1), TableFields.pattern(line, fields.get(2)));
      PatternNeeds needs = PatternNeeds.of(row.pattern.pattern(), shortcuts);
      table.rows.add(row, needs);
      if (role == Marker.Role.ITEM) {
        table.items.add(row, needs);
      }
    }
    return table;
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

  private static Optional<Marker> first(
      RowsByCharacter<Row> rows, String text, int start, int end) {
    if (start >= end) {
      // A marker is at least a character long.
      return Optional.empty();
    }
    int reach = Math.min(end, start + REACH);
    var candidates = rows.startingWith(text.charAt(start));
    for (int i = 0; i < candidates.size(); i++) {
      Row row = candidates.get(i);
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
