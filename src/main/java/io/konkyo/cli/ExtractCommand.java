package io.konkyo.cli;

import io.konkyo.article.DocumentReader;
import io.konkyo.article.InputException;
import io.konkyo.article.Source;
import io.konkyo.article.SourceFinder;
import io.konkyo.article.TextDecoder;
import io.konkyo.extract.DocumentExtractor;
import io.konkyo.extract.Extraction;
import io.konkyo.extract.Stop;
import io.konkyo.extract.StoppedException;
import io.konkyo.extract.Summary;
import io.konkyo.extract.TypeSelection;
import io.konkyo.mention.MentionType;
import io.konkyo.output.ClaimSink;
import io.konkyo.output.ClaimStream;
import io.konkyo.output.OutputFolder;
import io.konkyo.output.RunKey;
import io.konkyo.pipeline.Analyzer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Reads articles and writes their claims. */
@CommandLine.Command(
    name = ExtractCommand.NAME,
    description = "Reads articles and writes their claims.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ExtractCommand implements Callable<Integer> {

  /** The command's name. */
  static final String NAME = "extract";

  /** What is read where nothing is named. */
  static final String DEFAULT_INPUT = "input";

  /** Where results go where no place is named. */
  static final String DEFAULT_OUTPUT = "output";

  private static final int MAX_THREADS = 256;

  private final AnalyzerLoader loader;
  private final Console console;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      defaultValue = DEFAULT_INPUT,
      description = {
        "Folders (read recursively, .txt and .md), files, or - for one article on standard input,",
        "which is named " + SourceFinder.STANDARD_INPUT_DOC + ". Default: ${DEFAULT-VALUE}"
      })
  private List<String> inputs;

  @CommandLine.Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = DEFAULT_OUTPUT,
      description =
          "Where claims.jsonl, documents.jsonl and run.json go. Default: ${DEFAULT-VALUE}")
  private Path output;

  @CommandLine.Option(
      names = "--types",
      paramLabel = "TYPE,…",
      defaultValue = TypeSelection.DEFAULT,
      converter = TypeNames.class,
      description = "Types of claims to write, or all. Default: ${DEFAULT-VALUE}")
  private Set<MentionType> types;

  @CommandLine.Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents to work on at a time. Default: the number of processors")
  private Optional<Integer> threads;

  @CommandLine.Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      defaultValue = TextDecoder.AUTO,
      description = "The charset of all documents, or auto. Default: ${DEFAULT-VALUE}")
  private String encoding;

  @CommandLine.Mixin private ModelsOption models;

  @CommandLine.Option(
      names = "--full",
      description = "Analyse every document, also those that have not changed since the last run.")
  private boolean full;

  @CommandLine.Option(
      names = "--stdout",
      description = "Write the claims to standard output, and no files.")
  private boolean stdout;

  ExtractCommand(AnalyzerLoader loader, Console console) {
    this.loader = loader;
    this.console = console;
  }

  /** A command that is called already. */
  ExtractCommand(AnalyzerLoader loader, Console console, PlainCall call) {
    this(loader, console);
    inputs = call.inputs();
    output = call.output();
    types = call.types();
    threads = call.threads();
    encoding = call.encoding();
    models = new ModelsOption(call.models());
    full = call.full();
    stdout = call.stdout();
  }

  /** Returns whether so many documents may be worked on at a time. */
  static boolean isThreads(int threads) {
    return 1 <= threads && threads <= MAX_THREADS;
  }

  @Override
  public Integer call() throws IOException, InputException {
    if (!isThreads(workers())) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--threads takes a number from 1 to %d, not %d".formatted(MAX_THREADS, workers()));
    }
    TextDecoder decoder = TextDecoder.named(encoding);
    List<Source> sources = new SourceFinder(console.in()).find(inputs);
    Analyzer analyzer = loader.load(models.files());
    DocumentExtractor extractor =
        new DocumentExtractor(new DocumentReader(decoder), analyzer, types);
    // Closed last: a signal lets the program end as soon as it is.
    try (StopOnSignal signals = new StopOnSignal()) {
      Summary summary =
          stdout
              ? extract(extractor, sources, new ClaimStream(console.out()), signals.stop())
              : toFolder(
                  extractor,
                  sources,
                  RunKey.of(analyzer.modelsHash(), types, decoder.name()),
                  signals.stop());
      console.err().println(line(summary));
      return summary.failed() == 0 ? ExitStatus.OK : ExitStatus.REPORT;
    } catch (StoppedException e) {
      return ExitStatus.STOPPED;
    }
  }

  private int workers() {
    return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  private Summary toFolder(DocumentExtractor extractor, List<Source> sources, RunKey key, Stop stop)
      throws IOException {
    try (OutputFolder folder = OutputFolder.begin(output, key, full)) {
      if (folder.unfinished() > 0) {
        tell("going on with an unfinished run: %d documents are kept", folder.unfinished());
      }
      try {
        Summary summary = extract(extractor, sources, folder, stop);
        folder.commit();
        return summary;
      } catch (IOException e) {
        tell(
            "%s: %d of %d documents are kept for the next run into %s",
            e instanceof StoppedException ? "stopped" : "not finished",
            folder.keep(),
            sources.size(),
            output);
        throw e;
      }
    }
  }

  private Summary extract(
      DocumentExtractor extractor, List<Source> sources, ClaimSink sink, Stop stop)
      throws IOException {
    try (ProgressLine progress = new ProgressLine(console, "extract", sources.size())) {
      return new Extraction(extractor, workers(), progress).run(sources, sink, stop);
    } catch (OutOfMemoryError e) {
      throw new IOException("memory ran out; give more of it (java -Xmx…) or fewer --threads", e);
    }
  }

  private void tell(String message, Object... details) {
    console.err().println("konkyo: " + message.formatted(details));
  }

  private static String line(Summary summary) {
    return "konkyo: %d documents (%d failed, %d unchanged), %d claims"
        .formatted(summary.documents(), summary.failed(), summary.unchanged(), summary.claims());
  }
}
