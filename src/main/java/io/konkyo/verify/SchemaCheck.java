package io.konkyo.verify;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.konkyo.output.JsonSchema;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds JSON against one of the program's own schemas and tells what is wrong with it. */
final class SchemaCheck {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Pattern BRANCH = Pattern.compile("^/oneOf/(\\d+)/");

  private final Schema schema;

  /** Checks against {@code schema}. */
  SchemaCheck(JsonSchema schema) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.text(), InputFormat.JSON);
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
    List<Error> errors =
        schema.validate(
            value, context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)));
    return told(errors).stream().map(SchemaCheck::told).distinct().toList();
  }

  /**
   * Of a choice all branches are told, each with what does not fit it. Those for another type are
   * left out, and what only follows from the choice's failing.
   */
  private static List<Error> told(List<Error> errors) {
    Set<String> otherTypes = new HashSet<>();
    for (Error error : errors) {
      if ("const".equals(error.getKeyword())) {
        branch(error).ifPresent(otherTypes::add);
      }
    }
    List<Error> causes =
        errors.stream()
            .filter(error -> branch(error).filter(otherTypes::contains).isEmpty())
            .filter(error -> !"oneOf".equals(error.getKeyword()))
            .toList();
    List<Error> certain =
        causes.stream()
            .filter(error -> !"unevaluatedProperties".equals(error.getKeyword()))
            .toList();
    if (!certain.isEmpty()) {
      return otherTypes.isEmpty() ? outsideOfBranches(certain) : certain;
    }
    return causes.isEmpty() ? errors : causes;
  }

  /** Where the type is not known, no branch is the right one. */
  private static List<Error> outsideOfBranches(List<Error> errors) {
    List<Error> outside = errors.stream().filter(error -> branch(error).isEmpty()).toList();
    return outside.isEmpty() ? errors : outside;
  }

  private static Optional<String> branch(Error error) {
    Matcher branch = BRANCH.matcher(error.getEvaluationPath().toString());
    return branch.find() ? Optional.of(branch.group(1)) : Optional.empty();
  }

  private static String told(Error error) {
    String path = error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
    String field = path.isEmpty() ? "" : path + ".";
    String told =
        switch (error.getKeyword()) {
          case "required", "dependentRequired" -> "has no " + field + error.getProperty();
          case "additionalProperties", "unevaluatedProperties" ->
              "has a field that it cannot have: " + field + error.getProperty();
          default -> path.isEmpty() ? error.getMessage() : path + ": " + error.getMessage();
        };
    return Shown.name(told);
  }
}
