package io.konkyo.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes several calls of the job in one JVM, which starts many times faster than a JVM for each.
 * Its first argument is the file to tell of them in, the others are the calls.
 */
final class JobCalls {

  private static final String ARGUMENT_END = "\t";
  private static final String CALL_END = "== ended with ";

  private JobCalls() {}

  /**
   * What a call has told.
   *
   * @param lines what it wrote to standard error, without what Spark logs there
   */
  record Told(int status, List<String> lines) {}

  /** Returns the arguments that stand for calls. */
  static List<String> packed(List<List<String>> calls) {
    return calls.stream().map(call -> String.join(ARGUMENT_END, call)).toList();
  }

  /** Returns what the calls have told. */
  static List<Told> told(Path file) throws IOException {
    List<Told> told = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(CALL_END)) {
        told.add(new Told(Integer.parseInt(line.substring(CALL_END.length())), lines));
        lines = new ArrayList<>();
      } else {
        lines.add(line);
      }
    }
    return told;
  }

  /** Makes the calls. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Files.createFile(file);
    for (String call : List.of(args).subList(1, args.length)) {
      StringWriter err = new StringWriter();
      int status = ExtractJob.run(call.split(ARGUMENT_END), new PrintWriter(err));
      Files.writeString(file, err + CALL_END + status + "\n", StandardOpenOption.APPEND);
    }
  }
}
