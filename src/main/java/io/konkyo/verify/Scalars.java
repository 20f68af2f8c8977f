package io.konkyo.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a schema says of a single value: its kind and the values that it may have. */
final class Scalars {

  private Scalars() {}

  /**
   * Holds a value against a schema.
   *
   * @param path the name of the value
   * @param patterns those of the schema, compiled
   * @param problems takes what is wrong
   */
  static void check(
      JsonNode schema,
      JsonNode value,
      String path,
      Map<String, Pattern> patterns,
      List<String> problems) {
    String type = schema.path("type").asText();
    if (!isOf(type, value)) {
      problems.add("%s is not %s: %s".formatted(path, words(type), shown(value)));
      return;
    }
    if (schema.has("const") && !same(schema.get("const"), value)) {
      problems.add("%s is %s, not %s".formatted(path, shown(value), shown(schema.get("const"))));
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value)) {
      problems.add(
          "%s is %s, none of %s".formatted(path, shown(value), choices(schema.get("enum"))));
    }
    if (schema.has("minimum")
        && value.isNumber()
        && value.decimalValue().compareTo(schema.get("minimum").decimalValue()) < 0) {
      problems.add(
          "%s is %s, below %s".formatted(path, shown(value), shown(schema.get("minimum"))));
    }
    if (!value.isTextual()) {
      return;
    }
    if (value.textValue().isEmpty() && schema.path("minLength").asInt() > 0) {
      problems.add(path + " is empty");
    }
    if (schema.has("pattern")
        && !patterns.get(schema.get("pattern").textValue()).matcher(value.textValue()).find()) {
      problems.add(
          "%s is %s, which is not of the form %s"
              .formatted(path, shown(value), schema.get("pattern").textValue()));
    }
  }

  /** Returns a value as it may be shown. */
  static String shown(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> Shown.quoted(value.textValue());
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      default -> Shown.name(value.asText());
    };
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "number" -> value.isNumber();
      case "integer" -> value.isIntegralNumber();
      default -> true;
    };
  }

  private static String words(String type) {
    return switch (type) {
      case "object" -> "an object";
      case "array" -> "an array";
      case "string" -> "a text";
      case "integer" -> "a whole number";
      default -> "a number";
    };
  }

  private static boolean same(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber()
        ? a.decimalValue().compareTo(b.decimalValue()) == 0
        : a.equals(b);
  }

  private static boolean contains(JsonNode choices, JsonNode value) {
    return StreamSupport.stream(choices.spliterator(), false).anyMatch(one -> same(one, value));
  }

  private static String choices(JsonNode choices) {
    return StreamSupport.stream(choices.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }
}
