package io.konkyo.cli;

import io.konkyo.article.Article;
import io.konkyo.extract.DigitAnalyzer;
import io.konkyo.pipeline.Analysis;
import io.konkyo.pipeline.Analyzer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A program for tests: an extraction that announces a certain article and then never ends. */
final class HangingRun {

  /** The text of the article at which it hangs. */
  static final String HANG = "hang";

  private HangingRun() {}

  public static void main(String[] args) {
    Console console = new Console(System.in, System.out, System.err, false);
    Main.commandLine(models -> new Hanging(System.out), console).execute(args);
  }

  private record Hanging(DigitAnalyzer digits, PrintStream out) implements Analyzer {

    private Hanging(PrintStream out) {
      this(new DigitAnalyzer('a'), out);
    }

    @Override
    public Analysis analyze(Article article) {
      if (HANG.equals(article.text())) {
        out.write(HANG.getBytes(StandardCharsets.UTF_8), 0, HANG.length());
        out.println();
        out.flush();
        while (true) {
          java.util.concurrent.locks.LockSupport.park();
        }
      }
      return digits.analyze(article);
    }

    @Override
    public String modelsHash() {
      return digits.modelsHash();
    }
  }
}
