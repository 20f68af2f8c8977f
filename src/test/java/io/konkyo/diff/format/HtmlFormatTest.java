package io.konkyo.diff.format;

import static io.konkyo.diff.format.Examples.added;
import static io.konkyo.diff.format.Examples.changed;
import static io.konkyo.diff.format.Examples.claim;
import static io.konkyo.diff.format.Examples.document;
import static io.konkyo.diff.format.Examples.removed;
import static io.konkyo.diff.format.Examples.reworded;
import static io.konkyo.diff.format.Examples.run;
import static io.konkyo.diff.format.Examples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.InputException;
import io.konkyo.diff.ClaimDifference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlFormatTest {

  static Stream<Arguments> differences() {
    return Stream.of(
        Arguments.of(
            added(claim("a", "percent", "a.txt:6:1:50", "うち《三割》。", "value", 30, "unit", "%")),
            """
            <article class="claim added t0">
            <h3><b>＋ added</b> <bdi lang="ja">三割</bdi> <small>percent</small> <small>percent.rule</small></h3>
            <div class="two"><div class="side empty">not there before</div><div class="side"><small>now · line 6</small><p><bdi lang="ja">うち<mark>三割</mark>。</bdi></p></div></div>
            <dl class="facts"><div><dt>value</dt><dd><bdi lang="ja">30</bdi></dd></div><div><dt>unit</dt><dd><bdi lang="ja">%</bdi></dd></div></dl>
            </article>
            """),
        Arguments.of(
            removed(claim("r", "number", "a.txt:2:1:8", "船は《12隻》だ。")),
            """
            <article class="claim removed t0">
            <h3><b>− removed</b> <bdi lang="ja">12隻</bdi> <small>number</small> <small>number.rule</small></h3>
            <div class="two"><div class="side"><small>before · line 2</small><p><bdi lang="ja">船は<mark>12隻</mark>だ。</bdi></p></div><div class="side empty">not there now</div></div>
            </article>
            """),
        Arguments.of(
            changed(
                claim("c0", "money", "a.txt:3:1:20", "年《2,110億円》だ。", "value", 211000000000L),
                claim(
                    "c1",
                    "money",
                    "a.txt:4:1:31",
                    "年《2,130億円》だ。",
                    "value",
                    213000000000L,
                    "per",
                    "year")),
            """
            <article class="claim changed t0">
            <h3><b>～ changed</b> <bdi lang="ja">2,130億円</bdi> <small>money</small> <small>money.rule</small></h3>
            <div class="two"><div class="side"><small>before · line 3</small><p><bdi lang="ja">年<mark>2,1<del>1</del>0億円</mark>だ。</bdi></p></div><div class="side"><small>now · line 4</small><p><bdi lang="ja">年<mark>2,1<ins>3</ins>0億円</mark>だ。</bdi></p></div></div>
            <table class="fields"><thead><tr><th scope="col">field</th><th scope="col">before</th><th scope="col">now</th></tr></thead><tbody><tr><th scope="row">text</th><td><del><bdi lang="ja">2,110億円</bdi></del></td><td><ins><bdi lang="ja">2,130億円</bdi></ins></td></tr><tr><th scope="row">value</th><td><del><bdi lang="ja">211000000000</bdi></del></td><td><ins><bdi lang="ja">213000000000</bdi></ins></td></tr><tr><th scope="row">per</th><td><em>none</em></td><td><ins><bdi lang="ja">year</bdi></ins></td></tr></tbody></table>
            </article>
            """),
        Arguments.of(
            reworded(
                claim("w0", "person", "a.txt:1:1:0", "《真砂井氏》だ。", "name", "真砂井"),
                claim("w1", "person", "a.txt:1:1:0", "きのう《真砂井氏》だ。", "name", "真砂井")),
            """
            <article class="claim reworded t0">
            <h3><b>≈ reworded</b> <bdi lang="ja">真砂井氏</bdi> <small>person</small> <small>person.rule</small></h3>
            <div class="two"><div class="side"><small>before · line 1</small><p><bdi lang="ja"><mark>真砂井氏</mark>だ。</bdi></p></div><div class="side"><small>now · line 1</small><p><bdi lang="ja"><ins>きのう</ins><mark>真砂井氏</mark>だ。</bdi></p></div></div>
            </article>
            """));
  }

  @ParameterizedTest
  @MethodSource("differences")
  void showsBothSides(ClaimDifference difference, String html) {
    assertEquals(html, HtmlClaim.of(difference, "t0"));
  }

  @Test
  void showsDocumentsWithTheirCounts() throws IOException, InputException {
    String written = written(new HtmlFormat(), Examples.oneOfEach());
    assertEquals(
        """
        <details class="doc" data-counts="added:t2:1 changed:t0:1" open><summary><h2><bdi lang="ja">budget/令和 7.txt</bdi></h2><span class="tally"><span class="added">＋1<span class="spoken"> added</span></span><span class="changed">～1<span class="spoken"> changed</span></span></span></summary>
        <details class="doc" data-counts="reworded:t3:1" open><summary><h2><bdi lang="ja">minutes.txt</bdi></h2><span class="state">renamed from <bdi lang="ja">old/minutes.txt</bdi></span><span class="tally"><span class="reworded">≈1<span class="spoken"> reworded</span></span></span></summary>
        <details class="doc" data-counts="removed:t1:1" open><summary><h2><bdi lang="ja">tide.txt</bdi></h2><span class="state">document gone</span><span class="tally"><span class="removed">−1<span class="spoken"> removed</span></span></span></summary>
        """,
        lines(written, "<details|<summary"));
  }

  @Test
  void tellsCountsFirst() throws IOException, InputException {
    String written = written(new HtmlFormat(), Examples.oneOfEach());
    assertEquals(
        """
        <header>
        <h1>4 claims differ</h1>
        <p class="lead">in 3 documents, 1 renamed</p>
        <ul class="kinds">
        <li class="added"><b>1</b><span>＋ added</span></li>
        <li class="removed"><b>1</b><span>− removed</span></li>
        <li class="changed"><b>1</b><span>～ changed</span></li>
        <li class="reworded"><b>1</b><span>≈ reworded</span></li>
        </ul>
        <div class="scroll"><table class="types">
        <thead><tr><th scope="col">type</th><th scope="col"><b>＋</b> <span>added</span></th><th scope="col"><b>−</b> <span>removed</span></th><th scope="col"><b>～</b> <span>changed</span></th><th scope="col"><b>≈</b> <span>reworded</span></th><th scope="col">total</th></tr></thead>
        <tbody>
        <tr><th scope="row">money</th><td class="none">0</td><td class="none">0</td><td>1</td><td class="none">0</td><td>1</td></tr>
        <tr><th scope="row">number</th><td class="none">0</td><td>1</td><td class="none">0</td><td class="none">0</td><td>1</td></tr>
        <tr><th scope="row">percent</th><td>1</td><td class="none">0</td><td class="none">0</td><td class="none">0</td><td>1</td></tr>
        <tr><th scope="row">person</th><td class="none">0</td><td class="none">0</td><td class="none">0</td><td>1</td><td>1</td></tr>
        </tbody>
        <tfoot>
        <tr><th scope="row">total</th><td>1</td><td>1</td><td>1</td><td>1</td><td>4</td></tr>
        </tfoot>
        </table></div>
        </header>
        """,
        written.substring(written.indexOf("<header>"), written.indexOf("<div id=\"filters\"")));
  }

  @Test
  void tellsThatNothingDiffers() throws IOException, InputException {
    String written = written(new HtmlFormat(), run());
    assertTrue(
        written.contains(
            "<h1>No claim differs</h1>\n<p class=\"lead\">The two runs say the same.</p>"));
    assertFalse(written.contains("<table"));
  }

  @Test
  void hostileTextIsTextAlone() throws IOException, InputException {
    String written = written(new HtmlFormat(), Examples.hostile());
    String body = written.substring(written.indexOf("<body>"), written.lastIndexOf("<script>"));
    assertFalse(body.contains("<script"));
    assertFalse(body.contains("alert('"));
    assertTrue(body.chars().noneMatch(c -> c == '\r' || c == '\u202e' || c == '\u2069'));
    assertTrue(
        body.contains(
            "&lt;/p&gt;&lt;/script&gt;&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;"));
    assertTrue(body.contains("<i>⟨U+202E⟩</i>逆<i>⟨U+2069⟩</i> 😀<i>↵</i>x<i>⟨U+D83D⟩</i>"));
  }

  @Test
  void runsItsOwnScriptAloneAndAsksNoNetwork() throws IOException, InputException {
    String written = written(new HtmlFormat(), Examples.hostile());
    assertTrue(
        written.contains(
            "content=\"default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'\""
                .formatted(hash(written, "style"), hash(written, "script"))));
    assertFalse(Pattern.compile("<[^>]*\\s(on\\w+|style|src|href)\\s*=").matcher(written).find());
    assertFalse(written.contains("url("));
  }

  @Test
  void largePagesKeepTheirDocumentsPacked() throws IOException, InputException {
    ClaimDifference hostile =
        added(claim("a", "money", "a.txt:1:1:0", "《" + Examples.HOSTILE + "》"));
    ClaimDifference[] claims =
        IntStream.range(0, 5_001).mapToObj(i -> hostile).toArray(ClaimDifference[]::new);
    String written = written(new HtmlFormat(), run(document("a.txt", claims)));
    List<String> packed =
        Pattern.compile("<script type=\"text/html\">(.*?)</script>", Pattern.DOTALL)
            .matcher(written)
            .results()
            .map(result -> result.group(1))
            .toList();
    assertEquals(26, packed.size());
    assertEquals(200, packed.get(0).split("<article ", -1).length - 1);
    assertEquals(1, packed.get(25).split("<article ", -1).length - 1);
    assertTrue(packed.stream().allMatch(text -> text.endsWith("</article>\n")));
    assertTrue(written.contains("<summary>5001 to 5001 of 5001</summary>"));
    assertTrue(written.contains("<noscript>"));
  }

  private static String lines(String written, String begin) {
    return Pattern.compile("^(" + begin + ").*\n", Pattern.MULTILINE)
        .matcher(written)
        .results()
        .map(MatchResult::group)
        .reduce("", String::concat);
  }

  private static String hash(String written, String element) {
    int begin = written.lastIndexOf("<" + element + ">") + element.length() + 2;
    byte[] text =
        written
            .substring(begin, written.indexOf("</" + element + ">", begin))
            .getBytes(StandardCharsets.UTF_8);
    try {
      return "sha256-"
          + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
