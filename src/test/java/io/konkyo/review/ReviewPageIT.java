package io.konkyo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Opens a page in chromium and does what a reader does. */
class ReviewPageIT {

  private static final String BUDGET =
      """
      # 汐見県、港の改修に30億円

      白瀬遥知事は4月3日、「港の改修に30億円（約2000万ドル）を充てる」と述べた。

      職員は180人から165人に減り、人件費は前年度より2.5％少ない。
      財政課の担当者は、県債の残高が1兆120億円になると説明した。
      """;

  private static final String HARBOUR = "港の使用料は3万5000円で、船は12隻だった。\n青嶺県の船は来ない。\n";

  private static final String HOSTILE =
      "予算は<script>window.hacked=1</script>5億円だ。\r\n"
          + "</script><img src=x onerror=\"window.hacked=2\"> \"引用\" 'も' &amp; &lt;b&gt; <!-- 会費は7万円 -->\r\n"
          + "逆順の\u202e文字\u202cと😀、が\u3099、👩\u200d👧、\u0007で3割増えた。\r\n"
          + "\tタブの後に白瀬遥知事は「javascript:alert(1)に9万円を払う」と述べた。\r\n";

  @TempDir private static Path folder;

  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException, InputException {
    browser = Browser.open(Files.createDirectory(folder.resolve("profile")));
    SampleRun run =
        new SampleRun(folder.resolve("run"))
            .article("budget.txt", BUDGET)
            .article("ports/harbour.txt", HARBOUR)
            .article("x\"><img src=x onerror=window.hacked=3>.txt", HOSTILE)
            .article("nul.txt", "船は\0三隻")
            .article("gone.txt", "会費は5万円だ。\n")
            .extract();
    Files.delete(run.input().resolve("gone.txt"));
    page = folder.resolve("review.html");
    Files.write(page, run.page(2).getBytes(StandardCharsets.UTF_8));
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openThePage() {
    browser.screen(1280, 800, false);
    browser.go(page, "");
    browser.script("localStorage.clear()");
  }

  @AfterEach
  void hasCausedNoComplaint() {
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), browser.requests());
    assertEquals("none", browser.script("return String(window.hacked ?? 'none')"));
  }

  @Test
  void listsTheDocumentsWithTheirCounts() {
    assertEquals(5, browser.count("#documents li"));
    assertEquals("budget.txt", browser.texts("#documents .name").get(0));
    assertEquals("Overview", browser.text("main h1"));
    assertTrue(browser.text("main .notice").contains("nul.txt: failed"));
    assertTrue(browser.text("main .notice").contains("gone.txt: no source"));
    assertTrue(browser.count("main svg") >= 2);
    assertTrue(browser.find("main svg").getDomAttribute("aria-label").contains("money"));
  }

  @Test
  void narrowsAndOrdersTheList() {
    browser.find("#names").sendKeys("harb");
    browser.await(() -> browser.count("#documents li") == 1);
    browser.find("#names").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    browser.await(() -> browser.count("#documents li") == 5);
    browser.find("#order").sendKeys("by claims");
    browser.await(() -> browser.texts("#documents .name").get(0).equals("budget.txt"));
    browser.await(() -> browser.texts("#documents .name").get(4).equals("nul.txt"));
  }

  @Test
  void showsTheWholeArticleInItsOwnLines() {
    browser.go(page, "#doc=budget.txt");
    assertEquals(BUDGET.stripTrailing().lines().toList(), browser.texts(".article .line"));
    assertEquals("#", browser.text("main .line.heading").substring(0, 1));
    assertNestedMarksSay();
  }

  @Test
  void hidesAndShowsATypeOfClaims() {
    browser.go(page, "#doc=budget.txt");
    int all = browser.count("main mark");
    int money = browser.count("main mark.money.first");
    assertTrue(money >= 3);
    browser.find("#types [data-label=money]").click();
    browser.await(() -> browser.count("main mark.money") == 0);
    assertEquals(
        "false", browser.find("#types [data-label=money]").getDomAttribute("aria-pressed"));
    browser.find("#types [data-label=money]").click();
    browser.await(() -> browser.count("main mark") == all);
  }

  @ParameterizedTest
  @CsvSource({
    "currency=USD,2000万ドル",
    "value>1e12,1兆120億円",
    "currency=JPY value<=50000 改修,''",
    "１２隻,12隻",
    "rule=percent.amount 人件費,2.5％",
    "type=official 遥,白瀬遥知事",
  })
  void filtersByFieldAndText(String query, String mention) {
    browser.keys("f");
    browser.keys(query);
    browser.await(() -> browser.text("#filter-count").matches("\\d+ claims? in \\d+ documents?"));
    if (mention.isEmpty()) {
      assertEquals("0 claims in 0 documents", browser.text("#filter-count"));
      assertEquals("None match.", browser.text("#documents"));
      return;
    }
    browser.keys(Keys.ESCAPE);
    browser.keys("]");
    browser.await(() -> browser.count("main mark.first") > 0);
    assertTrue(browser.texts("main mark.first").contains(mention), browser.text("main"));
  }

  @Test
  void offersTheValuesOfAField() {
    browser.find("#fields summary").click();
    browser.find("#field").sendKeys("currency");
    browser.await(() -> browser.text("#value").contains("USD (1)"));
    browser.find("#value").sendKeys("USD");
    browser.await(() -> "1 claim in 1 document".equals(browser.text("#filter-count")));
    assertEquals("currency=USD", browser.find("#filter").getDomProperty("value"));
  }

  @Test
  void searchesTheTextOfAllArticles() {
    browser.keys("/");
    browser.keys("５億", Keys.ENTER);
    browser.await(() -> browser.text("main [role=status]").startsWith("1 place in 1 document"));
    browser.find(".hits li a").click();
    browser.await(() -> browser.count(".article .found") == 1);
    assertEquals("5億", browser.text(".article .found"));
    browser.back();
    browser.await(() -> "Search".equals(browser.text("main h1")));
  }

  @Test
  void walksThroughTheClaimsByTheKeyboardAlone() {
    browser.keys("]");
    browser.await(() -> "budget.txt".equals(browser.text("main h1")));
    browser.keys("j");
    browser.await(() -> browser.count("mark.selected") == 1);
    assertEquals("30億円", browser.text("mark.selected"));
    assertEquals("mark", browser.script("return document.activeElement.localName"));
    assertTrue(browser.text("#panel").contains("3,000,000,000 JPY"));
    assertTrue(browser.texts("#live").get(0).contains("money 30億円"));
    browser.keys("j");
    browser.await(
        () ->
            !browser.text("mark.selected").equals("30億円")
                || browser.count("mark.statement.selected") > 0);
    browser.keys("k");
    browser.await(() -> "30億円".equals(browser.text("mark.selected")));
    browser.keys("g");
    browser.await(() -> browser.count(".gap.selected") == 1);
    assertTrue(browser.text("#panel").contains("no claim"));
    browser.keys(Keys.ESCAPE);
    browser.await(() -> browser.count(".selected") == 0);
    browser.keys("?");
    browser.await(() -> browser.find("#help").isDisplayed());
    browser.keys(Keys.ESCAPE);
    browser.await(() -> !browser.find("#help").isDisplayed());
    browser.keys("o");
    browser.await(() -> "Overview".equals(browser.text("main h1")));
  }

  @Test
  void reachesADocumentAndItsClaimsWithTheTabulator() {
    browser.keys(Keys.TAB, Keys.ENTER);
    assertEquals("content", browser.script("return document.activeElement.id"));
    browser.keys("d");
    assertEquals(
        "budget.txt",
        browser.script("return document.activeElement.querySelector('.name').textContent"));
    browser.keys(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER);
    browser.await(() -> "budget.txt".equals(browser.text("main h1")));
  }

  @Test
  void opensTheClaimThatTheAddressNames() {
    String id = idOf("budget.txt", "1兆120億円");
    browser.go(page, "#" + id);
    browser.await(() -> browser.count("mark.selected") == 1);
    assertEquals("1兆120億円", browser.text("mark.selected"));
    assertTrue(
        (Boolean)
            browser.script(
                "const b = document.querySelector('mark.selected').getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight"));
    browser.script("location.hash = ''");
    browser.await(() -> "Overview".equals(browser.text("main h1")));
    browser.back();
    browser.await(() -> browser.count("mark.selected") == 1);
    browser.forward();
    browser.await(() -> browser.count("mark.selected") == 0);
    browser.go(page, "#nosuchclaim");
    assertTrue(browser.text("main").contains("No claim has the id nosuchclaim."));
  }

  @Test
  void showsThePlacesThatAClaimTellsOf() {
    browser.go(page, "#" + idOf("budget.txt", "1兆120億円"));
    browser.await(() -> browser.count(".role[data-role=about]") > 0);
    List<String> told = browser.texts("#panel dt.marked + dd").stream().sorted().toList();
    assertEquals(told, browser.texts(".article .role[data-role]").stream().sorted().toList());
    assertEquals(List.of("財政課の担当者は、県債の残高が1兆120億円になると説明した。"), browser.texts(".article .sentence"));
  }

  @Test
  void goesFromAClaimToTheOneItIsLinkedTo() {
    browser.go(page, "#" + idOf("budget.txt", "2000万ドル"));
    browser.await(() -> browser.count("#panel .rows a[href^='#']") > 0);
    browser.script(
        "[...document.querySelectorAll('#panel .rows > div')]"
            + ".find((row) => row.querySelector('dt').textContent === 'same_as').querySelector('a').click()");
    browser.await(() -> "30億円".equals(browser.text("mark.selected")));
  }

  @Test
  void goesBackToTheSameClaimFromAGap() {
    String id = idOf("budget.txt", "1兆120億円");
    browser.go(page, "#" + id);
    browser.await(() -> browser.count("mark.selected") == 1);
    browser.keys("G");
    browser.await(() -> browser.count(".gap.selected") == 1);
    browser.script(
        "document.querySelector('mark[data-claim=\"' + arguments[0] + '\"]').click()",
        browser.script(
            "return [...document.querySelectorAll('mark')].find((m) => m.textContent === '1兆120億円').dataset.claim"));
    browser.await(() -> "1兆120億円".equals(browser.text("mark.selected")));
  }

  @Test
  void keepsUpWithManyKeysAtOnce() {
    browser.keys("]", "]", "[", "j", "j", "k");
    browser.await(() -> "30億円".equals(browser.text("mark.selected")));
  }

  @Test
  void tintsWhatNoClaimCoversUntilItIsSwitchedOff() {
    browser.go(page, "#doc=budget.txt");
    assertEquals(List.of("4月3日"), browser.texts(".article .gap.date"));
    String line =
        "return getComputedStyle(document.querySelector('.article .gap.date')).textDecorationLine";
    assertEquals("underline", browser.script(line));
    browser.find("#gaps [data-label=date]").click();
    assertEquals("none", browser.script(line));
    browser.find("#gaps [data-label=date]").click();
    assertEquals("underline", browser.script(line));
  }

  @Test
  void turnsFromLightToDark() {
    String paper = "return getComputedStyle(document.documentElement).backgroundColor";
    Object light = browser.script(paper);
    browser.screen(1280, 800, true);
    Object dark = browser.script(paper);
    assertNotEquals(light, dark);
    browser.keys("t");
    assertEquals(light, browser.script(paper));
    browser.find("#theme").click();
    assertEquals(dark, browser.script(paper));
  }

  @ParameterizedTest
  @CsvSource({"''", "#doc=budget.txt", "#q=円", "#doc=gone.txt"})
  void fitsAPhone(String hash) {
    browser.screen(390, 844, false);
    browser.go(page, hash);
    assertEquals(390L, browser.script("return document.documentElement.scrollWidth"));
    assertFalse(browser.find("#documents").isDisplayed());
    browser.find("#open-documents").click();
    browser.await(() -> browser.find("#documents").isDisplayed());
  }

  @Test
  void showsTheClaimAtTheFootOfAPhone() {
    browser.screen(390, 844, false);
    browser.go(page, "#" + idOf("budget.txt", "1兆120億円"));
    browser.await(() -> browser.find("#panel").isDisplayed());
    assertTrue(
        (Boolean)
            browser.script(
                "const b = document.querySelector('mark.selected').getBoundingClientRect();"
                    + "return b.bottom < document.getElementById('panel').getBoundingClientRect().top"));
    browser.find("#panel [aria-label=Close]").click();
    browser.await(() -> !browser.find("#panel").isDisplayed());
  }

  @Test
  void runsNothingOfAHostileArticleAndMarksItInTheRightPlaces() {
    browser.script(
        "location.hash = 'doc=' + encodeURIComponent(arguments[0])",
        "x\"><img src=x onerror=window.hacked=3>.txt");
    browser.await(() -> browser.count(".article .line") == 4);
    assertEquals(HOSTILE.stripTrailing().lines().toList(), browser.texts(".article .line"));
    assertNestedMarksSay();
    List<String> marks = browser.texts("main mark.first");
    assertTrue(marks.containsAll(List.of("5億円", "7万円", "3割", "9万円")), marks.toString());
    assertEquals(
        List.of("U+202E", "U+202C", "U+0007"),
        browser.script(
            "return [...document.querySelectorAll('main .unseen')].map((e) => e.dataset.code)"));
    assertEquals(0, browser.count("main img, main script"));
    for (int i = 0; i < browser.count("main mark.first"); i++) {
      browser.keys("j");
    }
    assertEquals(0, browser.count("#panel img, #panel script"));
  }

  @Test
  void showsWhyADocumentFailed() {
    browser.go(page, "#doc=nul.txt");
    assertTrue(browser.text("main .notice").contains("The run could not read this document"));
    assertEquals(0, browser.count("main .article"));
  }

  @Test
  void listsTheClaimsOfAMissingSourceWithTheirSentences() {
    browser.go(page, "#doc=gone.txt");
    assertTrue(browser.text("main .notice").contains("there is no source of that name"));
    assertEquals("会費は5万円だ。", browser.text("main .sentences blockquote"));
    assertEquals("5万円", browser.text("main .sentences blockquote mark"));
    browser.keys("j");
    browser.await(() -> browser.text("#panel").contains("50,000 JPY"));
  }

  /** Every claim's mark, put together from its pieces, says what the claim says. */
  private static void assertNestedMarksSay() {
    assertEquals(
        List.of(),
        browser.script(
            """
            const said = new Map();
            for (const mark of document.querySelectorAll('main mark')) {
              if (!mark.parentElement.closest('mark[data-claim="' + mark.dataset.claim + '"]')) {
                said.set(mark.dataset.claim, (said.get(mark.dataset.claim) ?? '') + mark.textContent);
              }
            }
            const claims = JSON.parse([...document.querySelectorAll('script[id^=document-]')]
              .find((data) => JSON.parse(data.textContent).text?.startsWith(
                document.querySelector('.line').textContent)).textContent);
            return claims.claims.map((claim, i) => {
              const text = [...claims.text].slice(claim[2][0], claim[2][1]).join('');
              return said.get(String(i)) === text.replace(/[\\r\\n]/g, '') ? null : text + '/' + said.get(String(i));
            }).filter((wrong) => wrong !== null);
            """));
  }

  private static String idOf(String doc, String mention) {
    return String.valueOf(
        browser.script(
            """
            const index = JSON.parse(document.getElementById('index').textContent);
            const at = index.docs.findIndex((doc) => doc.name === arguments[0]);
            const data = JSON.parse(document.getElementById('document-' + at).textContent);
            const text = [...data.text];
            return data.claims.find((claim) => text.slice(...claim[2]).join('') === arguments[1])[0];
            """,
            doc,
            mention));
  }
}
