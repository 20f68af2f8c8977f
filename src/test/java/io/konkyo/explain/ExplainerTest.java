package io.konkyo.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.claim.Claim;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Analysis;
import io.konkyo.pipeline.Pipeline;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {

  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  @Test
  void aStatementHasSpeakerCueAndRule() {
    String page = explained("𠮷田は「三人だ」と言う", new Span(5, 8), MentionType.STATEMENT);
    assertTrue(
        page.contains(
            """
                claim statement 4-7 「三人だ」
                  line     1
                  column   5
                  speaker  start 0, end 2, text 𠮷田
                  cue      start 9, end 11, text 言う
                  rule     statement.test
            """),
        page);
    assertFalse(page.contains("anchor"), page);
  }

  @Test
  void aStatementTakesNoFigureIn() {
    String page =
        explained("𠮷田は「三人だ」と言う", new Span(5, 8), MentionType.NUMBER, MentionType.STATEMENT);
    assertTrue(page.contains("claim number 4-6 「三人」") && page.contains("claim statement"), page);
    assertFalse(page.contains("joined"), page);
  }

  @Test
  void manyMentionsOfOnePersonAreCounted() {
    List<String> lines = new ArrayList<>();
    new Explainer(PIPELINE.rules(), Set.of(MentionType.OFFICIAL), Optional.empty())
        .explain(PIPELINE.explain(article("伊藤花子局長だ。".repeat(10))), lines::add);
    assertEquals(
        10,
        lines.stream()
            .filter(
                line ->
                    line.endsWith(
                        "entity   伊藤花子  10 mentions: 0-6, 8-14, 16-22, 24-30, 32-38, 40-46,"
                            + " 48-54, 56-62, …"))
            .count(),
        () -> String.join("\n", lines));
  }

  @Test
  void theTreeOfASentenceWithAFigureIsDrawn() {
    String page = page("市は公園を三つ造る。\n会は静かに終わる。", MentionType.NUMBER);
    assertTrue(
        page.contains(
            """
                bunsetsu
                    市は───┐
                    公園を─┤
                  三つ造る。
            """),
        page);
    assertEquals(page.indexOf("bunsetsu"), page.lastIndexOf("bunsetsu"), page);
  }

  @Test
  void treesBelongToFigures() {
    String page = page("市は公園を三つ造る。", MentionType.OFFICIAL);
    assertFalse(page.contains("bunsetsu"), page);
  }

  /** Each row: a text, a line of its one figure; behind a field stands a rule of its kind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市は公園を三つ造る。         | about     start 2, end 4, text 公園  (about.",
        "市は公園を三つ造る。         | actor     start 0, end 1, text 市  (actor.",
        "市は公園を三つ造る。         | modality  actual  (modality.",
        "2024年の人口は約5万人だった。 | time      iso 2024, start 0, end 5, text 2024年  (time.",
        "町は月1万円を払う。          | per       month  (per.",
        "総務省によると、人口は5万人だ。 | source    start 0, end 3, text 総務省  (source.",
      })
  void aFieldOfTheClaimAroundAFigureNamesItsRule(String text, String line) {
    String page = page(text, MentionType.NUMBER, MentionType.MONEY);
    assertTrue(page.contains("\n      " + line), page);
  }

  @Test
  void linksAreIdsOfOtherClaims() {
    String page = page("市は料金を5円から8円に上げた。", MentionType.MONEY);
    assertEquals(1, count(page, "\n      to        [0-9a-f]{32}\n"), page);
    assertEquals(1, count(page, "\n      from      [0-9a-f]{32}\n"), page);
  }

  private static long count(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().count();
  }

  private static String page(String text, MentionType... types) {
    List<String> lines = new ArrayList<>();
    new Explainer(PIPELINE.rules(), EnumSet.copyOf(List.of(types)), Optional.empty())
        .explain(PIPELINE.explain(article(text)), lines::add);
    return String.join("\n", lines) + "\n";
  }

  /** Explains a sentence with a statement in it whose speaker comes first and whose cue last. */
  private static String explained(String text, Span statement, MentionType... types) {
    Pipeline.Explanation explanation = PIPELINE.explain(article(text));
    Analysis analysis = explanation.analysis();
    List<Claim> claims = new ArrayList<>(analysis.claims());
    claims.add(
        new Claim(
            "test",
            new Mention(
                MentionType.STATEMENT,
                statement,
                analysis.sentences().get(0),
                new Fields.OfStatement(new Span(0, 3), new Span(text.length() - 2, text.length())),
                "statement.test")));
    List<String> lines = new ArrayList<>();
    new Explainer(PIPELINE.rules(), EnumSet.copyOf(List.of(types)), Optional.empty())
        .explain(
            new Pipeline.Explanation(
                new Analysis(analysis.article(), analysis.blocks(), analysis.sentences(), claims),
                explanation.findings(),
                explanation.trees()),
            lines::add);
    return String.join("\n", lines) + "\n";
  }

  private static Article article(String text) {
    return new Article("test.txt", text);
  }
}
