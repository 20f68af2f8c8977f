package io.konkyo.cli;

import io.konkyo.evaluate.Evaluation;
import io.konkyo.evaluate.Evaluator;
import io.konkyo.evaluate.GoldException;
import io.konkyo.evaluate.GoldReader;
import io.konkyo.evaluate.MatchMode;
import io.konkyo.evaluate.Report;
import io.konkyo.evaluate.Score;
import io.konkyo.evaluate.Share;
import io.konkyo.mention.MentionType;
import io.konkyo.pipeline.Analyzer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Scores the pipeline against gold files. */
@CommandLine.Command(
    name = "evaluate",
    description = "Scores what the pipeline finds against gold files.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:every score reaches its floor",
      "1:a score is below its floor",
      "2:the call or a gold file is wrong"
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final String ALL = "all";

  @CommandLine.Spec private CommandSpec spec;

  @CommandLine.Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "gold files: JSON Lines, one document a line")
  private List<Path> gold;

  @CommandLine.Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      description = "score these types alone; \"sentence\" for sentence boundaries (default: all)")
  private Set<String> types = new TreeSet<>();

  @CommandLine.Option(
      names = "--match",
      defaultValue = "exact",
      description = "when a mention counts as found: ${COMPLETION-CANDIDATES} (default: exact)")
  private MatchMode match;

  @CommandLine.Option(
      names = "--min-f1",
      paramLabel = "NAME=X",
      parameterConsumer = Floors.class,
      description = {
        "end with status 1 if a type's F1 is below X, from 0 to 1; for a field, such as about,",
        "time or percent.of, if the share of right ones is"
      })
  private Map<String, Double> floors = new TreeMap<>();

  @CommandLine.Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "show the first N misses, false alarms, wrong values and wrong fields")
  private int errors;

  private final Supplier<Analyzer> analyzer;

  /**
   * Makes the command.
   *
   * @param analyzer builds the pipeline; asked once, after the call has been checked
   */
  EvaluateCommand(Supplier<Analyzer> analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--errors must not be negative");
    }
    Evaluation evaluation;
    try {
      evaluation = evaluate();
    } catch (GoldException e) {
      complain(e.getMessage());
      return ExitStatus.USAGE;
    }
    checkTypes(evaluation.scores());
    new Report(spec.commandLine().getOut()).write(evaluation, match);
    List<String> shortfalls = shortfalls(evaluation);
    shortfalls.forEach(this::complain);
    return shortfalls.isEmpty() ? ExitStatus.OK : ExitStatus.REPORT;
  }

  private void complain(String message) {
    spec.commandLine().getErr().println("konkyo: " + message);
  }

  private Evaluation evaluate() {
    Set<String> chosen = types.contains(ALL) ? Set.of() : types;
    Evaluator evaluator = new Evaluator(analyzer.get(), chosen, match, errors);
    GoldReader reader = new GoldReader();
    for (Path file : gold) {
      reader.read(file, evaluator::add);
    }
    return evaluator.result();
  }

  /** Gold may have types of its own, so a name can be called unknown only after reading it. */
  private void checkTypes(Map<String, Score> scores) {
    Set<String> known = new TreeSet<>(List.of(ALL, Evaluation.SENTENCE));
    for (MentionType type : MentionType.values()) {
      known.add(type.label());
    }
    for (String type : types) {
      if (!known.contains(type) && scores.getOrDefault(type, Score.NONE).gold() == 0) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            "--types: neither gold nor the guide has a type \"" + type + "\"; known are " + known);
      }
    }
  }

  private List<String> shortfalls(Evaluation evaluation) {
    List<String> shortfalls = new ArrayList<>();
    floors.forEach(
        (name, floor) -> {
          Optional<Share> field = Optional.ofNullable(evaluation.fields().get(name));
          OptionalDouble reached =
              field
                  .map(Share::value)
                  .orElseGet(() -> evaluation.scores().getOrDefault(name, Score.NONE).f1());
          if (reached.isEmpty()) {
            shortfalls.add(name + ": was not measured, the floor is " + floor);
          } else if (reached.getAsDouble() < floor) {
            shortfalls.add(
                String.format(
                    Locale.ROOT,
                    "%s: %s %.4f is below %s",
                    name,
                    field.isPresent() ? "the share of right ones" : "F1",
                    reached.getAsDouble(),
                    floor));
          }
        });
    return shortfalls;
  }

  /**
   * Takes every NAME=X that follows the option and leaves what does not look like one, so that gold
   * files may stand after the floors.
   */
  static final class Floors implements CommandLine.IParameterConsumer {

    private static final Pattern FLOOR = Pattern.compile("([a-z_.]+)=([0-9]*\\.?[0-9]+)");

    @Override
    public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
      Map<String, Double> floors = new TreeMap<>(option.<Map<String, Double>>getValue());
      do {
        String argument = args.isEmpty() ? "" : args.pop();
        Matcher floor = FLOOR.matcher(argument);
        if (!floor.matches() || Double.parseDouble(floor.group(2)) > 1) {
          throw new CommandLine.ParameterException(
              command.commandLine(),
              "--min-f1 needs NAME=X with X from 0 to 1, such as money=0.9, not \""
                  + argument
                  + "\"");
        }
        floors.put(floor.group(1), Double.valueOf(floor.group(2)));
      } while (!args.isEmpty() && FLOOR.matcher(args.peek()).matches());
      option.setValue(floors);
    }
  }
}
