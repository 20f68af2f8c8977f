package io.konkyo.diff.format;

import io.konkyo.article.InputException;
import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.Counts;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.diff.FieldChange;
import io.konkyo.diff.Kind;
import io.konkyo.diff.RunDifference;
import io.konkyo.diff.Summary;
import io.konkyo.json.JsonObjectWriter;
import io.konkyo.output.JsonSchema;
import io.konkyo.run.ClaimWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * For scripts: one JSON object under the schema {@code diff}, the counts first, a document a line.
 */
public final class JsonFormat implements DiffFormat {

  @Override
  public void write(RunDifference difference, Writer out) throws IOException, InputException {
    String head = head(difference.summary());
    // The head is closed by the array of documents, which would not fit into memory as a whole.
    out.write(head.substring(0, head.lastIndexOf('}')) + ",\"documents\":[");
    Separator separator = new Separator();
    difference.forEach(
        document -> {
          out.write(separator.next());
          out.write(document(document).stripTrailing());
        });
    out.write("\n]}\n");
  }

  private static String head(Summary summary) {
    JsonObjectWriter json = JsonObjectWriter.onOneLine();
    json.integer("schema_version", JsonSchema.VERSION);
    counts(json, "counts", summary.total());
    json.beginObject("types");
    summary.byType().forEach((type, counts) -> counts(json, type, counts));
    json.endObject();
    return json.finish();
  }

  private static String document(DocumentDifference document) {
    JsonObjectWriter json = JsonObjectWriter.onOneLine();
    json.text("doc", document.doc());
    json.text("state", document.state().name().toLowerCase(Locale.ROOT));
    document.renamedFrom().ifPresent(name -> json.text("renamed_from", name));
    document.failure().ifPresent(error -> json.text("failure", error));
    counts(json, "counts", document.counts());
    json.beginArray("claims");
    document.claims().forEach(claim -> claim(json, claim));
    json.endArray();
    return json.finish();
  }

  private static void claim(JsonObjectWriter json, ClaimDifference difference) {
    json.beginElement();
    json.text("kind", difference.kind().label());
    if (!difference.fields().isEmpty()) {
      json.beginArray("fields");
      difference.fields().forEach(field -> field(json, field));
      json.endArray();
    }
    difference
        .base()
        .ifPresent(
            claim -> {
              json.beginObject("base");
              ClaimWriter.write(claim, json);
              json.endObject();
            });
    difference
        .now()
        .ifPresent(
            claim -> {
              json.beginObject("new");
              ClaimWriter.write(claim, json);
              json.endObject();
            });
    json.endObject();
  }

  private static void field(JsonObjectWriter json, FieldChange change) {
    json.beginElement();
    json.text("field", change.field());
    change.base().ifPresent(value -> ClaimWriter.value(json, "base", value));
    change.now().ifPresent(value -> ClaimWriter.value(json, "new", value));
    json.endObject();
  }

  private static void counts(JsonObjectWriter json, String name, Counts counts) {
    json.beginObject(name);
    for (Kind kind : Kind.values()) {
      json.integer(kind.label(), counts.of(kind));
    }
    json.endObject();
  }

  /** The line end before a document, with a comma from the second on. */
  private static final class Separator {

    private boolean first = true;

    private String next() {
      String separator = first ? "\n" : ",\n";
      first = false;
      return separator;
    }
  }
}
