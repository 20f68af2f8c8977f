package io.konkyo.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.io.IOException;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Reads single lines of {@code documents.jsonl}. Thread-safe. */
public final class DocumentParser {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * Reads a line.
   *
   * @param line its bytes in UTF-8
   * @throws MalformedException if it names no document; the message says why
   */
  public StoredDocument parse(byte[] line) throws MalformedException {
    JsonNode node = tree(line);
    NavigableMap<String, Integer> claims = new TreeMap<>();
    node.path("claims")
        .properties()
        .forEach(count -> claims.put(count.getKey(), count.getValue().asInt()));
    return new StoredDocument(
        text(node, "doc").orElseThrow(() -> new MalformedException("has no doc")),
        text(node, "sha256"),
        node.path("chars").isInt()
            ? OptionalInt.of(node.path("chars").intValue())
            : OptionalInt.empty(),
        text(node, "encoding"),
        text(node, "error"),
        Collections.unmodifiableMap(claims));
  }

  private static JsonNode tree(byte[] line) throws MalformedException {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new MalformedException("is not valid JSON", e);
    }
  }

  private static Optional<String> text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.getNodeType() == JsonNodeType.STRING
        ? Optional.of(value.textValue())
        : Optional.empty();
  }
}
