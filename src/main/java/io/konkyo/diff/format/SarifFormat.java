package io.konkyo.diff.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.konkyo.article.InputException;
import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.diff.Kind;
import io.konkyo.diff.RunDifference;
import io.konkyo.json.JsonObjectWriter;
import io.konkyo.output.ProgramVersion;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * SARIF 2.1.0, which code scanning shows beside the lines. A file without results is written too:
 * it closes what earlier ones opened.
 */
public final class SarifFormat implements DiffFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  private final String prefix;

  /**
   * Makes the format.
   *
   * @param prefix the input root as the repository names it, such as {@code input}; put before the
   *     documents' names, empty for none
   */
  public SarifFormat(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public void write(RunDifference difference, Writer out) throws IOException, InputException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      json.writeFieldName("tool");
      json.writeRawValue(tool());
      json.writeFieldName("originalUriBaseIds");
      json.writeRawValue(bases());
      json.writeStringField("columnKind", "unicodeCodePoints");
      json.writeFieldName("newlineSequences");
      json.writeArray(new String[] {"\r\n", "\n", "\r"}, 0, 3);
      json.writeArrayFieldStart("results");
      difference.forEach(
          document -> {
            for (ClaimDifference claim : document.claims()) {
              json.writeRaw('\n');
              json.writeRawValue(result(document, claim).strip());
            }
          });
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static String tool() {
    JsonObjectWriter json =
        JsonObjectWriter.onOneLine()
            .beginObject("driver")
            .text("name", "konkyo")
            .text("version", ProgramVersion.current())
            .beginArray("rules");
    for (Kind kind : Kind.values()) {
      json.beginElement().text("id", ruleId(kind)).text("name", name(kind));
      message(json, "shortDescription", summary(kind));
      message(json, "fullDescription", description(kind));
      message(json, "help", help(kind));
      json.beginObject("defaultConfiguration").text("level", level(kind)).endObject().endObject();
    }
    return json.endArray().endObject().finish().strip();
  }

  private static String bases() {
    JsonObjectWriter json = JsonObjectWriter.onOneLine().beginObject(ROOT);
    return message(json, "description", "The root of the repository that holds the articles.")
        .endObject()
        .finish()
        .strip();
  }

  private String result(DocumentDifference document, ClaimDifference difference) {
    JsonObjectWriter json =
        JsonObjectWriter.onOneLine()
            .text("ruleId", ruleId(difference.kind()))
            .integer("ruleIndex", difference.kind().ordinal())
            .text("level", level(difference.kind()));
    message(json, "message", escaped(Message.of(document, difference)));
    json.beginArray("locations")
        .beginElement()
        .beginObject("physicalLocation")
        .beginObject("artifactLocation")
        .text("uri", uri(document.doc()))
        .text("uriBaseId", ROOT)
        .endObject();
    SarifRegion.write(json, difference.shown());
    return json.endObject()
        .endObject()
        .endArray()
        .beginObject("partialFingerprints")
        .text("claimIdentity/v1", difference.shown().id() + ":" + difference.kind().label())
        .endObject()
        .text("baselineState", baselineState(difference.kind()))
        .finish();
  }

  private static JsonObjectWriter message(JsonObjectWriter json, String name, String text) {
    return json.beginObject(name).text("text", text).endObject();
  }

  private static String ruleId(Kind kind) {
    return "claim." + kind.label();
  }

  private static String name(Kind kind) {
    String label = kind.label();
    return "Claim" + label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static String level(Kind kind) {
    return switch (kind) {
      case REMOVED, CHANGED -> "warning";
      case ADDED, REWORDED -> "note";
    };
  }

  private static String baselineState(Kind kind) {
    return switch (kind) {
      case ADDED -> "new";
      case REMOVED -> "absent";
      case CHANGED, REWORDED -> "updated";
    };
  }

  private static String summary(Kind kind) {
    return switch (kind) {
      case ADDED -> "A claim was added.";
      case REMOVED -> "A claim was removed.";
      case CHANGED -> "A claim was changed.";
      case REWORDED -> "A claim's sentence was edited.";
    };
  }

  private static String description(Kind kind) {
    return switch (kind) {
      case ADDED -> "The new run has a claim that the base does not have.";
      case REMOVED -> "The base has a claim that the new run does not have.";
      case CHANGED -> "A claim has another value in at least one field than in the base.";
      case REWORDED -> "A claim says the same as in the base, but in another sentence.";
    };
  }

  private static String help(Kind kind) {
    String check =
        switch (kind) {
          case ADDED -> "Check that the article says so.";
          case REMOVED ->
              "Check that the article does not say so any more. The place is where the base has it.";
          case CHANGED -> "Compare both values with the article.";
          case REWORDED -> "Nothing has to be done unless the sentence now says something else.";
        };
    return check + " If all differences are meant, accept them with konkyo diff --accept.";
  }

  /** A viewer replaces {0} by arguments and shows [text](target) as a link. */
  private static String escaped(String text) {
    return text.replace("{", "{{").replace("}", "}}").replace("](", "]\u2060(");
  }

  private String uri(String doc) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : SourcePaths.of(prefix, doc).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "/-._~".indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
