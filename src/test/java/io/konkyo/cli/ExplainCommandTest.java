package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.mention.rule.Rule;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path root;

  @Test
  void tellsHowAClaimCameAbout() {
    assertEquals(0, explain("--types", "money", "-e", "# 𠮷野町\n一方、約3万円を払う。"));
    assertEquals(
        """
        17 characters, 2 blocks, 2 sentences, 1 claims

        heading 2-5, section 「𠮷野町」
          sentence 2-5, line 1
            𠮷野町
            no numeral and no word that could begin a date: not looked at further for figures

        paragraph 6-17, section 「𠮷野町」
          sentence 6-17, line 2
            一方、約3万円を払う。
            tokens
              6-8    一方  接続詞
              8-9    、    記号-読点
              9-10   約    接頭詞-数接続
              10-11  3     名詞-数
              11-12  万    名詞-数
              12-13  円    名詞-接尾-助数詞
              13-14  を    助詞-格助詞-一般
              14-16  払う  動詞-自立
              16-17  。    記号-句点
            chunks
              6-8    一方  pos=接続詞
              8-9    、    link=list
              9-10   約    pos=接頭詞
              10-12  3万   = 30000 fig=exact
              12-13  円    code=JPY currency=whole factor=1
              13-14  を    pos=助詞
              14-16  払う  pos=動詞
              16-17  。    pos=記号
            kept from being figures
              6-8  一方  word
            anchor 3万 10-12 (fig): 1 of N rules matched
              money.amount  10-13  3万円  kept  models/rules/figures.rules:L
            bunsetsu
               一方、───┐
              約3万円を─┤
                   払う。
            claim money 10-13 「3万円」
              line      2
              column    5
              value     30000
              bound     approx
              currency  JPY
              modality  planned  (modality.deed)
              rule      money.amount  models/rules/figures.rules:L
        """,
        withoutLines(out()).replaceFirst("(?s)\n\nrules tried at fig.*", "\n"));
  }

  @Test
  void tellsWhatWasReadOfPeople() {
    String text = "外務省の伊藤花子局長が来た。\n伊藤局長は二人を招く。\n彼は行く。";
    assertEquals(0, explain("--types", "official,person", "-e", text));
    String expected =
        """
        32 characters, 3 blocks, 3 sentences, 2 claims

        paragraph 0-14
          sentence 0-14, line 1
            外務省の伊藤花子局長が来た。
            tokens
              0-3    外務省  名詞-固有名詞-組織
              3-4    の      助詞-連体化
              4-6    伊藤    名詞-固有名詞-人名
              6-8    花子    名詞-固有名詞-人名
              8-10   局長    名詞-一般
              10-11  が      助詞-格助詞-一般
              11-12  来      動詞-自立
              12-13  た      助動詞
              13-14  。      記号-句点
            claim official 4-10 「伊藤花子局長」
              line     1
              column   5
              name     伊藤花子  4-8
              role     局長  8-10
              org      外務省  0-3
              country  JP
              entity   伊藤花子  2 mentions: 4-10, 15-19
              rule     person.title-behind  models/rules/people.rules:L

        paragraph 15-26
        """;
    assertEquals(expected, withoutLines(out()).substring(0, expected.length()));
    assertFalse(out().contains("numeral") || out().contains("chunks"), out());
    assertTrue(out().contains("彼は行く。\n    tokens\n"), out());
  }

  @Test
  void showsPeopleWhereNoFigureIsLookedFor() {
    String note =
        "    no numeral and no word that could begin a date: not looked at further for figures\n";
    explain("-e", "佐藤議員が歩く。\n彼は行く。");
    assertTrue(
        out().contains("7-8  。    記号-句点\n" + note + "    claim official 0-4 「佐藤議員」\n"), out());
    assertTrue(out().endsWith("    彼は行く。\n" + note), out());
  }

  @Test
  void listsTheRulesThatWereTriedOnce() {
    explain("-e", "3人と4人");
    Set<String> anchors = Set.of("fig", "onedigit", "month", "day", "year", "hour");
    for (Rule rule : PIPELINE.rules()) {
      if (!rule.type().isFigure()) {
        continue;
      }
      String entry = " %s:%d".formatted(rule.name(), rule.line());
      assertEquals(
          anchors.contains(rule.anchor()) ? 1 : 0,
          out().split(entry + "\\b", -1).length - 1,
          entry);
    }
  }

  /** What became of each match of one rule, by its rows below the anchors. */
  @ParameterizedTest
  @CsvSource({
    "number.bare,3人が来る,lost to number.count",
    "number.bare,数が多い,dropped: 数 without a counter",
    "date.month-day,4月1日から5月31日まで,'kept, joined to 0-11'",
    "number.count,3人が来る,kept",
    "money.range,3人が来る,the pattern did not match",
    "date.half,3人が来る,its anchor stands nowhere in this text",
    "person.title-behind,伊藤花子局長が3人を招く,claim official 0-6",
    "person.title-behind,3人が来る,it makes no claim in this text",
  })
  void showsOneRule(String rule, String text, String fate) {
    assertEquals(0, explain("--rule", rule, "-e", text));
    assertTrue(out().contains(fate), out());
    assertTrue(out().contains("rule " + rule + ", type "), out());
    assertFalse(out().contains("rules tried at"), out());
  }

  @Test
  void showsNothingThatDoesNotConcernTheRule() {
    explain("--rule", "person.title-behind", "-e", "伊藤花子局長が3人を招く。\n3人が来る。");
    assertEquals(1, out().split("  sentence ", -1).length - 1, out());
    assertFalse(out().contains("claim number") || out().contains("anchor 3"), out());
    explain("--rule", "number.count", "-e", "伊藤花子局長が3人を招く。\n彼は行く。");
    assertEquals(1, out().split("  sentence ", -1).length - 1, out());
    assertFalse(out().contains("claim official"), out());
  }

  @Test
  void typesChooseClaimsAndRules() {
    explain("--types", "person", "-e", "伊藤花子局長が3人を招く。");
    assertFalse(out().contains("claim official") || out().contains("rules tried at"), out());
    explain("--types", "number", "-e", "伊藤花子局長が3人を招く。");
    assertTrue(out().contains("claim number") && !out().contains("claim official"), out());
  }

  @Test
  void joinsNothingThatTheWordsKeepApart() {
    explain("--rule", "date.month", "-e", "3月から4月に延期した");
    assertEquals(2, out().split(" kept ", -1).length - 1, out());
  }

  @Test
  void readsAFileOrStandardInput() throws IOException {
    Path file = root.resolve("a.txt");
    Files.write(file, "船は3隻。".getBytes(Charset.forName("EUC-JP")));
    assertEquals(0, explain("--encoding", "EUC-JP", file.toString()));
    String fromFile = out();
    assertTrue(fromFile.contains("claim number 2-4 「3隻」"), fromFile);
    assertEquals(0, run("船は3隻。", "-"));
    assertEquals(fromFile, out());
  }

  @Test
  void wrongCallsAreToldWithoutAnyOutput() throws IOException {
    Files.write(root.resolve("nul.txt"), new byte[] {'a', 0});
    Files.writeString(root.resolve("b.txt"), "");
    assertWrong("no rule is named 'money.nothing'", "--rule", "money.nothing", "-e", "3円");
    assertWrong("unknown type 'cash'", "--types", "cash", "-e", "3円");
    assertWrong("mutually exclusive", "a.txt", "-e", "3円");
    assertWrong("Missing required argument");
    assertWrong("no such file or folder", root.resolve("none.txt").toString());
    assertWrong("explain takes one file", root.toString());
    assertWrong("nul.txt: is not text: NUL at byte 1", root.resolve("nul.txt").toString());
    assertWrong("no such folder of models", "--models", root.resolve("x").toString(), "-e", "3円");
    assertWrong(": is missing", "--models", root.toString(), "-e", "3円");
  }

  @Test
  void aBrokenRuleStopsExtractBeforeAnythingIsWritten() throws IOException {
    Path models = root.resolve("models");
    for (String file : Pipeline.modelFiles()) {
      Files.createDirectories(models.resolve(file).getParent());
      Files.write(models.resolve(file), ModelFiles.bundled().bytes(file));
    }
    Path input = Files.writeString(root.resolve("in.txt"), "3円");
    Path output = root.resolve("out");
    String[] call = {
      "extract", input.toString(), "-o", output.toString(), "--models", models.toString()
    };
    assertEquals(0, Main.commandLine(Pipeline::load, console("")).execute(call));
    String before = Files.readString(output.resolve("claims.jsonl"));
    Files.writeString(models.resolve("rules/figures.rules"), "money.amount money fig\n    $FIG\n");
    assertEquals(2, Main.commandLine(Pipeline::load, console("")).execute(call));
    assertTrue(
        err.toString(StandardCharsets.UTF_8)
            .endsWith(
                "konkyo: models/rules/figures.rules:1: the rule money.amount needs an example (> …【…】…)\n"),
        err.toString(StandardCharsets.UTF_8));
    assertEquals(before, Files.readString(output.resolve("claims.jsonl")));
    call[3] = root.resolve("new").toString();
    assertEquals(2, Main.commandLine(Pipeline::load, console("")).execute(call));
    assertFalse(Files.exists(root.resolve("new")));
  }

  private void assertWrong(String message, String... arguments) {
    assertEquals(2, explain(arguments));
    assertEquals("", out());
    String told = err.toString(StandardCharsets.UTF_8);
    assertTrue(told.contains(message), told);
  }

  private int explain(String... arguments) {
    return run("", arguments);
  }

  private int run(String standardInput, String... arguments) {
    out.reset();
    err.reset();
    String[] call =
        Stream.concat(Stream.of("explain"), Stream.of(arguments)).toArray(String[]::new);
    boolean own = Arrays.asList(arguments).contains("--models");
    return Main.commandLine(
            Pipeline::load, own ? Pipeline::load : models -> PIPELINE, console(standardInput))
        .execute(call);
  }

  private Console console(String standardInput) {
    return new Console(
        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String withoutLines(String text) {
    return text.replaceAll("\\.rules:[0-9]+", ".rules:L")
        .replaceAll("of [0-9]+ rules", "of N rules");
  }
}
