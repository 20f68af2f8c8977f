package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import io.konkyo.run.HarbourRun;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyCommandTest {

  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  private static final String TEXT =
      "𠮷野港の改修😀\r\n\r\n汐見県の浜田鈴子知事は、2025年度の予算を約3億円とすると述べた。\r\n漁船は5隻。\r\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path root;

  @Test
  void aRunAsItWasWrittenStandsInItsSources() throws IOException {
    HarbourRun run = HarbourRun.copyTo(root);
    assertEquals(0, verify(run));
    assertEquals("", out());
    assertEquals("konkyo: 12 claims of 2 documents stand in their sources\n", err());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,'\uFEFF',auto",
    "UTF-8,'',auto",
    "UTF-16LE,'\uFEFF',auto",
    "UTF-16BE,'\uFEFF',UTF-16",
    "GB18030,'',GB18030"
  })
  void whatExtractWritesStandsInItsSources(String charset, String mark, String encoding)
      throws IOException {
    assertStands((mark + TEXT).getBytes(Charset.forName(charset)), encoding);
  }

  @ParameterizedTest
  @CsvSource({"windows-31j,auto", "windows-31j,windows-31j", "EUC-JP,auto", "ISO-2022-JP,auto"})
  void whatExtractWritesOfOlderEncodingsStandsInItsSources(String charset, String encoding)
      throws IOException {
    String text = TEXT.replace("𠮷", "吉").replace("😀", "");
    assertStands(text.getBytes(Charset.forName(charset)), encoding);
  }

  @Test
  void problemsGoToStandardOutputAndTheirNumberToStandardError() throws IOException {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit("out/claims.jsonl", text -> text.replace("\"line\":5", "\"line\":6"));
    run.seal();
    assertEquals(1, verify(run));
    assertEquals(
        "harbour.txt:6:4: percent 「2%」, line 12 of claims.jsonl:"
            + " start 97 is line 5, column 4, not line 6, column 4\n",
        out());
    assertEquals("konkyo: 1 problems in 12 claims of 2 documents\n", err());
  }

  @Test
  void filesThatTheRunDoesNotNameAreCountedAndNoProblem() throws IOException {
    HarbourRun run = HarbourRun.copyTo(root);
    Files.writeString(run.input().resolve("new.txt"), "新しい橋。\n");
    assertEquals(0, verify(run));
    assertEquals(
        "konkyo: 12 claims of 2 documents stand in their sources;"
            + " 1 files of the input are not in the run\n",
        err());
  }

  @Test
  void sourcesMayBeGivenOneByOne() throws IOException {
    HarbourRun run = HarbourRun.copyTo(root);
    String ferry = run.input().resolve("ferry.txt").toString();
    String harbour = run.input().resolve("harbour.txt").toString();
    assertEquals(
        0, run("verify", run.output().toString(), "--source", ferry, "--source", harbour), out());
  }

  @Test
  void aDocumentThatFailedInTheRunMayFailAgain() throws IOException {
    Path input = Files.createDirectory(root.resolve("in"));
    Files.write(input.resolve("bad.txt"), new byte[] {'a', 0});
    Files.writeString(input.resolve("good.txt"), "漁船は5隻。\n");
    String output = root.resolve("out").toString();
    assertEquals(1, run("extract", input.toString(), "-o", output));
    err.reset();
    assertEquals(0, run("verify", output, "--source", input.toString()), out());
    assertEquals("konkyo: 1 claims of 2 documents stand in their sources\n", err());
  }

  @ParameterizedTest
  @CsvSource({
    "'verify nowhere',nowhere holds no run; give the folder that extract wrote to",
    "'verify src/test/resources/runs/harbour/out --source nowhere',no such file or folder: nowhere",
    "verify,Missing required parameter: 'DIR'"
  })
  void wrongCallsEndWithTwo(String call, String message) {
    assertEquals(2, run(call.split(" ")));
    assertEquals("", out());
    assertTrue(err().startsWith("konkyo: " + message), err());
  }

  private void assertStands(byte[] article, String encoding) throws IOException {
    Path input = Files.createDirectory(root.resolve("in"));
    Files.write(input.resolve("a.txt"), article);
    String output = root.resolve("out").toString();
    run("extract", input.toString(), "-o", output, "--encoding", encoding, "--types", "all");
    assertTrue(err().endsWith("konkyo: 1 documents (0 failed, 0 unchanged), 5 claims\n"), err());
    err.reset();
    assertEquals(0, run("verify", output, "--source", input.toString()), out());
    assertEquals("konkyo: 5 claims of 1 documents stand in their sources\n", err());
  }

  private int verify(HarbourRun run) {
    return run("verify", run.output().toString(), "--source", run.input().toString());
  }

  private int run(String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(models -> PIPELINE, console).execute(args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
