package io.konkyo.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.article.DocumentReader;
import io.konkyo.article.InputException;
import io.konkyo.article.Source;
import io.konkyo.article.TextDecoder;
import io.konkyo.extract.DocumentExtractor;
import io.konkyo.extract.DocumentResult;
import io.konkyo.mention.MentionType;
import io.konkyo.model.ModelFiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that nobody writes but somebody sends. The time limit guards against a run that hangs; each
 * text takes a few seconds at most where the work grows with its length alone.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileInputTest {

  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  /** A piece, how often it is repeated, and how many claims that makes at most. */
  @ParameterizedTest
  @CsvSource({
    "9, 100000, 0",
    "９, 100000, 0",
    "五, 100000, 0",
    "一〇, 50000, 0",
    "十百千万億兆, 15000, 0",
    "数, 100000, 0",
    "数数数人, 15000, 15000",
    "第, 100000, 0",
    "第第第1, 15000, 15000",
    "(, 25000, 0",
    "「, 25000, 0",
    "「1, 15000, 15000",
    "'1,', 30000, 30000",
    "'1,111', 15000, 15001",
    "1年1月1日, 10000, 40000",
    "2025年1月1日から, 7500, 15000",
    "1から, 20000, 20000",
    "3分の1, 10000, 20000",
    "国の5%の, 10000, 10000",
    "約, 50000, 0",
    "1 , 30000, 30000",
    "1\u0301, 30000, 30000",
    "'|1', 20000, 20000",
    "F-35, 20000, 0",
    "a., 30000, 0",
    "a@, 30000, 0",
    "前年比, 30000, 30000",
    "ア, 150000, 0",
    "漢, 150000, 0",
    "😀, 75000, 0",
  })
  void endsAndStaysInBounds(String piece, int times, int claims) {
    Article article = new Article("a.txt", piece.repeat(times));
    Analysis analysis = PIPELINE.analyze(article);
    assertTrue(analysis.claims().size() <= claims, () -> analysis.claims().size() + " claims");
  }

  /** Marks that stand where a name would. */
  @ParameterizedTest
  @ValueSource(strings = {"ー氏\nア中田一中", "ー氏。.あ増円一、"})
  void aNameOfMarksAloneIsNoFault(String text) {
    PIPELINE.analyze(new Article("a.txt", text));
  }

  @Test
  void findsAFigureInTheDepthOfBrackets() {
    String text = "「".repeat(50_000) + "船は3隻。" + "」".repeat(50_000);
    assertEquals(1, PIPELINE.analyze(new Article("a.txt", text)).claims().size());
  }

  @Test
  void oneLineOfHalfAMillionCharactersPasses() throws InputException {
    String sentence = "県は約50億円の予算を組み、橋と道を直すという計画をまとめて議会に示し、";
    int times = 500_000 / sentence.length();
    assertEquals(times, extracted(sentence.repeat(times)));
  }

  @Test
  void aMillionCharactersOfProsePass() throws InputException {
    String sentence = "県は約50億円の予算を組み、橋と道を直すという計画をまとめて議会に示した。\n";
    int times = 1_000_000 / sentence.length();
    assertEquals(times, extracted(sentence.repeat(times)));
  }

  /** Takes a text through decoding and writing too, and counts its claims of money. */
  private static int extracted(String text) throws InputException {
    DocumentExtractor extractor =
        new DocumentExtractor(
            new DocumentReader(TextDecoder.named(TextDecoder.AUTO)),
            PIPELINE,
            EnumSet.allOf(MentionType.class));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DocumentResult result =
        extractor.extract(new Source("a.txt", () -> new ByteArrayInputStream(bytes)));
    assertTrue(result instanceof DocumentResult.Extracted, result::toString);
    return ((DocumentResult.Extracted) result).document().claims().get(MentionType.MONEY);
  }
}
