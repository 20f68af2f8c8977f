package io.konkyo.mention.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the statements of any text. */
class StatementFinderPropertyTest {

  @Property(tries = 300)
  void spansLieInTheTextAndTheirSentence(@ForAll("texts") String text) {
    List<Statement> statements = Statements.of(text, List.of());
    Span whole = new Span(0, text.length());
    for (Statement statement : statements) {
      assertTrue(whole.contains(statement.span()));
      assertFalse(statement.span().isEmpty());
      assertFalse(statement.speaker().isEmpty());
      assertFalse(statement.cue().isEmpty());
      assertFalse(statement.cue().overlaps(statement.speaker()));
      assertTrue(statement.sentence().span().contains(statement.span().start()));
    }
  }

  @Property(tries = 100)
  void aTextIsReadTheSameTwice(@ForAll("texts") String text) {
    assertEquals(Statements.of(text, List.of()), Statements.of(text, List.of()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "「", "」", "『", "』", "(", ")", "、", "。", "\n", "\n\n", "首相", "財務省", "関係者", "専門家ら", "は",
            "が", "の", "も", "と", "との", "という", "として", "述べた", "述べ", "指摘する", "としている", "見方を示した", "によれば",
            "ように", "関税が上がる", "必要だ", "交渉", "報告書", "こう語る", "そう", "のは", "だ", "1%", "𠮷野家", "　")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
