package io.konkyo.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.konkyo.json.JsonObjectWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * What {@code run.json} says.
 *
 * @param key what the results depend on beside the documents
 * @param claimsHash the SHA-256 of {@code claims.jsonl}, in lower-case hexadecimal
 * @param documentsHash the SHA-256 of {@code documents.jsonl}
 */
record RunManifest(RunKey key, String claimsHash, String documentsHash) {

  /** Returns the file's text. */
  String json() {
    return key.write(JsonObjectWriter.indented())
        .beginObject("files")
        .text(OutputFiles.CLAIMS, claimsHash)
        .text(OutputFiles.DOCUMENTS, documentsHash)
        .endObject()
        .finish();
  }

  /** Reads a file's text; empty where it is none of this schema version's. */
  static Optional<RunManifest> parse(byte[] json) {
    try {
      JsonNode root = JsonTree.read(json);
      JsonNode files = root.path("files");
      return RunKey.read(root)
          .map(
              key ->
                  new RunManifest(
                      key,
                      files.path(OutputFiles.CLAIMS).asText(),
                      files.path(OutputFiles.DOCUMENTS).asText()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
