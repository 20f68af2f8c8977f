package io.konkyo.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a corpus, each a JSON value. */
final class JsonLines {

  private final ObjectMapper json = new ObjectMapper();

  /**
   * Returns what is made of the lines of a file that are not blank, in order.
   *
   * @throws CorpusException if the file cannot be read or a line is not JSON
   */
  <T> List<T> read(Path file, Maker<T> maker) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new CorpusException(file, "is missing", e);
    } catch (IOException e) {
      throw new CorpusException(file, "cannot be read as UTF-8: " + e.getMessage(), e);
    }
    List<T> made = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        made.add(maker.make(i + 1, node(file, i + 1, lines.get(i))));
      }
    }
    return made;
  }

  private JsonNode node(Path file, int number, String line) {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new CorpusException(file, number, "is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Makes something of a line, counted from 1. */
  interface Maker<T> {
    T make(int number, JsonNode line);
  }
}
