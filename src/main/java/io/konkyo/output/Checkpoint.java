package io.konkyo.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.konkyo.json.JsonObjectWriter;

/**
 * How far an unfinished run had come: what its files held when so many documents were done.
 *
 * @param documents how many documents were done
 * @param lastDoc the name of the last one
 * @param claims what {@code claims.jsonl} held of them
 * @param lines what {@code documents.jsonl} held of them
 */
record Checkpoint(int documents, String lastDoc, Extent claims, Extent lines) {

  /**
   * The beginning of a file.
   *
   * @param bytes how many
   * @param sha256 their hash, in lower-case hexadecimal
   */
  record Extent(long bytes, String sha256) {

    static Extent of(HashedFile file) {
      return new Extent(file.length(), file.sha256());
    }
  }

  /** Returns this as a line, with its line end. */
  String line() {
    return JsonObjectWriter.onOneLine()
        .integer("documents", documents)
        .text("last", lastDoc)
        .integer("claims_bytes", claims.bytes())
        .text("claims_sha256", claims.sha256())
        .integer("lines_bytes", lines.bytes())
        .text("lines_sha256", lines.sha256())
        .finish();
  }

  static Checkpoint of(JsonNode line) {
    return new Checkpoint(
        line.path("documents").asInt(),
        line.path("last").asText(),
        new Extent(line.path("claims_bytes").asLong(), line.path("claims_sha256").asText()),
        new Extent(line.path("lines_bytes").asLong(), line.path("lines_sha256").asText()));
  }
}
