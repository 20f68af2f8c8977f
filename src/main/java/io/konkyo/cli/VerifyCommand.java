package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.run.Sources;
import io.konkyo.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Proves that the claims of a run stand in their sources. */
@CommandLine.Command(
    name = "verify",
    description =
        "Proves that everything that a run quotes stands in its sources, word for word, and that"
            + " its files are those that were written. Each problem is a line on standard output.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @CommandLine.Parameters(
      paramLabel = "DIR",
      description = "The folder that extract wrote claims.jsonl, documents.jsonl and run.json to.")
  private Path folder;

  @CommandLine.Mixin private SourceOption source;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InputException {
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + " holds no run; give the folder that extract wrote to");
    }
    Sources sources = source.sources(console);
    Verification.Summary summary =
        Verification.run(folder, sources, problem -> console.out().print(problem + "\n"));
    if (console.out().checkError()) {
      throw new IOException("standard output was closed before all was written");
    }
    console.err().println("konkyo: " + line(summary));
    return summary.problems() == 0 ? ExitStatus.OK : ExitStatus.REPORT;
  }

  private static String line(Verification.Summary summary) {
    String claims = "%d claims of %d documents".formatted(summary.claims(), summary.documents());
    String result =
        summary.problems() == 0
            ? claims + " stand in their sources"
            : "%d problems in %s".formatted(summary.problems(), claims);
    return summary.unnamed() == 0
        ? result
        : result + "; %d files of the input are not in the run".formatted(summary.unnamed());
  }
}
