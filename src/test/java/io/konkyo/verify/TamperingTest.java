package io.konkyo.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.article.InputException;
import io.konkyo.run.HarbourRun;
import io.konkyo.run.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be wrong with a run, also where the hashes were made to fit. */
class TamperingTest {

  private static final Path TABLE = Path.of("src", "test", "resources", "runs", "tamperings.txt");

  private static final List<LineEdit> LINE_EDITS =
      List.of(
          new LineEdit(
              "claims",
              lines -> lines.remove(6),
              "harbour.txt:4:10: number 「5隻」, line 7 of claims.jsonl: its id is that of number 2 of"
                  + " its kind in the sentence, but it is number 1; one is missing or has moved",
              "harbour.txt: documents.jsonl tells of 4 claims of type number, claims.jsonl holds 3"),
          new LineEdit(
              "claims",
              lines -> lines.add(2, lines.get(1)),
              "harbour.txt:3:5: official 「浜田鈴子知事」, line 3 of claims.jsonl: has the id of line 2",
              "harbour.txt: documents.jsonl tells of 1 claims of type official, claims.jsonl holds"
                  + " 2"),
          new LineEdit(
              "claims",
              lines -> Collections.swap(lines, 6, 7),
              "harbour.txt:4:4: number 「5隻」, line 8 of claims.jsonl: stands behind line 7, which"
                  + " comes after it by start, end and type"),
          new LineEdit(
              "claims",
              lines -> lines.add(lines.remove(0)),
              "claims.jsonl: line 12: a claim of ferry.txt stands behind one of harbour.txt"),
          new LineEdit(
              "claims",
              lines -> lines.set(0, lines.get(0).substring(0, 300)),
              "claims.jsonl: line 1: is not valid JSON, byte 336",
              "ferry.txt: documents.jsonl tells of 1 claims of type number, claims.jsonl holds 0"),
          new LineEdit(
              "claims", lines -> lines.add(3, "{\"doc\":7}"), "claims.jsonl: line 4: has no doc"),
          new LineEdit(
              "claims", lines -> lines.add(3, ""), "claims.jsonl: line 4: is not a JSON object"),
          new LineEdit(
              "claims", lines -> lines.add("[]"), "claims.jsonl: line 13: is not a JSON object"),
          new LineEdit(
              "documents",
              lines -> lines.remove(0),
              "ferry.txt: has 1 claims, but no line in documents.jsonl"),
          new LineEdit(
              "documents",
              lines -> lines.add(lines.get(0)),
              "documents.jsonl: line 3: tells of ferry.txt a second time"),
          new LineEdit(
              "documents",
              lines -> Collections.swap(lines, 0, 1),
              "documents.jsonl: line 2: ferry.txt stands behind harbour.txt"),
          new LineEdit(
              "documents",
              lines -> lines.set(0, "{"),
              "documents.jsonl: line 1: is not valid JSON, byte 1",
              "ferry.txt: has 1 claims, but no line in documents.jsonl"));

  private final List<String> problems = new ArrayList<>();

  @TempDir private Path root;

  private record LineEdit(String file, Consumer<List<String>> change, List<String> problems) {

    private LineEdit(String file, Consumer<List<String>> change, String... problems) {
      this(file, change, List.of(problems));
    }
  }

  private record Replacement(
      String name, String file, String from, String to, List<String> problems) {

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("replacements")
  void whatIsEditedIsTold(Replacement replacement) throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit(replacement.file(), text -> replaceFirst(text, replacement));
    run.seal();
    verify(run);
    assertEquals(String.join("\n", replacement.problems()), String.join("\n", problems));
  }

  @ParameterizedTest
  @FieldSource("LINE_EDITS")
  void whatMovesOrIsMissingIsTold(LineEdit edit) throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit(
        "out/" + edit.file() + ".jsonl",
        text -> {
          List<String> lines = new ArrayList<>(text.lines().toList());
          edit.change().accept(lines);
          return String.join("\n", lines) + "\n";
        });
    run.seal();
    verify(run);
    assertEquals(String.join("\n", edit.problems()), String.join("\n", problems));
  }

  @Test
  void aValueThatIsEditedIsToldByTheHashOfItsFile() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit("out/claims.jsonl", text -> text.replace("\"value\":12,", "\"value\":13,"));
    verify(run);
    assertEquals(
        List.of(
            "claims.jsonl: is not the file that the run wrote: its sha256 is not that in run.json"),
        problems);
  }

  @Test
  void countsThatAreEditedAreToldByTheHashOfTheirFile() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit("out/documents.jsonl", text -> text.replace("\"money\":2", "\"money\": 2"));
    verify(run);
    assertEquals(
        List.of(
            "documents.jsonl: is not the file that the run wrote: its sha256 is not that in"
                + " run.json"),
        problems);
  }

  @Test
  void aManifestThatIsEditedIsTold() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit(
        "out/run.json",
        text -> text.replace("\"schema_version\": 1", "\"schema_version\": 2,\n  \"who\": 1"));
    verify(run);
    assertEquals(
        List.of(
            "run.json: schema_version: must be the constant value '1'",
            "run.json: has a field that it cannot have: who"),
        problems);
  }

  @Test
  void missingFilesAreTold() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    Files.delete(run.output().resolve("run.json"));
    Files.delete(run.output().resolve("documents.jsonl"));
    verify(run);
    assertEquals(
        List.of(
            "run.json: is missing; that nothing was edited since the run cannot be shown",
            "documents.jsonl: is missing"),
        problems);
    problems.clear();
    Files.writeString(run.output().resolve("documents.jsonl"), "");
    Files.delete(run.output().resolve("claims.jsonl"));
    verify(run);
    assertEquals("claims.jsonl: is missing", problems.get(1));
  }

  @Test
  void aMissingSourceIsToldOnceAndItsClaimsAreHeldAgainstThemselves() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    Files.delete(run.input().resolve("harbour.txt"));
    run.edit(
        "out/claims.jsonl",
        text ->
            text.replace(
                "\"about\":{\"start\":94,\"end\":96", "\"about\":{\"start\":93,\"end\":96"));
    run.seal();
    verify(run);
    assertEquals(
        List.of(
            "harbour.txt: the input has no such file; give the run's with --source",
            "harbour.txt:5:4: percent 「2%」, line 12 of claims.jsonl: about 93-96 has a text of 2"
                + " characters"),
        problems);
  }

  @Test
  void aSourceThatCannotBeDecodedAnyMoreIsToldOnce() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    Files.write(run.input().resolve("ferry.txt"), new byte[] {(byte) 0xE3, 0});
    verify(run);
    assertEquals(2, problems.size(), problems.toString());
    assertEquals(
        "ferry.txt: the source is not text: NUL at byte 1 (counted from 0)", problems.get(1));
  }

  private void verify(HarbourRun run) throws IOException, InputException {
    Sources sources = Sources.of(List.of(run.input().toString()), InputStream.nullInputStream());
    Verification.run(run.output(), sources, problems::add);
  }

  private static String replaceFirst(String text, Replacement replacement) {
    int at = text.indexOf(replacement.from());
    return at < 0
        ? text
        : text.substring(0, at)
            + replacement.to()
            + text.substring(at + replacement.from().length());
  }

  private static Stream<Replacement> replacements() throws IOException {
    return Arrays.stream(Files.readString(TABLE).split("\n\n"))
        .skip(1)
        .map(block -> block.strip().lines().toList())
        .map(
            lines ->
                new Replacement(
                    lines.get(0).substring(2),
                    lines.get(1),
                    lines.get(2).substring(1).strip(),
                    lines.get(3).substring(1).strip(),
                    lines.subList(4, lines.size())));
  }
}
