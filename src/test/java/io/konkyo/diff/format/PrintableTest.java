package io.konkyo.diff.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void hiddenCharactersAreShown() {
    Map.of(
            "汐見県 Ａ\u3000😀",
            "汐見県 Ａ\u3000😀",
            "一\r\n二\n三\r四",
            "一↵二↵三↵四",
            "一\u2028二\u0085三",
            "一↵二↵三",
            "表\t組",
            "表 組",
            "\u0000\u001b[31m",
            "⟨U+0000⟩⟨U+001B⟩[31m",
            "右\u202e左\u2069\u200f",
            "右⟨U+202E⟩左⟨U+2069⟩⟨U+200F⟩",
            "半\ud83d分\ude00",
            "半⟨U+D83D⟩分⟨U+DE00⟩",
            "👨\u200d👦",
            "👨\u200d👦")
        .forEach((text, shown) -> assertEquals(shown, Printable.line(text)));
  }

  @Test
  void passagesAreClippedAroundTheMention() {
    Passage passage = Passage.of(Examples.claim("a", "money", "a.txt:1:1:5", "甲乙丙丁《𠮷12億》戊己庚辛"));
    assertEquals(new Passage("甲乙丙丁", "𠮷12億", "戊己庚辛"), passage);
    assertEquals(
        List.of("…丙丁", "𠮷1…", "戊己…"),
        List.of(
            passage.clipped(2).before(), passage.clipped(2).mention(), passage.clipped(2).after()));
  }

  @Test
  void aMentionOutsideItsSentenceIsNotThere() {
    assertEquals(
        new Passage("短い。", "", ""),
        Passage.of(
            new StoredClaim(
                "a",
                "money",
                "a.txt",
                new FieldValue.Place(90, 93, "12円"),
                1,
                91,
                new FieldValue.Place(0, 3, "短い。"),
                Optional.empty(),
                Map.of(),
                Map.of(),
                "money.rule")));
  }
}
