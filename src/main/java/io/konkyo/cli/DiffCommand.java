package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.diff.FailOn;
import io.konkyo.diff.RunComparison;
import io.konkyo.diff.RunDifference;
import io.konkyo.diff.format.DiffFormat;
import io.konkyo.output.Baseline;
import io.konkyo.output.ResultFile;
import io.konkyo.run.StoredRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.CloseShieldOutputStream;
import picocli.CommandLine;

/** Tells what changed between two runs. */
@CommandLine.Command(
    name = "diff",
    description = {
      "Tells what changed between two runs: claims that came, went or changed, field by field.",
      "A claim that only moved is no difference. Where nothing differs, nothing is printed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class DiffCommand implements Callable<Integer> {

  private final Console console;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Parameters(
      index = "0",
      paramLabel = "BASE",
      description = "The earlier run: the folder that extract wrote to, or a claims file.")
  private Path base;

  @CommandLine.Parameters(index = "1", paramLabel = "NEW", description = "The later run, likewise.")
  private Path now;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = DiffFormats.class,
      description =
          "text, markdown (for a pull request), json (under the schema diff), html (side by side),"
              + " sarif (2.1.0) or rdjsonl (for reviewdog). Default: ${DEFAULT-VALUE}")
  private DiffFormats.Name format;

  @CommandLine.Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      defaultValue = "none",
      converter = FailOnNames.class,
      description =
          "End with status 1 if claims were removed; removed or changed; or if there is any"
              + " difference: none, removed, changed, any. Default: ${DEFAULT-VALUE}")
  private FailOn failOn;

  @CommandLine.Option(
      names = "--accept",
      description =
          "After telling the differences, make NEW the baseline: BASE's files become NEW's."
              + " BASE need not exist then.")
  private boolean accept;

  @CommandLine.Option(
      names = "--source",
      paramLabel = "INPUT",
      description =
          "The folder that NEW was made from. Its path below the current folder goes before the"
              + " paths in sarif and rdjsonl, and the columns of rdjsonl are counted in its"
              + " articles.")
  private Optional<String> source;

  @CommandLine.Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file. Default: standard output")
  private Optional<Path> output;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InputException {
    if (accept && Files.exists(base) && Files.isDirectory(base) != Files.isDirectory(now)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--accept needs two folders or two claims files: %s and %s".formatted(base, now));
    }
    StoredRun after = StoredRun.open(now);
    StoredRun before =
        accept && Files.notExists(base) ? StoredRun.empty(base) : StoredRun.open(base);
    RunDifference difference = RunComparison.of(before, after);
    boolean colour = console.colour() && output.isEmpty();
    write(difference, DiffFormats.of(format, colour, source, console.in(), after));
    if (accept) {
      accept();
      return ExitStatus.OK;
    }
    if (failOn.isFailure(difference.summary())) {
      console
          .err()
          .println(
              "konkyo: there are differences (--fail-on %s); to accept them: konkyo diff %s %s --accept"
                  .formatted(Labels.of(failOn), base, now));
      return ExitStatus.REPORT;
    }
    return ExitStatus.OK;
  }

  private void write(RunDifference difference, DiffFormat form) throws IOException, InputException {
    if (output.isPresent()) {
      try (ResultFile file = ResultFile.begin(output.get())) {
        try (Writer out = writer(file.stream())) {
          form.write(difference, out);
        }
        file.commit();
      }
    } else if (!difference.summary().isEmpty()) {
      try (Writer out = writer(console.out())) {
        form.write(difference, out);
      }
      if (console.out().checkError()) {
        throw new IOException("standard output was closed before all was written");
      }
    }
  }

  /** Returns a writer that leaves the stream open when it is closed. */
  private static Writer writer(OutputStream out) {
    return new BufferedWriter(
        new OutputStreamWriter(CloseShieldOutputStream.wrap(out), StandardCharsets.UTF_8));
  }

  private void accept() throws IOException {
    if (Files.exists(base) && Files.isSameFile(base, now)) {
      return;
    }
    if (Files.isDirectory(now)) {
      Baseline.replaceFolder(base, now);
    } else {
      Baseline.replaceFile(base, now);
    }
    console.err().println("konkyo: %s is now what %s is".formatted(base, now));
  }
}
