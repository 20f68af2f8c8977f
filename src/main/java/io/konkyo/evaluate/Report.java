package io.konkyo.evaluate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Writes an evaluation as plain aligned tables. */
public final class Report {

  private static final String ABSENT = "-";

  private final PrintWriter out;

  /** Writes to {@code out}. */
  public Report(PrintWriter out) {
    this.out = out;
  }

  /** Writes the scores by type, the fields, and the failures that were kept. */
  public void write(Evaluation evaluation, MatchMode mode) {
    out.print(
        evaluation.documents()
            + (evaluation.documents() == 1 ? " document, " : " documents, ")
            + mode
            + " match\n\n");
    table(scores(evaluation.scores()));
    if (!evaluation.fields().isEmpty()) {
      out.print("\n");
      table(fields(evaluation.fields()));
    }
    if (!evaluation.failures().isEmpty()) {
      out.print(
          "\n" + evaluation.failures().size() + " of " + evaluation.failureCount() + " failures\n");
      evaluation.failures().forEach(this::failure);
    }
    out.flush();
  }

  private static List<List<String>> scores(Map<String, Score> scores) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("type", "gold", "found", "precision", "recall", "F1", "value"));
    scores.forEach(
        (type, score) ->
            rows.add(
                List.of(
                    type,
                    Integer.toString(score.gold()),
                    Integer.toString(score.found()),
                    shown(score.precision()),
                    shown(score.recall()),
                    shown(score.f1()),
                    shown(score.values().value()))));
    return rows;
  }

  private static List<List<String>> fields(Map<String, Share> fields) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("field", "right", "of", "share"));
    fields.forEach(
        (name, share) ->
            rows.add(
                List.of(
                    name,
                    Integer.toString(share.right()),
                    Integer.toString(share.of()),
                    shown(share.value()))));
    return rows;
  }

  /** The first column to the left, figures to the right; every cell is ASCII, one column wide. */
  private void table(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(row.get(0));
      line.append(" ".repeat(widths[0] - row.get(0).length()));
      for (int i = 1; i < widths.length; i++) {
        line.append(" ".repeat(2 + widths[i] - row.get(i).length())).append(row.get(i));
      }
      out.print(line.append('\n'));
    }
  }

  private void failure(Failure failure) {
    out.print(
        String.join("  ", failure.kind().name(), failure.doc(), failure.type(), failure.context())
            + (failure.detail().isEmpty() ? "" : "  (" + failure.detail() + ")")
            + "\n");
  }

  private static String shown(OptionalDouble share) {
    return share.isPresent() ? String.format(Locale.ROOT, "%.3f", share.getAsDouble()) : ABSENT;
  }
}
