package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.export.ExportFormat;
import io.konkyo.export.Exporter;
import io.konkyo.export.StreamExporter;
import io.konkyo.export.Target;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.io.output.CloseShieldOutputStream;
import picocli.CommandLine;

/** Writes a run in the forms that other programs read. */
@CommandLine.Command(
    name = "export",
    description = "Writes the claims of a run in a form that other programs read.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ExportCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Console console;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Parameters(
      paramLabel = "DIR",
      description = "The folder that extract wrote to, or a file of claims alone.")
  private Path run;

  @CommandLine.Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Names.class,
      description = {
        "One of ${COMPLETION-CANDIDATES}.",
        "In csv, a text that a spreadsheet would take for a formula (it begins with = + - @ or"
            + " their like) and one that begins with an apostrophe have an apostrophe put in front."
      })
  private String format;

  @CommandLine.Option(
      names = "--source",
      paramLabel = "INPUT",
      description =
          "What extract was given as INPUT: a folder, a file or - for standard input; may be given"
              + " several times. brat and langextract need it, web-annotation quotes more with it.")
  private List<String> inputs = List.of();

  @CommandLine.Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "Where it goes, or - for standard output. Default: the file claims.parquet, the folder"
              + " brat, standard output for the others")
  private Optional<String> output;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InputException {
    ExportFormat chosen = format();
    if (chosen.needsSources() && inputs.isEmpty()) {
      throw wrong(
          "--format %s holds the articles; name them with --source".formatted(chosen.label()));
    }
    StoredRun stored = StoredRun.open(run);
    Optional<Sources> sources =
        inputs.isEmpty() ? Optional.empty() : Optional.of(Sources.of(inputs, console.in()));
    String path = output.or(chosen::defaultTarget).orElse(STANDARD_OUTPUT);
    Exporter.Outcome outcome =
        STANDARD_OUTPUT.equals(path)
            ? toStandardOutput(chosen, stored, sources)
            : new Target(Path.of(path)).write(chosen.exporter(), stored, sources);
    outcome.problems().forEach(problem -> console.err().println("konkyo: " + problem));
    console.err().println(line(outcome, path));
    return outcome.problems().isEmpty() ? ExitStatus.OK : ExitStatus.REPORT;
  }

  private Exporter.Outcome toStandardOutput(
      ExportFormat chosen, StoredRun stored, Optional<Sources> sources)
      throws IOException, InputException {
    if (!(chosen.exporter() instanceof StreamExporter exporter)) {
      throw wrong("--format %s needs a file or folder; name it with -o".formatted(chosen.label()));
    }
    Exporter.Outcome outcome;
    try (OutputStream out = new BufferedOutputStream(CloseShieldOutputStream.wrap(console.out()))) {
      outcome = exporter.export(stored, sources, out);
    }
    if (console.out().checkError()) {
      throw new IOException("standard output was closed before all was written");
    }
    return outcome;
  }

  private ExportFormat format() {
    return Arrays.stream(ExportFormat.values())
        .filter(candidate -> candidate.label().equals(format))
        .findFirst()
        .orElseThrow(
            () -> wrong("unknown format '%s'; give one of %s".formatted(format, Names.all())));
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private static String line(Exporter.Outcome outcome, String path) {
    String claims = "konkyo: %d claims exported".formatted(outcome.claims());
    return STANDARD_OUTPUT.equals(path) ? claims : claims + " to " + path;
  }

  static final class Names implements Iterable<String> {

    private static String all() {
      return Arrays.stream(ExportFormat.values())
          .map(ExportFormat::label)
          .collect(Collectors.joining(", "));
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(ExportFormat.values()).map(ExportFormat::label).iterator();
    }
  }
}
