package io.konkyo.diff.format;

import io.konkyo.article.InputException;
import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.diff.Kind;
import io.konkyo.diff.RunDifference;
import io.konkyo.json.JsonObjectWriter;
import io.konkyo.run.StoredClaim;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines that reviewdog reads, a difference a line. Columns count bytes of UTF-8 from 1, the end
 * exclusive; a byte-order mark does not count. Where a column is not known for sure, the lines
 * alone are told.
 */
public final class RdjsonlFormat implements DiffFormat {

  private final String prefix;
  private final LinePrefixes prefixes;

  /**
   * Makes the format.
   *
   * @param prefix the input root as the repository names it, such as {@code input}; put before the
   *     documents' names, empty for none
   * @param prefixes what stands before the mentions
   */
  public RdjsonlFormat(String prefix, LinePrefixes prefixes) {
    this.prefix = prefix;
    this.prefixes = prefixes;
  }

  @Override
  public void write(RunDifference difference, Writer out) throws IOException, InputException {
    difference.forEach(document -> write(document, out));
  }

  private void write(DocumentDifference document, Writer out) throws IOException, InputException {
    LinePrefixes.Lines lines = prefixes.of(document);
    for (ClaimDifference difference : document.claims()) {
      StoredClaim claim = difference.shown();
      JsonObjectWriter json =
          JsonObjectWriter.onOneLine()
              .text("message", Message.of(document, difference))
              .beginObject("location")
              .text("path", SourcePaths.of(prefix, document.doc()));
      if (claim.line() >= 1) {
        range(json, claim, lines.before(claim));
      }
      out.write(
          json.endObject()
              .text("severity", severity(difference.kind()))
              .beginObject("source")
              .text("name", "konkyo")
              .endObject()
              .beginObject("code")
              .text("value", "claim." + difference.kind().label())
              .endObject()
              .finish());
    }
  }

  private static void range(JsonObjectWriter json, StoredClaim claim, Optional<String> before) {
    Extent extent = Extent.of(claim);
    json.beginObject("range").beginObject("start").integer("line", claim.line());
    before.ifPresent(text -> json.integer("column", bytes(text) + 1));
    json.endObject().beginObject("end").integer("line", extent.endLine());
    before.ifPresent(
        text ->
            json.integer(
                "column", bytes(extent.lastLine()) + (extent.breaks() == 0 ? bytes(text) : 0) + 1));
    json.endObject().endObject();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String severity(Kind kind) {
    return switch (kind) {
      case REMOVED, CHANGED -> "WARNING";
      case ADDED, REWORDED -> "INFO";
    };
  }
}
