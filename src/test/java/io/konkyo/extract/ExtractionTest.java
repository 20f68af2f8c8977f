package io.konkyo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.article.DocumentReader;
import io.konkyo.article.Source;
import io.konkyo.article.TextDecoder;
import io.konkyo.mention.MentionType;
import io.konkyo.output.ClaimSink;
import io.konkyo.output.DocumentRecord;
import io.konkyo.output.EarlierDocument;
import io.konkyo.pipeline.Analysis;
import io.konkyo.pipeline.Analyzer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionTest {

  private static final int BYTES_BESIDE = 100;
  private static final String OUT_OF_MEMORY =
      "\"error\":\"cannot be analysed: it takes more memory than there is\"";

  private final List<String> told = new ArrayList<>();

  /** Takes lines, which the documents that were kept follow. */
  private static final class Lines implements ClaimSink {

    private final List<String> lines = new ArrayList<>();

    @Override
    public List<EarlierDocument> earlier(String doc) {
      return List.of();
    }

    @Override
    public void write(DocumentRecord document, byte[] claims) throws IOException {
      lines.add(document.line() + new String(claims, StandardCharsets.UTF_8));
    }

    @Override
    public void takeOver(EarlierDocument document) {
      throw new AssertionError(document.doc());
    }
  }

  /** An analyzer with less memory than a real one: documents that say so need more than others. */
  private final class Narrow implements Analyzer {

    private final DigitAnalyzer digits = new DigitAnalyzer('a');
    private final AtomicInteger inWork = new AtomicInteger();

    @Override
    public Analysis analyze(Article article) {
      int others = inWork.getAndIncrement();
      try {
        Thread.yield();
        boolean hungry = article.text().startsWith("hungry");
        if (hungry && others > 0 || article.text().startsWith("starving")) {
          throw new OutOfMemoryError("Java heap space");
        }
        if (article.text().length() > BYTES_BESIDE) {
          assertEquals(0, others, "others in work beside a large document");
        }
        return digits.analyze(article);
      } finally {
        inWork.decrementAndGet();
      }
    }

    @Override
    public String modelsHash() {
      return digits.modelsHash();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void whatBecomesOfADocumentDoesNotDependOnTheOthers(int threads) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String text =
          switch (i % 9) {
            case 3 -> "hungry " + i;
            case 5 -> "starving " + i;
            case 7 -> "x".repeat(BYTES_BESIDE) + " " + i;
            default -> "no " + i;
          };
      sources.add(source("d%03d".formatted(i), text));
    }
    Lines lines = new Lines();
    Summary summary = extraction(new Narrow(), threads).run(sources, lines, new Stop());
    assertEquals(200, lines.lines.size());
    for (int i = 0; i < 200; i++) {
      String line = lines.lines.get(i);
      assertTrue(line.contains("\"doc\":\"d%03d\"".formatted(i)), line);
      String expected = i % 9 == 5 ? OUT_OF_MEMORY : "\"value\":" + i + ",";
      assertTrue(line.contains(expected), line);
    }
    assertEquals(22, summary.failed());
    assertEquals(22, told.stream().filter(line -> line.startsWith("failed")).count());
    assertEquals(200, told.stream().filter(line -> line.startsWith("done")).count());
  }

  @Test
  void aLargeDocumentFailsAsItDoesAlone() throws IOException {
    Source broken =
        new Source(
            "b",
            () -> {
              throw new IOException("Input/output error");
            });
    Source large =
        new Source("c", () -> new ByteArrayInputStream(new byte[DocumentReader.MAX_BYTES + 1]));
    Source bytes = source("d", "x".repeat(BYTES_BESIDE) + "\0");
    Lines lines = new Lines();
    Summary summary =
        extraction(new Narrow(), 2)
            .run(List.of(source("a", "1"), broken, large, bytes), lines, new Stop());
    assertEquals(3, summary.failed());
    assertEquals(1, summary.claims());
    assertTrue(lines.lines.get(1).contains("cannot be read: Input/output error"), told::toString);
    assertTrue(
        lines.lines.get(2).contains("too large to analyse: more than 16777216 bytes; split it"),
        told::toString);
    assertTrue(lines.lines.get(3).contains("is not text: NUL at byte 100"), told::toString);
  }

  @Test
  void endsWithTheSink() {
    ClaimSink full =
        new ClaimSink() {
          @Override
          public List<EarlierDocument> earlier(String doc) {
            return List.of();
          }

          @Override
          public void write(DocumentRecord document, byte[] claims) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void takeOver(EarlierDocument document) {
            throw new AssertionError(document.doc());
          }
        };
    IOException e =
        assertThrows(
            IOException.class,
            () -> extraction(new Narrow(), 2).run(List.of(source("a", "1")), full, new Stop()));
    assertEquals("No space left on device", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64, 256})
  void documentsSideBySideFitIntoMemory(int threads) {
    for (long heap : new long[] {64L << 20, 192L << 20, 1L << 30, 16L << 30}) {
      long bytes = MemoryShare.bytes(heap, threads);
      assertTrue(bytes >= 16 << 10 && bytes <= DocumentReader.MAX_BYTES, bytes + " bytes");
    }
    assertEquals(DocumentReader.MAX_BYTES, MemoryShare.bytes(64L << 20, 1));
    assertEquals(DocumentReader.MAX_BYTES, MemoryShare.bytes(64L << 30, 2));
  }

  private Extraction extraction(Analyzer analyzer, int threads) {
    DocumentExtractor extractor =
        new DocumentExtractor(
            new DocumentReader(TextDecoder.detecting()), analyzer, EnumSet.of(MentionType.NUMBER));
    Extraction.Listener listener =
        new Extraction.Listener() {
          @Override
          public void done(String doc) {
            told.add("done " + doc);
          }

          @Override
          public void failed(DocumentRecord.Failed document) {
            told.add("failed " + document.doc());
          }
        };
    return new Extraction(extractor, threads, BYTES_BESIDE, listener);
  }

  private static Source source(String doc, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Source(doc, () -> new ByteArrayInputStream(bytes));
  }
}
