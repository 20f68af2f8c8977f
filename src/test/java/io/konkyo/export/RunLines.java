package io.konkyo.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes claims files by hand. */
final class RunLines {

  private static final JsonMapper JSON = new JsonMapper();

  private final StringBuilder lines = new StringBuilder();
  private int count;

  /**
   * Adds a claim of its own id.
   *
   * @param fields what only some claims have, as they stand in JSON, with a comma behind each
   */
  RunLines claim(String type, String text, String fields) {
    return claim("a.txt", type, count * 10, text, text + "。", fields);
  }

  /** Adds a claim of its own id, which is {@code c} and how many came before. */
  RunLines claim(String doc, String type, int start, String text, String sentence, String fields) {
    lines.append(
        """
        {"id":"c%d","type":"%s","doc":%s,"start":%d,"end":%d,"text":%s,"line":%d,"column":1,\
        "sentence":{"start":%d,"end":%d,"text":%s},%s"rule":"%s.rule"}
        """
            .formatted(
                count,
                type,
                quoted(doc),
                start,
                start + text.codePointCount(0, text.length()),
                quoted(text),
                count + 1,
                start,
                start + sentence.codePointCount(0, sentence.length()),
                quoted(sentence),
                fields,
                type));
    count++;
    return this;
  }

  /** Writes the file. */
  Path write(Path folder) throws IOException {
    return Files.writeString(folder.resolve("claims.jsonl"), lines);
  }

  /** Returns a text in JSON. */
  static String quoted(String text) {
    ObjectNode node = JSON.createObjectNode().put("text", text);
    return node.get("text").toString();
  }

  /** Returns a place in JSON. */
  static String place(int start, String text) {
    return "{\"start\":%d,\"end\":%d,\"text\":%s}"
        .formatted(start, start + text.codePointCount(0, text.length()), quoted(text));
  }
}
