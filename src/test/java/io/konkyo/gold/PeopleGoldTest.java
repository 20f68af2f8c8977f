package io.konkyo.gold;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.evaluate.Evaluation;
import io.konkyo.evaluate.Evaluator;
import io.konkyo.evaluate.GoldReader;
import io.konkyo.evaluate.MatchMode;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole pipeline against our own gold of people and of what they say, measured as a whole: the
 * spans of people must be exact, those of statements overlap.
 */
class PeopleGoldTest {

  private static final Path GOLD = Path.of("src/test/resources/gold-people");

  private static Map<String, Double> measured;

  /**
   * Each row: what is measured, its floor. {@code f1} is that of a type's spans, {@code value} the
   * share of right names, or of right speakers, among the spans that were found.
   */
  @ParameterizedTest
  @CsvSource({
    "official.f1, 0.95",
    "official.value, 0.98",
    "official.role, 0.97",
    "official.org, 0.96",
    "official.country, 0.97",
    "official.entity, 0.98",
    "person.f1, 0.87",
    "person.value, 0.97",
    "person.role, 0.93",
    "person.org, 0.88",
    "person.entity, 0.96",
    "statement.f1, 0.97",
    "statement.value, 0.98",
  })
  void reachesItsFloor(String what, double floor) {
    double reached = measured.getOrDefault(what, 0.0);
    assertTrue(reached >= floor, () -> what + " " + reached + " is below " + floor);
  }

  @BeforeAll
  static void measure(@TempDir Path folder) throws IOException {
    Pipeline pipeline = Pipeline.load(ModelFiles.bundled());
    measured = new TreeMap<>();
    measure(new Evaluator(pipeline, Set.of("official", "person"), MatchMode.EXACT, 0), folder);
    measure(new Evaluator(pipeline, Set.of("statement"), MatchMode.OVERLAP, 0), folder);
  }

  private static void measure(Evaluator evaluator, Path folder) throws IOException {
    // One file after the other: ids are unique within a file alone.
    for (Path file : InlineGoldToJsonl.files(GOLD)) {
      Path lines = folder.resolve("gold.jsonl");
      Files.writeString(lines, InlineGoldToJsonl.lines(InlineGold.read(file)));
      new GoldReader().read(lines, evaluator::add);
    }
    Evaluation evaluation = evaluator.result();
    evaluation
        .scores()
        .forEach(
            (type, score) -> {
              score.f1().ifPresent(f1 -> measured.put(type + ".f1", f1));
              score.values().value().ifPresent(share -> measured.put(type + ".value", share));
            });
    evaluation
        .fields()
        .forEach((name, share) -> share.value().ifPresent(value -> measured.put(name, value)));
  }
}
