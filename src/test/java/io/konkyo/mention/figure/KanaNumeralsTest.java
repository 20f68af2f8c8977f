package io.konkyo.mention.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanaNumeralsTest {

  private final KanaNumerals kana = new KanaNumerals(new NumeralGrammar());

  @ParameterizedTest
  @CsvSource({
    "じゅう, 10",
    "にじゅう, 20",
    "じゅうご, 15",
    "よんじゅうに, 42",
    "きゅうじゅうく, 99",
    "しちじゅう, 70",
    "ひゃく, 100",
    "さんびゃく, 300",
    "ろっぴゃく, 600",
    "はっぴゃく, 800",
    "ひゃくさんじゅうろく, 136",
    "さんぜんごひゃく, 3500",
    "せんきゅうひゃくはちじゅうよん, 1984",
    "はっせんななひゃく, 8700",
    "じゅうまん, 100000",
    "にひゃくおく, 20000000000",
    "じゅっちょう, nothing",
    "いっちょうごひゃくおく, 1050000000000",
  })
  void readsAWholeRun(String spoken, String value) {
    assertEquals(value, value(kana.read(spoken, 0, spoken.length())));
  }

  @Test
  void theSpanIsTheRun() {
    String text = "定員はごじゅう名";
    Numeral read = kana.read(text, 3, 7).orElseThrow();
    assertEquals(new Span(3, 7), read.span());
    assertEquals(new BigDecimal("50"), read.lower());
    assertEquals(0, read.digits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // No ten and no hundred in it.
        "さん",
        "せん",
        "いちおく",
        "ごせん",
        // Words that hold one.
        "じゅうたく",
        "ひゃくしょう",
        "きゅうじゅうにんの",
        "しゅうじゅう",
        // Impossible numerals.
        "じゅうじゅう",
        "にじゅうひゃく",
        "まんじゅう",
      })
  void readsNothing(String spoken) {
    assertEquals(Optional.empty(), kana.read(spoken, 0, spoken.length()));
  }

  @Test
  void aRunHasABoundedLength() {
    String spoken = "に".repeat(39) + "じゅう";
    assertEquals(Optional.empty(), kana.read(spoken, 0, spoken.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "参加はにじゅう人, true",
    "代金はひゃく円, true",
    "ろっぴゃく, true",
    "習慣をしゅうかんと読む, false",
    "船は三隻, false",
    "ゅ, false",
  })
  void tellsWhereOneMayStand(String text, boolean mayHold) {
    assertEquals(mayHold, KanaNumerals.mayHold(text, new Span(0, text.length())));
  }

  private static String value(Optional<Numeral> read) {
    return read.map(n -> n.lower().stripTrailingZeros().toPlainString()).orElse("nothing");
  }
}
