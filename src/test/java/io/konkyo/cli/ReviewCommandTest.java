package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.model.ModelFiles;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @TempDir private Path root;
  private Path input;
  private Path page;

  @BeforeEach
  void extract() throws IOException {
    input = Files.createDirectory(root.resolve("in"));
    page = root.resolve("pages/review.html");
    Files.writeString(input.resolve("a.txt"), "港の改修に30億円を充てる。\n");
    Files.writeString(input.resolve("b.txt"), "会費は5万円だ。\n");
    assertEquals(0, run("extract", input.toString(), "-o", root.resolve("out").toString()));
    err.reset();
  }

  @Test
  void writesThePageOfARun() throws IOException {
    assertEquals(0, review("-o", page.toString()));
    assertTrue(Files.readString(page).contains("30億円"));
    assertEquals("konkyo: 2 documents (0 troubled), 2 claims, 0 gaps\n", err());
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    assertEquals(List.of("review.html"), names(page.getParent()));
  }

  @Test
  void writesTheSameToStandardOutput() throws IOException {
    assertEquals(0, review("-o", page.toString()));
    assertEquals(0, review("-o", "-"));
    assertArrayEquals(Files.readAllBytes(page), out.toByteArray());
  }

  @Test
  void takesSourcesFromSeveralPlaces() throws IOException {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere")).resolve("b.txt");
    Files.move(input.resolve("b.txt"), elsewhere);
    assertEquals(0, review("--source", elsewhere.toString(), "-o", page.toString()));
  }

  @Test
  void endsWithOneWhereASourceIsMissingOrAnother() throws IOException {
    Files.delete(input.resolve("a.txt"));
    Files.writeString(input.resolve("b.txt"), "会費は6万円だ。\n");

    assertEquals(1, review("-o", page.toString()));

    assertEquals(
        """
        konkyo: a.txt: there is no source of that name
        konkyo: b.txt: the source is not the one that the run read (its SHA-256 differs)
        konkyo: 2 documents (2 troubled), 2 claims, 0 gaps
        """,
        err());
    assertTrue(Files.exists(page));
  }

  @Test
  void leavesTheEarlierPageWhereTheRunIsBroken() throws IOException {
    assertEquals(0, review("-o", page.toString()));
    byte[] earlier = Files.readAllBytes(page);
    Path claims = root.resolve("out/claims.jsonl");
    Files.writeString(claims, Files.readString(claims).replace("\"line\":1", "\"line\":\"one\""));
    err.reset();

    assertEquals(2, review("-o", page.toString()));

    assertEquals("konkyo: %s: line 1 has no whole number in line\n".formatted(claims), err());
    assertArrayEquals(earlier, Files.readAllBytes(page));
    assertEquals(List.of("review.html"), names(page.getParent()));
  }

  @Test
  void tellsWrongCalls() {
    assertEquals(2, run("review", root.resolve("none").toString(), "--source", input.toString()));
    assertTrue(err().contains("no such file or folder"), err());
    err.reset();
    assertEquals(2, review("--source", root.resolve("none").toString()));
    assertTrue(err().contains("no such file or folder"), err());
    err.reset();
    assertEquals(2, review("-o", root.toString()));
    assertTrue(err().contains("is a folder; give a file with -o"), err());
    err.reset();
    assertEquals(2, run("review"));
    assertTrue(err().contains("DIR"), err());
    assertFalse(err().contains("\tat "), err());
  }

  private int review(String... options) {
    List<String> call = new ArrayList<>();
    call.addAll(List.of("review", root.resolve("out").toString(), "--source", input.toString()));
    call.addAll(List.of(options));
    return run(call.toArray(String[]::new));
  }

  private int run(String... call) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(models -> PIPELINE, models -> PIPELINE, console).execute(call);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
