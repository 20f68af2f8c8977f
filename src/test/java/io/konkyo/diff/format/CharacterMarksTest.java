package io.konkyo.diff.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterMarksTest {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "総額は21億円。, 総額は21億円。, 総額は21億円。, 総額は21億円。",
    "総額は21億円。, 総額は25億円。, 総額は2[1]億円。, 総額は2[5]億円。",
    "議長が述べた。, きのう議長が述べた。, 議長が述べた。, [きのう]議長が述べた。",
    "きのう議長が述べた。, 議長が述べた。, [きのう]議長が述べた。, 議長が述べた。",
    "甲乙丙, 子丑寅, [甲乙丙], [子丑寅]",
    // One or two equal characters between marks are marked with them, three are not.
    "甲Ａ乙, 丙Ａ丁, [甲Ａ乙], [丙Ａ丁]",
    "甲ＡＢ乙, 丙ＡＢ丁, [甲ＡＢ乙], [丙ＡＢ丁]",
    "甲ＡＢＣ乙, 丙ＡＢＣ丁, [甲]ＡＢＣ[乙], [丙]ＡＢＣ[丁]",
    // What a reader sees as one character stays whole: pairs, accents, joined pictures.
    "\uD842\uDFB7野, \uD842\uDFB8野, [\uD842\uDFB7]野, [\uD842\uDFB8]野",
    "か\u3099わ, かわ, [か\u3099]わ, [か]わ",
    "\uD83D\uDC68\u200D\uD83D\uDC66港, \uD83D\uDC68\u200D\uD83D\uDC67港,"
        + " [\uD83D\uDC68\u200D\uD83D\uDC66]港, [\uD83D\uDC68\u200D\uD83D\uDC67]港",
  })
  void marksWhatDiffers(String base, String now, String markedBase, String markedNow) {
    CharacterMarks marks = CharacterMarks.of(base, now);
    assertEquals(
        List.of(markedBase, markedNow),
        List.of(marked(base, marks.base()), marked(now, marks.now())));
  }

  @Test
  void longStretchesAreMarkedWhole() {
    String base = "頭" + "あい".repeat(1_000) + "尾";
    String now = "頭" + "うえ".repeat(1_000) + "尾";
    assertEquals(
        new CharacterMarks(List.of(new Span(1, 2_001)), List.of(new Span(1, 2_001))),
        CharacterMarks.of(base, now));
  }

  private static String marked(String text, List<Span> marks) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = marks.size() - 1; i >= 0; i--) {
      marked.insert(marks.get(i).end(), ']').insert(marks.get(i).start(), '[');
    }
    return marked.toString();
  }
}
