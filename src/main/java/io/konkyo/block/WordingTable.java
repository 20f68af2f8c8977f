package io.konkyo.block;

import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The wordings of {@code models/blocks/lines.tsv}, which tell a line's kind. */
final class WordingTable {

  static final String FILE = "blocks/lines.tsv";

  /** Longer lines are running text; the limit keeps any pattern's work on a line bounded. */
  private static final int LONGEST = 160;

  private final RowsByCharacter<Row> rows = new RowsByCharacter<>();

  private WordingTable() {}

  /**
   * Reads the table.
   *
   * @throws io.konkyo.model.ModelException if the file is missing or a line of it is wrong
   */
  static WordingTable read(ModelFiles models, Shortcuts shortcuts) {
    WordingTable table = new WordingTable();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = TableFields.of(line, 2, "kind, pattern");
      Kind kind = TableFields.constant(line, Kind.class, fields.get(0));
      Pattern pattern = TableFields.pattern(line, fields.get(1));
      PatternNeeds needs = PatternNeeds.of(pattern.pattern(), shortcuts);
      table.rows.add(new Row(kind, pattern, new NeededStrings(needs)), needs);
    }
    return table;
  }

  /** Returns what the wording of the stretch shows, where it shows anything. */
  Optional<Draft.Guess> guess(String text, Span span) {
    if (span.length() > LONGEST || span.isEmpty()) {
      return Optional.empty();
    }
    var candidates = rows.startingWith(text.charAt(span.start()));
    for (int i = 0; i < candidates.size(); i++) {
      Row row = candidates.get(i);
      if (row.needed.areIn(text, span.start(), span.end())
          && row.pattern.matcher(text).region(span.start(), span.end()).matches()) {
        return Optional.of(row.kind.guess);
      }
    }
    return Optional.empty();
  }

  private enum Kind {
    BYLINE(Draft.Guess.BYLINE),
    CAPTION(Draft.Guess.CAPTION),
    HEADING(Draft.Guess.HEADING),
    ASIDE(Draft.Guess.ASIDE);

    private final Draft.Guess guess;

    Kind(Draft.Guess guess) {
      this.guess = guess;
    }
  }

  private record Row(Kind kind, Pattern pattern, NeededStrings needed) {}
}
