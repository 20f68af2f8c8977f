package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.pipeline.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * What a call of the program gave.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record CommandRun(int status, String out, String err) {

  /** Calls the program with the real pipeline and nothing on standard input. */
  public static CommandRun of(Object... args) {
    String[] call = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    return of(console -> Main.run(call, Pipeline::load, console));
  }

  /** Calls a part of the program with nothing on standard input. */
  static CommandRun of(ToIntFunction<Console> program) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int status = program.applyAsInt(console);
    return new CommandRun(
        status,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  /** Calls the program and fails unless it ends with 0. */
  public static CommandRun ok(Object... args) {
    CommandRun run = of(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }
}
