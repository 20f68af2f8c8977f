package io.konkyo.diff.format;

import io.konkyo.json.JsonObjectWriter;
import io.konkyo.run.StoredClaim;

/** The place of a mention as SARIF tells it, in code points. */
final class SarifRegion {

  private SarifRegion() {}

  /** Writes the region; nothing where the claim has no line that could be. */
  static void write(JsonObjectWriter json, StoredClaim claim) {
    if (claim.line() < 1) {
      return;
    }
    Extent extent = Extent.of(claim);
    json.beginObject("region").integer("startLine", claim.line());
    if (claim.column() >= 1) {
      json.integer("startColumn", claim.column());
    }
    json.integer("endLine", extent.endLine());
    if (claim.column() >= 1) {
      json.integer("endColumn", extent.endColumn(claim));
      offsets(json, claim);
      json.beginObject("snippet").text("text", claim.mention().text()).endObject();
    }
    json.endObject();
  }

  /** Both ways of telling the place must tell the same one. */
  private static void offsets(JsonObjectWriter json, StoredClaim claim) {
    String text = claim.mention().text();
    int length = claim.mention().end() - claim.mention().start();
    if (length == text.codePointCount(0, text.length())) {
      json.integer("charOffset", claim.mention().start()).integer("charLength", length);
    }
  }
}
