package io.konkyo.cli;

import io.konkyo.extract.Extraction;
import io.konkyo.output.DocumentRecord;
import io.konkyo.review.ReviewPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells of documents that failed and, on a terminal, of how far the work is. With a bar on the
 * screen failures are told after it, since they would tear it.
 */
final class ProgressLine implements Extraction.Listener, ReviewPage.Listener, AutoCloseable {

  private static final int WIDTH = 80;

  /** How many failures are kept to be told after the bar; of more only the number. */
  private static final int MOST_PENDING = 1_000;

  private final Console console;
  private final Optional<Bar> bar;
  private final List<String> pending = new ArrayList<>();
  private int more;

  /**
   * Begins the line.
   *
   * @param task what is done to the documents, in a word
   */
  ProgressLine(Console console, String task, int documents) {
    this.console = console;
    bar = console.terminal() ? Optional.of(new Bar(console, task, documents)) : Optional.empty();
  }

  @Override
  public void done(String doc) {
    // Not as a reference to the method, which would load the bar's library where there is no bar.
    if (bar.isPresent()) {
      bar.get().step();
    }
  }

  @Override
  public void failed(DocumentRecord.Failed document) {
    troubled(document.doc(), document.error());
  }

  @Override
  public void troubled(String doc, String error) {
    String message = "konkyo: %s: %s".formatted(doc, error);
    if (bar.isPresent() && pending.size() == MOST_PENDING) {
      more++;
    } else if (bar.isPresent()) {
      pending.add(message);
    } else {
      console.err().println(message);
    }
  }

  @Override
  public void close() {
    if (bar.isPresent()) {
      bar.get().close();
    }
    pending.forEach(console.err()::println);
    if (more > 0) {
      console.err().println("konkyo: and %d documents more".formatted(more));
    }
  }

  /** The bar itself; apart, so that its library is loaded only where it is shown. */
  private static final class Bar {

    private final ProgressBar bar;

    private Bar(Console console, String task, int documents) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(documents)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
              .build();
    }

    private void step() {
      bar.step();
    }

    private void close() {
      bar.close();
    }
  }
}
