package io.konkyo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.konkyo.run.HarbourRun;
import io.konkyo.run.HostileRun;
import io.konkyo.text.CodePoints;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expanded by a JSON-LD processor: what is lost there, no reader of linked data sees. */
class WebAnnotationExportTest {

  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String AS = "http://www.w3.org/ns/activitystreams#";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @TempDir private Path root;

  @Test
  void isACollectionOfOnePage() throws Exception {
    HarbourRun.copyTo(root);
    JsonNode collection = expanded(false);
    assertEquals(AS + "OrderedCollection", collection.at("/@type/0").asText());
    assertTrue(collection.path("@id").asText().matches("urn:konkyo:claims:[0-9a-f]{64}"));
    assertEquals(12, value(collection, AS + "totalItems").asInt());
    JsonNode page = collection.get(AS + "first").get(0);
    assertEquals(AS + "OrderedCollectionPage", page.at("/@type/0").asText());
    assertEquals(collection.path("@id"), page.get(AS + "partOf").get(0).get("@id"));
    assertEquals(0, value(page, AS + "startIndex").asInt());
    assertEquals(12, items(collection).size());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyAnnotationHasWhatTheModelAsksFor(boolean withSources) throws Exception {
    HostileRun.write(root);
    String text = Files.readString(root.resolve("in").resolve(HostileRun.DOC));
    for (JsonNode annotation : items(expanded(withSources))) {
      assertEquals(OA + "Annotation", annotation.at("/@type/0").asText());
      assertTrue(URI.create(annotation.get("@id").asText()).isAbsolute());
      assertEquals(
          OA + "identifying", annotation.get(OA + "motivatedBy").get(0).get("@id").asText());
      assertEquals(1, annotation.get(OA + "hasTarget").size());
      JsonNode target = annotation.get(OA + "hasTarget").get(0);
      URI source = URI.create(target.get(OA + "hasSource").get(0).get("@id").asText());
      assertFalse(source.isAbsolute(), source.toString());
      assertEquals(HostileRun.DOC, source.getPath());
      JsonNode state = target.get(OA + "hasState").get(0);
      assertEquals(OA + "State", state.at("/@type/0").asText());
      assertEquals(64, value(state, WebAnnotation.NAMESPACE + "sha256").asText().length());
      assertSelects(text, target.get(OA + "hasSelector"), withSources);
    }
  }

  @Test
  void theClaimsAreWhollyInTheirAnnotations() throws Exception {
    HarbourRun.copyTo(root);
    assertEquals(claims(), rebuilt(items(expanded(true))));
  }

  @Test
  void hostileTextsAreWhollyInTheirAnnotations() throws Exception {
    HostileRun.write(root);
    assertEquals(claims(), rebuilt(items(expanded(false))));
  }

  @Test
  void aSourceThatHasChangedIsToldAndItsSentencesAreQuoted() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit("in/ferry.txt", text -> "春から" + text);
    Exporter.Outcome outcome =
        new WebAnnotationExport()
            .export(Exports.run(root), Optional.of(Exports.sources(root)), root.resolve("a.json"));
    assertEquals(
        List.of(
            "ferry.txt: the source has changed since the run; extract it again; only sentences"
                + " quoted"),
        outcome.problems());
    assertEquals(12, outcome.claims());
    assertTrue(Files.readString(root.resolve("a.json")).contains("\"prefix\":\"渡し船は年に\""));
  }

  /** Both selectors select the same stretch; positions count code points. */
  private static void assertSelects(String text, JsonNode selectors, boolean wholeText) {
    CodePoints codePoints = new CodePoints(text);
    JsonNode position = selectors.get(0);
    JsonNode quote = selectors.get(1);
    assertEquals(OA + "TextPositionSelector", position.at("/@type/0").asText());
    assertEquals(OA + "TextQuoteSelector", quote.at("/@type/0").asText());
    int start = codePoints.index(value(position, OA + "start").asInt());
    int end = codePoints.index(value(position, OA + "end").asInt());
    String exact = value(quote, OA + "exact").asText();
    assertEquals(text.substring(start, end), exact);
    String prefix = value(quote, OA + "prefix").asText();
    String suffix = value(quote, OA + "suffix").asText();
    assertTrue(text.startsWith(prefix + exact + suffix, start - prefix.length()));
    assertTrue(prefix.codePointCount(0, prefix.length()) <= 32);
    assertTrue(suffix.codePointCount(0, suffix.length()) <= 32);
    assertEquals(wholeText, !suffix.isEmpty());
  }

  private JsonNode expanded(boolean withSources) throws Exception {
    String json = Exports.text(new WebAnnotationExport(), root, withSources);
    String expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(json)))
            .loader(new AnnotationContext())
            .get()
            .toString();
    return MAPPER.readTree(expanded).get(0);
  }

  private static List<JsonNode> items(JsonNode collection) {
    List<JsonNode> items = new ArrayList<>();
    collection.get(AS + "first").get(0).get(AS + "items").get(0).get("@list").forEach(items::add);
    return items;
  }

  private List<JsonNode> claims() throws Exception {
    List<JsonNode> claims = new ArrayList<>();
    for (String line : Files.readAllLines(root.resolve("out/claims.jsonl"))) {
      claims.add(sorted((ObjectNode) MAPPER.readTree(line)));
    }
    return claims;
  }

  private static List<JsonNode> rebuilt(List<JsonNode> annotations) {
    List<JsonNode> claims = new ArrayList<>();
    for (JsonNode annotation : annotations) {
      ObjectNode claim = MAPPER.createObjectNode();
      JsonNode dataset = annotation.get(OA + "hasBody").get(1);
      fields(dataset, claim);
      JsonNode selectors = annotation.get(OA + "hasTarget").get(0).get(OA + "hasSelector");
      claim.set("start", value(selectors.get(0), OA + "start"));
      claim.set("end", value(selectors.get(0), OA + "end"));
      claim.set("text", value(selectors.get(1), OA + "exact"));
      assertEquals(
          claim.get("type"),
          value(
              annotation.get(OA + "hasBody").get(0),
              "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"));
      claims.add(sorted(claim));
    }
    return claims;
  }

  private static void fields(JsonNode node, ObjectNode claim) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = property.getKey().replaceFirst("^.*[#]", "");
      if (property.getKey().startsWith("@")) {
        continue;
      }
      JsonNode value = property.getValue().get(0);
      if (value.has("@id")) {
        String id = value.get("@id").asText().substring("urn:konkyo:claim:".length());
        claim.put(name, URI.create("x:/" + id).getPath().substring(1));
      } else if (!value.has("@value")) {
        fields(value, claim.putObject(name));
      } else if (value.path("@type").asText().endsWith("#decimal")) {
        claim.put(name, new BigDecimal(value.get("@value").asText()));
      } else {
        claim.set("exact".equals(name) ? "text" : name, value.get("@value"));
      }
    }
  }

  private static JsonNode value(JsonNode node, String property) {
    assertEquals(1, node.get(property).size());
    return node.get(property).get(0).get("@value");
  }

  /** Fields in the order of their names; figures as texts, which tell the scale too. */
  private static ObjectNode sorted(ObjectNode object) {
    ObjectNode sorted = MAPPER.createObjectNode();
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    names.stream()
        .sorted()
        .forEach(
            name -> {
              JsonNode value = object.get(name);
              if (value instanceof ObjectNode inner) {
                sorted.set(name, sorted(inner));
              } else {
                sorted.put(
                    name, value.isNumber() ? value.decimalValue().toPlainString() : value.asText());
              }
            });
    return sorted;
  }
}
