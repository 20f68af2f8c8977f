package io.konkyo.diff.format;

import static io.konkyo.diff.format.Examples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.InputException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextFormatTest {

  private static final String ESCAPE = "\u001B";

  @Test
  void tellsCountsFirstThenDocumentByDocument() throws IOException, InputException {
    assertEquals(
        """
        1 added, 1 removed, 1 changed, 1 reworded in 3 documents (1 renamed)
          money    1 changed
          number   1 removed
          percent  1 added
          person   1 reworded

        budget/令和 7.txt
          - 分担金は年2,110億円である。
          + 分担金は年2,130億円である。
            ~ changed 4:6 money 「2,130億円」
                text: 2,110億円 → 2,130億円
                value: 211000000000 → 213000000000
                currency: (none) → JPY
            うち三割を県が負う。
            + added 6:3 percent 「三割」 value 30, unit %, rule percent.rule

        minutes.txt (was old/minutes.txt)
          - 真砂井　透氏が述べた。
          + きのう真砂井　透氏が述べた。
            ~ reworded 1:4 person 「真砂井　透」

        tide.txt (removed)
            船は12隻ある。
            - removed 2:3 number 「12隻」 value 12, counter 隻, rule number.rule
        """,
        written(new TextFormat(false), Examples.oneOfEach()));
  }

  @Test
  void coloursAreForATerminalAlone() throws IOException, InputException {
    String plain = written(new TextFormat(false), Examples.oneOfEach());
    String coloured = written(new TextFormat(true), Examples.oneOfEach());
    assertFalse(plain.contains(ESCAPE));
    assertTrue(coloured.contains(ESCAPE + "[32m+ added" + ESCAPE + "[0m"), coloured);
    assertEquals(plain, coloured.replaceAll(ESCAPE + "\\[\\d+m", ""));
  }

  @Test
  void textOfAnArticleCannotSteerTheTerminal() throws IOException, InputException {
    String told = written(new TextFormat(false), Examples.hostile());
    assertFalse(told.contains(ESCAPE), told);
    assertFalse(told.contains("\u202E"), told);
    assertFalse(told.contains("\r"), told);
  }

  @Test
  void whereNothingDiffersNothingIsWritten() throws IOException, InputException {
    assertEquals("", written(new TextFormat(true), Examples.run()));
  }
}
