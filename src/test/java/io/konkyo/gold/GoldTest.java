package io.konkyo.gold;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.evaluate.Evaluation;
import io.konkyo.evaluate.Evaluator;
import io.konkyo.evaluate.Failure;
import io.konkyo.evaluate.GoldReader;
import io.konkyo.evaluate.MatchMode;
import io.konkyo.evaluate.Score;
import io.konkyo.evaluate.Share;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole pipeline against our own gold: every one-liner of {@code rows.txt} exactly, and the
 * documents of each style at a floor. A miss that is understood becomes a row.
 */
class GoldTest {

  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Set<String> TYPES = Set.of("money", "percent", "number", "date", "duration");

  /** Least F1 of spans by type over all documents that are no rows. */
  private static final Map<String, Double> FLOORS =
      Map.of("money", 0.97, "percent", 0.97, "number", 0.95, "date", 0.95, "duration", 0.93);

  /** Least share of right values and fields over the same documents. */
  private static final Map<String, Double> FIELD_FLOORS =
      Map.of(
          "number.bound", 0.97,
          "number.counter", 0.97,
          "number.kind", 0.97,
          "percent.bound", 0.97,
          "percent.of", 0.84,
          "percent.change", 0.92,
          "money.bound", 0.97);

  private static Pipeline pipeline;

  @TempDir static Path folder;

  @BeforeAll
  static void load() {
    pipeline = Pipeline.load(ModelFiles.bundled());
  }

  @TestFactory
  Stream<DynamicTest> everyRow() throws IOException {
    return InlineGold.read(GOLD.resolve("rows.txt")).stream()
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> assertExact(row)));
  }

  private static void assertExact(GoldDocument row) throws IOException {
    Evaluation evaluation = evaluate(List.of(row));
    assertEquals(
        "",
        evaluation.failures().stream().map(GoldTest::told).collect(Collectors.joining("; ")),
        row.text());
    evaluation
        .fields()
        .forEach(
            (field, share) -> assertEquals(share.of(), share.right(), field + " of " + row.text()));
  }

  @Test
  void everyStyleReachesItsFloors() throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : InlineGoldToJsonl.files(GOLD)) {
      if (!file.endsWith("rows.txt")) {
        documents.addAll(InlineGold.read(file));
      }
    }
    Evaluation evaluation = evaluate(documents);
    Stream<Runnable> types =
        FLOORS.entrySet().stream()
            .map(floor -> () -> assertFloor(evaluation, floor.getKey(), floor.getValue()));
    Stream<Runnable> fields =
        FIELD_FLOORS.entrySet().stream()
            .map(
                floor ->
                    () ->
                        assertAtLeast(
                            floor.getKey(),
                            evaluation.fields().getOrDefault(floor.getKey(), Share.NONE),
                            floor.getValue()));
    assertAll(Stream.concat(types, fields).map(check -> check::run));
  }

  private static void assertFloor(Evaluation evaluation, String type, double floor) {
    Score score = evaluation.scores().getOrDefault(type, Score.NONE);
    double f1 = score.f1().orElse(0);
    assertTrue(f1 >= floor, () -> type + " F1 " + f1 + " is below " + floor);
    assertAtLeast(type + " values", score.values(), 0.95);
  }

  private static void assertAtLeast(String what, Share share, double floor) {
    double value = share.value().orElse(0);
    assertTrue(value >= floor, () -> what + " " + value + " is below " + floor);
  }

  private static Evaluation evaluate(List<GoldDocument> documents) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, InlineGoldToJsonl.lines(documents));
    Evaluator evaluator = new Evaluator(pipeline, TYPES, MatchMode.EXACT, 20);
    new GoldReader().read(file, evaluator::add);
    return evaluator.result();
  }

  private static String told(Failure failure) {
    return failure.toString();
  }
}
