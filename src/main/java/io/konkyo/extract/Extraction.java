package io.konkyo.extract;

import io.konkyo.article.Source;
import io.konkyo.output.ClaimSink;
import io.konkyo.output.DocumentRecord;
import io.konkyo.output.EarlierDocument;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Extracts a list of documents into a sink. */
public final class Extraction {

  private static final byte[] NO_CLAIMS = {};

  private final DocumentExtractor extractor;
  private final OrderedTasks tasks;
  private final int bytesBeside;
  private final Listener listener;

  /**
   * An extraction.
   *
   * @param threads how many documents to work on at a time, at least 1
   * @param listener told of each document, in order, on the thread that runs the extraction
   */
  public Extraction(DocumentExtractor extractor, int threads, Listener listener) {
    this(
        extractor, threads, MemoryShare.bytes(Runtime.getRuntime().maxMemory(), threads), listener);
  }

  /**
   * An extraction.
   *
   * @param bytesBeside how many bytes a document may have that is worked on beside others
   */
  Extraction(DocumentExtractor extractor, int threads, int bytesBeside, Listener listener) {
    this.extractor = extractor;
    this.tasks = new OrderedTasks(threads);
    this.bytesBeside = bytesBeside;
    this.listener = listener;
  }

  /** Watches an extraction. */
  public interface Listener {

    /** A document is done. */
    void done(String doc);

    /** A document failed; is told before it is done. */
    void failed(DocumentRecord.Failed document);
  }

  /**
   * Extracts all documents.
   *
   * @param sources in the order in which results are written
   * @param stop ends the extraction before its end
   * @throws StoppedException if {@code stop} was requested, or the calling thread interrupted;
   *     {@code sink} has the documents that were finished
   * @throws IOException if the sink fails
   */
  public Summary run(List<Source> sources, ClaimSink sink, Stop stop) throws IOException {
    Tally tally = new Tally(sink);
    tasks.run(new Documents(sources.iterator(), sink), new Analysis(), tally, stop);
    return new Summary(sources.size(), tally.failed, tally.unchanged, tally.claims);
  }

  /**
   * A document that is to be extracted.
   *
   * @param earlier what earlier runs made of it
   */
  private record Document(Source source, List<EarlierDocument> earlier) {

    private Set<String> known() {
      return earlier.stream().map(EarlierDocument::sha256).collect(Collectors.toSet());
    }
  }

  private record Documents(Iterator<Source> sources, ClaimSink sink)
      implements OrderedTasks.Items<Document> {

    @Override
    public boolean hasNext() {
      return sources.hasNext();
    }

    @Override
    public Document next() throws IOException {
      Source source = sources.next();
      return new Document(source, sink.earlier(source.doc()));
    }
  }

  /** What became of a document. */
  private record Done(Document document, DocumentResult result) {}

  private final class Analysis implements OrderedTasks.Task<Document, Done> {

    @Override
    public Optional<Done> beside(Document document) {
      try {
        return extractor
            .extractBeside(document.source(), document.known(), bytesBeside)
            .map(result -> new Done(document, result));
      } catch (OutOfMemoryError e) {
        // Another document may have taken it.
        return Optional.empty();
      }
    }

    @Override
    public Done alone(Document document) {
      return new Done(document, extractor.extract(document.source(), document.known()));
    }
  }

  /** Writes results one after the other and counts them. */
  private final class Tally implements OrderedTasks.Receiver<Done> {

    private final ClaimSink sink;
    private int failed;
    private int unchanged;
    private long claims;

    private Tally(ClaimSink sink) {
      this.sink = sink;
    }

    @Override
    public void accept(Done done) throws IOException {
      DocumentResult result = done.result();
      if (result instanceof DocumentResult.Extracted extracted) {
        sink.write(extracted.document(), extracted.claims());
        claims += extracted.document().claims().values().stream().mapToInt(count -> count).sum();
      } else if (result instanceof DocumentResult.Failed failure) {
        sink.write(failure.document(), NO_CLAIMS);
        listener.failed(failure.document());
        failed++;
      } else {
        EarlierDocument same = same(done.document(), (DocumentResult.Unchanged) result);
        sink.takeOver(same);
        claims += same.claims();
        unchanged++;
      }
      listener.done(result.doc());
    }

    private static EarlierDocument same(Document document, DocumentResult.Unchanged unchanged) {
      return document.earlier().stream()
          .filter(earlier -> earlier.sha256().equals(unchanged.sha256()))
          .findFirst()
          .orElseThrow();
    }
  }
}
