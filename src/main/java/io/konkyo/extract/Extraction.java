package io.konkyo.extract;

import io.konkyo.article.Source;
import io.konkyo.output.ClaimSink;
import io.konkyo.output.DocumentRecord;
import io.konkyo.output.PreviousRun;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Extracts a list of documents into a sink. */
public final class Extraction {

  private static final byte[] NO_CLAIMS = {};

  private final DocumentExtractor extractor;
  private final OrderedTasks tasks;
  private final Listener listener;

  /**
   * An extraction.
   *
   * @param threads how many documents to work on at a time, at least 1
   * @param listener told of each document, in order, on the thread that runs the extraction
   */
  public Extraction(DocumentExtractor extractor, int threads, Listener listener) {
    this.extractor = extractor;
    this.tasks = new OrderedTasks(threads);
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
   * @param previous the earlier run that {@code sink} can take documents over from
   * @throws IOException if the sink fails
   */
  public Summary run(List<Source> sources, Optional<PreviousRun> previous, ClaimSink sink)
      throws IOException {
    Tally tally = new Tally(previous, sink);
    tasks.run(
        sources,
        source ->
            extractor.extract(source, previous.flatMap(earlier -> earlier.sha256(source.doc()))),
        tally);
    return new Summary(sources.size(), tally.failed, tally.unchanged, tally.claims);
  }

  /** Writes results one after the other and counts them. */
  private final class Tally implements OrderedTasks.Receiver<DocumentResult> {

    private final Optional<PreviousRun> previous;
    private final ClaimSink sink;
    private int failed;
    private int unchanged;
    private long claims;

    private Tally(Optional<PreviousRun> previous, ClaimSink sink) {
      this.previous = previous;
      this.sink = sink;
    }

    @Override
    public void accept(DocumentResult result) throws IOException {
      if (result instanceof DocumentResult.Extracted extracted) {
        sink.write(extracted.document(), extracted.claims());
        claims += extracted.document().claims().values().stream().mapToInt(count -> count).sum();
      } else if (result instanceof DocumentResult.Failed failure) {
        sink.write(failure.document(), NO_CLAIMS);
        listener.failed(failure.document());
        failed++;
      } else {
        sink.takeOver(result.doc());
        claims += previous.orElseThrow().claims(result.doc());
        unchanged++;
      }
      listener.done(result.doc());
    }
  }
}
