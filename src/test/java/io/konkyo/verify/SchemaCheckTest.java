package io.konkyo.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.konkyo.output.JsonSchema;
import io.konkyo.output.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTest {

  private static final Path RUN = Path.of("src", "test", "resources", "runs", "harbour", "out");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> VALUES =
      List.of(
          "0",
          "-1",
          "1",
          "2.5",
          "\"\"",
          "\"eq\"",
          "\"JP\"",
          "\"P1D\"",
          "true",
          "false",
          "null",
          "{}",
          "[]",
          "[1,1]",
          "{\"start\":1,\"end\":2,\"text\":\"a\"}",
          "{\"iso\":\"2025\",\"start\":1}");
  private static final List<String> NAMES =
      List.of(
          "type", "value", "currency", "about", "time", "status", "error", "claims", "surprise");

  private final Schemas schemas = new Schemas();

  @ParameterizedTest
  @CsvSource({"CLAIM,claims.jsonl", "DOCUMENT,documents.jsonl", "RUN,run.json"})
  void judgesAsTheStandardsValidatorDoes(JsonSchema schema, String file) throws IOException {
    SchemaCheck check = new SchemaCheck(schema);
    String text = Files.readString(RUN.resolve(file));
    List<String> values = schema == JsonSchema.RUN ? List.of(text) : text.lines().toList();
    Random random = new Random(7);
    for (int i = 0; i < 600; i++) {
      JsonNode value = MAPPER.readTree(values.get(i % values.size()));
      for (int edits = i / values.size() == 0 ? 0 : 1 + random.nextInt(2); edits > 0; edits--) {
        change((ObjectNode) value, random);
      }
      String json = value.toString();
      List<String> found = check.problems(json.getBytes(StandardCharsets.UTF_8));
      assertEquals(
          schemas.errors(schema, json).isEmpty(), found.isEmpty(), () -> json + "\n" + found);
    }
  }

  /** Puts another value in some place, adds a field or removes one. */
  private static void change(ObjectNode object, Random random) throws IOException {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    JsonNode inside = object.get(name);
    JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    if (inside instanceof ObjectNode inner && !inner.isEmpty() && random.nextBoolean()) {
      change(inner, random);
    } else if (inside instanceof ArrayNode array && random.nextBoolean()) {
      array.add(value);
    } else {
      switch (random.nextInt(3)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name, value);
        default -> object.set(NAMES.get(random.nextInt(NAMES.size())), value);
      }
    }
  }
}
