package io.konkyo.gold;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.konkyo.mention.MentionType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InlineGoldTest {

  private static final Path FIGURES = Path.of("src/test/resources/gold");
  private static final Path PEOPLE = Path.of("src/test/resources/gold-people");
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(InlineGoldToJsonl.files(FIGURES));
    files.addAll(InlineGoldToJsonl.files(PEOPLE));
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileParsesIntoSlicesOfItsText(Path file) throws IOException {
    List<GoldDocument> documents = InlineGold.read(file);
    assertFalse(documents.isEmpty());
    for (GoldDocument document : documents) {
      int[] points = document.text().codePoints().toArray();
      int last = 0;
      for (GoldMention mention : document.mentions()) {
        int length = mention.end() - mention.start();
        assertEquals(mention.text(), new String(points, mention.start(), length), document.id());
        assertTrue(mention.start() >= last, () -> document.id() + ": " + mention.text());
        last = mention.type() == MentionType.STATEMENT ? mention.start() : mention.end();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileConvertsToGoldLines(Path file) throws IOException {
    List<GoldDocument> documents = InlineGold.read(file);
    List<String> lines = InlineGoldToJsonl.lines(documents).lines().toList();
    assertEquals(documents.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = JSON.readTree(lines.get(i));
      assertEquals(documents.get(i).id(), line.get("id").textValue());
      assertEquals(
          documents.get(i).mentions().size(),
          line.get("mentions").size()
              + line.path("statements").size()
              + line.path("optional_statements").size());
      for (JsonNode mention : line.get("mentions")) {
        assertTrue(mention.path("start").isInt() && mention.path("end").isInt());
        boolean figure =
            List.of("number", "percent", "money").contains(mention.path("type").textValue());
        assertEquals(figure, mention.path("value").isNumber() || mention.path("lower").isNumber());
      }
    }
  }

  @Test
  void offsetsCountCodePoints() {
    GoldDocument document =
        parse(GoldLayer.FIGURES, "=== a\n𠮷野の人口は【number|3人|value=3|counter=人】\n末尾\n\n").get(0);
    assertEquals("𠮷野の人口は3人\n末尾", document.text());
    GoldMention mention = document.mentions().get(0);
    assertEquals(
        new GoldMention(6, 8, MentionType.NUMBER, "3人", Map.of("value", "3", "counter", "人")),
        mention);
  }

  @Test
  void defaultsAndExactNumbersAreWrittenOut() throws IOException {
    String line =
        InlineGoldToJsonl.lines(
            parse(GoldLayer.FIGURES, "=== a\n【money|1兆円|value=1000000000000|currency=JPY】"));
    JsonNode mention = JSON.readTree(line).get("mentions").get(0);
    assertAll(
        () -> assertTrue(line.contains("\"value\":1000000000000}")),
        () -> assertEquals(new BigDecimal("1000000000000"), mention.get("value").decimalValue()),
        () -> assertEquals("eq", mention.get("bound").textValue()));
  }

  /**
   * Each row: a document with people; then its mentions, a statement's speaker and cue by place.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "隣の【person|林氏|name=林|entity=林】だ; 林氏@2",
        "【official|ロワ=ブラン知事|name=ロワ=ブラン|entity=ロワ=ブラン】; ロワ=ブラン知事@0",
        "𠮷野で【statement|森は「【statement|行く|speaker=森|cue=言う】」と言う|speaker=林|cue=述べた】と林が述べた;"
            + " 森は「行く」と言う@3 林@13 述べた@15 行く@6 森@3 言う@10",
        "林は「【statement|来る。/【person|森氏|name=森|entity=森】も来る|speaker=林|cue=述べた】」と述べた;"
            + " 来る。⏎森氏も来る@3 林@0 述べた@14 森氏@7",
        "林は【statement|林も来る|speaker=林|cue=述べた】と述べた。林は座る; 林も来る@2 林@0 述べた@7",
        "｜林|森｜【statement|来る|speaker=森|cue=言う】と言う; 来る@5 森@3 言う@8",
      })
  void peopleAndTheirStatements(String marked, String expected) throws IOException {
    String line =
        InlineGoldToJsonl.lines(
            parse(GoldLayer.PEOPLE, "=== a\n" + marked.strip().replace('/', '\n')));
    JsonNode root = JSON.readTree(line);
    List<String> found = new ArrayList<>();
    for (String list : List.of("statements", "mentions")) {
      for (JsonNode mention : root.get(list)) {
        found.add(place(mention));
        for (String field : List.of("speaker", "cue")) {
          if (mention.has(field)) {
            found.add(place(mention.get(field)));
          }
        }
      }
    }
    assertEquals(expected.strip(), String.join(" ", found));
  }

  private static String place(JsonNode node) {
    return node.get("text").textValue().replace('\n', '⏎') + "@" + node.get("start");
  }

  @Test
  void peopleSayWhatTheyAreCompleteFor() throws IOException {
    String marked = "=== a\n林氏は「【statement|3人だ|speaker=林氏|cue=話す|optional=true】」と話す\n=== b\n3人";
    List<String> lines = InlineGoldToJsonl.lines(parse(GoldLayer.PEOPLE, marked)).lines().toList();
    assertEquals(
        "{\"id\":\"b\",\"text\":\"3人\",\"complete_for\":[\"official\",\"person\"],"
            + "\"mentions\":[],\"statements\":[],\"optional_statements\":[]}",
        lines.get(1));
    JsonNode first = JSON.readTree(lines.get(0));
    assertEquals(0, first.get("statements").size());
    assertEquals(1, first.get("optional_statements").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "本文; t.txt:1: text before the first line",
        "=== a/=== a; t.txt:2: the id `a`",
        "=== a/【count|3人|value=3】; t.txt:2: unknown type",
        "=== a/【number||value=3】; t.txt:2: no text",
        "=== a/【number|3人】; t.txt:2: needs either value or lower and upper: 【number|3人】",
        "=== a/【number|3人|value=3|lower=1】; t.txt:2: needs either value or lower and upper: 【number|3人|v",
        "=== a/【number|3人|value=3|unit=人】; t.txt:2: `unit` is no key of number",
        "=== a/【number|3人|value=三】; t.txt:2: `value=三` is not legal",
        "=== a/【number|3人|value=3E2】; t.txt:2: `value=3E2` is not legal",
        "=== a/【number|3人|value】; t.txt:2: `value` in 【number|3人|value】 is no key=value",
        "=== a/【money|3円|value=3】; t.txt:2: needs currency=…: 【money|3円|value=3】",
        "=== a/【date|三月|iso=3月】; t.txt:2: `iso=3月` is not legal",
        "=== a/【duration|三月|iso=P】; t.txt:2: `iso=P` is not legal",
        "=== a/一/【number|3人; t.txt:3: 【 without 】",
        "=== a/3人】; t.txt:2: 】 without 【",
        "=== a/【number|【3人】; t.txt:2: 【 inside 【",
        "=== a/【number】; t.txt:2: no text in 【number",
        "=== a/【number|3人/来る|value=3】; t.txt:2: 【 without 】",
        "=== a/【official|林知事|name=林|entity=林】; t.txt:2: unknown type in 【official",
      })
  void brokenLinesAreNamed(String content, String message) {
    assertBroken(GoldLayer.FIGURES, content, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "【number|3人|value=3】; 2: unknown type in 【number; use official, person, statement",
        "【person|林氏|entity=林】; 2: needs name=…: 【person|林氏|entity=林】",
        "【person|林氏|name=林】; 2: needs entity=…",
        "【person|林氏|name=森|entity=林】森; 2: `name=森` does not stand in the mention: 【林氏】",
        "一/【person|林氏|name=林|entity=林太郎】; 3: `entity=林太郎` does not stand in the document",
        "【person|林氏|name=林|entity=林|role=長】; 2: `role=長` does not stand in the document",
        "【person|林氏|name=林|entity=林|org=県】; 2: `org=県` does not stand in the document",
        "【person|林氏|name=林|entity=林|country=jp】; 2: `country=jp` is not legal",
        "【person|林氏|name=林|entity=林|value=3】; 2: `value` is no key of person",
        "【person|林氏|name=林|name=林|entity=林】; 2: `name` is no key of person or stands twice",
        "【person|林氏|name=林|entity=】; 2: `entity=` in",
        "【person|【person|林氏|name=林|entity=林】|name=林|entity=林】; 2: 【 inside 【person",
        "林が【statement|来る|speaker=林】と言う; 2: needs cue=…",
        "林が【statement|来る|cue=言う】と言う; 2: needs speaker=…",
        "林が【statement|来る|speaker=森|cue=言う】と言う; 2: `speaker=森` does not stand in the document outside",
        "【statement|林が来る|speaker=林|cue=言う】と言う; 2: `speaker=林` does not stand in the document outside",
        "林が【statement|来る/と|speaker=林|cue=言う】と述べた; 3: `cue=言う` does not stand in the document",
        "林が【statement|来る/と言う/帰る; 2: 【 without 】",
        "林が【statement|来る|speaker=林/cue=言う】; 2: 【 without 】",
      })
  void brokenPeopleAreNamed(String marked, String message) {
    assertBroken(GoldLayer.PEOPLE, "=== a/" + marked.strip(), "t.txt:" + message);
  }

  private static void assertBroken(GoldLayer layer, String content, String message) {
    IllegalArgumentException broken =
        assertThrows(
            IllegalArgumentException.class, () -> parse(layer, content.replace('/', '\n')));
    assertTrue(broken.getMessage().startsWith(message), broken::getMessage);
  }

  private static List<GoldDocument> parse(GoldLayer layer, String content) {
    return InlineGold.parse("t.txt", layer, content);
  }
}
