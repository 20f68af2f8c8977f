package io.konkyo.verify;

import io.konkyo.run.FieldValue;
import io.konkyo.text.CodePoints;
import java.util.Optional;

/** The text of a source, asked for by code points. */
final class SourceText {

  private final String text;
  private final CodePoints codePoints;
  private final int count;

  SourceText(String text) {
    this.text = text;
    codePoints = new CodePoints(text);
    count = codePoints.count();
  }

  /** Returns the number of code points. */
  int count() {
    return count;
  }

  /** Returns what is wrong with a place; nothing if its text stands there. */
  Optional<String> problem(String name, FieldValue.Place place) {
    if (place.end() > count) {
      return Optional.of(
          "%s %d-%d lies behind the end of the source, which has %d characters"
              .formatted(name, place.start(), place.end(), count));
    }
    int start = codePoints.index(place.start());
    int end = codePoints.index(place.end());
    if (end - start == place.text().length()
        && text.regionMatches(start, place.text(), 0, end - start)) {
      return Optional.empty();
    }
    return Optional.of(
        "%s %d-%d is %s in the source, not %s"
            .formatted(
                name,
                place.start(),
                place.end(),
                Shown.quoted(text.substring(start, end)),
                Shown.quoted(place.text())));
  }

  /** Returns what is wrong with a line and column; nothing if the place begins there. */
  Optional<String> positionProblem(int start, int line, int column) {
    if (start > count) {
      return Optional.empty();
    }
    int index = codePoints.index(start);
    int rightLine = codePoints.line(index);
    int rightColumn = codePoints.column(index);
    return rightLine == line && rightColumn == column
        ? Optional.empty()
        : Optional.of(
            "start %d is line %d, column %d, not line %d, column %d"
                .formatted(start, rightLine, rightColumn, line, column));
  }
}
