package io.konkyo.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.konkyo.json.JsonObjectWriter;
import io.konkyo.mention.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything beside the documents that decides what a run writes. Two runs with equal keys write
 * the same for the same document.
 *
 * @param version the program's
 * @param modelsHash the SHA-256 of models and rules, in lower-case hexadecimal
 * @param types the types of claims that are written, by name in the order of the types
 * @param encoding {@code auto} or the charset that all documents are in
 */
public record RunKey(String version, String modelsHash, List<String> types, String encoding) {

  /** Copies the list. */
  public RunKey {
    types = List.copyOf(types);
  }

  /** The key of this program's runs. */
  public static RunKey of(String modelsHash, Set<MentionType> types, String encoding) {
    List<String> names = new TreeSet<>(types).stream().map(MentionType::label).toList();
    return new RunKey(ProgramVersion.current(), modelsHash, names, encoding);
  }

  /** Adds the fields of this key. */
  JsonObjectWriter write(JsonObjectWriter json) {
    return json.integer("schema_version", JsonSchema.VERSION)
        .text("offset_unit", "unicode_code_point")
        .text("version", version)
        .text("models", modelsHash)
        .beginObject("options")
        .texts("types", types)
        .text("encoding", encoding)
        .endObject();
  }

  /** Reads a key; empty where the fields are none of this schema version's. */
  static Optional<RunKey> read(JsonNode root) {
    if (root.path("schema_version").asInt() != JsonSchema.VERSION) {
      return Optional.empty();
    }
    JsonNode options = root.path("options");
    List<String> types = new ArrayList<>();
    options.path("types").forEach(type -> types.add(type.asText()));
    return Optional.of(
        new RunKey(
            root.path("version").asText(),
            root.path("models").asText(),
            types,
            options.path("encoding").asText()));
  }
}
