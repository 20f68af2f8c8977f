package io.konkyo.diff.format;

import static io.konkyo.diff.format.Examples.claim;
import static io.konkyo.diff.format.Examples.document;
import static io.konkyo.diff.format.Examples.removed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.article.InputException;
import io.konkyo.json.JsonObjectWriter;
import io.konkyo.run.FieldValue;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredClaim;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinePrefixesTest {

  private static final String ARTICLE = "一行目。\r\n　𠮷野氏が述べた。費用は12億円。\r\n";

  /** Stands behind another sentence, which stands behind a blank that no sentence holds. */
  private static final StoredClaim COST = claim("cost", "money", "a.txt:2:10:15", "費用は《12億円》。");

  private static final StoredClaim NAME = claim("name", "person", "a.txt:2:2:7", "《𠮷野氏》が述べた。");

  private static final StoredClaim FIRST = claim("first", "number", "a.txt:1:1:0", "《一行目》。");

  @TempDir private Path folder;

  @Test
  void sourcesKnowEveryLineThatIsAsTheClaimSays() throws IOException, InputException {
    LinePrefixes prefixes = sources(ARTICLE, StandardCharsets.UTF_8);
    assertEquals(
        List.of(Optional.of("　𠮷野氏が述べた。費用は"), Optional.of("　"), Optional.of("")),
        before(prefixes, COST, NAME, FIRST));
  }

  @Test
  void sourcesAreDecodedAsTheRunTells() throws IOException, InputException {
    Charset charset = Charset.forName("Shift_JIS");
    LinePrefixes prefixes = sources(ARTICLE.replace("𠮷", "吉"), charset);
    StoredClaim cost = COST;
    assertEquals(List.of(Optional.of("　吉野氏が述べた。費用は")), before(prefixes, cost));
  }

  @Test
  void sourcesDoNotTellOfWhatMoved() throws IOException, InputException {
    LinePrefixes prefixes = sources("新しい行。\n" + ARTICLE, StandardCharsets.UTF_8);
    assertEquals(List.of(Optional.empty(), Optional.empty()), before(prefixes, COST, NAME));
  }

  @Test
  void sourcesDoNotTellOfWhatIsGone() throws IOException, InputException {
    LinePrefixes prefixes = sources("短い。", StandardCharsets.UTF_8);
    assertEquals(List.of(Optional.empty()), before(prefixes, COST));
    Files.delete(folder.resolve("input/a.txt"));
    LinePrefixes none =
        new SourceLinePrefixes(
            Sources.of(List.of(folder.resolve("input").toString()), InputStream.nullInputStream()),
            StoredRun.open(folder.resolve("run")));
    assertEquals(List.of(Optional.empty()), before(none, COST));
  }

  @Test
  void sentencesKnowTheLinesThatTheyCover() throws IOException, InputException {
    StoredClaim second = claim("second", "money", "a.txt:1:5:4", "費用は《12億円》。");
    StoredClaim broken = claim("broken", "money", "a.txt:1:13:12", "これは\n二行に《12億円》。");
    LinePrefixes prefixes = sentences(FIRST, second, broken);
    assertEquals(
        List.of(Optional.of(""), Optional.of("一行目。費用は"), Optional.of("二行に")),
        before(prefixes, FIRST, second, broken));
  }

  @Test
  void sentencesDoNotTellOfLinesWithGaps() throws IOException, InputException {
    assertEquals(
        List.of(Optional.empty(), Optional.empty()), before(sentences(NAME, COST), NAME, COST));
  }

  @Test
  void sentencesDoNotTellOfWhatWasRemoved() throws IOException, InputException {
    LinePrefixes prefixes = sentences(FIRST);
    assertEquals(Optional.empty(), prefixes.of(document("a.txt", removed(FIRST))).before(FIRST));
  }

  @Test
  void sentencesDoNotTellWhereTheColumnCannotBe() throws IOException, InputException {
    StoredClaim wrong =
        new StoredClaim(
            "wrong",
            "money",
            "a.txt",
            new FieldValue.Place(3, 4, "円"),
            1,
            90,
            new FieldValue.Place(0, 4, "12億円"),
            Optional.empty(),
            COST.fields(),
            COST.links(),
            "r");
    assertEquals(List.of(Optional.empty()), before(sentences(wrong), wrong));
  }

  private static List<Optional<String>> before(LinePrefixes prefixes, StoredClaim... claims)
      throws IOException, InputException {
    LinePrefixes.Lines lines =
        prefixes.of(
            document(
                "a.txt",
                Stream.of(claims)
                    .map(Examples::added)
                    .toArray(io.konkyo.diff.ClaimDifference[]::new)));
    return Stream.of(claims).map(lines::before).toList();
  }

  private LinePrefixes sources(String article, Charset charset) throws IOException, InputException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.write(input.resolve("a.txt"), article.getBytes(charset));
    Path run = Files.createDirectories(folder.resolve("run"));
    Files.writeString(run.resolve("claims.jsonl"), "");
    Files.writeString(
        run.resolve("documents.jsonl"),
        JsonObjectWriter.onOneLine()
            .text("doc", "a.txt")
            .text("encoding", charset.name())
            .finish());
    return new SourceLinePrefixes(
        Sources.of(List.of(input.toString()), InputStream.nullInputStream()), StoredRun.open(run));
  }

  private LinePrefixes sentences(StoredClaim... claims) throws IOException, InputException {
    String lines = Stream.of(claims).map(LinePrefixesTest::line).collect(Collectors.joining());
    Path file = Files.writeString(folder.resolve("claims.jsonl"), lines);
    return new SentenceLinePrefixes(StoredRun.open(file).claims());
  }

  private static String line(StoredClaim claim) {
    return JsonObjectWriter.onOneLine()
        .text("id", claim.id())
        .text("type", claim.type())
        .text("doc", claim.doc())
        .integer("start", claim.mention().start())
        .integer("end", claim.mention().end())
        .text("text", claim.mention().text())
        .integer("line", claim.line())
        .integer("column", claim.column())
        .beginObject("sentence")
        .integer("start", claim.sentence().start())
        .integer("end", claim.sentence().end())
        .text("text", claim.sentence().text())
        .endObject()
        .text("rule", claim.rule())
        .finish();
  }
}
