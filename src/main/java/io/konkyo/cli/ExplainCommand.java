package io.konkyo.cli;

import io.konkyo.article.Article;
import io.konkyo.article.Document;
import io.konkyo.article.DocumentReader;
import io.konkyo.article.InputException;
import io.konkyo.article.Source;
import io.konkyo.article.SourceFinder;
import io.konkyo.article.TextDecoder;
import io.konkyo.explain.Explainer;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.rule.Rule;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;

/** Tells of one text how the pipeline came to its claims. */
@CommandLine.Command(
    name = "explain",
    description =
        "Tells of one text how its claims came about: blocks, sentences, tokens; for figures the"
            + " chunks, the rules tried at each anchor, which of them matched and what became of"
            + " each; for people what was read around the name, and who else is the same person."
            + " Offsets are code points.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ExplainCommand implements Callable<Integer> {

  private final Function<ModelFiles, Pipeline> loader;
  private final Console console;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.ArgGroup(multiplicity = "1")
  private Input input;

  @CommandLine.Option(
      names = "--types",
      paramLabel = "TYPE,…",
      defaultValue = "all",
      converter = TypeNames.class,
      description = "Types whose rules and claims are shown, or all. Default: ${DEFAULT-VALUE}")
  private Set<MentionType> types;

  @CommandLine.Option(
      names = "--rule",
      paramLabel = "NAME",
      description =
          "Show only the sentences where this rule was tried, or a rule for people was used, and"
              + " what came of it.")
  private Optional<String> rule;

  @CommandLine.Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      defaultValue = TextDecoder.AUTO,
      description = "The charset of the file, or auto. Default: ${DEFAULT-VALUE}")
  private String encoding;

  @CommandLine.Mixin private ModelsOption models;

  /**
   * Makes the command.
   *
   * @param loader makes the pipeline from model files
   */
  ExplainCommand(Function<ModelFiles, Pipeline> loader, Console console) {
    this.loader = loader;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InputException {
    Article article = article();
    Pipeline pipeline = loader.apply(models.files());
    Explainer explainer = explainer(pipeline);
    try {
      explainer.explain(pipeline.explain(article), line -> console.out().print(line + "\n"));
    } catch (IllegalArgumentException e) {
      throw new InputException(article.doc() + ": " + e.getMessage(), e);
    }
    if (console.out().checkError()) {
      throw new IOException("standard output was closed before all was written");
    }
    return ExitStatus.OK;
  }

  private Article article() throws InputException {
    if (input.text.isPresent()) {
      return new Article("text", input.text.get());
    }
    List<Source> sources = new SourceFinder(console.in()).find(List.of(input.file.orElseThrow()));
    if (sources.size() != 1) {
      throw new InputException(
          "explain takes one file; %s holds %d".formatted(input.file.get(), sources.size()));
    }
    Document document = new DocumentReader(TextDecoder.named(encoding)).read(sources.get(0));
    if (document instanceof Document.Unreadable unreadable) {
      throw new InputException(unreadable.doc() + ": " + unreadable.error());
    }
    return ((Document.Decoded) document).article();
  }

  private Explainer explainer(Pipeline pipeline) {
    Optional<Rule> only = rule.map(name -> named(pipeline.rules(), name));
    return new Explainer(pipeline.rules(), types, only);
  }

  private Rule named(List<Rule> rules, String name) {
    return rules.stream()
        .filter(candidate -> candidate.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(), "no rule is named '%s'".formatted(name)));
  }

  /** One text, given in one of two ways. */
  private static final class Input {

    @CommandLine.Parameters(
        arity = "0..1",
        paramLabel = "FILE",
        description = "A file, or - for standard input.")
    private Optional<String> file;

    @CommandLine.Option(
        names = {"-e", "--text"},
        paramLabel = "TEXT",
        description = "The text itself.")
    private Optional<String> text;
  }
}
