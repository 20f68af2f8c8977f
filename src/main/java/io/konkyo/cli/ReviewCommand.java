package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.model.ModelFiles;
import io.konkyo.output.ResultFile;
import io.konkyo.pipeline.Pipeline;
import io.konkyo.review.ReviewPage;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;

/** Writes a run as one page to read in a browser. */
@CommandLine.Command(
    name = "review",
    description =
        "Writes a run as one HTML page without network access: every article with its claims"
            + " marked, and the figures and names that no claim covers.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ReviewCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Function<ModelFiles, Pipeline> loader;
  private final Console console;

  @CommandLine.Parameters(
      paramLabel = "DIR",
      description = "The folder that extract wrote to, or a claims file.")
  private Path run;

  @CommandLine.Mixin private SourceOption source;

  @CommandLine.Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "review.html",
      description = "Where the page goes; - for standard output. Default: ${DEFAULT-VALUE}")
  private String output;

  @CommandLine.Mixin private ModelsOption models;

  /**
   * Makes the command.
   *
   * @param loader makes the pipeline from model files
   */
  ReviewCommand(Function<ModelFiles, Pipeline> loader, Console console) {
    this.loader = loader;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InputException {
    StoredRun stored = StoredRun.open(run);
    Sources sources = source.sources(console);
    ModelFiles files = models.files();
    ReviewPage page =
        new ReviewPage(
            stored,
            sources,
            loader.apply(files)::explain,
            files,
            Runtime.getRuntime().availableProcessors());
    ReviewPage.Summary summary =
        output.equals(STANDARD_OUTPUT) ? toStandardOutput(page) : toFile(page, Path.of(output));
    console
        .err()
        .println(
            "konkyo: %d documents (%d troubled), %d claims, %d gaps"
                .formatted(
                    summary.documents(), summary.troubled(), summary.claims(), summary.gaps()));
    return summary.troubled() == 0 ? ExitStatus.OK : ExitStatus.REPORT;
  }

  private ReviewPage.Summary toStandardOutput(ReviewPage page) throws IOException, InputException {
    ReviewPage.Summary summary = write(page, console.out());
    if (console.out().checkError()) {
      throw new IOException("standard output was closed before all was written");
    }
    return summary;
  }

  /** Replaces the file only when the page is whole. */
  private ReviewPage.Summary toFile(ReviewPage page, Path file) throws IOException, InputException {
    try (ResultFile result = ResultFile.begin(file)) {
      ReviewPage.Summary summary = write(page, result.stream());
      result.commit();
      return summary;
    }
  }

  private ReviewPage.Summary write(ReviewPage page, OutputStream out)
      throws IOException, InputException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (ProgressLine progress = new ProgressLine(console, "review", page.docs().size())) {
      ReviewPage.Summary summary = page.write(writer, progress);
      writer.flush();
      return summary;
    }
  }
}
