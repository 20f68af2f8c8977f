package io.konkyo.run;

import io.konkyo.json.JsonObjectWriter;
import java.util.Optional;

/** Writes a claim that was read back, with the fields in their order. */
public final class ClaimWriter {

  private ClaimWriter() {}

  /** Writes all fields of a claim into the object that {@code json} is in. */
  public static void write(StoredClaim claim, JsonObjectWriter json) {
    json.text("id", claim.id());
    json.text("type", claim.type());
    json.text("doc", claim.doc());
    place(json, claim.mention());
    json.integer("line", claim.line());
    json.integer("column", claim.column());
    value(json, "sentence", claim.sentence());
    claim.section().ifPresent(section -> json.text("section", section));
    claim.fields().forEach((name, value) -> value(json, name, value));
    claim.links().forEach(json::text);
    json.text("rule", claim.rule());
  }

  /** Writes a value under a name. */
  public static void value(JsonObjectWriter json, String name, FieldValue value) {
    if (value instanceof FieldValue.Decimal decimal) {
      json.number(name, decimal.value());
    } else if (value instanceof FieldValue.Flag flag) {
      json.flag(name, flag.value());
    } else if (value instanceof FieldValue.Place place) {
      json.beginObject(name);
      place(json, place);
      json.endObject();
    } else if (value instanceof FieldValue.Time time) {
      json.beginObject(name);
      json.text("iso", time.iso());
      Optional<FieldValue.Place> written = time.place();
      written.ifPresent(place -> place(json, place));
      if (time.fiscal()) {
        json.flag("fiscal", true);
      }
      json.endObject();
    } else {
      json.text(name, value.display());
    }
  }

  private static void place(JsonObjectWriter json, FieldValue.Place place) {
    json.integer("start", place.start());
    json.integer("end", place.end());
    json.text("text", place.text());
  }
}
