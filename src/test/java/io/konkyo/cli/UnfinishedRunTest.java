package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.konkyo.Signals;
import io.konkyo.extract.DigitAnalyzer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs that do not come to their end, each a program of its own, and what the next run makes of
 * what they left.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class UnfinishedRunTest {

  private static final int STOPPED_BY_SIGINT = 130;
  private static final int STOPPED_BY_SIGTERM = 143;
  private static final int KILLED = 137;

  /** More than the documents in work on two threads, so that the ones before are finished. */
  private static final int HANGING = 8;

  private static final int DOCUMENTS = 12;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private DigitAnalyzer analyzer = new DigitAnalyzer('a');

  @TempDir private Path root;
  private Path input;
  private Path output;

  @BeforeEach
  void makeFolders() throws IOException {
    input = Files.createDirectory(root.resolve("in"));
    output = root.resolve("out");
  }

  @ParameterizedTest
  @CsvSource({"INT," + STOPPED_BY_SIGINT, "TERM," + STOPPED_BY_SIGTERM})
  void aSignalStopsInGoodOrder(String signal, int status) throws Exception {
    Map<String, String> earlier = earlierRun();
    documents(HANGING);
    Run run = runInto(output, signal);
    assertEquals(status, run.status());
    assertEquals(
        "konkyo: stopped: 8 of 12 documents are kept for the next run into " + output + "\n",
        run.err());
    assertTrue(run.millis() < 5_000, run.millis() + " ms");
    assertEquals(earlier, visible());
    assertEquals(List.of(".konkyo-kept"), hidden());

    repaired();
    assertEquals(0, extract());
    assertEquals("konkyo: going on with an unfinished run: 8 documents are kept", firstLine());
    assertEquals(DOCUMENTS - HANGING, analyzer.calls(), "documents that were analysed again");
    isAsIfNothingHadHappened();
  }

  @Test
  void aKilledRunIsGoneOnWith() throws Exception {
    Map<String, String> earlier = earlierRun();
    for (int i = 0; i < HANGING; i++) {
      // So much that it is put away at once.
      write(name(i), "港".repeat(200_000) + i);
    }
    hangAt(HANGING);
    Run run = runInto(output, "KILL");
    assertEquals(KILLED, run.status());
    assertEquals(earlier, visible());
    assertEquals(List.of(".konkyo-run", ".konkyo.lock"), hidden());

    write(name(HANGING), "8");
    assertEquals(0, extract());
    assertEquals("konkyo: going on with an unfinished run: 8 documents are kept", firstLine());
    assertEquals(1, analyzer.calls(), "documents that were analysed again");
    isAsIfNothingHadHappened();
  }

  @Test
  void whatHasChangedSinceIsAnalysedAgain() throws Exception {
    documents(HANGING);
    runInto(output, "TERM");
    repaired();
    write(name(1), "101");
    write("d000.txt", "1つ目");
    Files.delete(input.resolve(name(3)));
    assertEquals(0, extract());
    assertEquals(DOCUMENTS - HANGING + 2, analyzer.calls(), "documents that were analysed again");
    isAsIfNothingHadHappened();
  }

  @ParameterizedTest
  @ValueSource(strings = {"models", "types", "encoding", "full"})
  void whatWasMadeInAnotherWayIsNotTakenOver(String what) throws Exception {
    documents(HANGING);
    runInto(output, "TERM");
    repaired();
    List<String> options =
        switch (what) {
          case "types" -> List.of("--types", "all");
          case "encoding" -> List.of("--encoding", "UTF-8");
          case "full" -> List.of("--full");
          default -> List.of();
        };
    if ("models".equals(what)) {
      analyzer = new DigitAnalyzer('b');
    }
    assertEquals(0, extract(options.toArray(String[]::new)));
    assertEquals(DOCUMENTS, analyzer.calls(), "documents that were analysed");
    assertEquals(List.of(), hidden());
  }

  /** What a power cut or a careless hand may leave. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "claims torn",
        "documents torn",
        "log torn",
        "claims zeroed",
        "claims gone",
        "log gone",
        "log garbled",
        "claims longer"
      })
  void whatIsDamagedIsNotBelieved(String damage) throws Exception {
    documents(HANGING);
    runInto(output, "TERM");
    Path kept = output.resolve(".konkyo-kept");
    Path claims = kept.resolve("claims.jsonl");
    Path log = kept.resolve("checkpoints.jsonl");
    switch (damage) {
      case "claims torn" -> tear(claims);
      case "documents torn" -> tear(kept.resolve("documents.jsonl"));
      case "log torn" -> tear(log);
      case "claims zeroed" -> Files.write(claims, new byte[(int) Files.size(claims)]);
      case "claims gone" -> Files.delete(claims);
      case "log gone" -> Files.delete(log);
      case "log garbled" -> Files.write(log, new byte[] {(byte) 0xFF, '\n', '{', '\n'});
      default -> Files.writeString(claims, Files.readString(claims) + "{\"id\":\"half a li");
    }
    repaired();
    assertEquals(0, extract());
    isAsIfNothingHadHappened();
  }

  @Test
  void stoppingAgainAtOnceLosesNothing() throws Exception {
    documents(HANGING);
    runInto(output, "TERM");
    // The second run is stopped at its first document, far before the end of what is kept.
    write("d000.txt", HangingRun.HANG);
    Run second = runInto(output, "TERM");
    assertEquals(
        "konkyo: going on with an unfinished run: 8 documents are kept\n"
            + "konkyo: stopped: 8 of 13 documents are kept for the next run into "
            + output
            + "\n",
        second.err());
    Files.delete(input.resolve("d000.txt"));
    repaired();
    assertEquals(0, extract());
    assertEquals(DOCUMENTS - HANGING, analyzer.calls(), "documents that were analysed again");
    isAsIfNothingHadHappened();
  }

  @Test
  void aRunThatGoesOnCanBeStoppedToo() throws Exception {
    documents(HANGING);
    runInto(output, "TERM");
    write(name(HANGING), "8");
    hangAt(HANGING + 2);
    Run second = runInto(output, "TERM");
    assertTrue(second.err().contains("stopped: 10 of 12 documents are kept"), second.err());
    write(name(HANGING + 2), "10");
    assertEquals(0, extract());
    assertEquals(2, analyzer.calls(), "documents that were analysed again");
    isAsIfNothingHadHappened();
  }

  @Test
  void whatCameToNothingLeavesNothing() throws Exception {
    documents(0);
    Run run = runInto(output, "TERM");
    assertEquals(
        "konkyo: stopped: 0 of 12 documents are kept for the next run into " + output + "\n",
        run.err());
    assertEquals(Map.of(), contents(output));
  }

  @Test
  void aRunThatWasKilledBetweenTwoMovesIsPutRight() throws IOException {
    documents(DOCUMENTS);
    assertEquals(0, extract());
    Map<String, String> expected = contents(output);
    write(name(0), "77");
    assertEquals(0, extract());
    Map<String, String> later = contents(output);
    // As it is after the first of the three moves of the second run.
    Path inWork = Files.createDirectory(output.resolve(".konkyo-run"));
    for (String name : List.of("documents.jsonl", "run.json")) {
      Files.writeString(inWork.resolve(name), later.get(name));
      Files.writeString(output.resolve(name), expected.get(name));
    }
    int calls = analyzer.calls();
    assertEquals(0, extract());
    assertEquals(calls, analyzer.calls(), "documents that were analysed again");
    assertEquals(later, contents(output));
  }

  @Test
  void aSecondRunIsToldToWait() throws Exception {
    write(name(0), "1");
    Path other = root.resolve("other");
    assertEquals(0, call("extract", input.toString(), "-o", other.toString()));
    write(name(0), "2");
    assertEquals(0, extract());
    documents(HANGING);
    Process run = HangingRun.start(List.of(), input, output);
    try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
      assertEquals(HangingRun.HANG, lines.readLine());
      assertEquals(2, extract());
      assertEquals("konkyo: another run is writing to " + output + "\n", err());
      assertEquals(2, call("diff", output.toString(), other.toString(), "--accept"));
      assertTrue(err().contains("another run is writing to " + output), err());
    } finally {
      run.destroyForcibly().waitFor();
    }
    repaired();
    assertEquals(0, extract());
    isAsIfNothingHadHappened();
  }

  @Test
  void aFullDiskLosesNothingThatWasFinished() throws Exception {
    Map<String, String> earlier = earlierRun();
    for (int i = 0; i < DOCUMENTS; i++) {
      write(name(i), "港".repeat(200_000) + "\n" + "1と".repeat(60));
    }
    // No file may grow beyond 100 blocks of 512 bytes, which some documents' claims are.
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process run =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f 100 && exec \"$@\"",
                "sh",
                java,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                HangingRun.class.getName(),
                "extract",
                input.toString(),
                "-o",
                output.toString())
            .start();
    run.getOutputStream().close();
    String told = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, run.waitFor(), told);
    assumeTrue(told.contains("File too large"), "this shell sets no limits: " + told);
    assertTrue(told.contains("konkyo: not finished: "), told);
    assertTrue(told.contains("konkyo: cannot write to " + output), told);
    assertFalse(told.contains("\tat "), told);
    assertEquals(earlier, visible());

    assertEquals(0, extract());
    assertTrue(firstLine().startsWith("konkyo: going on with an unfinished run: "), err());
    assertTrue(analyzer.calls() < DOCUMENTS, analyzer.calls() + " were analysed again");
    isAsIfNothingHadHappened();
  }

  @Test
  void readersDoNotMindWhatIsUnfinished() throws Exception {
    documents(HANGING);
    repaired();
    assertEquals(0, extract());
    Path copy = root.resolve("copy");
    assertEquals(0, call("extract", input.toString(), "-o", copy.toString()));
    assertEquals(1, call("verify", output.toString(), "--source", input.toString()));
    String proof = err();
    hangAt(HANGING);
    runInto(output, "TERM");
    assertEquals(List.of(".konkyo-kept"), hidden());
    repaired();
    // The analyzer of these tests makes no ids that could be proved; nothing new may come.
    assertEquals(1, call("verify", output.toString(), "--source", input.toString()));
    assertEquals(proof, err());
    assertEquals(0, call("diff", output.toString(), copy.toString(), "--fail-on", "any"), err());
    Path csv = root.resolve("a.csv");
    assertEquals(
        0, call("export", output.toString(), "--format", "csv", "-o", csv.toString()), err());
  }

  private static String name(int i) {
    return "d%03d.txt".formatted(i + 1);
  }

  /** Writes all documents, of which one hangs. */
  private void documents(int hanging) throws IOException {
    repaired();
    if (hanging < DOCUMENTS) {
      hangAt(hanging);
    }
  }

  private void hangAt(int document) throws IOException {
    write(name(document), HangingRun.HANG);
  }

  /** Writes all documents, of which none hangs. */
  private void repaired() throws IOException {
    for (int i = 0; i < DOCUMENTS; i++) {
      write(name(i), i + "と" + i * 7);
    }
  }

  /** Makes a run whose files the next one must leave as they are until it is whole. */
  private Map<String, String> earlierRun() throws IOException {
    write(name(0), "5");
    assertEquals(0, extract());
    analyzer = new DigitAnalyzer('a');
    return contents(output);
  }

  /** What is in the output folder is what a run of its own makes of the input. */
  private void isAsIfNothingHadHappened() throws IOException {
    Path fresh = root.resolve("fresh");
    assertEquals(0, call("extract", input.toString(), "-o", fresh.toString()));
    assertEquals(contents(fresh), contents(output));
  }

  private record Run(int status, String err, long millis) {}

  /** Runs a program of its own until it hangs, and sends it a signal. */
  private Run runInto(Path folder, String signal) throws IOException, InterruptedException {
    assumeTrue(
        !signal.equals("INT") || Signals.interruptsReachPrograms(),
        "this program was started to ignore SIGINT, and so are those that it starts");
    Process run = HangingRun.start(List.of(), input, folder);
    try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
      assertEquals(HangingRun.HANG, lines.readLine());
      // The other thread has the documents before; let it hand them on.
      TimeUnit.MILLISECONDS.sleep(500);
      long start = System.nanoTime();
      int sent =
          new ProcessBuilder("kill", "-" + signal, String.valueOf(run.pid())).start().waitFor();
      assumeTrue(sent == 0, "this system has no signals");
      String told = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = run.waitFor();
      return new Run(status, told, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    } finally {
      run.destroyForcibly().waitFor();
    }
  }

  private static void tear(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 5));
  }

  private int extract(String... options) {
    return call(
        Stream.concat(
                Stream.of("extract", input.toString(), "-o", output.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private int call(String... arguments) {
    err.reset();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(models -> analyzer, console).execute(arguments);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String firstLine() {
    return err().lines().findFirst().orElse("");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(input.resolve(name), text);
  }

  private Map<String, String> visible() throws IOException {
    Map<String, String> visible = contents(output);
    visible.keySet().removeIf(name -> name.startsWith("."));
    return visible;
  }

  private List<String> hidden() throws IOException {
    return contents(output).keySet().stream().filter(name -> name.startsWith(".")).toList();
  }

  /** Returns files with their contents, and folders without. */
  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(
            file.getFileName().toString(), Files.isDirectory(file) ? "" : Files.readString(file));
      }
    }
    return contents;
  }
}
