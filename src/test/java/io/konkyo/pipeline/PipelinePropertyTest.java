package io.konkyo.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.article.Article;
import io.konkyo.claim.Claim;
import io.konkyo.mention.MentionType;
import io.konkyo.model.ModelFiles;
import io.konkyo.output.ClaimLines;
import io.konkyo.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What holds of the claims of any text, and that they depend on nothing but it. */
class PipelinePropertyTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<MentionType> ALL = EnumSet.allOf(MentionType.class);

  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());
  private static final List<String> SURFACES = surfaces();

  @Property(tries = 1000)
  void claimsAreWhatTheirPlacesSay(@ForAll("figures") String text) {
    Analysis analysis = check(text);
    Statistics.label("claims")
        .collect(analysis.claims().isEmpty() ? "none" : "some")
        .coverage(coverage -> coverage.check("some").percentage(share -> share > 60));
  }

  @Property(tries = 300)
  void soTheyAreInAnyStringAtAll(@ForAll String text) {
    check(text);
  }

  @Property(tries = 100)
  void nothingIsLeftOverFromAnotherArticle(
      @ForAll("figures") String first, @ForAll("figures") String second) {
    List<String> alone = List.of(lines(first), lines(second));
    assertEquals(alone.get(1), lines(second));
    assertEquals(alone.get(0), lines(first));
  }

  @Property(tries = 20)
  void threadsGiveTheSame(@ForAll("figures") String text) {
    String alone = lines(text);
    Set<String> together = new HashSet<>();
    IntStream.range(0, 16).parallel().mapToObj(i -> lines(text)).toList().forEach(together::add);
    assertEquals(Set.of(alone), together);
  }

  @Property(tries = 200)
  void anExplanationHasTheSameClaims(@ForAll("figures") String text) {
    Article article = new Article("a.txt", text);
    assertEquals(PIPELINE.analyze(article).claims(), PIPELINE.explain(article).analysis().claims());
  }

  private Analysis check(String text) {
    Analysis analysis = PIPELINE.analyze(new Article("a.txt", text));
    assertEquals(
        analysis.claims().stream()
            .sorted(Comparator.comparing(claim -> claim.mention().span()))
            .toList(),
        analysis.claims());
    int end = 0;
    Set<String> ids = new HashSet<>();
    for (Claim claim : analysis.claims()) {
      Span span = claim.mention().span();
      Span sentence = claim.mention().sentence().span();
      assertFalse(span.isEmpty());
      assertTrue(ids.add(claim.id()), () -> "a second " + claim);
      if (claim.mention().type() == MentionType.STATEMENT) {
        // A statement lies over other claims and may run on into the sentences that follow.
        assertTrue(span.start() >= sentence.start() && span.start() < sentence.end());
      } else {
        assertTrue(span.start() >= end, () -> "overlaps the claim before it: " + claim);
        assertTrue(sentence.contains(span));
        end = span.end();
      }
    }
    ClaimLines lines = ClaimLines.of(analysis, ALL);
    assertEquals(analysis.claims().size(), checkLines(text, lines.utf8()));
    return analysis;
  }

  /** Every slice, counted in code points, is the text beside it. */
  private static int checkLines(String text, byte[] utf8) {
    int[] codePoints = text.codePoints().toArray();
    List<String> lines = new String(utf8, StandardCharsets.UTF_8).lines().toList();
    for (String line : lines) {
      JsonNode claim = parse(line);
      checkPlace(codePoints, claim);
      for (String part : List.of("sentence", "speaker", "cue")) {
        if (claim.has(part)) {
          checkPlace(codePoints, claim.get(part));
        }
      }
    }
    return lines.size();
  }

  private static void checkPlace(int[] codePoints, JsonNode place) {
    int start = place.get("start").asInt();
    String slice = new String(codePoints, start, place.get("end").asInt() - start);
    assertEquals(slice, place.get("text").asText());
  }

  private static JsonNode parse(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String lines(String text) {
    Analysis analysis = PIPELINE.analyze(new Article("a.txt", text));
    return new String(ClaimLines.of(analysis, ALL).utf8(), StandardCharsets.UTF_8);
  }

  /** Texts in which figures meet the words of the lexicons in every order. */
  @Provide
  Arbitrary<String> figures() {
    Arbitrary<String> digits =
        Arbitraries.strings().withChars("0123456789０１２３４５６７８９.,，．").ofMinLength(1).ofMaxLength(6);
    Arbitrary<String> kanji =
        Arbitraries.strings().withChars("〇一二三四五六七八九十百千万億兆数").ofMinLength(1).ofMaxLength(5);
    Arbitrary<String> words = Arbitraries.of(SURFACES);
    Arbitrary<String> units =
        Arbitraries.of(
            "円", "ドル", "%", "％", "割", "分", "厘", "ポイント", "人", "つ", "年", "年度", "月", "日", "時", "日間",
            "か月", "分の", "人に1人", "兆円", "台", "代", "世紀", "四半期", "前", "後", "半");
    Arbitrary<String> links =
        Arbitraries.of(
            "から", "〜", "～", "-", "―", "、", "・", "と", "/", ":", "へ", "に", "の", "第", "約", "以上", "前年比",
            "増", "減", "$", "¥", "▲", "マイナス", "令和", "FY", "午後", "昨年", "翌");
    Arbitrary<String> noise =
        Arbitraries.of(
            "\n",
            "\r\n",
            "\r",
            " ",
            "　",
            "\t",
            "。",
            "！",
            "「",
            "」",
            "(",
            ")",
            "（",
            "）",
            "|",
            "# ",
            "- ",
            "𠮷",
            "😀",
            "\u3099",
            "\u0301",
            "\u0000",
            "\u200b",
            "\ufeff",
            "\ud842",
            "\udfb7",
            "http://a.jp/1",
            "F-35",
            "道",
            "は",
            "ー",
            "a");
    return Arbitraries.frequencyOf(
            Tuple.of(5, digits),
            Tuple.of(2, kanji),
            Tuple.of(4, units),
            Tuple.of(2, words),
            Tuple.of(3, links),
            Tuple.of(2, noise))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  /** The first column of the lexicons that figures meet. */
  private static List<String> surfaces() {
    List<String> surfaces = new ArrayList<>();
    for (String name :
        List.of("currencies", "time", "ratio", "marks", "modifiers", "eras", "relative-dates")) {
      ModelFiles.bundled()
          .lines("lexicon/" + name + ".tsv")
          .forEach(line -> surfaces.add(line.fields().get(0)));
    }
    return List.copyOf(surfaces);
  }
}
