package io.konkyo.train;

import com.fasterxml.jackson.databind.JsonNode;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code text}, {@code sentences} and {@code mentions} from gold files (JSON Lines). */
final class CorpusReader {

  private final JsonLines lines = new JsonLines();

  /**
   * Returns the documents of a file, in order.
   *
   * @throws CorpusException if the file cannot be read or a line is no document
   */
  List<CorpusDocument> read(Path file) {
    return lines.read(file, (number, line) -> document(file, number, line));
  }

  private CorpusDocument document(Path file, int number, JsonNode node) {
    if (!node.path("text").isTextual()) {
      throw new CorpusException(file, number, "has no \"text\"");
    }
    String text = node.get("text").textValue();
    CodePoints points = new CodePoints(text);
    List<Span> sentences = new ArrayList<>();
    int last = 0;
    for (JsonNode pair : node.path("sentences")) {
      int start = pair.path(0).asInt(-1);
      int end = pair.path(1).asInt(-1);
      if (start < last || end <= start || end > points.count()) {
        throw new CorpusException(
            file, number, "has a sentence out of order or beyond the text: " + pair);
      }
      sentences.add(new Span(points.index(start), points.index(end)));
      last = end;
    }
    return new CorpusDocument(text, sentences, mentions(file, number, node, points));
  }

  private static List<CorpusMention> mentions(
      Path file, int number, JsonNode node, CodePoints points) {
    List<CorpusMention> mentions = new ArrayList<>();
    for (JsonNode mention : node.path("mentions")) {
      int start = mention.path("start").asInt(-1);
      int end = mention.path("end").asInt(-1);
      if (start < 0 || end <= start || end > points.count()) {
        throw new CorpusException(file, number, "has a mention beyond the text: " + mention);
      }
      mentions.add(
          new CorpusMention(
              new Span(points.index(start), points.index(end)),
              mention.path("type").asText(),
              mention.path("label").asText()));
    }
    return mentions;
  }
}
