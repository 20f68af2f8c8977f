package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What two runs of the real pipeline differ in, told exactly, for every way in which they may. */
class DiffScenariosTest {

  private static final String BUDGET =
      """
      # 予算

      汐見県の来年度の予算案は総額5億円で、前年度より3%増えた。山田太郎知事は「必要な額だ」と述べた。

      県は職員を20人減らす。
      """;

  @TempDir private Path root;

  private record Scenario(
      String name, Map<String, String> base, Map<String, String> now, String difference) {}

  @TestFactory
  Stream<DynamicTest> articlesThatChanged() {
    return Stream.of(
            new Scenario("nothing changed", Map.of("a.md", BUDGET), Map.of("a.md", BUDGET), ""),
            new Scenario(
                "a paragraph inserted above",
                Map.of("a.md", BUDGET),
                Map.of("a.md", BUDGET.replace("# 予算\n", "# 予算\n\n議会が開かれた。😀\n")),
                ""),
            new Scenario(
                "a paragraph with a claim inserted above",
                Map.of("a.md", BUDGET),
                Map.of("a.md", BUDGET.replace("# 予算\n", "# 予算\n\n議員は24人いる。\n")),
                """
                1 added in 1 document
                  number  1 added

                a.md
                    議員は24人いる。
                    + added 3:4 number 「24人」 value 24, bound eq, counter 人, kind cardinal, actor 議員, modality planned, rule number.count
                """),
            new Scenario(
                "a figure corrected",
                Map.of("a.md", BUDGET),
                Map.of("a.md", BUDGET.replace("20人", "30人")),
                """
                1 changed in 1 document
                  number  1 changed

                a.md
                  - 県は職員を20人減らす。
                  + 県は職員を30人減らす。
                    ~ changed 5:6 number 「30人」
                        text: 20人 → 30人
                        value: 20 → 30
                """),
            new Scenario(
                "one of two figures of a sentence corrected",
                Map.of("a.md", BUDGET),
                Map.of("a.md", BUDGET.replace("5億円", "6億円")),
                """
                1 changed, 1 reworded in 1 document
                  money    1 changed
                  percent  1 reworded

                a.md
                  - 汐見県の来年度の予算案は総額5億円で、前年度より3%増えた。
                  + 汐見県の来年度の予算案は総額6億円で、前年度より3%増えた。
                    ~ changed 3:15 money 「6億円」
                        text: 5億円 → 6億円
                        value: 500000000 → 600000000
                    ~ reworded 3:25 percent 「3%」
                """),
            new Scenario(
                "a sentence split in two",
                Map.of("a.txt", "県は職員を20人減らし、予算を5億円増やす。"),
                Map.of("a.txt", "県は職員を20人減らす。県は予算を5億円増やす。"),
                """
                2 reworded in 1 document
                  money   1 reworded
                  number  1 reworded

                a.txt
                  - 県は職員を20人減らし、予算を5億円増やす。
                  + 県は職員を20人減らす。
                    ~ reworded 1:6 number 「20人」
                  - 県は職員を20人減らし、予算を5億円増やす。
                  + 県は予算を5億円増やす。
                    ~ reworded 1:18 money 「5億円」
                """),
            new Scenario(
                "a file renamed",
                Map.of("a.md", BUDGET),
                Map.of("2026/b.md", BUDGET),
                """
                no claim differs in 1 document (1 renamed)

                2026/b.md (was a.md)
                """),
            new Scenario(
                "a file renamed and a figure in it corrected",
                Map.of("a.md", BUDGET),
                Map.of("b.md", BUDGET.replace("20人", "30人")),
                """
                1 changed in 1 document (1 renamed)
                  number  1 changed

                b.md (was a.md)
                  - 県は職員を20人減らす。
                  + 県は職員を30人減らす。
                    ~ changed 5:6 number 「30人」
                        text: 20人 → 30人
                        value: 20 → 30
                """),
            new Scenario(
                "two files that changed their names",
                Map.of("a.txt", "県は職員を20人減らす。", "b.txt", "市は税を3%上げる。"),
                Map.of("c.txt", "市は税を3%上げる。", "d.txt", "県は職員を20人減らす。"),
                """
                no claim differs in 2 documents (2 renamed)

                c.txt (was b.txt)

                d.txt (was a.txt)
                """),
            new Scenario(
                "a file deleted",
                Map.of("a.md", BUDGET, "b.txt", "市は税を3%上げる。"),
                Map.of("a.md", BUDGET),
                """
                1 removed in 1 document
                  percent  1 removed

                b.txt (removed)
                    市は税を3%上げる。
                    - removed 1:5 percent 「3%」 value 3, bound eq, unit percent, change increase, about 税, actor 市, modality actual, rule percent.amount
                """),
            new Scenario(
                "a file that came",
                Map.of("a.md", BUDGET),
                Map.of("a.md", BUDGET, "b.txt", "市は税を3%上げる。"),
                """
                1 added in 1 document
                  percent  1 added

                b.txt (added)
                    市は税を3%上げる。
                    + added 1:5 percent 「3%」 value 3, bound eq, unit percent, change increase, about 税, actor 市, modality actual, rule percent.amount
                """),
            new Scenario(
                "two equal sentences of which the first goes",
                Map.of("a.md", "# 春\n\n県は職員を20人減らす。\n\n# 秋\n\n県は職員を20人減らす。\n"),
                Map.of("a.md", "# 春\n\n# 秋\n\n県は職員を20人減らす。\n"),
                """
                1 removed in 1 document
                  number  1 removed

                a.md
                    県は職員を20人減らす。
                    - removed 3:6 number 「20人」 value 20, bound eq, counter 人, kind cardinal, about 職員, actor 県, modality planned, rule number.count
                """),
            new Scenario(
                "two equal sentences of which the second goes",
                Map.of("a.md", "# 春\n\n県は職員を20人減らす。\n\n# 秋\n\n県は職員を20人減らす。\n"),
                Map.of("a.md", "# 春\n\n県は職員を20人減らす。\n\n# 秋\n"),
                """
                1 removed in 1 document
                  number  1 removed

                a.md
                    県は職員を20人減らす。
                    - removed 7:6 number 「20人」 value 20, bound eq, counter 人, kind cardinal, about 職員, actor 県, modality planned, rule number.count
                """),
            new Scenario(
                "a heading edited",
                Map.of("a.md", "# 春\n\n県は職員を20人減らす。\n"),
                Map.of("a.md", "# 夏\n\n県は職員を20人減らす。\n"),
                """
                1 changed in 1 document
                  number  1 changed

                a.md
                    県は職員を20人減らす。
                    ~ changed 3:6 number 「20人」
                        section: 春 → 夏
                """),
            new Scenario(
                "a sentence moved under an edited one",
                Map.of("a.txt", "県は職員を20人減らす。\n市は税を3%上げる。\n"),
                Map.of("a.txt", "市は税を3%上げる方針だ。\n県は職員を20人減らす。\n"),
                """
                1 changed in 1 document
                  percent  1 changed

                a.txt
                  - 市は税を3%上げる。
                  + 市は税を3%上げる方針だ。
                    ~ changed 1:5 percent 「3%」
                        modality: actual → planned
                """),
            new Scenario(
                "a person who says something else",
                Map.of("a.md", BUDGET),
                Map.of("a.md", BUDGET.replace("必要な額だ", "十分な額だ")),
                """
                1 changed, 1 reworded in 1 document
                  official   1 reworded
                  statement  1 changed

                a.md
                  - 山田太郎知事は「必要な額だ」と述べた。
                  + 山田太郎知事は「十分な額だ」と述べた。
                    ~ reworded 3:31 official 「山田太郎知事」
                    ~ changed 3:39 statement 「十分な額だ」
                        text: 必要な額だ → 十分な額だ
                """))
        .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> check(scenario)));
  }

  private void check(Scenario scenario) throws IOException {
    Path home = Files.createTempDirectory(root, "scenario");
    write(home.resolve("before"), scenario.base());
    write(home.resolve("after"), scenario.now());
    CommandRun.ok("extract", home.resolve("before"), "-o", home.resolve("base"));
    CommandRun.ok("extract", home.resolve("after"), "-o", home.resolve("new"));
    CommandRun diff = CommandRun.of("diff", home.resolve("base"), home.resolve("new"));
    assertEquals(scenario.difference(), diff.out());
    assertEquals(0, diff.status(), diff.err());
    CommandRun back = CommandRun.of("diff", home.resolve("new"), home.resolve("base"));
    assertEquals(scenario.difference().isEmpty(), back.out().isEmpty());
  }

  @Test
  void aRuleAdded() throws IOException {
    Path models = models();
    edit(models.resolve("rules/figures.rules"), "money.part money fig"::equals, 3);
    assertEquals(
        """
        1 added, 1 removed in 1 document
          money   1 added
          number  1 removed

        a.txt
            電気代は一キロ当たり45銭上がった。
            - removed 1:11 number 「45」 value 45, bound eq, kind cardinal, per キロ, about 電気代, modality actual, rule number.bare
            + added 1:11 money 「45銭」 value 0.45, bound eq, currency JPY, per キロ, about 電気代, modality actual, rule money.part
        """,
        differenceByModels(models, "電気代は一キロ当たり45銭上がった。予算は5億円だ。"));
  }

  @Test
  void aLexiconEntryRemoved() throws IOException {
    Path models = models();
    Path titles = models.resolve("people/titles.tsv");
    edit(titles, title -> title.startsWith("参事官\t"), 1);
    Path home = root.resolve("lexicon");
    write(home.resolve("in"), Map.of("a.txt", "汐見県の佐藤花子参事官は、職員を20人減らすと述べた。"));
    CommandRun.ok("extract", home.resolve("in"), "-o", home.resolve("base"));
    CommandRun.ok("extract", home.resolve("in"), "-o", home.resolve("new"), "--models", models);
    assertEquals(
        """
        1 added, 1 removed, 2 changed in 1 document
          number     1 changed
          official   1 removed
          person     1 added
          statement  1 changed

        a.txt
            汐見県の佐藤花子参事官は、職員を20人減らすと述べた。
            - removed 1:5 official 「佐藤花子参事官」 name 佐藤花子, role 参事官, org 汐見県, country JP, entity 佐藤花子, rule person.title-behind
            + added 1:5 person 「佐藤花子」 name 佐藤花子, entity 佐藤花子, rule person.bare
            ~ changed 1:14 statement 「職員を20人減らす」
                speaker: 佐藤花子参事官 → 汐見県の佐藤花子参事官
            ~ changed 1:17 number 「20人」
                source: 佐藤花子参事官 → 汐見県の佐藤花子参事官
        """,
        CommandRun.ok("diff", home.resolve("base"), home.resolve("new")).out());
  }

  @Test
  void aValueNormalizedDifferently() throws IOException {
    Path models = models();
    Path currencies = models.resolve("lexicon/currencies.tsv");
    Files.writeString(
        currencies,
        Files.readString(currencies).replace("銭\tJPY\tsuffix\t0.01", "銭\tJPY\tsuffix\t0.1"));
    assertEquals(
        """
        1 changed in 1 document
          money  1 changed

        a.txt
            電気代は一キロ当たり45銭上がった。
            ~ changed 1:11 money 「45銭」
                value: 4.5 → 0.45
        """,
        differenceByModels(models, "電気代は一キロ当たり45銭上がった。予算は5億円だ。"));
  }

  /** Returns what differs between other models, taken for the base, and the program's own. */
  private String differenceByModels(Path models, String article) throws IOException {
    Path home = Files.createTempDirectory(root, "models-differ");
    write(home.resolve("in"), Map.of("a.txt", article));
    CommandRun.ok("extract", home.resolve("in"), "-o", home.resolve("base"), "--models", models);
    CommandRun.ok("extract", home.resolve("in"), "-o", home.resolve("new"));
    return CommandRun.ok("diff", home.resolve("base"), home.resolve("new")).out();
  }

  private Path models() throws IOException {
    Path copy = Files.createTempDirectory(root, "models");
    FileUtils.copyDirectory(Path.of("models").toFile(), copy.toFile());
    return copy;
  }

  private static void edit(Path file, Predicate<String> head, int lines) throws IOException {
    List<String> kept = new ArrayList<>();
    int skip = 0;
    for (String line : Files.readAllLines(file)) {
      skip = head.test(line) ? lines : skip;
      if (skip > 0) {
        skip--;
      } else {
        kept.add(line);
      }
    }
    Files.write(file, kept);
  }

  private static void write(Path folder, Map<String, String> articles) throws IOException {
    for (Map.Entry<String, String> article : articles.entrySet()) {
      Path file = folder.resolve(article.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, article.getValue());
    }
  }
}
