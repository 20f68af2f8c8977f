package io.konkyo.verify;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.konkyo.output.JsonSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds JSON against one of the program's own schemas and says in plain words what is wrong. It
 * knows the part of JSON Schema that they are written in, and refuses a schema that uses another.
 */
final class SchemaCheck {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Set<String> ANNOTATIONS =
      Set.of("$schema", "$id", "$defs", "title", "description");

  private static final Set<String> KEYWORDS =
      Set.of(
          "$ref",
          "additionalProperties",
          "const",
          "dependentRequired",
          "enum",
          "items",
          "minItems",
          "minLength",
          "minimum",
          "oneOf",
          "pattern",
          "properties",
          "required",
          "type",
          "unevaluatedProperties",
          "uniqueItems");

  private final JsonNode root;
  private final Map<String, Pattern> patterns = new HashMap<>();

  /**
   * Checks against {@code schema}.
   *
   * @throws IllegalArgumentException if the schema uses what this class does not know
   */
  SchemaCheck(JsonSchema schema) {
    try {
      root = MAPPER.readTree(schema.text());
    } catch (IOException e) {
      throw new IllegalArgumentException("the schema is not valid JSON", e);
    }
    prepare(root);
    root.path("$defs").forEach(this::prepare);
  }

  /** Returns what is wrong with {@code json}, in UTF-8; nothing if it satisfies the schema. */
  List<String> problems(byte[] json) {
    JsonNode value;
    try (JsonParser parser = MAPPER.createParser(json)) {
      value = MAPPER.readTree(parser);
    } catch (JsonProcessingException e) {
      return List.of("is not valid JSON, byte " + e.getLocation().getByteOffset());
    } catch (IOException e) {
      return List.of("is not valid JSON");
    }
    if (value == null || !value.isObject()) {
      return List.of("is not a JSON object");
    }
    List<String> problems = new ArrayList<>();
    check(root, value, "", problems);
    return problems;
  }

  private void prepare(JsonNode schema) {
    schema
        .fieldNames()
        .forEachRemaining(
            keyword -> {
              if (!KEYWORDS.contains(keyword) && !ANNOTATIONS.contains(keyword)) {
                throw new IllegalArgumentException("unknown in a schema: " + keyword);
              }
            });
    if (schema.has("pattern")) {
      String pattern = schema.get("pattern").textValue();
      patterns.put(pattern, Pattern.compile(pattern));
    }
    schema.path("properties").forEach(this::prepare);
    schema.path("oneOf").forEach(this::prepare);
    prepareInner(schema.path("items"));
  }

  private void prepareInner(JsonNode schema) {
    if (schema.isObject()) {
      prepare(schema);
    }
  }

  private void check(JsonNode given, JsonNode value, String path, List<String> problems) {
    JsonNode schema = resolved(given);
    int before = problems.size();
    Scalars.check(schema, value, path, patterns, problems);
    if (problems.size() > before) {
      return;
    }
    if (value.isObject()) {
      object(schema, value, path, problems);
    }
    if (value.isArray()) {
      array(schema, value, path, problems);
    }
  }

  private void object(JsonNode schema, JsonNode value, String path, List<String> problems) {
    Set<String> known = new HashSet<>();
    properties(schema, value, path, known, problems);
    boolean chosen = !schema.has("oneOf");
    for (JsonNode choice : schema.path("oneOf")) {
      JsonNode branch = resolved(choice);
      if (isFor(branch, value)) {
        properties(branch, value, path, known, problems);
        chosen = true;
      }
    }
    // Where no branch is right, that was told, and which fields there may be is not known.
    boolean closed =
        chosen
            && (isFalse(schema, "additionalProperties")
                || isFalse(schema, "unevaluatedProperties"));
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (closed && !known.contains(name)) {
                problems.add("has a field that it cannot have: " + inner(path, Shown.name(name)));
              }
            });
  }

  private void properties(
      JsonNode schema, JsonNode value, String path, Set<String> known, List<String> problems) {
    for (JsonNode name : schema.path("required")) {
      if (!value.has(name.textValue())) {
        problems.add("has no " + inner(path, name.textValue()));
      }
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      known.add(property.getKey());
      JsonNode inside = value.get(property.getKey());
      if (inside == null) {
        continue;
      }
      if (property.getValue().isBoolean()) {
        problems.add("has a field that it cannot have: " + inner(path, property.getKey()));
      } else {
        check(property.getValue(), inside, inner(path, property.getKey()), problems);
      }
    }
    for (Map.Entry<String, JsonNode> needs : schema.path("dependentRequired").properties()) {
      for (JsonNode needed : needs.getValue()) {
        if (value.has(needs.getKey()) && !value.has(needed.textValue())) {
          problems.add("has no " + inner(path, needed.textValue()));
        }
      }
    }
  }

  private void array(JsonNode schema, JsonNode value, String path, List<String> problems) {
    if (value.size() < schema.path("minItems").asInt()) {
      problems.add(path + " has too few values");
    }
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode item : value) {
      if (!seen.add(item) && schema.path("uniqueItems").asBoolean()) {
        problems.add(path + " has one value twice: " + Scalars.shown(item));
      }
      if (schema.has("items")) {
        check(schema.get("items"), item, path, problems);
      }
    }
  }

  /** The branches of a choice differ in a constant, the type or the status. */
  private static boolean isFor(JsonNode branch, JsonNode value) {
    for (Map.Entry<String, JsonNode> property : branch.path("properties").properties()) {
      JsonNode constant = property.getValue().get("const");
      if (constant != null && !constant.isBoolean()) {
        return constant.equals(value.get(property.getKey()));
      }
    }
    return true;
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.get("$ref").textValue().substring(1)) : schema;
  }

  private static boolean isFalse(JsonNode schema, String keyword) {
    return schema.has(keyword) && !schema.get(keyword).asBoolean();
  }

  private static String inner(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
