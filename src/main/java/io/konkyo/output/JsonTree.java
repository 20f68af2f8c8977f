package io.konkyo.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * Reads what earlier runs wrote. The mapper is made when the first of it is read: it takes longer
 * than an article does, and a run into an empty folder reads nothing.
 */
final class JsonTree {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonTree() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it is no JSON
   */
  static JsonNode read(byte[] json) throws IOException {
    return MAPPER.readTree(json);
  }

  /**
   * Reads a line.
   *
   * @throws JsonProcessingException if it is no JSON
   */
  static JsonNode read(String line) throws JsonProcessingException {
    return MAPPER.readTree(line);
  }
}
