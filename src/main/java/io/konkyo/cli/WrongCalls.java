package io.konkyo.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Tells the user what is wrong with the call and where to look. */
final class WrongCalls implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(CommandLine.ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("konkyo: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.printf("Try '%s --help' for the options.%n", command.getCommandSpec().qualifiedName());
    return ExitStatus.USAGE;
  }
}
