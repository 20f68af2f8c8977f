package io.konkyo.mention.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.person.PeopleChunks;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import io.konkyo.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sketch may let a pattern be tried in vain; it must never keep it from a match. */
class PatternSketchTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  @ParameterizedTest
  @CsvSource({"gold", "gold-people"})
  void figuresAreMatchedAsWithoutSketches(String gold, @TempDir Path models) throws IOException {
    assertSameMatches("rules/figures.rules", models, gold, PatternSketchTest::figureChunks);
  }

  @ParameterizedTest
  @CsvSource({"gold", "gold-people"})
  void peopleAreMatchedAsWithoutSketches(String gold, @TempDir Path models) throws IOException {
    assertSameMatches("rules/people.rules", models, gold, PeopleChunks::of);
  }

  private static void assertSameMatches(
      String file, Path models, String gold, Function<String, List<List<Chunk>>> chunks)
      throws IOException {
    RuleBook sketched = RuleBook.load(ModelFiles.bundled(), file);
    RuleBook alone = withoutSketches(file, models);
    List<String> texts = new ArrayList<>(texts(gold));
    PIPELINE.rules().forEach(rule -> texts.addAll(rule.examples()));
    int matches = 0;
    for (String text : texts) {
      for (List<Chunk> sentence : chunks.apply(unmarked(text))) {
        List<String> expected = told(alone.match(sentence));
        assertEquals(expected, told(sketched.match(sentence)), text);
        matches += expected.size();
      }
    }
    assertTrue(matches > sketched.rules().size(), "too few matches to compare: " + matches);
  }

  private static List<String> told(List<RuleMatch> matches) {
    return matches.stream()
        .map(
            m ->
                "%s at %d: %s %s"
                    .formatted(m.rule().name(), m.anchor(), m.span(), spans(m.groups())))
        .toList();
  }

  private static Map<String, List<Span>> spans(Map<String, List<Chunk>> groups) {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    groups.forEach((name, chunks) -> spans.put(name, chunks.stream().map(Chunk::span).toList()));
    return spans;
  }

  /**
   * Loads rules whose patterns stand in a group that sketches do not know, so that all may match.
   */
  private static RuleBook withoutSketches(String file, Path models) throws IOException {
    StringBuilder rules = new StringBuilder();
    boolean inPattern = false;
    for (ModelFiles.Line line : ModelFiles.bundled().lines(file)) {
      boolean indented = Character.isWhitespace(line.text().charAt(0));
      boolean pattern = indented && !line.text().strip().startsWith(">");
      if (pattern != inPattern) {
        rules.append(pattern ? "  (?:\n" : "  )\n");
      }
      inPattern = pattern;
      rules.append(line.text()).append('\n');
    }
    Path copy = models.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, rules);
    return RuleBook.load(ModelFiles.in(models), file);
  }

  private static List<List<Chunk>> figureChunks(String text) {
    return PIPELINE.explain(new Article("example.txt", text)).findings().sentences().stream()
        .map(sentence -> sentence.chunks().chunks())
        .toList();
  }

  /** Returns the documents of a folder of gold, with their marks. */
  private static List<String> texts(String gold) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(RESOURCES.resolve(gold))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String content = Files.readString(file, StandardCharsets.UTF_8);
        texts.addAll(List.of(content.split("(?m)^===.*$")));
      }
    }
    return texts;
  }

  /** Takes out the marks of gold, the innermost first, and the brackets of examples. */
  private static String unmarked(String text) {
    String unmarked = text;
    String before;
    do {
      before = unmarked;
      unmarked = unmarked.replaceAll("【[a-z]+\\|([^|【】]*)(?:\\|[^【】]*)?】", "$1");
    } while (!unmarked.equals(before));
    return unmarked.replaceAll("[【】]", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{fig:exact}]{2}",
        "[{fig:exact}]{1,3}",
        "(?: [{fig:exact}] )",
        "[{fig:exact}]??",
        "[!({fig:exact} | {fig:vague})]",
        "[{fig::EXISTS}]",
        "[{year>=2000}]",
        "^ [{fig:exact}]",
        "[{fig:exact}] $",
        "\"約\"",
        "/約+/",
        "$UNKNOWN",
        "[{fig:exact}",
        "([{fig:exact}]",
        "[{fig:exact}])",
        "[{word:\"約}]"
      })
  void unknownSyntaxMayMatchAnywhere(String pattern) {
    assertEquals(Optional.empty(), new PatternReader().read(pattern));
    assertTrue(mayMatch(PatternSketch.ANYTHING, row("は"), 0));
    assertTrue(mayMatch(PatternSketch.ANYTHING, row("は"), 1));
    assertEquals(-1L, PatternSketch.ANYTHING.secondChunk());
    assertTrue(PatternSketch.ANYTHING.mayMatchWithout(-1L));
  }

  /**
   * A pattern ; words at whose start it may match ; words at whose start it cannot. A word is its
   * text, behind a colon its figure.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [{fig:exact}] ; 3:exact ; 数:vague
          [{fig:exact}] [{word:"人"}] ; 3:exact 人 ; 3:exact 機
          [{fig:exact}] [{word:"人"}] ; 3:exact 人 は ; 3:exact
          [{fig:exact}] [{word:"約"}]? [{word:"人"}] ; 3:exact 人 ; 3:exact 約 機
          [{fig:exact}] [{word:"約"}]? [{word:"人"}] ; 3:exact 約 人 ; 3:exact 約
          [{fig:exact}] [{word:"の"}]* [{word:"人"}] ; 3:exact の の 人 ; 3:exact の 機
          [{fig:exact}] [{word:"の"}]+ [{word:"人"}] ; 3:exact の 人 ; 3:exact 人
          [{fig:exact}] ([{word:"の"}]* [{word:"人"}])* ; 3:exact 機 ; 数:vague 人
          [{fig:exact} | {fig:vague}] ; 数:vague ; 人
          [{fig:exact} & {word:"3"}] ; 3:exact ; 4:exact
          [{fig:exact} & !{word:"3"}] ; 4:exact ; 3:exact
          [{fig:/ex.*/}] ; 3:exact ; 数:vague
          [{fig:/.*/}] ; 数:vague ; 人
          [{word:/人|機/}] ; 機 ; は
          ([{word:"人"}] | [{word:"機"}] [{word:"は"}]) ; 機 は ; 機 の
          (?$value [{fig:exact}]) (?$unit [{word:"人"}]) ; 3:exact 人 ; 3:exact 機
          $FIGURE [{word:"人"}] ; 数:vague 人 ; 数:vague 機
          """)
  void readsWhatTheRuleFilesUse(String pattern, String match, String mismatch) {
    Map<String, String> macros = Map.of("$FIGURE", "[{fig:exact} | {fig:vague}]");
    PatternSketch sketch = sketch(pattern, macros);
    assertTrue(mayMatch(sketch, row(match.split(" ")), 0), match);
    if (!mismatch.equals("-")) {
      assertFalse(mayMatch(sketch, row(mismatch.split(" ")), 0), mismatch);
    }
  }

  @Test
  void beginsWhereItIsAsked() {
    PatternSketch sketch = sketch("[{word:\"人\"}]", Map.of());
    assertFalse(mayMatch(sketch, row("3:exact", "人"), 0));
    assertTrue(mayMatch(sketch, row("3:exact", "人"), 1));
    assertFalse(mayMatch(sketch, row("3:exact", "人"), 2));
  }

  private static PatternSketch sketch(String pattern, Map<String, String> macros) {
    PatternReader reader = new PatternReader();
    macros.forEach((name, macro) -> reader.define(name, reader.read(macro).orElseThrow()));
    return PatternSketch.of(reader.read(pattern).orElseThrow().tree());
  }

  private static boolean mayMatch(PatternSketch sketch, List<Chunk> row, int at) {
    return sketch.mayMatch(row.toArray(Chunk[]::new), at, row.size());
  }

  private static List<Chunk> row(String... words) {
    List<Chunk> row = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      String[] parts = word.split(":");
      Map<String, String> labels = new HashMap<>();
      if (parts.length > 1) {
        labels.put("fig", parts[1]);
      }
      Span span = new Span(at, at + parts[0].length());
      row.add(new Chunk(span, parts[0], Optional.empty(), Optional.empty(), labels));
      at = span.end();
    }
    return row;
  }
}
