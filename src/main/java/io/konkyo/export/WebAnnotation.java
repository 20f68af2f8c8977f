package io.konkyo.export;

import io.konkyo.json.JsonObjectWriter;
import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A claim as a Web Annotation: its fields are the body, under the names of {@code claim.json} in
 * the namespace {@value #NAMESPACE}; its mention is the target, by position and by quotation.
 */
final class WebAnnotation {

  /** What stands in front of the names of fields. */
  static final String PREFIX = "konkyo:";

  /** What {@value #PREFIX} is short for. */
  static final String NAMESPACE = "https://konkyo.io/ns#";

  /** The fields that are decimals; as texts they are exact for every reader. */
  static final String[] DECIMALS = {"value", "lower", "upper"};

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final JsonObjectWriter json = JsonObjectWriter.onOneLine();
  private final StoredClaim claim;
  private final Consumer<String> losses;

  private WebAnnotation(StoredClaim claim, Consumer<String> losses) {
    this.claim = claim;
    this.losses = losses;
  }

  /**
   * Writes a claim.
   *
   * @param sha256 the hash of the source's bytes, absent where it is not known
   * @param losses takes the name of every field that no namespace can hold
   * @return a JSON object and a line end
   */
  static String of(
      StoredClaim claim, Quote quote, Optional<String> sha256, Consumer<String> losses) {
    return new WebAnnotation(claim, losses).write(quote, sha256);
  }

  /** Returns the name of an annotation. */
  static String urn(String claimId) {
    return "urn:konkyo:claim:" + Iris.escaped(claimId);
  }

  private String write(Quote quote, Optional<String> sha256) {
    json.text("id", urn(claim.id())).text("type", "Annotation").text("motivation", "identifying");
    json.beginArray("body");
    json.beginElement().text("type", "TextualBody").text("purpose", "tagging");
    json.text("format", "text/plain").text("value", claim.type()).endObject();
    json.beginElement().text("type", "Dataset");
    body();
    json.endObject().endArray();
    target(quote, sha256);
    return json.finish();
  }

  private void body() {
    text("id", claim.id());
    text("type", claim.type());
    text("doc", claim.doc());
    json.integer(PREFIX + "line", claim.line()).integer(PREFIX + "column", claim.column());
    place("sentence", claim.sentence());
    claim.section().ifPresent(section -> text("section", section));
    claim.fields().forEach(this::field);
    claim.links().forEach((name, id) -> json.text(PREFIX + name, urn(id)));
    text("rule", claim.rule());
  }

  private void field(String name, FieldValue value) {
    if (!NAME.matcher(name).matches()) {
      losses.accept(name);
    } else if (value instanceof FieldValue.Text text) {
      text(isLimit(name) ? name + "_iso" : name, text.text());
    } else if (value instanceof FieldValue.Decimal number) {
      text(name, JsonObjectWriter.plain(number.value()));
    } else if (value instanceof FieldValue.Flag flag) {
      json.flag(PREFIX + name, flag.value());
    } else if (value instanceof FieldValue.Place place) {
      place(name, place);
    } else if (value instanceof FieldValue.Time time) {
      json.beginObject(PREFIX + name).text("type", PREFIX + "Time");
      text("iso", time.iso());
      time.place().ifPresent(this::stretch);
      if (time.fiscal()) {
        json.flag(PREFIX + "fiscal", true);
      }
      json.endObject();
    }
  }

  /** What a duration lies between is text, no decimal. */
  private static boolean isLimit(String name) {
    return "lower".equals(name) || "upper".equals(name);
  }

  private void text(String name, String value) {
    json.text(PREFIX + name, value);
  }

  private void place(String name, FieldValue.Place place) {
    json.beginObject(PREFIX + name).text("type", PREFIX + "Place");
    stretch(place);
    json.endObject();
  }

  private void stretch(FieldValue.Place place) {
    json.integer("start", place.start()).integer("end", place.end()).text("exact", place.text());
  }

  private void target(Quote quote, Optional<String> sha256) {
    json.beginObject("target").text("type", "SpecificResource");
    json.text("source", Iris.relative(claim.doc()));
    if (sha256.isPresent()) {
      json.beginObject("state").texts("type", List.of("oa:State", PREFIX + "DigestState"));
      text("sha256", sha256.get());
      json.endObject();
    }
    FieldValue.Place mention = claim.mention();
    json.beginArray("selector");
    json.beginElement().text("type", "TextPositionSelector");
    json.integer("start", mention.start()).integer("end", mention.end()).endObject();
    json.beginElement().text("type", "TextQuoteSelector").text("exact", mention.text());
    json.text("prefix", quote.prefix()).text("suffix", quote.suffix()).endObject();
    json.endArray().endObject();
  }
}
