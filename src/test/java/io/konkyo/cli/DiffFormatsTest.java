package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of a difference as a call of the program gives them. */
class DiffFormatsTest {

  private static final String LINE = "汐見県は議案を出した😀。予算案は総額7億円である。";

  @TempDir private Path root;
  private Path input;
  private Path base;
  private Path now;

  @BeforeEach
  void anArticleIsCorrected() throws IOException {
    input = Files.createDirectory(root.resolve("input"));
    base = root.resolve("base");
    now = root.resolve("now");
    Path article = input.resolve("a.md");
    Files.writeString(article, "# 予算\n\n" + LINE.replace("7億円", "5億円") + "\n");
    CommandRun.ok("extract", input, "-o", base);
    Files.writeString(article, "# 予算\n\n" + LINE + "\n");
    CommandRun.ok("extract", input, "-o", now);
  }

  @Test
  void markdownIsPrinted() {
    String out = CommandRun.ok("diff", base, now, "--format", "markdown").out();
    assertTrue(out.startsWith("### Claims: 1 changed\n\n1 document\n"), out);
    assertTrue(out.contains("<br>text: 5億円 → 7億円<br>value: 500000000 → 700000000"), out);
  }

  @Test
  void htmlIsWritten() throws IOException {
    Path page = root.resolve("page.html");
    CommandRun.ok("diff", base, now, "--format", "html", "-o", page);
    String html = Files.readString(page);
    assertTrue(html.contains("総額<mark><ins>7</ins>億円</mark>である。"), html);
  }

  @Test
  void sarifIsWrittenWhereNothingDiffersToo() throws IOException {
    Path file = root.resolve("results.sarif");
    CommandRun.ok("diff", now, now, "--format", "sarif", "-o", file);
    assertEquals("[]", new ObjectMapper().readTree(file.toFile()).at("/runs/0/results").toString());
  }

  @Test
  void sarifNamesNoPathOfThisMachine() {
    String out = CommandRun.ok("diff", base, now, "--format", "sarif", "--source", input).out();
    assertTrue(out.contains("{\"uri\":\"a.md\",\"uriBaseId\":\"%SRCROOT%\"}"), out);
    assertFalse(out.contains(root.toString()), out);
  }

  @Test
  void columnsOfRdjsonlAreBytesOfTheSource() throws IOException {
    String out = CommandRun.ok("diff", base, now, "--format", "rdjsonl", "--source", input).out();
    JsonNode range = new ObjectMapper().readTree(out).at("/location/range");
    byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
    int start = range.at("/start/column").intValue() - 1;
    int end = range.at("/end/column").intValue() - 1;
    assertEquals(3, range.at("/start/line").intValue());
    assertEquals("7億円", new String(line, start, end - start, StandardCharsets.UTF_8));
  }

  @Test
  void withoutTheSourceColumnsThatAreNotKnownAreLeftOut() throws IOException {
    String out = CommandRun.ok("diff", base, now, "--format", "rdjsonl").out();
    assertEquals(
        new ObjectMapper().readTree("{\"start\":{\"line\":3},\"end\":{\"line\":3}}"),
        new ObjectMapper().readTree(out).at("/location/range"));
  }

  @ParameterizedTest
  @CsvSource({"src/main, src/main/a.md", "./src/../src/test/, src/test/a.md", "., a.md", "/, a.md"})
  void pathsBeginWhereTheRepositoryDoes(String source, String uri) {
    String out = CommandRun.ok("diff", base, now, "--format", "sarif", "--source", source).out();
    assertTrue(out.contains("{\"uri\":\"" + uri + "\","), out);
  }
}
