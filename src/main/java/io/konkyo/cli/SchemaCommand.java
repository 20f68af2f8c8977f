package io.konkyo.cli;

import io.konkyo.output.JsonSchema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Prints a JSON Schema. */
@CommandLine.Command(
    name = "schema",
    description =
        "Prints the JSON Schema (2020-12) of what extract writes, or of diff --format json.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      defaultValue = "claim",
      completionCandidates = Names.class,
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if none is given.")
  private String name;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    JsonSchema schema =
        Arrays.stream(JsonSchema.values())
            .filter(candidate -> candidate.label().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        spec.commandLine(),
                        "unknown schema '%s'; give one of %s".formatted(name, Names.all())));
    console.out().print(schema.text());
    console.out().flush();
    return ExitStatus.OK;
  }

  static final class Names implements Iterable<String> {

    private static String all() {
      return Arrays.stream(JsonSchema.values())
          .map(JsonSchema::label)
          .collect(Collectors.joining(", "));
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(JsonSchema.values()).map(JsonSchema::label).iterator();
    }
  }
}
