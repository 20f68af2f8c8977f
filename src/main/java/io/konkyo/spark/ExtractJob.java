package io.konkyo.spark;

import io.konkyo.article.InputException;
import io.konkyo.article.TextDecoder;
import io.konkyo.extract.TypeSelection;
import io.konkyo.model.ModelException;
import io.konkyo.output.ProgramVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;

/**
 * The local run's {@code extract} as a job on Apache Spark:
 *
 * <pre>spark-submit --class io.konkyo.spark.ExtractJob konkyo.jar INPUT OUTPUT</pre>
 *
 * <p>OUTPUT holds two folders then, {@code claims} and {@code documents}, whose parts, one after
 * the other, are the local run's files.
 */
@CommandLine.Command(
    name = "ExtractJob",
    description = "Reads articles and writes their claims, on Apache Spark.",
    mixinStandardHelpOptions = true,
    versionProvider = ExtractJob.Version.class)
public final class ExtractJob implements Callable<Integer> {

  private static final int OK = 0;

  /** There is something to report. */
  private static final int REPORT = 1;

  /** The call is wrong, or the job cannot be done. */
  private static final int USAGE = 2;

  /** Parts are named by five digits, in whose order they stand. */
  private static final int MAX_PARTITIONS = 99_999;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Parameters(
      index = "0",
      paramLabel = "INPUT",
      description =
          "A folder (read recursively, .txt and .md) or a file that every worker can reach.")
  private String input;

  @CommandLine.Parameters(
      index = "1",
      paramLabel = "OUTPUT",
      description = "The folder for claims and documents, which every worker can reach.")
  private String output;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description =
          "json (the lines of claims.jsonl) or parquet (typed columns). Default: ${DEFAULT-VALUE}")
  private String format;

  @CommandLine.Option(
      names = "--types",
      paramLabel = "TYPE,…",
      defaultValue = TypeSelection.DEFAULT,
      description = "Types of claims to write, or all. Default: ${DEFAULT-VALUE}")
  private String types;

  @CommandLine.Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      defaultValue = TextDecoder.AUTO,
      description = "The charset of all documents, or auto. Default: ${DEFAULT-VALUE}")
  private String encoding;

  @CommandLine.Option(
      names = "--models",
      paramLabel = "DIR",
      description = {
        "A folder of models and rules that takes the place of the program's own.",
        "Only the driver needs to reach it."
      })
  private Optional<Path> models;

  @CommandLine.Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "How many parts to cut the work into at most. Default: one for every 2 MiB of input")
  private Optional<Integer> partitions;

  @CommandLine.Option(
      names = "--overwrite",
      description = "Replace the claims and documents that OUTPUT holds.")
  private boolean overwrite;

  private ExtractJob() {}

  /** Runs the job; ends the program with its status where that is not 0. */
  public static void main(String[] args) {
    int status = run(args, new PrintWriter(System.err, true));
    if (status != OK) {
      System.exit(status);
    }
  }

  /** Runs the job and returns its status. */
  static int run(String[] args, PrintWriter err) {
    try {
      return new CommandLine(new ExtractJob())
          .setErr(err)
          .setParameterExceptionHandler((wrong, arguments) -> wrongCall(wrong, err))
          .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err))
          .execute(args);
    } catch (NoClassDefFoundError e) {
      err.println("konkyo: " + e.getMessage() + " is missing; start the job by spark-submit");
      return USAGE;
    }
  }

  @Override
  public Integer call() throws InputException, IOException, InterruptedException {
    ClusterExtraction.Call call =
        new ClusterExtraction.Call(
            input,
            new JobOutput(output, overwrite),
            format(),
            TypeSelection.parse(types),
            TextDecoder.named(encoding).name(),
            models.isPresent() ? JobModels.in(models.get()) : JobModels.bundled(),
            partitions());
    if (models.isPresent()) {
      // A broken model is told of here, before the cluster does anything.
      SharedAnalyzer.of(call.models());
    }
    ClusterExtraction.Summary summary;
    try (SparkSession session = SparkSession.builder().appName("konkyo extract").getOrCreate()) {
      summary = new ClusterExtraction(session, call).run();
    }
    tell(summary, spec.commandLine().getErr());
    return summary.failed() == 0 && summary.lost() == 0 ? OK : REPORT;
  }

  private static void tell(ClusterExtraction.Summary summary, PrintWriter err) {
    if (summary.lost() > 0) {
      err.printf(
          "konkyo: %d values are left out or changed, which no column can hold%n", summary.lost());
    }
    err.printf(
        "konkyo: %d documents (%d failed), %d claims%n",
        summary.documents(), summary.failed(), summary.claims());
  }

  private ClusterExtraction.OutputFormat format() {
    for (var known : ClusterExtraction.OutputFormat.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(format)) {
        return known;
      }
    }
    throw new CommandLine.ParameterException(
        spec.commandLine(), "unknown format '%s'; give json or parquet".formatted(format));
  }

  private Optional<Integer> partitions() {
    if (partitions.filter(n -> n < 1 || n > MAX_PARTITIONS).isPresent()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--partitions takes a number from 1 to %d, not %d"
              .formatted(MAX_PARTITIONS, partitions.get()));
    }
    return partitions;
  }

  private static int wrongCall(CommandLine.ParameterException wrong, PrintWriter err) {
    err.println("konkyo: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Give --help in place of INPUT for the options.");
    return USAGE;
  }

  private static int failed(Exception failure, PrintWriter err) {
    boolean explained = failure instanceof InputException || failure instanceof ModelException;
    // The log holds the rest of a message that tells of a task's whole stack, or of a whole plan.
    String all = explained ? failure.getMessage() : "the job failed: " + failure;
    err.println("konkyo: " + all.lines().findFirst().orElse(""));
    return USAGE;
  }

  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"konkyo " + ProgramVersion.current()};
    }
  }
}
