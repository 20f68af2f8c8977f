package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.model.ModelException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;

/** Tells the user of a failure in one line, never by a stack trace. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println(line(failure));
    return ExitStatus.USAGE;
  }

  /** Returns the line that tells of a failure. */
  static String line(Exception failure) {
    return "konkyo: " + message(failure);
  }

  private static String message(Exception failure) {
    if (failure instanceof InputException || failure instanceof ModelException) {
      return failure.getMessage();
    }
    if (failure instanceof AccessDeniedException denied) {
      return "no permission to write to " + denied.getFile();
    }
    if (failure instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is a file, not a folder; give another with -o";
    }
    if (failure instanceof FileSystemException fault && fault.getReason() != null) {
      return "cannot write to %s: %s".formatted(fault.getFile(), fault.getReason());
    }
    if (failure instanceof IOException) {
      return failure.getMessage();
    }
    return "internal error, please report it: " + failure;
  }
}
