package io.konkyo.export;

import io.konkyo.json.JsonObjectWriter;
import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The one table that claims of all types fit into, and how a claim becomes a row of it. */
final class CsvTable {

  /** The columns, the same for every run. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "doc",
          "start",
          "end",
          "text",
          "line",
          "column",
          "sentence_start",
          "sentence_end",
          "sentence_text",
          "section",
          "value",
          "lower",
          "upper",
          "bound",
          "currency",
          "unit",
          "of",
          "change",
          "counter",
          "kind",
          "per",
          "about_start",
          "about_end",
          "about_text",
          "actor_start",
          "actor_end",
          "actor_text",
          "time_iso",
          "time_fiscal",
          "time_start",
          "time_end",
          "time_text",
          "modality",
          "source_start",
          "source_end",
          "source_text",
          "same_as",
          "from",
          "to",
          "name",
          "role",
          "org",
          "country",
          "entity",
          "speaker_start",
          "speaker_end",
          "speaker_text",
          "cue_start",
          "cue_end",
          "cue_text",
          "iso",
          "lower_iso",
          "upper_iso",
          "fiscal",
          "rule");

  private static final Map<String, Integer> INDEX = index();

  private final Consumer<String> strangers;

  /**
   * Makes rows.
   *
   * @param strangers takes the name of every field that has no column
   */
  CsvTable(Consumer<String> strangers) {
    this.strangers = strangers;
  }

  /** Returns the cells of a claim in the order of the columns; an absent field is empty. */
  List<String> row(StoredClaim claim) {
    String[] cells = new String[COLUMNS.size()];
    Arrays.fill(cells, "");
    text(cells, "id", claim.id());
    text(cells, "type", claim.type());
    text(cells, "doc", claim.doc());
    place(cells, "", claim.mention());
    figure(cells, "line", Integer.toString(claim.line()));
    figure(cells, "column", Integer.toString(claim.column()));
    place(cells, "sentence_", claim.sentence());
    claim.section().ifPresent(section -> text(cells, "section", section));
    claim.fields().forEach((name, value) -> field(cells, name, value));
    claim.links().forEach((name, id) -> text(cells, name, id));
    text(cells, "rule", claim.rule());
    return Arrays.asList(cells);
  }

  private void field(String[] cells, String name, FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      // What a duration lies between is text; the figures' columns hold figures alone.
      boolean iso = "lower".equals(name) || "upper".equals(name);
      text(cells, iso ? name + "_iso" : name, text.text());
    } else if (value instanceof FieldValue.Decimal number) {
      figure(cells, name, JsonObjectWriter.plain(number.value()));
    } else if (value instanceof FieldValue.Flag flag) {
      figure(cells, name, Boolean.toString(flag.value()));
    } else if (value instanceof FieldValue.Place place) {
      place(cells, name + "_", place);
    } else if (value instanceof FieldValue.Time time) {
      text(cells, name + "_iso", time.iso());
      time.place().ifPresent(place -> place(cells, name + "_", place));
      if (time.fiscal()) {
        figure(cells, name + "_fiscal", "true");
      }
    }
  }

  private void place(String[] cells, String prefix, FieldValue.Place place) {
    figure(cells, prefix + "start", Integer.toString(place.start()));
    figure(cells, prefix + "end", Integer.toString(place.end()));
    text(cells, prefix + "text", place.text());
  }

  private void text(String[] cells, String column, String text) {
    figure(cells, column, CsvCells.harmless(text));
  }

  private void figure(String[] cells, String column, String figure) {
    Integer index = INDEX.get(column);
    if (index == null) {
      strangers.accept(column);
    } else {
      cells[index] = figure;
    }
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    COLUMNS.forEach(column -> index.put(column, index.size()));
    return Map.copyOf(index);
  }
}
