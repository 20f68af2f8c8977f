package io.konkyo.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas (2020-12) of what is written. */
public enum JsonSchema {
  /** One line of {@code claims.jsonl}. */
  CLAIM,
  /** One line of {@code documents.jsonl}. */
  DOCUMENT,
  /** {@code run.json}. */
  RUN,
  /** What {@code diff --format json} writes. */
  DIFF;

  /** The version of all schemas, raised when a reader of the older ones could fail. */
  public static final int VERSION = 1;

  /** Returns the name on the command line, such as {@code claim}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the schema, with a line end after its last line. */
  public String text() {
    String resource = "/schema/" + label() + ".json";
    try (InputStream in = JsonSchema.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
  }
}
