package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.konkyo.output.OutputFiles;
import io.konkyo.pipeline.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed {@code output/} is what the program writes of {@code input/}. */
class SamplesTest {

  private static final Path BASELINE = Path.of("output");

  @TempDir private static Path written;

  @BeforeAll
  static void extractTheSamples() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(messages, true, StandardCharsets.UTF_8),
            false);
    int status =
        Main.commandLine(Pipeline::load, console)
            .execute("extract", "input", "-o", written.toString());
    assertEquals(0, status, messages.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theFilesAreTheSame() throws IOException {
    assertEquals(names(BASELINE), names(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {OutputFiles.CLAIMS, OutputFiles.DOCUMENTS, OutputFiles.RUN})
  void theirBytesAreTheSame(String name) throws IOException {
    Path committed = BASELINE.resolve(name);
    Path fresh = written.resolve(name);
    if (Files.mismatch(committed, fresh) >= 0) {
      fail(
          "%s is not what the program writes: %s; to accept it, run `mvn -q compile exec:java`, "
                  .formatted(committed, firstDifference(committed, fresh))
              + "review `git diff output` and commit it");
    }
  }

  private static String firstDifference(Path committed, Path fresh) throws IOException {
    List<String> before = Files.readAllLines(committed);
    List<String> now = Files.readAllLines(fresh);
    int line = 0;
    while (line < before.size() && line < now.size() && before.get(line).equals(now.get(line))) {
      line++;
    }
    return "from line %d it has %s in place of %s"
        .formatted(line + 1, lineOrEnd(before, line), lineOrEnd(now, line));
  }

  private static String lineOrEnd(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "its end";
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
