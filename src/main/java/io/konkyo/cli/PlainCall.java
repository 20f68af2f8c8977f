package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.article.TextDecoder;
import io.konkyo.extract.TypeSelection;
import io.konkyo.mention.MentionType;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A call of extract in its plainest form: each option in full and at most once, its value an
 * argument of its own.
 *
 * <p>Such calls are read here, since the library for command lines takes longer to start than an
 * article takes to be read. What is not understood, wrong calls above all, is left to the library,
 * which alone tells what is wrong with them. Of the others it makes the same, as a test proves.
 *
 * @param inputs the folders and files to read
 * @param output the folder to write to
 * @param types the types of claims to write
 * @param threads how many documents to work on at a time
 * @param encoding the charset of all documents, or auto
 * @param models the folder of models; empty for the program's own
 * @param full whether to analyse documents that have not changed
 * @param stdout whether to write to standard output
 */
record PlainCall(
    List<String> inputs,
    Path output,
    Set<MentionType> types,
    Optional<Integer> threads,
    String encoding,
    Optional<Path> models,
    boolean full,
    boolean stdout) {

  private static final Set<String> FLAGS = Set.of("--full", "--stdout");

  private static final Set<String> OPTIONS =
      Set.of("-o", "--output", "--types", "--threads", "--encoding", "--models");

  private static final int MAX_DIGITS = 3;

  /** Returns what a call of the program says; empty where it is not understood. */
  static Optional<PlainCall> read(String[] args) {
    if (args.length == 0 || !args[0].equals(ExtractCommand.NAME)) {
      return Optional.empty();
    }
    List<String> inputs = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    Set<String> flags = new HashSet<>();
    int next = 1;
    while (next < args.length) {
      String argument = args[next];
      next++;
      boolean understood;
      if (FLAGS.contains(argument)) {
        understood = flags.add(argument);
      } else if (OPTIONS.contains(argument)) {
        String name = argument.equals("-o") ? "--output" : argument;
        understood =
            next < args.length && isWord(args[next]) && options.put(name, args[next]) == null;
        next++;
      } else {
        understood = inputs.add(argument) && (isWord(argument) || argument.equals("-"));
      }
      if (!understood) {
        return Optional.empty();
      }
    }
    return isNumber(options.getOrDefault("--threads", "1"))
        ? of(inputs, options, flags)
        : Optional.empty();
  }

  private static Optional<PlainCall> of(
      List<String> inputs, Map<String, String> options, Set<String> flags) {
    try {
      return Optional.of(
          new PlainCall(
              inputs.isEmpty() ? List.of(ExtractCommand.DEFAULT_INPUT) : List.copyOf(inputs),
              Path.of(options.getOrDefault("--output", ExtractCommand.DEFAULT_OUTPUT)),
              TypeSelection.parse(options.getOrDefault("--types", TypeSelection.DEFAULT)),
              Optional.ofNullable(options.get("--threads")).map(Integer::valueOf),
              options.getOrDefault("--encoding", TextDecoder.AUTO),
              Optional.ofNullable(options.get("--models")).map(Path::of),
              flags.contains("--full"),
              flags.contains("--stdout")));
    } catch (InvalidPathException | InputException e) {
      return Optional.empty();
    }
  }

  /** The library takes what begins with these marks for an option or a file of arguments. */
  private static boolean isWord(String argument) {
    return !argument.isEmpty() && argument.charAt(0) != '-' && argument.charAt(0) != '@';
  }

  /** Returns whether this is a number of threads that extract takes. */
  private static boolean isNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() <= MAX_DIGITS && ExtractCommand.isThreads(Integer.parseInt(value));
  }
}
