package io.konkyo.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holds text against the schemas. */
public final class Schemas {

  private final Map<JsonSchema, Schema> schemas = new EnumMap<>(JsonSchema.class);

  /** Loads all schemas. */
  public Schemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (JsonSchema schema : JsonSchema.values()) {
      schemas.put(schema, registry.getSchema(schema.text(), InputFormat.JSON));
    }
  }

  /** Fails unless {@code json} satisfies the schema. */
  public void assertValid(JsonSchema schema, String json) {
    assertEquals(List.of(), errors(schema, json), json);
  }

  /** Returns what the schema finds wrong with {@code json}. */
  public List<String> errors(JsonSchema schema, String json) {
    return schemas.get(schema).validate(json, InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }
}
