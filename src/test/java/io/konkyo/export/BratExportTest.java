package io.konkyo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.output.JsonSchema;
import io.konkyo.run.FieldValue;
import io.konkyo.run.HarbourRun;
import io.konkyo.run.HostileRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BratExportTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path root;

  @Test
  void claimsAndWhatTheyNameAreEntitiesInTheOrderOfTheText() throws Exception {
    HarbourRun.copyTo(root);
    assertEquals(List.of(), export().problems());
    assertEquals(
        List.of("Phrase 0 3 渡し船", "Number 6 9 7往復"), Brat.read(brat(), "ferry.txt").spans());
    Brat harbour = Brat.read(brat(), "harbour.txt");
    assertEquals(
        List.of(
            "Official 12 18 浜田鈴子知事",
            "Date 20 26 2025年度",
            "Statement 20 45 2025年度の予算を約3億円（200万ドル）とする",
            "Phrase 27 29 予算",
            "Money 31 34 3億円",
            "Money 35 41 200万ドル"),
        harbour.spans().subList(0, 6));
    assertEquals(
        List.of(
            "Speaker(2025年度の予算を約3億円（200万ドル）とする, 浜田鈴子知事)",
            "Cue(2025年度の予算を約3億円（200万ドル）とする, 述べた)",
            "About(3億円, 予算)",
            "Actor(3億円, 浜田鈴子知事)",
            "Time(3億円, 2025年度)",
            "Source(3億円, 浜田鈴子知事)"),
        harbour.relations().subList(0, 6));
    assertTrue(harbour.relations().contains("SameAs(200万ドル, 3億円)"));
    assertTrue(harbour.relations().contains("To(10トン, 12トン)"));
    assertTrue(harbour.relations().contains("From(12トン, 10トン)"));
  }

  @Test
  void fieldsAreAttributesAndNotes() throws Exception {
    HarbourRun.copyTo(root);
    export();
    String annotations = Files.readString(brat().resolve("harbour.ann"));
    assertTrue(annotations.contains("\tBound T5 approx\n"), annotations);
    assertTrue(annotations.contains("\tCurrency T6 USD\n"), annotations);
    assertTrue(annotations.contains("\tFiscal T2\n"), annotations);
    JsonNode note = MAPPER.readTree(Brat.read(brat(), "harbour.txt").notes().get("3億円"));
    assertEquals(300_000_000, note.get("value").asInt());
    assertEquals("2025 (fiscal)", note.get("time").asText());
  }

  @Test
  void hostileTextsKeepTheFormat() throws Exception {
    HostileRun.write(root);
    assertEquals(List.of(), export().problems());
    Brat hostile = Brat.read(brat(), HostileRun.DOC);
    assertTrue(hostile.spans().contains("Number 127 128;129 130 前 後"));
    assertTrue(hostile.spans().contains("Number 140 141;142 143;144 145 前 後 終"));
    assertEquals(17, hostile.notes().size(), "two texts are the same but for their line ends");
  }

  @ParameterizedTest
  @CsvSource({
    "0,3,0 3,一二三",
    "0,5,0 3;4 5,一二三 四",
    "3,5,4 5,四",
    "3,4,'',''",
    "4,9,4 5;7 9,四 五𠮷",
    "7,11,7 9;10 11,五𠮷 六",
  })
  void stretchesAreCutAtLineEnds(int start, int end, String offsets, String text) {
    ArticleText article = new ArticleText("一二三\n四\r\n五𠮷\t六");
    assertEquals(
        new BratSpan(offsets, text), BratSpan.of(new FieldValue.Place(start, end, ""), article));
  }

  @Test
  void lineEndsKeepTheirLength() throws Exception {
    HostileRun.write(root);
    export();
    String before = Files.readString(root.resolve("in").resolve(HostileRun.DOC));
    String after = Files.readString(brat().resolve(HostileRun.DOC));
    assertEquals(before.length(), after.length());
    assertEquals(before.replace("\r\n", " \n"), after);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt,a.txt a.ann",
    "b/c.txt,b/c.txt b/c.ann",
    "a.md,a.md.txt a.md.ann",
    "A.TXT,A.TXT.txt A.TXT.ann",
  })
  void filesAreNamedAsTheDocuments(String doc, String files) throws Exception {
    rename(doc);
    assertEquals(List.of(), export().problems());
    for (String file : files.split(" ")) {
      assertTrue(Files.exists(brat().resolve(file)), file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../a.txt", "b/../../a.txt", "/tmp/a.txt", "./a.txt", "harbour.txt/../a.txt"})
  void noNameLeadsOutOfTheFolder(String doc) throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    for (String file : List.of("out/claims.jsonl", "out/documents.jsonl")) {
      run.edit(file, text -> text.replace("\"ferry.txt\"", "\"" + doc + "\""));
    }
    assertEquals(
        List.of(doc + ": brat cannot have a document of this name beside the others"),
        export().problems());
    assertFalse(Files.exists(root.resolve("a.ann")));
  }

  @Test
  void aSourceThatHasChangedIsRefusedAndTheOthersAreWritten() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit("in/harbour.txt", text -> text + "。");
    Exporter.Outcome outcome = export();
    assertEquals(
        List.of("harbour.txt: the source has changed since the run; extract it again"),
        outcome.problems());
    assertEquals(1, outcome.claims());
    assertTrue(Files.exists(brat().resolve("ferry.ann")));
    assertFalse(Files.exists(brat().resolve("harbour.txt")));
  }

  @Test
  void claimsThatDoNotStandInTheSourceAreRefused() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit("out/claims.jsonl", text -> text.replace("\"text\":\"7往復\"", "\"text\":\"9往復\""));
    assertEquals(
        List.of("ferry.txt: its claims do not stand in the source; konkyo verify tells which"),
        export().problems());
  }

  @Test
  void theConfigurationKnowsEveryValueOfTheSchema() throws Exception {
    JsonNode schema = MAPPER.readTree(JsonSchema.CLAIM.text());
    String conf = new BratTypes().annotationConf();
    for (JsonNode type : schema.at("/properties/type/enum")) {
      String name = type.asText();
      assertTrue(
          conf.contains(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "\n"));
      for (Map.Entry<String, JsonNode> field :
          schema.at("/$defs/" + name + "/properties").properties()) {
        String ref = field.getValue().path("$ref").asText("#").substring(1);
        for (JsonNode value :
            schema.at(ref + "/enum").isMissingNode()
                ? field.getValue().path("enum")
                : schema.at(ref + "/enum")) {
          assertTrue(
              conf.lines()
                  .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(field.getKey() + "\t"))
                  .anyMatch(line -> line.matches(".*[:|]" + value.asText() + "(\\|.*)?")),
              field.getKey() + " " + value);
        }
      }
    }
  }

  private void rename(String doc) throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    for (String file : List.of("out/claims.jsonl", "out/documents.jsonl")) {
      run.edit(file, text -> text.replace("\"ferry.txt\"", "\"" + doc + "\""));
    }
    Path renamed = root.resolve("in").resolve(doc);
    Files.createDirectories(renamed.getParent());
    Files.move(root.resolve("in/ferry.txt"), renamed);
  }

  private Path brat() {
    return root.resolve("brat");
  }

  private Exporter.Outcome export() throws Exception {
    return new BratExport().export(Exports.run(root), Optional.of(Exports.sources(root)), brat());
  }
}
