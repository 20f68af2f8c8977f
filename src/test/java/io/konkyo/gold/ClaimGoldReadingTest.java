package io.konkyo.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimGoldReadingTest {

  private static final String RECORD =
      """
      # says what the file is

      # style
      T ## 市の費用
      T
      T 費用は費用𠮷の【5円】から【約6円】へ2割の【8％】増。
      = 費用#2 | 市 | 2025-04 | 人 | planned | - | to=2
      = 費用 | - | - | - | actual | 費用𠮷 | from=1
      = - | - | - | - | actual | - | of=前年 change=increase
      """;

  @Test
  void readsARecord() {
    List<ClaimDocument> documents = ClaimGold.parse("a.txt", RECORD);
    assertEquals(1, documents.size());
    ClaimDocument document = documents.get(0);
    assertEquals("a:3", document.id());
    assertEquals("## 市の費用\n\n費用は費用𠮷の5円から約6円へ2割の8％増。", document.text());
    assertEquals(
        List.of("5円", "約6円", "8％"),
        document.figures().stream().map(figure -> figure.span().of(document.text())).toList());
    ClaimDocument.Figure first = document.figures().get(0);
    assertEquals(Map.of("about", new Span(9, 11), "actor", new Span(3, 4)), first.places());
    assertEquals(Map.of("time", "2025-04", "per", "人", "modality", "planned"), first.words());
    assertEquals(Map.of("to", 2), first.links());
    assertEquals(new Span(5, 7), document.figures().get(1).places().get("about"));
    assertEquals(
        Map.of("modality", "actual", "of", "前年", "change", "increase"),
        document.figures().get(2).words());
  }

  @Test
  void convertsARecord() throws IOException {
    String line = ClaimGoldToJsonl.lines(ClaimGold.parse("a.txt", RECORD));
    JsonNode root = new ObjectMapper().readTree(line);
    JsonNode percent = root.get("mentions").get(2);
    assertEquals("percent", percent.get("type").textValue());
    assertEquals("前年", percent.get("of").textValue());
    assertEquals(27, percent.get("start").intValue());
    JsonNode claim = root.get("claims").get(1);
    assertEquals("m2", claim.get("mention").textValue());
    assertEquals("{\"start\":12,\"end\":15,\"text\":\"費用𠮷\"}", claim.get("source").toString());
    assertTrue(claim.get("actor").isNull() && claim.get("to").isNull());
    assertEquals("m1", claim.get("from").textValue());
  }

  @ParameterizedTest
  @CsvSource({
    "5円, money",
    "1億5千万ドル, money",
    "３％, percent",
    "0.5ポイント, percent",
    "3分の1, percent",
    "5人に1人, percent",
    "2割, percent",
    "3人, number",
    "1.5倍, number",
    "21, number"
  })
  void theWordsTellTheType(String figure, String type) {
    assertEquals(type, ClaimGoldToJsonl.type(figure));
  }

  /** Each row: what stands in place of the record's line, what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "T 【5円; a.txt:1: 【 without 】",
        "T 5円】; a.txt:1: 】 does not belong",
        "T 【】; a.txt:1: 】 does not belong",
        "T 【5【円】; a.txt:1: 【 does not belong",
        "x; a.txt:1: a line begins with",
        "= - | - | - | - | actual | - | -; a.txt:1: more lines of fields",
        "T 【5円】; a.txt:1: 1 figures and 0 lines",
        "T 【5円】~= - | - | actual; a.txt:2: a figure has 7 cells",
        "T 【5円】~= 税 | - | - | - | actual | - | -; a.txt:2: \"税\" does not stand",
        "T 税【5円】~= 税#2 | - | - | - | actual | - | -; a.txt:2: \"税#2\" does not stand",
        "T 【5円】~= - | - | - | - | sure | - | -; a.txt:2: the fifth cell is a modality",
        "T 【5円】~= - | - | - | - | actual | - | from=2; a.txt:2: \"from=2\" is no part",
        "T 【5円】~= - | - | - | - | actual | - | up=2; a.txt:2: \"up=2\" is no part",
        "T 【5円】~= - | - | - | - | actual | - | of; a.txt:2: \"of\" is no key=value",
        "T 【5円】~= - | - | - | - | actual | - | -~T 5円; a.txt:3: text below"
      })
  void aBrokenRecordIsNamed(String record, String problem) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> ClaimGold.parse("a.txt", record.replace('~', '\n') + "\n"));
    assertTrue(e.getMessage().startsWith(problem), e.getMessage());
  }
}
