package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.export.ExportFormat;
import io.konkyo.export.StreamExporter;
import io.konkyo.run.HarbourRun;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path root;
  private HarbourRun run;

  @BeforeEach
  void copyRun() throws IOException {
    run = HarbourRun.copyTo(root);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void writesEveryFormatTheSameEachTime(ExportFormat format) throws IOException {
    Path first = root.resolve("new/first");
    Path second = root.resolve("new/second");
    assertEquals(0, export(format, first), err());
    assertEquals("konkyo: 12 claims exported to %s\n".formatted(first), err());
    assertEquals(0, export(format, second), err());
    assertEquals("", out());
    assertEquals(List.of("first", "second"), names(root.resolve("new")));
    assertArrayEquals(bytes(first), bytes(second));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void textsMayGoToStandardOutput(ExportFormat format) throws IOException {
    Path file = root.resolve("file");
    if (format.exporter() instanceof StreamExporter) {
      assertEquals(0, export(format, file));
      assertEquals(0, export(format, Path.of("-")));
      assertEquals(Files.readString(file), out());
    } else {
      assertEquals(2, export(format, Path.of("-")));
      assertTrue(err().contains("needs a file or folder; name it with -o"), err());
    }
  }

  @Test
  void aFileOfClaimsAloneCanBeExported() {
    assertEquals(
        0, run("export", run.output().resolve("claims.jsonl").toString(), "--format", "csv"));
    assertEquals(13, out().lines().count());
  }

  @Test
  void whatIsWrongWithADocumentIsToldAndTheOthersAreWritten() throws IOException {
    Files.delete(run.input().resolve("harbour.txt"));
    assertEquals(1, export(ExportFormat.LANGEXTRACT, Path.of("-")));
    assertEquals(1, out().lines().count());
    assertEquals(
        """
        konkyo: harbour.txt: the input has no such file; give the run's with --source
        konkyo: 1 claims exported
        """,
        err());
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    Path target = root.resolve("claims.csv");
    Files.writeString(target, "earlier");
    run.edit("out/claims.jsonl", text -> text.replace("\"line\":5", "\"line\":\"5\""));
    assertEquals(2, export(ExportFormat.CSV, target));
    assertEquals(
        "konkyo: %s: line 12 has no whole number in line\n"
            .formatted(run.output().resolve("claims.jsonl")),
        err());
    assertEquals("earlier", Files.readString(target));
    assertEquals(List.of("claims.csv", "in", "out"), names(root));
  }

  @Test
  void aFolderThatHoldsSomethingIsNeverWrittenOver() throws IOException {
    Path target = Files.createDirectory(root.resolve("brat"));
    assertEquals(0, export(ExportFormat.BRAT, target), err());
    err.reset();
    assertEquals(2, export(ExportFormat.BRAT, target));
    assertEquals(
        "konkyo: %s is a folder that is not empty; name another path with -o\n".formatted(target),
        err());
  }

  @Test
  void aFileAndAFolderDoNotReplaceEachOther() throws IOException {
    Path folder = Files.createDirectory(root.resolve("folder"));
    assertEquals(2, export(ExportFormat.CSV, folder));
    assertEquals("konkyo: %s is a folder; name a file with -o\n".formatted(folder), err());
    Path file = Files.writeString(root.resolve("file"), "earlier");
    assertEquals(2, export(ExportFormat.BRAT, file));
    assertEquals("konkyo: %s is a file; name a folder with -o\n".formatted(file), err());
    assertEquals(List.of("file", "folder", "in", "out"), names(root));
  }

  @ParameterizedTest
  @CsvSource({
    "export nowhere --format csv,no such file or folder: nowhere",
    "export OUT --format brat,--format brat holds the articles; name them with --source",
    "export OUT --format langextract,--format langextract holds the articles; name them",
    "export OUT --format cvs,'unknown format ''cvs''; give one of csv, '",
    "export OUT --format csv --source nowhere,no such file or folder: nowhere",
    "export OUT,Missing required option: '--format=FORMAT'",
    "export --format csv,Missing required parameter: 'DIR'",
  })
  void wrongCallsEndWithTwo(String call, String message) {
    assertEquals(2, run(call.replace("OUT", run.output().toString()).split(" ")));
    assertEquals("", out());
    assertTrue(err().startsWith("konkyo: " + message), err());
    assertFalse(err().contains("\tat "), err());
  }

  private int export(ExportFormat format, Path target) {
    err.reset();
    return run(
        "export",
        run.output().toString(),
        "--format",
        format.label(),
        "--source",
        run.input().toString(),
        "-o",
        target.toString());
  }

  private int run(String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(
            models -> {
              throw new IllegalStateException("no models are needed");
            },
            console)
        .execute(args);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** All bytes of a file, or of all files of a folder. */
  private static byte[] bytes(Path path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(path)) {
      found.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    for (Path file : files) {
      bytes.write(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      bytes.write(Files.readAllBytes(file));
    }
    return bytes.toByteArray();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
