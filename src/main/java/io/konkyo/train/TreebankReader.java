package io.konkyo.train;

import com.fasterxml.jackson.databind.JsonNode;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code text} and {@code bunsetsu} from treebanks (JSON Lines). */
final class TreebankReader {

  private final JsonLines lines = new JsonLines();

  /**
   * Returns the sentences of a file, in order.
   *
   * @throws CorpusException if the file cannot be read or a line is no sentence with bunsetsu
   */
  List<TreebankSentence> read(Path file) {
    return lines.read(file, (number, line) -> sentence(file, number, line));
  }

  private TreebankSentence sentence(Path file, int number, JsonNode node) {
    String text = node.path("text").asText();
    if (text.isEmpty() || node.path("bunsetsu").isEmpty()) {
      throw new CorpusException(file, number, "has no \"text\" or no \"bunsetsu\"");
    }
    CodePoints points = new CodePoints(text);
    List<Span> bunsetsu = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    int last = 0;
    for (JsonNode item : node.path("bunsetsu")) {
      int start = item.path("start").asInt(-1);
      int end = item.path("end").asInt(-1);
      int head = item.path("head").asInt(-2);
      if (start != last || end <= start || end > points.count()) {
        throw new CorpusException(file, number, "has a bunsetsu out of order: " + item);
      }
      if (head < -1 || head >= node.path("bunsetsu").size()) {
        throw new CorpusException(file, number, "has a head that is no bunsetsu: " + item);
      }
      bunsetsu.add(new Span(points.index(start), points.index(end)));
      heads.add(head);
      last = end;
    }
    return new TreebankSentence(text, bunsetsu, heads);
  }
}
