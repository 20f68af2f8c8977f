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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InlineGoldTest {

  private static final Path FOLDER = Path.of("src/test/resources/gold");
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static List<Path> files() throws IOException {
    return InlineGoldToJsonl.files(FOLDER);
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
        last = mention.end();
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
      assertEquals(documents.get(i).mentions().size(), line.get("mentions").size());
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
        InlineGold.parse("t.txt", "=== a\n𠮷野の人口は【number|3人|value=3|counter=人】\n末尾\n\n").get(0);
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
            InlineGold.parse("t.txt", "=== a\n【money|1兆円|value=1000000000000|currency=JPY】"));
    JsonNode mention = JSON.readTree(line).get("mentions").get(0);
    assertAll(
        () -> assertTrue(line.contains("\"value\":1000000000000}")),
        () -> assertEquals(new BigDecimal("1000000000000"), mention.get("value").decimalValue()),
        () -> assertEquals("eq", mention.get("bound").textValue()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "本文; t.txt:1: text before the first line",
        "=== a/=== a; t.txt:2: the id `a`",
        "=== a/【count|3人|value=3】; t.txt:2: unknown type",
        "=== a/【number||value=3】; t.txt:2: no text",
        "=== a/【number|3人】; t.txt:2: 【number|3人】 needs either value or lower and upper",
        "=== a/【number|3人|value=3|lower=1】; t.txt:2: 【number|3人|value=3|lower=1】 needs either",
        "=== a/【number|3人|value=3|unit=人】; t.txt:2: `unit` is no key of number",
        "=== a/【number|3人|value=三】; t.txt:2: `value=三` is not legal",
        "=== a/【number|3人|value=3E2】; t.txt:2: `value=3E2` is not legal",
        "=== a/【number|3人|value】; t.txt:2: `value` in 【number|3人|value】 is no key=value",
        "=== a/【money|3円|value=3】; t.txt:2: 【money|3円|value=3】 needs a currency",
        "=== a/【date|三月|iso=3月】; t.txt:2: `iso=3月` is not legal",
        "=== a/【duration|三月|iso=P】; t.txt:2: `iso=P` is not legal",
        "=== a/一/【number|3人; t.txt:3: 【 without 】",
        "=== a/3人】; t.txt:2: 】 without 【",
        "=== a/【number|【3人】; t.txt:2: 【 inside 【",
      })
  void brokenLinesAreNamed(String content, String message) {
    IllegalArgumentException broken =
        assertThrows(
            IllegalArgumentException.class,
            () -> InlineGold.parse("t.txt", content.replace('/', '\n')));
    assertTrue(broken.getMessage().startsWith(message), broken::getMessage);
  }
}
