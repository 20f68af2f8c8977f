package io.konkyo.cli;

import io.konkyo.article.Article;
import io.konkyo.extract.DigitAnalyzer;
import io.konkyo.pipeline.Analysis;
import io.konkyo.pipeline.Analyzer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program for tests: an extraction that announces certain articles. At one that says {@value
 * #HANG} it never ends.
 */
final class HangingRun {

  /** The text of the article at which it hangs. */
  static final String HANG = "hang";

  private HangingRun() {}

  public static void main(String[] args) {
    Console console = new Console(System.in, System.out, System.err, false);
    System.exit(Main.commandLine(models -> new Hanging(System.out), console).execute(args));
  }

  /**
   * Starts it as a program of its own.
   *
   * @param java options of Java
   */
  static Process start(List<String> java, Path input, Path output) throws IOException {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What it does is little: the second compiler is not worth its time.
    call.add("-XX:TieredStopAtLevel=1");
    call.addAll(java);
    call.addAll(List.of("-cp", System.getProperty("java.class.path"), HangingRun.class.getName()));
    call.addAll(List.of("extract", input.toString(), "-o", output.toString()));
    ProcessBuilder builder = new ProcessBuilder(call);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    return builder.start();
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
