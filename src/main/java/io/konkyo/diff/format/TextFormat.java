package io.konkyo.diff.format;

import io.konkyo.article.InputException;
import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.Counts;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.diff.FieldChange;
import io.konkyo.diff.Kind;
import io.konkyo.diff.RunDifference;
import io.konkyo.diff.Summary;
import io.konkyo.run.StoredClaim;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** For a terminal: the counts, then document by document what differs, each with its sentence. */
public final class TextFormat implements DiffFormat {

  private final Ink ink;

  /**
   * A form for a terminal or a file.
   *
   * @param colour whether to write the terminal's codes for colours
   */
  public TextFormat(boolean colour) {
    ink = new Ink(colour);
  }

  @Override
  public void write(RunDifference difference, Writer out) throws IOException, InputException {
    if (difference.summary().isEmpty()) {
      return;
    }
    writeSummary(difference.summary(), out);
    difference.forEach(document -> write(document, out));
  }

  private void writeSummary(Summary summary, Writer out) throws IOException {
    out.write("%s in %s\n".formatted(counts(summary.total()), documents(summary)));
    int width = summary.byType().keySet().stream().mapToInt(String::length).max().orElse(0);
    for (Map.Entry<String, Counts> type : summary.byType().entrySet()) {
      String name = Printable.line(type.getKey()) + " ".repeat(width - type.getKey().length());
      out.write("  %s  %s\n".formatted(name, counts(type.getValue())));
    }
  }

  private static String documents(Summary summary) {
    String documents = summary.documents() == 1 ? "1 document" : summary.documents() + " documents";
    return summary.renamed() == 0
        ? documents
        : "%s (%d renamed)".formatted(documents, summary.renamed());
  }

  private static String counts(Counts counts) {
    List<String> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (counts.of(kind) > 0) {
        parts.add(counts.of(kind) + " " + kind.label());
      }
    }
    return parts.isEmpty() ? "no claim differs" : String.join(", ", parts);
  }

  private void write(DocumentDifference document, Writer out) throws IOException {
    out.write("\n" + ink.heading(Printable.line(document.doc())));
    if (document.state() != DocumentDifference.State.KEPT) {
      out.write(" (" + document.state().name().toLowerCase(Locale.ROOT) + ")");
    }
    if (document.renamedFrom().isPresent()) {
      out.write(" (was " + Printable.line(document.renamedFrom().get()) + ")");
    }
    out.write("\n");
    if (document.failure().isPresent()) {
      out.write(
          "  "
              + ink.of(Kind.REMOVED, "! failed: " + Printable.line(document.failure().get()))
              + "\n");
    }
    Optional<Sentences> shown = Optional.empty();
    for (ClaimDifference claim : document.claims()) {
      Optional<Sentences> sentences = Optional.of(Sentences.of(claim));
      if (!sentences.equals(shown)) {
        write(sentences.get(), out);
        shown = sentences;
      }
      write(claim, out);
    }
  }

  private void write(Sentences sentences, Writer out) throws IOException {
    if (sentences.edited().isPresent()) {
      out.write("  " + ink.of(Kind.REMOVED, "- " + Printable.line(sentences.text())) + "\n");
      out.write("  " + ink.of(Kind.ADDED, "+ " + Printable.line(sentences.edited().get())) + "\n");
    } else {
      out.write("    " + ink.faint(Printable.line(sentences.text())) + "\n");
    }
  }

  private void write(ClaimDifference difference, Writer out) throws IOException {
    StoredClaim claim = difference.shown();
    boolean alone = difference.kind() == Kind.ADDED || difference.kind() == Kind.REMOVED;
    out.write(
        "    %s %d:%d %s 「%s」%s\n"
            .formatted(
                ink.of(
                    difference.kind(), sign(difference.kind()) + " " + difference.kind().label()),
                claim.line(),
                claim.column(),
                Printable.line(claim.type()),
                ink.of(difference.kind(), Printable.line(claim.mention().text())),
                alone ? details(claim) : ""));
    for (FieldChange field : difference.fields()) {
      Values values = Values.of(field);
      out.write(
          "        %s: %s → %s\n"
              .formatted(
                  Printable.line(field.field()),
                  ink.of(Kind.REMOVED, shown(values.base())),
                  ink.of(Kind.ADDED, shown(values.now()))));
    }
  }

  /**
   * What claims stand in; told once for all of one sentence.
   *
   * @param text the sentence in the base, or in the one run that has the claim
   * @param edited the sentence in the new run, where it is another
   */
  private record Sentences(String text, Optional<String> edited) {

    private static Sentences of(ClaimDifference difference) {
      String shown = difference.shown().sentence().text();
      String before = difference.base().orElse(difference.shown()).sentence().text();
      return new Sentences(before, before.equals(shown) ? Optional.empty() : Optional.of(shown));
    }
  }

  private static String shown(Optional<String> value) {
    return value.map(Printable::line).orElse("(none)");
  }

  /** What was added or removed is told with its values, since there is nothing to compare. */
  private static String details(StoredClaim claim) {
    // What a field is called stands before its value: bound eq, currency JPY.
    String fields =
        claim.fields().entrySet().stream()
            .map(field -> Printable.line(field.getKey() + " " + field.getValue().display()))
            .collect(Collectors.joining(", "));
    return " " + (fields.isEmpty() ? "" : fields + ", ") + "rule " + Printable.line(claim.rule());
  }

  private static String sign(Kind kind) {
    return switch (kind) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case CHANGED, REWORDED -> "~";
    };
  }
}
