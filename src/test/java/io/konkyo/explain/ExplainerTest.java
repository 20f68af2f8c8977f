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
import org.junit.jupiter.api.Test;

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
