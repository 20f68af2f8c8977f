package io.konkyo.diff.format;

import io.konkyo.article.InputException;
import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.Counts;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.diff.RunDifference;
import io.konkyo.diff.Summary;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Markdown for a comment on GitHub or for a job's summary. A comment holds 65,536 characters; what
 * does not fit is counted, not told.
 */
public final class MarkdownFormat implements DiffFormat {

  private static final int MOST_CHARACTERS = 60_000;

  /** For the line that tells how much is missing, and the end of a folded list. */
  private static final int RESERVE = 300;

  /** More differences than that in a document are folded. */
  private static final int UNFOLDED = 10;

  /** More types than that are the work of something else than this program. */
  private static final int MOST_TYPES = 50;

  private static final int NAME = 200;

  @Override
  public void write(RunDifference difference, Writer out) throws IOException, InputException {
    String head = head(difference.summary());
    Body body = new Body(out, MOST_CHARACTERS - RESERVE - head.length());
    out.write(head);
    difference.forEach(body::add);
    out.write(body.rest(difference.summary()));
  }

  private static String head(Summary summary) {
    if (summary.isEmpty()) {
      return "### Claims: no difference\n";
    }
    StringBuilder head = new StringBuilder("### Claims: ");
    Counts total = summary.total();
    head.append(total.total() == 0 ? "no difference" : Marks.told(total));
    head.append("\n\n").append(Marks.count(summary.documents(), "document"));
    if (summary.renamed() > 0) {
      head.append(", ").append(summary.renamed()).append(" renamed");
    }
    head.append("\n");
    if (total.total() > 0) {
      head.append("\n| type | added | removed | changed | reworded | total |\n");
      head.append("| :-- | --: | --: | --: | --: | --: |\n");
      summary.byType().entrySet().stream()
          .limit(MOST_TYPES)
          .forEach(type -> head.append(row(type)));
      int more = summary.byType().size() - MOST_TYPES;
      if (more > 0) {
        head.append("| and ").append(Marks.count(more, "more type")).append(" | | | | | |\n");
      }
      head.append(row("**total**", total));
    }
    return head.toString();
  }

  private static String row(Map.Entry<String, Counts> type) {
    return row(MarkdownText.of(type.getKey(), NAME), type.getValue());
  }

  private static String row(String name, Counts counts) {
    return "| %s | %d | %d | %d | %d | %d |\n"
        .formatted(
            name,
            counts.added(),
            counts.removed(),
            counts.changed(),
            counts.reworded(),
            counts.total());
  }

  private static String heading(DocumentDifference document) {
    StringBuilder heading = new StringBuilder("\n#### ");
    heading.append(MarkdownText.of(document.doc(), NAME)).append("\n\n");
    String told =
        switch (document.state()) {
          case ADDED -> "New document. ";
          case REMOVED -> "The document is gone. ";
          case KEPT -> "";
        };
    heading.append(told);
    document
        .renamedFrom()
        .ifPresent(
            name ->
                heading.append("Renamed from ").append(MarkdownText.of(name, NAME)).append(". "));
    document
        .failure()
        .ifPresent(
            reason ->
                heading.append("It failed: ").append(MarkdownText.of(reason, NAME)).append(". "));
    int claims = document.counts().total();
    heading.append(claims == 0 ? "No claim differs" : Marks.told(document.counts()));
    return heading.append(".\n").toString();
  }

  /** Writes documents as long as there is room. */
  private static final class Body {

    private final Writer out;
    private int room;
    private int documents;
    private int claims;
    private boolean full;

    private Body(Writer out, int room) {
      this.out = out;
      this.room = room;
    }

    private void add(DocumentDifference document) throws IOException {
      if (full || !write(heading(document))) {
        return;
      }
      documents++;
      if (document.claims().isEmpty()) {
        return;
      }
      boolean folded = document.claims().size() > UNFOLDED;
      write(folded ? "\n<details>\n<summary>Show them</summary>\n\n" : "\n");
      for (ClaimDifference difference : document.claims()) {
        if (full || !write(MarkdownItem.of(difference))) {
          break;
        }
        claims++;
      }
      if (folded) {
        out.write("\n</details>\n");
      }
    }

    private boolean write(String text) throws IOException {
      full |= text.length() > room;
      if (!full) {
        out.write(text);
        room -= text.length();
      }
      return !full;
    }

    private String rest(Summary summary) {
      int more = summary.total().total() - claims;
      int unseen = summary.documents() - documents;
      if (more == 0 && unseen == 0) {
        return "";
      }
      StringBuilder rest = new StringBuilder("\nNot shown here: ");
      rest.append(Marks.count(more, "difference"));
      if (unseen > 0) {
        rest.append(", ").append(Marks.count(unseen, "document"));
      }
      return rest.append(". `konkyo diff --format html` shows all.\n").toString();
    }
  }
}
