package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.konkyo.Readme;
import io.konkyo.pipeline.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Calls that users copy from the READMEs and from the workflow are calls that the program knows.
 */
class ReadmeCommandsTest {

  private static final Pattern OF_THE_JAR =
      Pattern.compile("java -jar \\S*konkyo\\.jar ([^>|\n`]+)");

  private static final Pattern BY_NAME = Pattern.compile("`konkyo ([^`]+)`");

  /** What tells of many calls at once. */
  private static final Pattern FORM = Pattern.compile("[\\[…]|^X$|--format$");

  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  static List<String> calls() throws IOException {
    List<String> calls = new ArrayList<>();
    add(OF_THE_JAR, Files.readString(Path.of(".ci/claims-workflow.yml")), calls);
    for (Readme readme : Readme.values()) {
      add(OF_THE_JAR, readme.text(), calls);
      add(BY_NAME, readme.text(), calls);
    }
    return calls.stream().filter(call -> !FORM.matcher(call).find()).distinct().toList();
  }

  private static void add(Pattern pattern, String text, List<String> calls) {
    List<String> found =
        pattern.matcher(text).results().map(match -> match.group(1).strip()).toList();
    assertFalse(found.isEmpty(), pattern.pattern());
    calls.addAll(found);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theProgramKnowsTheCall(String call) {
    String[] arguments =
        ARGUMENT
            .matcher(call)
            .results()
            .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
            .toArray(String[]::new);
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            false);
    CommandLine program = Main.commandLine(Pipeline::load, console);
    assertDoesNotThrow(() -> program.parseArgs(arguments));
  }
}
