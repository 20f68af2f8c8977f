package io.konkyo.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  /** Mentions stand in brackets. */
  @ParameterizedTest
  @CsvSource({
    "予算は【5億円】だ。,             予算は【6億円】だ。,             true",
    "予算は【5億円】だ。,             来年の予算は【6億円】となる。,   true",
    "予算は【5億円】だ。,             予算は【五億円】だ。,            true",
    "予算は【5億円】、税は3億円だ。,  予算は5億円、税は【3億円】だ。,  false",
    "予算は5億円、税は【3億円】だ。,  税は【3億円】だ。,               true",
    "😀は【5億円】だ。,               😀😀は【6億円】だ。,             true",
    "【5億円】,                       【6億円】,                       true",
    "予算は【5億円】。,               【予算】は5億円。,               false"
  })
  void mentionsMeetInTheSamePlace(String base, String now, boolean meet) {
    StoredClaim before = claim(base);
    StoredClaim after = claim(now);
    assertEquals(
        meet, Alignment.of(before.sentence().text(), after.sentence().text()).meet(before, after));
  }

  private static StoredClaim claim(String marked) {
    int start = marked.codePointCount(0, marked.indexOf('【'));
    int end = marked.codePointCount(0, marked.indexOf('】')) - 1;
    String text = marked.replaceAll("[【】]", "");
    int shift = 100;
    String mention =
        text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    return new StoredClaim(
        "id",
        "money",
        "a.txt",
        new FieldValue.Place(shift + start, shift + end, mention),
        1,
        1,
        new FieldValue.Place(shift, shift + text.codePointCount(0, text.length()), text),
        Optional.empty(),
        Map.of(),
        Map.of(),
        "rule");
  }
}
