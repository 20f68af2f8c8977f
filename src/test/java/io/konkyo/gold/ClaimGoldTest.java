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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole pipeline against our own gold of what figures mean: the open half, with which rules may
 * be written, and the half set aside, which no rule may have in sight.
 */
class ClaimGoldTest {

  private static final Path GOLD = Path.of("src/test/resources/gold-claims");
  private static final String SET_ASIDE = "set-aside-";
  private static final Set<String> TYPES = Set.of("number", "percent", "money");

  private static Map<String, Double> open;
  private static Map<String, Double> setAside;

  /**
   * Each row: what is measured, its floor in the open half and in the one set aside. {@code recall}
   * is that of a type's spans, which must be exact; all else is the share of right fields among the
   * figures found. A field's {@code given} is the share where gold has the field.
   */
  @ParameterizedTest
  @CsvSource({
    "number.recall, 0.97, 0.99",
    "percent.recall, 0.99, 0.98",
    "money.recall, 0.99, 0.99",
    "percent.of, 0.88, 0.86",
    "percent.change, 0.96, 0.94",
    "about, 0.87, 0.82",
    "about.given, 0.88, 0.82",
    "actor, 0.78, 0.83",
    "actor.given, 0.70, 0.72",
    "time, 0.92, 0.91",
    "per, 0.97, 0.97",
    "modality, 0.88, 0.83",
    "source, 0.91, 0.94",
    "source.given, 0.79, 0.82",
    "same_as, 0.90, 0.90",
    "from, 0.85, 0.85",
    "to, 0.85, 0.85",
  })
  void reachesItsFloors(String what, double openFloor, double setAsideFloor) {
    assertFloor("open: " + what, open.getOrDefault(what, 0.0), openFloor);
    assertFloor("set aside: " + what, setAside.getOrDefault(what, 0.0), setAsideFloor);
  }

  private static void assertFloor(String what, double reached, double floor) {
    assertTrue(reached >= floor, () -> what + " " + reached + " is below " + floor);
  }

  @BeforeAll
  static void measure(@TempDir Path folder) throws IOException {
    Pipeline pipeline = Pipeline.load(ModelFiles.bundled());
    List<Path> files = InlineGoldToJsonl.files(GOLD);
    open = measure(pipeline, folder, files.stream().filter(file -> !isSetAside(file)).toList());
    setAside = measure(pipeline, folder, files.stream().filter(ClaimGoldTest::isSetAside).toList());
  }

  private static boolean isSetAside(Path file) {
    return file.getFileName().toString().startsWith(SET_ASIDE);
  }

  private static Map<String, Double> measure(Pipeline pipeline, Path folder, List<Path> files)
      throws IOException {
    Evaluator evaluator = new Evaluator(pipeline, TYPES, MatchMode.EXACT, 0);
    for (Path file : files) {
      Path lines = folder.resolve("gold.jsonl");
      Files.writeString(lines, ClaimGoldToJsonl.lines(ClaimGold.read(file)));
      new GoldReader().read(lines, evaluator::add);
    }
    Evaluation evaluation = evaluator.result();
    Map<String, Double> measured = new TreeMap<>();
    evaluation
        .scores()
        .forEach((type, score) -> score.recall().ifPresent(r -> measured.put(type + ".recall", r)));
    evaluation
        .fields()
        .forEach((name, share) -> share.value().ifPresent(value -> measured.put(name, value)));
    return measured;
  }
}
