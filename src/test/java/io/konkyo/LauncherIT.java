package io.konkyo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the packed program by its launcher, and looks at what is loaded for a command. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path LAUNCHER = TARGET.resolve("konkyo");
  private static final Path JAR = TARGET.resolve("konkyo.jar");
  private static final Path ARCHIVE = TARGET.resolve("konkyo.jsa");
  private static final String JAVA_HOME = System.getProperty("java.home");
  private static final String JAVA = Path.of(JAVA_HOME, "bin", "java").toString();
  private static final long TIMEOUT_SECONDS = 300;
  private static final String TEXT = "汐見県は港の改修に約3億円を充てる。\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract a.txt --stdout",
        "extract a.txt none.txt --stdout",
        "extract",
        "extract --help",
        "extract --colour",
        "schema claim",
        "diff none none",
        "--version",
        ""
      })
  void doesAsTheJarDoes(String call) throws Exception {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    String[] arguments = call.isEmpty() ? new String[0] : call.split(" ");
    Result plain = run(Map.of(), with(List.of(JAVA, "-jar", JAR.toString()), arguments));
    assertEquals(plain, run(Map.of(), with(List.of(LAUNCHER.toString()), arguments)));
  }

  @Test
  void keepsArgumentsApart() throws Exception {
    Files.writeString(folder.resolve("two words *.txt"), TEXT);
    Result result =
        run(Map.of(), List.of(LAUNCHER.toString(), "extract", "two words *.txt", "-o", "an \"o"));
    assertEquals(0, result.status(), result.err());
    assertTrue(Files.exists(folder.resolve("an \"o").resolve("claims.jsonl")));
  }

  @Test
  void isFoundThroughLinks() throws Exception {
    Path home = Files.createDirectories(folder.resolve("a home"));
    Path other = Files.createDirectories(folder.resolve("bin"));
    for (Path file : List.of(LAUNCHER, JAR, ARCHIVE)) {
      Files.copy(file, home.resolve(file.getFileName()));
    }
    Files.createSymbolicLink(home.resolve("link"), Path.of("konkyo"));
    Path link = Files.createSymbolicLink(other.resolve("kk"), Path.of("../a home/link"));
    assertEquals(0, run(Map.of(), List.of(link.toString(), "--version")).status());
    Map<String, String> onPath = Map.of("PATH", other + ":" + System.getenv("PATH"));
    assertEquals(0, run(onPath, List.of("/bin/sh", "-c", "kk --version")).status());
    assertEquals(
        0, run(Map.of(), List.of("/bin/sh", "-c", "cd 'a home' && sh link --version")).status());
  }

  /** An archive that is missing or does not fit is passed over without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"missing", "empty", "garbage", "cut", "older than the jar", "a folder"})
  void runsWithoutAFittingArchive(String fault) throws Exception {
    Path launcher = Files.copy(LAUNCHER, folder.resolve("konkyo"));
    Path jar = Files.copy(JAR, folder.resolve("konkyo.jar"));
    Path archive = folder.resolve("konkyo.jsa");
    switch (fault) {
      case "empty" -> Files.createFile(archive);
      case "garbage" -> Files.writeString(archive, "no archive\n".repeat(9_999));
      case "cut" -> {
        byte[] whole = Files.readAllBytes(ARCHIVE);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
      }
      case "older than the jar" -> {
        Files.copy(ARCHIVE, archive);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
      }
      case "a folder" -> Files.createDirectory(archive);
      default -> {}
    }
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Result result = run(Map.of(), List.of(launcher.toString(), "extract", "a.txt", "--stdout"));
    assertEquals(1, result.out().lines().count(), result.out());
    assertEquals("konkyo: 1 documents (0 failed, 0 unchanged), 1 claims", result.err().strip());
    assertEquals(0, result.status());
  }

  @ParameterizedTest
  @CsvSource({
    "KONKYO_OPTS,-XX:+UseG1GC -Xmx300m",
    "KONKYO_OPTS,-XX:+UseParallelGC",
    "JAVA_OPTS,-Xmx300m -Dfile.encoding=UTF-8",
    "JDK_JAVA_OPTIONS,-XX:+UseG1GC"
  })
  void handsOptionsToJava(String variable, String options) throws Exception {
    Result result = run(Map.of(variable, options), List.of(LAUNCHER.toString(), "--version"));
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().startsWith("konkyo "), result.out());
  }

  @Test
  void runsTheJavaThatIsNamed() throws Exception {
    Map<String, String> none = Map.of("JAVA_HOME", folder.resolve("no java").toString());
    Result result = run(none, List.of(LAUNCHER.toString(), "--version"));
    assertEquals(2, result.status());
    assertTrue(result.err().startsWith("konkyo: there is no "), result.err());
  }

  @Test
  void takesItsClassesFromTheArchive() throws Exception {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Map<String, String> log = Map.of("KONKYO_OPTS", "-Xlog:class+load:file=loaded.txt");
    assertEquals(
        0, run(log, List.of(LAUNCHER.toString(), "extract", "a.txt", "--stdout")).status());
    List<String> own = loaded().stream().filter(line -> line.contains(" io.konkyo.")).toList();
    assertFalse(own.isEmpty());
    long archived = own.stream().filter(line -> line.contains("shared objects file")).count();
    assertTrue(archived > 0.9 * own.size(), archived + " of " + own.size());
  }

  /** What a command does not need is not loaded, models above all. */
  @ParameterizedTest
  @CsvSource({
    "schema claim,io.konkyo.token. io.konkyo.mention. com.atilika. opennlp. edu.stanford.",
    "diff runs runs,io.konkyo.token. io.konkyo.mention. com.atilika. opennlp. edu.stanford.",
    "extract a.txt --stdout,picocli.CommandLine$Model fasterxml.jackson.databind. chardet. progressbar.",
    "extract a.txt -o new,picocli.CommandLine$Model fasterxml.jackson.databind. chardet. progressbar."
  })
  void loadsNothingElse(String call, String unwanted) throws Exception {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.createDirectory(folder.resolve("runs"));
    for (String file : List.of("claims.jsonl", "documents.jsonl", "run.json")) {
      Files.copy(Path.of("output", file), folder.resolve("runs").resolve(file));
    }
    List<String> java = List.of(JAVA, "-Xlog:class+load:file=loaded.txt", "-jar", JAR.toString());
    Result result = run(Map.of(), with(java, call.split(" ")));
    assertEquals(0, result.status(), result.err());
    List<String> loaded = loaded();
    assertTrue(loaded.stream().anyMatch(line -> line.contains(" io.konkyo.cli.Main ")));
    for (String part : unwanted.split(" ")) {
      assertEquals(List.of(), loaded.stream().filter(line -> line.contains(part)).toList());
    }
  }

  @Test
  void modelsStandInTheJarAsTheyAre() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<? extends ZipEntry> models =
          jar.stream().filter(entry -> entry.getName().endsWith(".bin")).toList();
      assertTrue(models.size() > 3);
      models.forEach(model -> assertEquals(ZipEntry.STORED, model.getMethod(), model.getName()));
    }
  }

  private List<String> loaded() throws IOException {
    return Files.readAllLines(folder.resolve("loaded.txt"));
  }

  private static List<String> with(List<String> program, String... arguments) {
    return Stream.concat(program.stream(), Arrays.stream(arguments)).toList();
  }

  private Result run(Map<String, String> variables, List<String> call) throws Exception {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(call))
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS", "KONKYO_OPTS")
        .forEach(environment::remove);
    environment.put("JAVA_HOME", JAVA_HOME);
    environment.putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + call);
    }
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private record Result(int status, String out, String err) {}
}
