package io.konkyo.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.konkyo.output.ClaimLines;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of claims as they are written, so that an explanation shows all that a file holds. */
final class ClaimFields {

  /** What the heading of a claim and of its sentence says already. */
  private static final Set<String> TOLD =
      Set.of("id", "type", "doc", "start", "end", "text", "sentence", "section", "rule");

  private final Map<String, Map<String, String>> byId;

  private ClaimFields(Map<String, Map<String, String>> byId) {
    this.byId = byId;
  }

  static ClaimFields of(ClaimLines lines) {
    ObjectReader reader =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();
    Map<String, Map<String, String>> byId = new HashMap<>();
    new String(lines.utf8(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> parsed(reader, line))
        .forEach(claim -> byId.put(claim.get("id").asText(), fields(claim)));
    return new ClaimFields(byId);
  }

  /** Returns the number of claims. */
  int size() {
    return byId.size();
  }

  /** Returns name and value of a claim's fields, in the order of the file. */
  Map<String, String> of(String id) {
    return byId.getOrDefault(id, Map.of());
  }

  private static JsonNode parsed(ObjectReader reader, String line) {
    try {
      return reader.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a claim is not written as JSON", e);
    }
  }

  private static Map<String, String> fields(JsonNode claim) {
    Map<String, String> fields = new LinkedHashMap<>();
    claim
        .properties()
        .forEach(
            field -> {
              if (!TOLD.contains(field.getKey())) {
                fields.put(field.getKey(), shown(field.getValue()));
              }
            });
    return fields;
  }

  private static String shown(JsonNode value) {
    if (value.isBigDecimal()) {
      return value.decimalValue().toPlainString();
    }
    if (value.isObject()) {
      return value.properties().stream()
          .map(part -> part.getKey() + " " + shown(part.getValue()))
          .collect(Collectors.joining(", "));
    }
    return Columns.visible(value.asText());
  }
}
