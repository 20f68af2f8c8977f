package io.konkyo.cli;

import picocli.CommandLine;

/** Tells the user what is wrong with the call and where to look. */
final class WrongCalls implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(CommandLine.ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("konkyo: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command
        .getErr()
        .printf("Try '%s --help' for the options.%n", command.getCommandSpec().qualifiedName());
    return ExitStatus.USAGE;
  }
}
