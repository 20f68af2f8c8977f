package io.konkyo.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.InputException;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.commons.io.FileUtils;

/** What holds of the comparison of any two runs. */
class RunComparisonPropertyTest {

  private static final List<String> SENTENCES =
      List.of(
          "県は職員を20人減らす。",
          "県は職員を20人増やす。",
          "予算は5億円、税収は3億円だ。",
          "予算は5億円、税収は3億円となる見込みだ。",
          "市は3%上げる。",
          "𠮷田町は😀を3%と5億円にした。");

  private static final List<String> FIGURES = List.of("20人", "5億円", "3億円", "3%");

  private Path folder;

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("runs");
  }

  @AfterProperty
  void removeFolder() throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
  }

  /** A document: its name and its sentences. */
  private record Text(String name, List<String> sentences) {}

  private StoredRun run(List<Text> texts, int shift, Random values)
      throws IOException, InputException {
    StringBuilder lines = new StringBuilder();
    for (Text text : texts) {
      lines.append(lines(text, shift, values));
    }
    Path file = Files.createTempFile(folder, "claims", ".jsonl");
    return StoredRun.open(Files.writeString(file, lines));
  }

  private static String lines(Text text, int shift, Random values) {
    StringBuilder lines = new StringBuilder();
    Map<String, Integer> occurrences = new HashMap<>();
    int start = shift;
    for (String sentence : text.sentences()) {
      for (String figure : FIGURES) {
        int at = sentence.indexOf(figure);
        if (at >= 0) {
          String key = text.name() + figure + sentence;
          int mention = start + sentence.codePointCount(0, at);
          lines.append(
              """
              {"id":"%s","type":"number","doc":"%s","start":%d,"end":%d,"text":"%s","line":%d,\
              "column":1,"sentence":{"start":%d,"end":%d,"text":"%s"},"value":%d,"rule":"r"}
              """
                  .formatted(
                      key + occurrences.merge(key, 1, Integer::sum),
                      text.name(),
                      mention,
                      mention + figure.codePointCount(0, figure.length()),
                      figure,
                      shift + 1,
                      start,
                      start + sentence.codePointCount(0, sentence.length()),
                      sentence,
                      values.nextInt(20) == 0 ? 1 : 2));
        }
      }
      start += sentence.codePointCount(0, sentence.length());
    }
    return lines.toString();
  }

  private static List<Text> texts(Random random) {
    List<Text> texts = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<String> sentences = new ArrayList<>();
      for (int j = random.nextInt(8); j > 0; j--) {
        sentences.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
      }
      texts.add(new Text("doc" + random.nextInt(6) + i, sentences));
    }
    return texts;
  }

  private static int claims(StoredRun run) {
    return run.claims().documents().values().stream().mapToInt(doc -> doc.claims()).sum();
  }

  @Property(tries = 200)
  void aRunDoesNotDifferFromItselfMoved(@ForAll Random random, @ForAll @IntRange(max = 9) int shift)
      throws IOException, InputException {
    List<Text> texts = texts(random);
    long seed = random.nextLong();
    StoredRun base = run(texts, 0, new Random(seed));
    StoredRun moved = run(texts, shift, new Random(seed));
    assertTrue(RunComparison.of(base, moved).summary().isEmpty());
  }

  @Property(tries = 300)
  void everyClaimIsAccountedFor(@ForAll Random random) throws IOException, InputException {
    StoredRun base = run(texts(random), 0, random);
    StoredRun now = run(texts(random), random.nextInt(3), random);
    RunComparison comparison = RunComparison.of(base, now);
    Counts total = comparison.summary().total();
    assertEquals(claims(base) - total.removed(), claims(now) - total.added());
    AtomicReference<Counts> told = new AtomicReference<>(Counts.NONE);
    comparison.forEach(
        document -> {
          told.updateAndGet(counts -> counts.plus(document.counts()));
          assertEquals(document.counts().total(), document.claims().size());
          for (ClaimDifference claim : document.claims()) {
            assertEquals(claim.kind() == Kind.CHANGED, !claim.fields().isEmpty());
            assertEquals(claim.kind() == Kind.ADDED, claim.base().isEmpty());
            assertEquals(claim.kind() == Kind.REMOVED, claim.now().isEmpty());
          }
        });
    assertEquals(total, told.get());
  }
}
