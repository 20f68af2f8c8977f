package io.konkyo.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.konkyo.article.InputException;
import io.konkyo.run.ClaimsFile;
import io.konkyo.run.FieldValue;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredClaim;
import io.konkyo.run.StoredDocument;
import io.konkyo.run.StoredRun;
import io.konkyo.text.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One JSON-LD document of the W3C's Web Annotation Data Model: a collection whose only page holds
 * an annotation a claim, each on its line. Sources are named relative to the file, so it belongs
 * into the folder of the articles, or its reader is told that folder as the base.
 */
final class WebAnnotationExport implements StreamExporter {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private static final List<String> LINKS = List.of("same_as", "from", "to");

  @Override
  public Outcome export(StoredRun run, Optional<Sources> sources, OutputStream out)
      throws IOException, InputException {
    long total =
        run.claims().documents().values().stream().mapToLong(document -> document.claims()).sum();
    Optional<Articles> articles = sources.map(found -> new Articles(run, found));
    Map<String, Long> losses = new TreeMap<>();
    JsonGenerator json =
        new JsonFactory().createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    begin(json, "urn:konkyo:claims:" + Sha256.of(run.claims().path()), total);
    for (String doc : run.claims().documents().keySet()) {
      Optional<Articles.Annotated> article =
          articles.isPresent() ? articles.get().read(doc) : Optional.empty();
      Optional<String> sha256 = run.document(doc).flatMap(StoredDocument::sha256);
      ClaimsFile.Receiver write =
          claim ->
              json.writeRawValue(
                  "\n"
                      + WebAnnotation.of(
                              claim,
                              quote(claim, article),
                              sha256,
                              name -> losses.merge(name, 1L, Long::sum))
                          .stripTrailing());
      if (article.isPresent()) {
        for (StoredClaim claim : article.get().claims()) {
          write.accept(claim);
        }
      } else {
        run.claims().read(doc, write);
      }
    }
    end(json);
    List<String> problems = new ArrayList<>();
    articles.ifPresent(
        all ->
            all.problems().forEach(problem -> problems.add(problem + "; only sentences quoted")));
    losses.forEach(
        (name, claims) ->
            problems.add("the field %s is left out of %d claims".formatted(name, claims)));
    return new Outcome(total, problems);
  }

  private static Quote quote(StoredClaim claim, Optional<Articles.Annotated> article) {
    FieldValue.Place mention = claim.mention();
    if (article.isPresent()) {
      ArticleText text = article.get().text();
      return Quote.around(text.text(), text.index(mention.start()), text.index(mention.end()));
    }
    return inSentence(mention, claim.sentence());
  }

  /** A statement may end behind its sentence; what follows it is then not known. */
  private static Quote inSentence(FieldValue.Place mention, FieldValue.Place sentence) {
    ArticleText text = new ArticleText(sentence.text());
    int length = text.offset(sentence.text().length());
    int start = Math.max(0, Math.min(length, mention.start() - sentence.start()));
    int end = Math.max(start, Math.min(length, mention.end() - sentence.start()));
    return Quote.around(sentence.text(), text.index(start), text.index(end));
  }

  private static void begin(JsonGenerator json, String id, long total) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("@context");
    json.writeString(CONTEXT);
    json.writeStartObject();
    json.writeStringField("konkyo", WebAnnotation.NAMESPACE);
    for (String name : WebAnnotation.DECIMALS) {
      term(json, name, "xsd:decimal");
    }
    for (String name : LINKS) {
      term(json, name, "@id");
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("id", id);
    json.writeStringField("type", "AnnotationCollection");
    json.writeStringField("label", "Claims");
    json.writeNumberField("total", total);
    json.writeObjectFieldStart("first");
    json.writeStringField("id", id + ":page:1");
    json.writeStringField("type", "AnnotationPage");
    json.writeStringField("partOf", id);
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
  }

  private static void term(JsonGenerator json, String name, String type) throws IOException {
    json.writeObjectFieldStart(WebAnnotation.PREFIX + name);
    json.writeStringField("@id", WebAnnotation.NAMESPACE + name);
    json.writeStringField("@type", type);
    json.writeEndObject();
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
