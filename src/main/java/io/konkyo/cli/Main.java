package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.model.ModelFiles;
import io.konkyo.output.ProgramVersion;
import io.konkyo.pipeline.Pipeline;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;

/** The program's entry. */
@CommandLine.Command(
    name = "konkyo",
    description = "Turns folders of Japanese policy articles into claims tied to their source.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** The commands, in the order in which help tells of them. */
  private static final List<String> COMMANDS =
      List.of(
          ExtractCommand.NAME,
          "evaluate",
          "explain",
          "diff",
          "review",
          "train",
          "verify",
          "export",
          "schema");

  private Main() {}

  /** Runs the command line and ends the program with its status. */
  public static void main(String[] args) {
    Console console =
        new Console(
            System.in,
            new PrintStream(System.out, false, StandardCharsets.UTF_8),
            System.err,
            Terminals.isErrorTerminal(),
            Terminals.showsColours());
    System.exit(run(args, Pipeline::load, console));
  }

  /**
   * Runs a call of the program. Only the command that it names is made, and nothing for any other:
   * most of the time that a short command takes would go into those.
   *
   * @return the status to end with
   */
  static int run(String[] args, AnalyzerLoader loader, Console console) {
    Optional<PlainCall> plain = PlainCall.read(args);
    if (plain.isPresent()) {
      return run(new ExtractCommand(loader, console, plain.get()), console);
    }
    boolean named = args.length > 0 && COMMANDS.contains(args[0]);
    List<String> commands = named ? List.of(args[0]) : COMMANDS;
    return commandLine(commands, loader, Pipeline::load, console).execute(args);
  }

  /** Runs extract, telling of failures as the library for command lines would. */
  private static int run(ExtractCommand command, Console console) {
    try {
      return command.call();
    } catch (IOException | InputException | RuntimeException e) {
      err(console).println(Failures.line(e));
      return ExitStatus.USAGE;
    }
  }

  /** Returns the command line over the given pipeline and streams. */
  static CommandLine commandLine(AnalyzerLoader loader, Console console) {
    return commandLine(loader, Pipeline::load, console);
  }

  /**
   * Returns the command line.
   *
   * @param explained makes the pipeline of which explain and review tell
   */
  static CommandLine commandLine(
      AnalyzerLoader loader, Function<ModelFiles, Pipeline> explained, Console console) {
    return commandLine(COMMANDS, loader, explained, console);
  }

  private static CommandLine commandLine(
      List<String> commands,
      AnalyzerLoader loader,
      Function<ModelFiles, Pipeline> explained,
      Console console) {
    CommandLine program = new CommandLine(new Main());
    for (String command : commands) {
      program.addSubcommand(command(command, loader, explained, console));
    }
    return program
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(err(console))
        .setParameterExceptionHandler(new WrongCalls())
        .setExecutionExceptionHandler(new Failures());
  }

  private static Object command(
      String name,
      AnalyzerLoader loader,
      Function<ModelFiles, Pipeline> explained,
      Console console) {
    return switch (name) {
      case ExtractCommand.NAME -> new ExtractCommand(loader, console);
      case "evaluate" -> new EvaluateCommand(() -> loader.load(ModelFiles.bundled()));
      case "explain" -> new ExplainCommand(explained, console);
      case "diff" -> new DiffCommand(console);
      case "review" -> new ReviewCommand(explained, console);
      case "train" -> new TrainCommand();
      case "verify" -> new VerifyCommand(console);
      case "export" -> new ExportCommand(console);
      case "schema" -> new SchemaCommand(console);
      default -> throw new IllegalArgumentException("no such command: " + name);
    };
  }

  private static PrintWriter err(Console console) {
    return new PrintWriter(console.err(), true);
  }

  /** Called where no command is given. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
  }

  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"konkyo " + ProgramVersion.current()};
    }
  }
}
