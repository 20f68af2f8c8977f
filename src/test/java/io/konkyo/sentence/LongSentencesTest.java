package io.konkyo.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongSentencesTest {

  private static final int LONGEST = LongSentences.LONGEST;

  /** The bar is where the text is cut, the circumflex where it reaches the bound. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "町は、|村と^市",
        "town |an^d",
        "三人、|四^人",
        "町|と5、^7人",
        "町|と1 ^000人",
        "町|と二、^三人",
        "町|と1億2^000万円",
        "町|と3.^14",
        "町で|\ud842^\udfb7野",
      })
  void cutsWhereItHurtsLeast(String marked) {
    int bound = marked.replace("|", "").indexOf('^');
    int cut = marked.indexOf('|');
    String filler = "あ".repeat(LONGEST - bound);
    String text = filler + marked.replace("|", "").replace("^", "") + "い".repeat(9);
    assertEquals(filler + marked.substring(0, cut).strip(), pieces(text).get(0));
  }

  @Test
  void leavesWhatIsShortEnough() {
    String text = "あ、".repeat(LONGEST / 2);
    assertEquals(List.of(text), pieces(text));
  }

  @Test
  void keepsALongRunOfNumeralsWholeAndApart() {
    String run = "9".repeat(10 * LONGEST);
    assertEquals(
        List.of("総額", run, "円と3円"),
        pieces("総額" + run + "円と3円").stream().map(String::strip).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2", "😀", "e\u0301", "1、", "1,", "一〇", "第", "十円"})
  void losesNothingAndKeepsToTheBound(String unit) {
    String text = unit.repeat(5_000) + "。";
    List<String> pieces = pieces(text);
    assertEquals(text, String.join("", pieces));
    boolean numerals = unit.equals("一〇");
    assertTrue(numerals || pieces.stream().allMatch(piece -> piece.length() <= LONGEST));
    assertTrue(pieces.stream().noneMatch(p -> Character.isLowSurrogate(p.charAt(0))));
  }

  private static List<String> pieces(String text) {
    List<Span> spans = new ArrayList<>();
    LongSentences.add(text, new Span(0, text.length()), spans);
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
