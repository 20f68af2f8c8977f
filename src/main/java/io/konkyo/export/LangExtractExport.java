package io.konkyo.export;

import io.konkyo.article.InputException;
import io.konkyo.json.JsonObjectWriter;
import io.konkyo.run.FieldValue;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredClaim;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * JSON Lines of annotated documents as LangExtract saves and loads them: a document a line, its
 * text and its claims as extractions. Positions count code points, as Python does. Attributes are
 * texts under the names of {@code claim.json}; a place within a claim stands there with its text,
 * and its position as {@code about_start} and the like.
 */
final class LangExtractExport implements StreamExporter {

  @Override
  public Outcome export(StoredRun run, Optional<Sources> sources, OutputStream out)
      throws IOException, InputException {
    Articles articles = new Articles(run, sources.orElseThrow());
    long claims = 0;
    for (String doc : articles.docs()) {
      Optional<Articles.Annotated> article = articles.read(doc);
      if (article.isPresent()) {
        out.write(line(article.get()).getBytes(StandardCharsets.UTF_8));
        claims += article.get().claims().size();
      }
    }
    return new Outcome(claims, articles.problems());
  }

  private static String line(Articles.Annotated article) {
    JsonObjectWriter json = JsonObjectWriter.onOneLine();
    json.text("document_id", article.doc()).text("text", article.text().text());
    json.beginArray("extractions");
    int number = 0;
    for (StoredClaim claim : article.claims()) {
      number++;
      extraction(json, claim, number);
    }
    return json.endArray().finish();
  }

  /** Both numbers count from 1 as the library's own do; every claim is a group of its own. */
  private static void extraction(JsonObjectWriter json, StoredClaim claim, int number) {
    json.beginElement();
    json.text("extraction_class", claim.type());
    json.text("extraction_text", claim.mention().text());
    json.beginObject("char_interval");
    json.integer("start_pos", claim.mention().start()).integer("end_pos", claim.mention().end());
    json.endObject();
    json.text("alignment_status", "match_exact");
    json.integer("extraction_index", number).integer("group_index", number - 1L);
    json.text("description", claim.sentence().text());
    json.beginObject("attributes");
    json.text("id", claim.id());
    claim.section().ifPresent(section -> json.text("section", section));
    claim.fields().forEach((name, value) -> attribute(json, name, value));
    claim.links().forEach(json::text);
    json.text("rule", claim.rule());
    json.endObject().endObject();
  }

  private static void attribute(JsonObjectWriter json, String name, FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      json.text(name, text.text());
    } else if (value instanceof FieldValue.Decimal number) {
      json.text(name, JsonObjectWriter.plain(number.value()));
    } else if (value instanceof FieldValue.Flag flag) {
      json.text(name, Boolean.toString(flag.value()));
    } else if (value instanceof FieldValue.Place place) {
      place(json, name, place);
    } else if (value instanceof FieldValue.Time time) {
      json.text(name + "_iso", time.iso());
      if (time.fiscal()) {
        json.text(name + "_fiscal", "true");
      }
      time.place().ifPresent(place -> place(json, name, place));
    }
  }

  private static void place(JsonObjectWriter json, String name, FieldValue.Place place) {
    json.text(name, place.text());
    json.text(name + "_start", Integer.toString(place.start()));
    json.text(name + "_end", Integer.toString(place.end()));
  }
}
