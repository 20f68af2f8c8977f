package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.evaluate.FakeAnalyzer;
import io.konkyo.evaluate.Marked;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class EvaluateCommandTest {

  private static final String FIRST_GOLD =
      "予算は{money 5億円 \"value\":500000000,\"currency\":\"JPY\",\"bound\":\"approx\"}。\n"
          + "参加は{number 3人 \"value\":3,\"counter\":\"人\"}と{number 4社 \"value\":4,\"counter\":\"社\"}。";
  private static final String FIRST_FOUND =
      "予算は{money 5億円 \"value\":500000,\"bound\":\"approx\"}。\n"
          + "{number 参加は3人 \"value\":3}と{number 4社 \"value\":4,\"counter\":\"社\"}。";
  private static final String SECOND = "{number 第2回 \"value\":2,\"kind\":\"ordinal\"}を開く。";

  private static final String PEOPLE_GOLD =
      "県の{official 森知事 \"name\":\"森\",\"role\":\"知事\",\"org\":\"県\",\"country\":\"JP\",\"entity\":\"森\"}"
          + "は「{statement 行く \"speaker\":\"森知事\",\"cue\":\"言う\"}」、"
          + "{person 林氏 \"name\":\"林\",\"entity\":\"林\"}は3人で「来る」と言う。";
  private static final String PEOPLE_FOUND =
      "県の{official 森知事 \"name\":\"森\",\"role\":\"知事\",\"entity\":\"森\"}"
          + "は「{statement 行く \"speaker\":\"県\",\"cue\":\"言う\"}」、"
          + "{person 林氏 \"name\":\"林氏\",\"entity\":\"林\"}は{number 3人 \"value\":3}で"
          + "「{statement 来る \"speaker\":\"林氏\",\"cue\":\"言う\"}」と言う。";

  private static final String CLAIM_GOLD =
      "県の予算は{money 5億円 \"value\":500000000,\"currency\":\"JPY\",\"modality\":\"planned\","
          + "\"about\":\"予算\",\"actor\":\"県\",\"time\":\"2025\"}だ。";
  private static final String CLAIM_FOUND =
      "県の予算は{money 5億円 \"value\":500000000,\"modality\":\"actual\","
          + "\"about\":\"予算\",\"source\":\"県\",\"time\":\"2025\"}だ。";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            Marked.parse(FIRST_GOLD).goldLine("会議", "\"sentences\":[[0,7],[8,17]]")
                + "\n"
                + Marked.parse(SECOND).goldLine("b", "")
                + "\n");
  }

  @Test
  void printsAlignedTables() {
    assertEquals(0, run(gold.toString()));
    assertEquals(
        """
        2 documents, exact match

        type      gold  found  precision  recall     F1  value
        money        1      1      1.000   1.000  1.000  0.000
        number       3      3      0.667   0.667  0.667  1.000
        sentence     2      2      0.500   0.500  0.500      -

        field           right  of  share
        number.bound        2   2  1.000
        number.counter      2   2  1.000
        number.kind         2   2  1.000
        money.bound         1   1  1.000
        """,
        out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void overlapFindsMore() {
    assertEquals(0, run(gold.toString(), "--match", "overlap", "--types", "number"));
    assertEquals(
        """
        2 documents, overlap match

        type    gold  found  precision  recall     F1  value
        number     3      3      1.000   1.000  1.000  1.000

        field           right  of  share
        number.bound        3   3  1.000
        number.counter      2   3  0.667
        number.kind         3   3  1.000
        """,
        out.toString());
  }

  @Test
  void showsTheFirstFailuresInContext() {
    assertEquals(0, run(gold.toString(), "--types", "money,number", "--errors", "2"));
    String expected =
        """

        2 of 3 failures
        VALUE  会議  money  予算は【5億円】。⏎参加は3人と4社。  \
        (gold value 500000000, currency JPY; found value 500000, currency JPY; rule test)
        FALSE  会議  number  予算は5億円。⏎【参加は3人】と4社。  (rule test)
        """;
    assertTrue(out.toString().endsWith(expected), out.toString());
  }

  @Test
  void scoresPeopleAndWhatTheySay() throws IOException {
    Path people =
        Files.writeString(
            folder.resolve("people.jsonl"),
            Marked.parse(PEOPLE_GOLD).goldLine("c", "\"complete_for\":[\"official\",\"person\"]"));
    assertEquals(1, run(people.toString(), "--errors", "9", "--min-f1", "statement=0.7"));
    assertEquals(
        """
        1 document, exact match

        type       gold  found  precision  recall     F1  value
        official      1      1      1.000   1.000  1.000  1.000
        person        1      1      1.000   1.000  1.000  0.000
        statement     1      2      0.500   1.000  0.667  0.000

        field             right  of  share
        official.role         1   1  1.000
        official.org          0   1  0.000
        official.country      0   1  0.000
        official.entity       1   1  1.000
        person.role           1   1  1.000
        person.org            1   1  1.000
        person.entity         1   1  1.000

        5 of 5 failures
        FIELD  c  official.org  県の【森知事】は「行く」、林氏は3人で「来る」と言う。  (gold 県; found none)
        FIELD  c  official.country  県の【森知事】は「行く」、林氏は3人で「来る」と言う。  (gold JP; found none)
        VALUE  c  statement  県の森知事は「【行く】」、林氏は3人で「来る」と言う。  \
        (gold speaker 森知事; found speaker 県; rule test)
        VALUE  c  person  県の森知事は「行く」、【林氏】は3人で「来る」と言う。  \
        (gold name 林; found name 林氏; rule test)
        FALSE  c  statement  県の森知事は「行く」、林氏は3人で「【来る】」と言う。  (rule test)
        """,
        out.toString());
    assertEquals("konkyo: statement: F1 0.6667 is below 0.7\n", err.toString());
  }

  @Test
  void scoresTheClaimsAroundFigures() throws IOException {
    Path claims =
        Files.writeString(
            folder.resolve("claims.jsonl"), Marked.parse(CLAIM_GOLD).goldLine("d", ""));
    assertEquals(
        1,
        run(
            claims.toString(),
            "--errors",
            "2",
            "--min-f1",
            "about=1",
            "actor=0.5",
            "about.given=.9",
            "per=1",
            "same_as=0"));
    assertEquals(
        """
        1 document, exact match

        type   gold  found  precision  recall     F1  value
        money     1      1      1.000   1.000  1.000  1.000

        field        right  of  share
        money.bound      1   1  1.000
        about            1   1  1.000
        about.given      1   1  1.000
        actor            0   1  0.000
        actor.given      0   1  0.000
        time             1   1  1.000
        per              1   1  1.000
        modality         0   1  0.000
        source           0   1  0.000

        2 of 3 failures
        FIELD  d  actor  県の予算は【5億円】だ。  (gold 県; found none)
        FIELD  d  modality  県の予算は【5億円】だ。  (gold planned; found actual; rule modality)
        """,
        out.toString());
    assertEquals(
        """
        konkyo: actor: the share of right ones 0.0000 is below 0.5
        konkyo: same_as: was not measured, the floor is 0.0
        """,
        err.toString());
  }

  @Test
  void namesEveryScoreBelowItsFloor() {
    assertEquals(
        1, run("--min-f1", "number=0.7", "money=1", "--min-f1", "sentence=.9", gold.toString()));
    assertEquals(
        """
        konkyo: number: F1 0.6667 is below 0.7
        konkyo: sentence: F1 0.5000 is below 0.9
        """,
        err.toString());
  }

  @Test
  void aFloorForWhatGoldLacksIsMissed() {
    assertEquals(1, run(gold.toString(), "--min-f1", "percent=0"));
    assertEquals("konkyo: percent: was not measured, the floor is 0.0\n", err.toString());
  }

  @Test
  void floorsThatAreReachedEndWell() {
    assertEquals(0, run(gold.toString(), "--min-f1", "number=0.66", "sentence=0.5"));
    assertEquals("", err.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--min-f1 number     | --min-f1 needs NAME=X",
        "--min-f1 number=2   | --min-f1 needs NAME=X",
        "--min-f1            | --min-f1 needs NAME=X",
        "--errors -1         | --errors must not be negative",
        "--errors many       | Invalid value for option '--errors'",
        "--match near        | Invalid value for option '--match'",
        "--types mony        | --types: neither gold nor the guide has a type \"mony\"",
        "--speed 3           | Unknown option"
      })
  void aWrongCallIsStatus2(String options, String message) {
    String[] arguments = (gold + " " + options).split(" ");
    assertEquals(2, run(arguments));
    assertTrue(err.toString().startsWith(message), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void aBrokenGoldFileIsStatus2() throws IOException {
    Files.writeString(gold, "{}\n");
    assertEquals(2, run(gold.toString()));
    assertEquals("konkyo: " + gold + ":1: \"text\" must be there and a string\n", err.toString());
    assertEquals("", out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GOLD", "--types", "exact, overlap", "--min-f1", "--errors", "Exit status"})
  void helpExplains(String part) {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains(part), out.toString());
  }

  @Test
  void goldIsNeeded() {
    assertEquals(2, run());
    assertTrue(err.toString().contains("Missing required parameter"), err.toString());
  }

  private int run(String... arguments) {
    FakeAnalyzer analyzer =
        new FakeAnalyzer()
            .answer(FIRST_FOUND)
            .answer(SECOND)
            .answer(PEOPLE_FOUND)
            .answer(CLAIM_FOUND);
    return new CommandLine(new EvaluateCommand(() -> analyzer))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
