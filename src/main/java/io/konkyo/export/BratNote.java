package io.konkyo.export;

import io.konkyo.json.JsonObjectWriter;
import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;

/** What brat has no other place for, as JSON on one line: exact, and easy to read back. */
final class BratNote {

  private BratNote() {}

  /** Returns the note of a claim. */
  static String of(StoredClaim claim) {
    JsonObjectWriter json = JsonObjectWriter.onOneLine().text("id", claim.id());
    claim
        .fields()
        .forEach(
            (name, value) -> {
              if (value instanceof FieldValue.Decimal number) {
                json.number(name, number.value());
              } else if (value instanceof FieldValue.Flag flag) {
                json.flag(name, flag.value());
              } else if (value instanceof FieldValue.Text text) {
                json.text(name, text.text());
              } else if (value instanceof FieldValue.Time time) {
                json.text(name, time.display());
              }
            });
    json.text("rule", claim.rule());
    return onOneLine(json.finish().stripTrailing());
  }

  /** These end a line for some readers and stand as they are in JSON. */
  private static String onOneLine(String json) {
    return json.replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
