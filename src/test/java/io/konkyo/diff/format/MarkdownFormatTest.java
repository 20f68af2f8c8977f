package io.konkyo.diff.format;

import static io.konkyo.diff.format.Examples.added;
import static io.konkyo.diff.format.Examples.claim;
import static io.konkyo.diff.format.Examples.document;
import static io.konkyo.diff.format.Examples.run;
import static io.konkyo.diff.format.Examples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.InputException;
import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.DocumentDifference;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownFormatTest {

  @Test
  void tellsCountsFirstThenDocumentByDocument() throws IOException, InputException {
    assertEquals(
        """
        ### Claims: 1 added, 1 removed, 1 changed, 1 reworded

        3 documents, 1 renamed

        | type | added | removed | changed | reworded | total |
        | :-- | --: | --: | --: | --: | --: |
        | money | 0 | 0 | 1 | 0 | 1 |
        | number | 0 | 1 | 0 | 0 | 1 |
        | percent | 1 | 0 | 0 | 0 | 1 |
        | person | 0 | 0 | 0 | 1 | 1 |
        | **total** | 1 | 1 | 1 | 1 | 4 |

        #### budget/令和 7.txt

        1 added, 1 changed.

        - **～ changed** money, line 4: 2,130億円<br>text: 2,110億円 → 2,130億円<br>value: 211000000000 → 213000000000<br>currency: (none) → JPY<br>before: 分担金は年<strong>2,110億円</strong>である。<br>now: 分担金は年<strong>2,130億円</strong>である。
        - **＋ added** percent, line 6: 三割<br>うち<strong>三割</strong>を県が負う。

        #### minutes.txt

        Renamed from old/minutes.txt. 1 reworded.

        - **≈ reworded** person, line 1: 真砂井　透<br>before: <strong>真砂井　透</strong>氏が述べた。<br>now: きのう<strong>真砂井　透</strong>氏が述べた。

        #### tide.txt

        The document is gone. 1 removed.

        - **− removed** number, was line 2: 12隻<br>船は<strong>12隻</strong>ある。
        """,
        written(new MarkdownFormat(), Examples.oneOfEach()));
  }

  @Test
  void tellsThatNothingDiffers() throws IOException, InputException {
    assertEquals("### Claims: no difference\n", written(new MarkdownFormat(), run()));
  }

  @Test
  void tellsDocumentsWithoutClaims() throws IOException, InputException {
    assertEquals(
        """
        ### Claims: no difference

        2 documents, 1 renamed

        #### b.txt

        Renamed from a.txt. No claim differs.

        #### c.txt

        It failed: NUL byte at 12. No claim differs.
        """,
        written(
            new MarkdownFormat(),
            run(Examples.renamed("b.txt", "a.txt"), Examples.failed("c.txt", "NUL byte at 12"))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "2.5％は１２００円, 2.5％は１２００円",
        "a*b_c`d~e^f\\g, a\\*b\\_c\\`d\\~e\\^f\\\\g",
        "[表](x)|列, \\[表\\](x)\\|列",
        "<b>&amp;, &lt;b&gt;&amp;amp;",
        "@user と @組, @\u2060user と @\u2060組",
        "#12 GH-3 # 件, \\#\u206012 GH-\u20603 \\# 件",
        "午前10:30 :tada: http://x, 午前10:30 :\u2060tada: http\\://x",
        "www.x.jp, www\\.x.jp",
        "$5, <span>$</span>5",
        "\"一\r\n二\", 一↵二",
      })
  void textBuildsNothing(String text, String safe) {
    assertEquals(safe, MarkdownText.of(text));
  }

  @Test
  void hostileTextStaysOnItsLineAndBuildsNothing() throws IOException, InputException {
    String written = written(new MarkdownFormat(), Examples.hostile());
    String left =
        written
            .replaceAll("</?strong>|<br>", "")
            .replaceAll("\\\\.", "")
            .replaceAll("&(amp|lt|gt);", "");
    assertEquals(
        """
        ### Claims: 1 changed

        1 document

        |
        |
        |
        |

        ####\s

        It failed:\s

        - **～ changed**\s
        """,
        written
            .lines()
            .map(line -> line.replaceAll("&lt;.*", ""))
            .map(line -> line.startsWith("|") ? "|" : line)
            .collect(Collectors.joining("\n", "", "\n")));
    assertTrue(
        left.lines().noneMatch(line -> line.matches(".*([<>`\\[]|@\\w|#\\d|\\p{Cntrl}|\u202e).*")),
        left);
  }

  @Test
  void longListsAreFolded() throws IOException, InputException {
    String written = written(new MarkdownFormat(), run(document("a.txt", additions(11))));
    assertTrue(
        written.contains(
            "11 added.\n\n<details>\n<summary>Show them</summary>\n\n- **＋ added** money, line 1: "));
    assertTrue(written.endsWith("\n</details>\n"));
  }

  @Test
  void whatAcommentCannotHoldIsCounted() throws IOException, InputException {
    DocumentDifference[] documents =
        IntStream.range(0, 60)
            .mapToObj(i -> document("article-%02d.txt".formatted(i), additions(100)))
            .toArray(DocumentDifference[]::new);
    String written = written(new MarkdownFormat(), run(documents));
    assertTrue(written.length() < 60_000 && written.length() > 59_000, "" + written.length());
    long shown = written.lines().filter(line -> line.startsWith("- ")).count();
    long named = written.lines().filter(line -> line.startsWith("#### ")).count();
    assertTrue(written.startsWith("### Claims: 6000 added\n\n60 documents\n"));
    assertTrue(
        written.endsWith(
            "\n</details>\n\nNot shown here: %d differences, %d documents. `konkyo diff --format html` shows all.\n"
                .formatted(6_000 - shown, 60 - named)));
  }

  @Test
  void veryLongTextIsShortened() throws IOException, InputException {
    String far = "長い。".repeat(10_000);
    String written =
        written(
            new MarkdownFormat(),
            run(document("a.txt", added(claim("a", "money", "a.txt:1:1:0", far + "《12円》" + far)))));
    assertTrue(written.length() < 1_000, "" + written.length());
    assertTrue(written.contains("長い。<strong>12円</strong>長い。"));
  }

  private static ClaimDifference[] additions(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                added(
                    claim(
                        "c" + i,
                        "money",
                        "a.txt:%d:1:%d".formatted(i, i * 20),
                        "費用は《%d円》だ。".formatted(i))))
        .toArray(ClaimDifference[]::new);
  }
}
