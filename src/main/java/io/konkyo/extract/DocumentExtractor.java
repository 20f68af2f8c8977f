package io.konkyo.extract;

import io.konkyo.article.Article;
import io.konkyo.article.Bytes;
import io.konkyo.article.Document;
import io.konkyo.article.DocumentReader;
import io.konkyo.article.Source;
import io.konkyo.mention.MentionType;
import io.konkyo.output.ClaimLines;
import io.konkyo.output.DocumentRecord;
import io.konkyo.pipeline.Analyzer;
import io.konkyo.text.CodePoints;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Takes one document from its bytes to its claims. Whatever goes wrong with a document is its
 * result, so that the others are not touched by it. Thread-safe.
 */
public final class DocumentExtractor {

  private static final String OUT_OF_MEMORY =
      "cannot be analysed: it takes more memory than there is";

  private final DocumentReader reader;
  private final Analyzer analyzer;
  private final Set<MentionType> types;

  /**
   * An extractor of claims.
   *
   * @param types the types of claims to keep
   */
  public DocumentExtractor(DocumentReader reader, Analyzer analyzer, Set<MentionType> types) {
    this.reader = reader;
    this.analyzer = analyzer;
    this.types = EnumSet.copyOf(types);
  }

  /** Extracts one document. */
  public DocumentResult extract(Source source) {
    return extract(source, Set.of());
  }

  /**
   * Extracts one document.
   *
   * @param known the SHA-256 of the bytes whose result is known already
   */
  public DocumentResult extract(Source source, Set<String> known) {
    try {
      return readAndAnalyze(source, known, DocumentReader.MAX_BYTES).orElseThrow();
    } catch (OutOfMemoryError e) {
      return new DocumentResult.Failed(
          new DocumentRecord.Failed(
              source.doc(), Optional.empty(), Optional.empty(), OUT_OF_MEMORY));
    }
  }

  /**
   * Extracts one document while others are in work.
   *
   * @param known the SHA-256 of the bytes whose result is known already
   * @param most how many bytes it may have
   * @return empty where it has more, or where memory ran out while it was analysed
   * @throws OutOfMemoryError if memory runs out in between
   */
  Optional<DocumentResult> extractBeside(Source source, Set<String> known, int most) {
    return readAndAnalyze(source, known, most).filter(result -> !isOutOfMemory(result));
  }

  private static boolean isOutOfMemory(DocumentResult result) {
    return result instanceof DocumentResult.Failed failed
        && OUT_OF_MEMORY.equals(failed.document().error());
  }

  private Optional<DocumentResult> readAndAnalyze(Source source, Set<String> known, int most) {
    Optional<Bytes> bytes = reader.load(source, most);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    if (bytes.get() instanceof Bytes.Loaded loaded) {
      if (known.contains(loaded.sha256())) {
        return Optional.of(new DocumentResult.Unchanged(source.doc(), loaded.sha256()));
      }
      Document document = reader.decode(loaded);
      return Optional.of(
          document instanceof Document.Decoded decoded
              ? analyze(decoded)
              : failed((Document.Unreadable) document));
    }
    return Optional.of(failed(((Bytes.Missing) bytes.get()).failure()));
  }

  private DocumentResult analyze(Document.Decoded decoded) {
    Article article = decoded.article();
    try {
      ClaimLines lines = ClaimLines.of(analyzer.analyze(article), types);
      return new DocumentResult.Extracted(
          new DocumentRecord.Ok(article.doc(), facts(decoded, lines.chars()), lines.counts()),
          lines.utf8());
    } catch (RuntimeException e) {
      return failed(decoded, "cannot be analysed: " + reason(e));
    } catch (StackOverflowError e) {
      return failed(decoded, "cannot be analysed: it is nested too deeply");
    } catch (OutOfMemoryError e) {
      return failed(decoded, OUT_OF_MEMORY);
    }
  }

  private static DocumentResult failed(Document.Decoded decoded, String error) {
    int chars = new CodePoints(decoded.article().text()).count();
    return new DocumentResult.Failed(
        new DocumentRecord.Failed(
            decoded.doc(),
            Optional.of(decoded.sha256()),
            Optional.of(facts(decoded, chars)),
            error));
  }

  private static DocumentResult failed(Document.Unreadable document) {
    return new DocumentResult.Failed(
        new DocumentRecord.Failed(
            document.doc(), document.sha256(), Optional.empty(), document.error()));
  }

  private static DocumentRecord.Facts facts(Document.Decoded decoded, int chars) {
    return new DocumentRecord.Facts(decoded.sha256(), chars, decoded.encoding());
  }

  private static String reason(RuntimeException e) {
    String kind = e.getClass().getSimpleName();
    return Optional.ofNullable(e.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .map(line -> e instanceof IllegalArgumentException ? line : kind + ": " + line)
        .orElse(kind);
  }
}
