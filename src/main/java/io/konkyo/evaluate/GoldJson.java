package io.konkyo.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the parts of a gold document; a part of another shape is a fault. */
final class GoldJson {

  private GoldJson() {}

  /** Returns the span between two offsets in code points. */
  static Span span(JsonNode start, JsonNode end, CodePoints points) throws ShapeException {
    if (!start.isInt() || !end.isInt()) {
      throw new ShapeException("start and end must be whole numbers");
    }
    int from = start.intValue();
    int to = end.intValue();
    if (from < 0 || to <= from || to > points.count()) {
      throw new ShapeException(
          "the span " + from + ".." + to + " is no part of " + points.count() + " code points");
    }
    return new Span(points.index(from), points.index(to));
  }

  /** Returns the span of a field that is an object with {@code start} and {@code end}, or null. */
  static Optional<Span> place(JsonNode node, String field, CodePoints points)
      throws ShapeException {
    JsonNode place = node.path(field);
    return node.hasNonNull(field)
        ? Optional.of(span(place.path("start"), place.path("end"), points))
        : Optional.empty();
  }

  static String string(JsonNode node, String field) throws ShapeException {
    if (!node.path(field).isTextual()) {
      throw new ShapeException("\"" + field + "\" must be there and a string");
    }
    return node.path(field).textValue();
  }

  static Optional<String> optionalString(JsonNode node, String field) throws ShapeException {
    return node.hasNonNull(field) ? Optional.of(string(node, field)) : Optional.empty();
  }

  static JsonNode array(JsonNode node, String field) throws ShapeException {
    if (!node.path(field).isArray()) {
      throw new ShapeException("\"" + field + "\" must be there and a list");
    }
    return node.path(field);
  }

  static Iterable<JsonNode> optionalArray(JsonNode node, String field) throws ShapeException {
    return node.hasNonNull(field) ? array(node, field) : List.of();
  }

  static Set<String> strings(JsonNode node, String field) throws ShapeException {
    Set<String> strings = new TreeSet<>();
    for (JsonNode item : optionalArray(node, field)) {
      strings.add(item.asText());
    }
    return strings;
  }

  /** A line that is JSON but no gold document. */
  static final class ShapeException extends Exception {

    private static final long serialVersionUID = 1L;

    ShapeException(String message) {
      super(message);
    }
  }
}
