package io.konkyo.cli;

import io.konkyo.model.ModelFiles;
import io.konkyo.output.ProgramVersion;
import io.konkyo.pipeline.Pipeline;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    int status = commandLine(Pipeline::load, console).execute(args);
    System.exit(status);
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
    return new CommandLine(new Main())
        .addSubcommand(new ExtractCommand(loader, console))
        .addSubcommand(new EvaluateCommand(() -> loader.load(ModelFiles.bundled())))
        .addSubcommand(new ExplainCommand(explained, console))
        .addSubcommand(new DiffCommand(console))
        .addSubcommand(new ReviewCommand(explained, console))
        .addSubcommand(new TrainCommand())
        .addSubcommand(new VerifyCommand(console))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new SchemaCommand(console))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true))
        .setParameterExceptionHandler(new WrongCalls())
        .setExecutionExceptionHandler(new Failures());
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
