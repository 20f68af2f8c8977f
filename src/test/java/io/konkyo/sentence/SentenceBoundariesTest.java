package io.konkyo.sentence;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.article.Article;
import io.konkyo.block.BlockSegmenter;
import io.konkyo.model.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the sentence ends of blocks, rules and model together against a public corpus. */
class SentenceBoundariesTest {

  private static final Path GOLD = Path.of("../shared/gold/corpora/wac-dev.jsonl");
  private static final double FLOOR = 0.98;

  @Test
  void findsTheEndsThatTheCorpusMarks() throws IOException {
    assumeTrue(Files.isRegularFile(GOLD), () -> "skipped: the corpus is not at " + GOLD);
    BlockSegmenter segmenter = new BlockSegmenter(ModelFiles.bundled());
    SentenceSplitter splitter = new SentenceSplitter(ModelFiles.bundled());
    ObjectMapper json = new ObjectMapper();
    int right = 0;
    int gold = 0;
    int found = 0;
    for (String line : Files.readAllLines(GOLD)) {
      JsonNode document = json.readTree(line);
      String text = document.get("text").textValue();
      Article article = new Article(document.get("id").textValue(), text);
      Set<Integer> ends = new TreeSet<>();
      splitter
          .split(article, segmenter.segment(article))
          .forEach(sentence -> ends.add(sentence.span().end()));
      found += ends.size();
      for (JsonNode sentence : document.get("sentences")) {
        gold++;
        right += ends.contains(text.offsetByCodePoints(0, sentence.get(1).asInt())) ? 1 : 0;
      }
    }
    double f1 = 2.0 * right / (gold + found);
    assertTrue(f1 >= FLOOR, "F1 of sentence ends is " + f1 + ", below " + FLOOR);
  }
}
