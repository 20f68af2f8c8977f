package io.konkyo.cli;

import io.konkyo.extract.Extraction;
import io.konkyo.output.DocumentRecord;
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
final class ProgressLine implements Extraction.Listener, AutoCloseable {

  private static final int WIDTH = 80;

  private final Console console;
  private final Optional<ProgressBar> bar;
  private final List<String> pending = new ArrayList<>();

  ProgressLine(Console console, int documents) {
    this.console = console;
    bar = console.terminal() ? Optional.of(bar(console, documents)) : Optional.empty();
  }

  @Override
  public void done(String doc) {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void failed(DocumentRecord.Failed document) {
    String message = "konkyo: %s: %s".formatted(document.doc(), document.error());
    if (bar.isPresent()) {
      pending.add(message);
    } else {
      console.err().println(message);
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    pending.forEach(console.err()::println);
  }

  private static ProgressBar bar(Console console, int documents) {
    return new ProgressBarBuilder()
        .setTaskName("extract")
        .setInitialMax(documents)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
        .build();
  }
}
