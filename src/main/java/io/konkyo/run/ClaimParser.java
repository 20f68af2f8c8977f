package io.konkyo.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads single lines of a claims file. Fields that it does not know are kept: a newer program may
 * have written them. Thread-safe.
 */
public final class ClaimParser {

  private static final int MAX_SCALE = 10_000;

  private static final Set<String> LINKS = Set.of("same_as", "from", "to");

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Reads a line.
   *
   * @param line its bytes in UTF-8
   * @throws MalformedException if it is no claim; the message says why
   */
  public StoredClaim parse(byte[] line) throws MalformedException {
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedException("is not a JSON object");
      }
      StoredClaim claim = claim(json);
      if (json.nextToken() != null) {
        throw new MalformedException("has something behind its JSON object");
      }
      return claim;
    } catch (IOException e) {
      throw new MalformedException("is not valid JSON", e);
    }
  }

  /**
   * Reads the name of the document alone, and no further than that.
   *
   * @throws MalformedException if it is not there
   */
  String doc(byte[] buffer, int start, int length) throws MalformedException {
    try (JsonParser json = FACTORY.createParser(buffer, start, length)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedException("is not a JSON object");
      }
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        JsonToken value = json.nextToken();
        if ("doc".equals(name) && value == JsonToken.VALUE_STRING) {
          return json.getText();
        }
        json.skipChildren();
      }
      throw new MalformedException("has no doc");
    } catch (IOException e) {
      throw new MalformedException("is not valid JSON", e);
    }
  }

  private static StoredClaim claim(JsonParser json) throws IOException, MalformedException {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Map<String, FieldValue> fields = new LinkedHashMap<>();
    Map<String, String> links = new LinkedHashMap<>();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      switch (name) {
        case "id", "type", "doc", "text", "section", "rule" -> texts.put(name, text(json, name));
        case "start", "end", "line", "column" -> numbers.put(name, integer(json, name));
        default -> {
          if (value == JsonToken.VALUE_STRING && LINKS.contains(name)) {
            links.put(name, json.getText());
          } else {
            fields.put(name, value(json, name));
          }
        }
      }
    }
    if (!(fields.remove("sentence") instanceof FieldValue.Place sentence)) {
      throw new MalformedException("has no sentence");
    }
    return new StoredClaim(
        needed(texts, "id"),
        needed(texts, "type"),
        needed(texts, "doc"),
        place(needed(numbers, "start"), needed(numbers, "end"), needed(texts, "text"), "text"),
        needed(numbers, "line"),
        needed(numbers, "column"),
        sentence,
        Optional.ofNullable(texts.get("section")),
        fields,
        links,
        needed(texts, "rule"));
  }

  private static FieldValue value(JsonParser json, String name)
      throws IOException, MalformedException {
    return switch (json.currentToken()) {
      case VALUE_STRING -> new FieldValue.Text(json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new FieldValue.Decimal(decimal(json));
      case VALUE_TRUE -> new FieldValue.Flag(true);
      case VALUE_FALSE -> new FieldValue.Flag(false);
      case START_OBJECT -> object(json, name);
      default -> throw new MalformedException("has a value that no claim has: " + name);
    };
  }

  /** Places and times are all the objects that a claim has. */
  private static FieldValue object(JsonParser json, String name)
      throws IOException, MalformedException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    boolean fiscal = false;
    for (String inner = json.nextFieldName(); inner != null; inner = json.nextFieldName()) {
      json.nextToken();
      switch (inner) {
        case "start", "end" -> numbers.put(inner, integer(json, name + "." + inner));
        case "text", "iso" -> texts.put(inner, text(json, name + "." + inner));
        case "fiscal" -> {
          fiscal = json.currentToken() == JsonToken.VALUE_TRUE;
        }
        default ->
            throw new MalformedException(
                "has a field that no claim has: %s.%s".formatted(name, inner));
      }
    }
    if (!texts.containsKey("iso")) {
      return place(needed(numbers, "start"), needed(numbers, "end"), needed(texts, "text"), name);
    }
    if (!texts.containsKey("text")) {
      return new FieldValue.Time(texts.get("iso"), Optional.empty(), fiscal);
    }
    FieldValue.Place place =
        place(needed(numbers, "start"), needed(numbers, "end"), texts.get("text"), name);
    return new FieldValue.Time(texts.get("iso"), Optional.of(place), fiscal);
  }

  private static FieldValue.Place place(int start, int end, String text, String name)
      throws MalformedException {
    if (start < 0 || end < start) {
      throw new MalformedException(
          "has a place that cannot be: %s %d-%d".formatted(name, start, end));
    }
    return new FieldValue.Place(start, end, text);
  }

  private static String text(JsonParser json, String name) throws IOException, MalformedException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new MalformedException("has no text in " + name);
    }
    return json.getText();
  }

  private static int integer(JsonParser json, String name) throws IOException, MalformedException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
        || json.getNumberType() != JsonParser.NumberType.INT) {
      throw new MalformedException("has no whole number in " + name);
    }
    return json.getIntValue();
  }

  private static BigDecimal decimal(JsonParser json) throws IOException, MalformedException {
    BigDecimal value = json.getDecimalValue();
    // One with a huge exponent would be written as as many digits.
    if (Math.abs((long) value.scale()) > MAX_SCALE) {
      throw new MalformedException("has a number that is too large or too fine");
    }
    return value;
  }

  private static <T> T needed(Map<String, T> found, String name) throws MalformedException {
    return Optional.ofNullable(found.get(name))
        .orElseThrow(() -> new MalformedException("has no " + name));
  }
}
