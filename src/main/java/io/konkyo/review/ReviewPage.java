package io.konkyo.review;

import io.konkyo.article.Article;
import io.konkyo.article.InputException;
import io.konkyo.extract.OrderedTasks;
import io.konkyo.mention.name.Lexicon;
import io.konkyo.mention.name.TitleWords;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline.Explanation;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a run as one page of HTML that needs nothing else. Documents are worked on and written one
 * after the other, so that memory grows with the longest of them; the same run and sources give the
 * same page whatever the number of threads.
 */
public final class ReviewPage {

  private final StoredRun run;
  private final DocumentReviewer reviewer;
  private final OrderedTasks tasks;

  /**
   * A page.
   *
   * @param sources the articles that the run was made from
   * @param pipeline analyses an article and tells how
   * @param models the files that {@code pipeline} was loaded from
   * @param threads how many documents to work on at a time, at least 1
   */
  public ReviewPage(
      StoredRun run,
      Sources sources,
      Function<Article, Explanation> pipeline,
      ModelFiles models,
      int threads) {
    this.run = run;
    this.reviewer =
        new DocumentReviewer(
            run, sources, pipeline, new GapFinder(new NameStretches(titles(models))));
    this.tasks = new OrderedTasks(threads);
  }

  /** Watches a page being written. */
  public interface Listener {

    /** A document is written. */
    void done(String doc);

    /** A document cannot be shown as the run has it; is told before it is done. */
    void troubled(String doc, String message);
  }

  /**
   * What a page shows.
   *
   * @param documents how many there are
   * @param troubled how many of them cannot be shown as the run has them
   * @param claims how many there are
   * @param gaps how many stretches no claim covers
   */
  public record Summary(int documents, int troubled, long claims, long gaps) {}

  /** Returns the names of all documents that the run tells of, in the order of the page. */
  public List<String> docs() {
    Set<String> docs = new TreeSet<>(CodePoints::compare);
    docs.addAll(run.claims().documents().keySet());
    run.documents().ifPresent(told -> docs.addAll(told.keySet()));
    return List.copyOf(docs);
  }

  /**
   * Writes the page.
   *
   * @throws InputException if a line of the run's files is not what it should be
   * @throws IOException if the run cannot be read or {@code out} fails
   */
  public Summary write(Writer out, Listener listener) throws IOException, InputException {
    PageTemplate template = PageTemplate.load();
    out.write(template.head());
    Body body = new Body(out, listener);
    tasks.run(docs(), this::review, body);
    if (body.failure.isPresent()) {
      throw body.failure.get();
    }
    body.finish();
    out.write(template.tail());
    return new Summary(body.written, body.troubled, body.claims, body.gaps);
  }

  private Reviewed review(String doc) {
    try {
      return new Reviewed.Well(reviewer.review(doc));
    } catch (IOException e) {
      return new Reviewed.Unread(e);
    } catch (InputException e) {
      return new Reviewed.Malformed(e);
    }
  }

  private static Set<String> titles(ModelFiles models) {
    return TitleWords.read(models).entrySet().stream()
        .filter(word -> (word.getValue() & Lexicon.TITLE_AFTER) != 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a worker hands over: a task cannot throw what its caller must know. */
  private sealed interface Reviewed {

    record Well(ReviewedDocument document) implements Reviewed {}

    record Unread(IOException failure) implements Reviewed {}

    record Malformed(InputException failure) implements Reviewed {}
  }

  /** Writes the data, one element a document and one for them all. */
  private static final class Body implements OrderedTasks.Receiver<Reviewed> {

    private final Writer out;
    private final Listener listener;
    private final DocumentData.Words words = new DocumentData.Words();
    private final IndexData index = new IndexData(words);
    private Optional<InputException> failure = Optional.empty();
    private int written;
    private int troubled;
    private long claims;
    private long gaps;

    private Body(Writer out, Listener listener) {
      this.out = out;
      this.listener = listener;
    }

    @Override
    public void accept(Reviewed reviewed) throws IOException {
      if (reviewed instanceof Reviewed.Unread unread) {
        throw unread.failure();
      }
      if (reviewed instanceof Reviewed.Malformed malformed) {
        failure = failure.or(() -> Optional.of(malformed.failure()));
        return;
      }
      ReviewedDocument document = ((Reviewed.Well) reviewed).document();
      element("document-" + written, DocumentData.of(document, index.add(document), words));
      written++;
      claims += document.claims().size();
      gaps += document.gaps().size();
      if (document.isTroubled()) {
        troubled++;
        listener.troubled(document.doc(), document.message().orElseThrow());
      }
      listener.done(document.doc());
    }

    private void finish() throws IOException {
      element("index", index.json());
    }

    private void element(String id, String json) throws IOException {
      out.write("<script type=\"application/json\" id=\"");
      out.write(id);
      out.write("\">");
      out.write(json);
      out.write("</script>\n");
    }
  }
}
