package io.konkyo.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluatorTest {

  private static final String FIVE = "費用は{money 5億円 \"value\":500000000,\"currency\":\"JPY\"}だ。";

  @TempDir Path folder;

  /**
   * Each row: idea, mode, gold, found, then type:hits/missed/false alarms,right/compared values.
   */
  static Stream<Arguments> spans() {
    return Stream.of(
        row("the same", "exact", FIVE, FIVE, "money:1/0/0,1/1"),
        row("nothing found", "exact", FIVE, "費用は5億円だ。", "money:0/1/0,0/0"),
        row("nothing in gold", "exact", "費用は5億円だ。", FIVE, "money:0/0/1,0/0"),
        row(
            "another end is a miss and a false alarm",
            "exact",
            FIVE,
            "費用は{money 5億円だ \"value\":500000000}。",
            "money:0/1/1,0/0"),
        row(
            "another end is a hit where spans may overlap",
            "overlap",
            FIVE,
            "費用は{money 5億円だ \"value\":500000000}。",
            "money:1/0/0,1/1"),
        row(
            "touching is not overlapping",
            "overlap",
            "{number 3人 \"value\":3}4人",
            "3人{number 4人 \"value\":4}",
            "number:0/1/1,0/0"),
        row(
            "another type is a miss and a false alarm",
            "overlap",
            FIVE,
            "費用は{number 5億円 \"value\":500000000}だ。",
            "money:0/1/0,0/0 number:0/0/1,0/0"),
        row(
            "one to one, the better overlap first",
            "overlap",
            "{number 10 \"value\":10}人と{number 20人 \"value\":20}",
            "{number 10人と20人 \"value\":20}",
            "number:1/1/0,1/1"),
        row(
            "offsets are code points",
            "exact",
            "𠮷野家で{number 3人 \"value\":3}",
            "𠮷野家で{number 3人 \"value\":3}",
            "number:1/0/0,1/1"),
        row(
            "optional is scored neither way",
            "exact",
            "{number 一つ \"optional\":true}と{number 3人 \"value\":3}",
            "{number 一つ \"value\":1}と{number 3人 \"value\":3}",
            "number:1/0/0,1/1"),
        row(
            "a string under that name says nothing of scoring",
            "exact",
            "{number 3人 \"value\":3,\"optional\":\"X\"}",
            "3人",
            "number:0/1/0,0/0"),
        row(
            "what lies on a skipped mention is no error",
            "exact",
            "{number 半 \"skip\":\"no figure\"}日と{number 3人 \"value\":3}",
            "{duration 半日 \"iso\":\"PT12H\"}と{number 3人 \"value\":3}",
            "number:1/0/0,1/1"),
        row(
            "also lists right answers",
            "exact",
            "{date 3日 \"label\":\"DATE\",\"also\":[\"duration\"]}間、{date 4日 \"label\":\"DATE\"}間",
            "{duration 3日 \"iso\":\"P3D\"}間、{duration 4日 \"iso\":\"P4D\"}間",
            "date:1/1/0,0/0 duration:0/0/1,0/0"),
        row(
            "other is no type to be found",
            "exact",
            "{other 東京 \"label\":\"X\"}と{money 5円 \"value\":5,\"currency\":\"JPY\"}",
            "東京と{money 5円 \"value\":5}",
            "money:1/0/0,1/1"),
        row(
            "ignore_for shields the named types alone",
            "exact",
            "{other 三田 \"ignore_for\":[\"person_name\"]}と{other 四谷 \"ignore_for\":[\"date\"]}",
            "{person 三田}と{person 四谷}",
            "person:0/0/1,0/0"));
  }

  /** Each row: idea, gold, found, right/compared values. */
  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("equal", "{number 3人 \"value\":3}", "{number 3人 \"value\":3.0}", "1/1"),
        Arguments.of("unequal", "{number 3人 \"value\":3}", "{number 3人 \"value\":4}", "0/1"),
        Arguments.of(
            "within the rounding of binary floating point",
            "{percent 1厘 \"value\":0.1}",
            "{percent 1厘 \"value\":0.1000000001}",
            "1/1"),
        Arguments.of(
            "the last yen of a trillion counts as rounding, a thousand do not",
            "{money 1兆円 \"value\":1000000000000,\"currency\":\"JPY\"}と"
                + "{money 2兆円 \"value\":2000000000000,\"currency\":\"JPY\"}",
            "{money 1兆円 \"value\":1000000000001}と{money 2兆円 \"value\":2000000009000}",
            "1/2"),
        Arguments.of(
            "a range is no value",
            "{number 2~3人 \"lower\":2,\"upper\":3}",
            "{number 2~3人 \"value\":2}",
            "0/1"),
        Arguments.of(
            "both ends",
            "{number 2~3人 \"lower\":2,\"upper\":3}",
            "{number 2~3人 \"lower\":2,\"upper\":3}",
            "1/1"),
        Arguments.of(
            "currency",
            "{money 5ドル \"value\":5,\"currency\":\"USD\"}",
            "{money 5ドル \"value\":5,\"currency\":\"CAD\"}",
            "0/1"),
        Arguments.of(
            "a date's form",
            "{date 3月 \"iso\":\"--03\"}と{date 4月 \"iso\":\"--04\"}",
            "{date 3月 \"iso\":\"--03\"}と{date 4月 \"iso\":\"2025-04\"}",
            "1/2"),
        Arguments.of(
            "a corpus's own mention without a value is not compared",
            "{number 3人 \"label\":\"QUANTITY\"}",
            "{number 3人 \"value\":3}",
            "0/0"),
        Arguments.of(
            "nor one that the corpus gets wrong",
            "{number 3人 \"value\":80,\"value_comparable\":false}",
            "{number 3人 \"value\":3}",
            "0/0"),
        Arguments.of(
            "gold of ours that leaves the value out means that there is none",
            "{number 何人}",
            "{number 何人 \"value\":3}",
            "0/1"),
        Arguments.of(
            "huge exponents cost nothing",
            "{number 3人 \"value\":1e99999999}",
            "{number 3人 \"value\":3}",
            "0/1"),
        Arguments.of(
            "of a person the name",
            "{official 森知事 \"name\":\"森\"}と{person 林氏 \"name\":\"林\"}",
            "{official 森知事 \"name\":\"森\"}と{person 林氏 \"name\":\"林氏\"}",
            "1/2"),
        Arguments.of("a corpus without names", "{person 森氏}", "{person 森氏 \"name\":\"森\"}", "0/0"),
        Arguments.of(
            "of a statement the speaker, where the two overlap",
            "森知事は「{statement 行く \"speaker\":\"森知事\",\"cue\":\"言う\"}」と言う。",
            "森知事は「{statement 行く \"speaker\":\"知事\",\"cue\":\"と\"}」と言う。",
            "1/1"),
        Arguments.of(
            "another speaker is wrong",
            "森は林に「{statement 行く \"speaker\":\"森\",\"cue\":\"言う\"}」と言う。",
            "森は林に「{statement 行く \"speaker\":\"林\",\"cue\":\"言う\"}」と言う。",
            "0/1"),
        Arguments.of(
            "gold without speakers",
            "森は「{statement 行く}」と言う。",
            "森は「{statement 行く \"speaker\":\"森\"}」と言う。",
            "0/0"));
  }

  /** Each row: idea, gold, found, the fields compared. */
  static Stream<Arguments> fields() {
    return Stream.of(
        Arguments.of(
            "absent means the usual",
            "{number 3人 \"counter\":\"人\"}",
            "{number 3人 \"counter\":\"人\"}",
            "number.bound=1/1 number.counter=1/1 number.kind=1/1"),
        Arguments.of(
            "each on its own",
            "{number 第3回 \"counter\":\"回\",\"kind\":\"ordinal\",\"bound\":\"gte\"}",
            "{number 第3回 \"bound\":\"gte\"}",
            "number.bound=1/1 number.counter=0/1 number.kind=0/1"),
        Arguments.of(
            "a corpus's own mention is compared in what it states",
            "{number 3人 \"label\":\"CARDINAL\",\"kind\":\"cardinal\"}",
            "{number 3人 \"counter\":\"人\"}",
            "number.kind=1/1"),
        Arguments.of(
            "percent",
            "{percent 5% \"unit\":\"point\",\"of\":\"GDP\",\"change\":\"increase\"}",
            "{percent 5% \"unit\":\"point\",\"of\":\"予算\",\"change\":\"increase\"}",
            "percent.bound=1/1 percent.unit=1/1 percent.of=0/1 percent.change=1/1"),
        Arguments.of(
            "money and date",
            "{money 5円 \"bound\":\"approx\"}、{date 2025年度 \"fiscal\":true}",
            "{money 5円 \"bound\":\"eq\"}、{date 2025年度 \"fiscal\":true}",
            "money.bound=0/1 date.fiscal=1/1"),
        Arguments.of(
            "an official",
            "県の{official 森知事 \"name\":\"森\",\"role\":\"知事\",\"org\":\"県\",\"country\":\"JP\",\"entity\":\"森\"}",
            "県の{official 森知事 \"name\":\"森\",\"role\":\"知事\",\"org\":\"県\",\"country\":\"JP\"}",
            "official.role=1/1 official.org=1/1 official.country=1/1 official.entity=1/1"),
        Arguments.of(
            "an official, each wrong",
            "{official 森知事 \"name\":\"森\",\"role\":\"知事\",\"org\":\"県\",\"entity\":\"森太郎\"}",
            "{official 森知事 \"name\":\"森\",\"role\":\"事\",\"country\":\"JP\",\"entity\":\"森\"}",
            "official.role=0/1 official.org=0/1 official.country=0/1 official.entity=0/1"),
        Arguments.of(
            "of a person no country",
            "{person 森教授 \"name\":\"森\",\"role\":\"教授\",\"entity\":\"森\"}",
            "{person 森教授 \"name\":\"森\",\"org\":\"大学\",\"country\":\"JP\",\"entity\":\"森\"}",
            "person.role=0/1 person.org=0/1 person.entity=1/1"),
        Arguments.of(
            "of a corpus's own person what it states",
            "{person 森氏 \"label\":\"PER\",\"entity\":\"森\"}",
            "{person 森氏 \"name\":\"森\",\"role\":\"氏\"}",
            "person.entity=1/1"),
        Arguments.of(
            "a person found as an official has no fields to compare",
            "{person 森氏 \"name\":\"森\",\"entity\":\"森\"}",
            "{official 森氏 \"name\":\"森\"}",
            ""),
        Arguments.of(
            "an answer of another type has other fields",
            "{number 3日 \"also\":[\"duration\"]}",
            "{duration 3日}",
            ""),
        Arguments.of(
            "a corpus's own mention says by null that there is none",
            "{percent 5% \"label\":\"X\",\"of\":null,\"change\":\"increase\"}",
            "{percent 5% \"of\":\"予算\",\"unit\":\"point\"}",
            "percent.of=0/1 percent.change=0/1"));
  }

  /** Each row: idea, gold, found, the fields compared. */
  static Stream<Arguments> claims() {
    String nothing = "about=1/1 actor=1/1 time=1/1 per=1/1 modality=1/1 source=1/1";
    return Stream.of(
        Arguments.of(
            "what neither has is right",
            "{number 3人 \"label\":\"X\",\"modality\":\"actual\"}",
            "{number 3人 \"modality\":\"actual\"}",
            nothing),
        Arguments.of(
            "a mention without a claim in gold is not compared",
            "{number 3人 \"label\":\"X\"}",
            "{number 3人 \"modality\":\"actual\"}",
            ""),
        Arguments.of(
            "a claim found without a meaning says nothing",
            "{number 3人 \"label\":\"X\",\"modality\":\"actual\",\"per\":\"year\"}",
            "{number 3人}",
            "about=1/1 actor=1/1 time=1/1 per=0/1 modality=0/1 source=1/1"),
        Arguments.of(
            "spans are right where they overlap",
            "県の予算は国が{money 5円 \"label\":\"X\",\"modality\":\"planned\",\"about\":\"予算\",\"actor\":\"国\"}",
            "県の予算は国が{money 5円 \"modality\":\"planned\",\"about\":\"県の予算\",\"actor\":\"県\"}",
            "about=1/1 about.given=1/1 actor=0/1 actor.given=0/1 time=1/1 per=1/1 modality=1/1"
                + " source=1/1"),
        Arguments.of(
            "what gold does not have is wrong",
            "県の予算は{money 5円 \"label\":\"X\",\"modality\":\"planned\",\"time\":\"2025\"}",
            "県の予算は{money 5円 \"modality\":\"actual\",\"source\":\"県\",\"time\":\"2025\"}",
            "about=1/1 actor=1/1 time=1/1 per=1/1 modality=0/1 source=0/1"),
        Arguments.of(
            "times and rates are the same or not",
            "{money 5円 \"label\":\"X\",\"modality\":\"actual\",\"time\":\"2025\",\"per\":\"人\"}",
            "{money 5円 \"modality\":\"actual\",\"time\":\"2025-04\",\"per\":\"人\"}",
            "about=1/1 actor=1/1 time=0/1 per=1/1 modality=1/1 source=1/1"),
        Arguments.of(
            "links lead to the mention matched with gold's",
            "{number 第1回 \"label\":\"X\"}は{money 5円 \"label\":\"X\",\"modality\":\"actual\",\"to\":3,\"from\":null}から"
                + "{money 6円 \"label\":\"X\",\"modality\":\"actual\",\"from\":2}へ",
            "第1回は{money 5円 \"modality\":\"actual\",\"to\":2}から"
                + "{money 6円 \"modality\":\"actual\",\"same_as\":1}へ",
            "about=2/2 actor=2/2 time=2/2 per=2/2 modality=2/2 source=2/2 from=0/1 to=1/1"),
        Arguments.of(
            "a link to what gold has no mention for is wrong",
            "{money 5円 \"label\":\"X\",\"modality\":\"actual\",\"same_as\":null}、6円",
            "{money 5円 \"modality\":\"actual\",\"same_as\":2}、{money 6円}",
            nothing + " same_as=0/1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void spans(String idea, MatchMode mode, String gold, String found, String expected)
      throws IOException {
    Evaluation evaluation = evaluate(mode, Set.of(), found, line("a", gold, ""));
    assertEquals(expected, counts(evaluation));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void values(String idea, String gold, String found, String expected) throws IOException {
    Evaluation evaluation = evaluate(MatchMode.EXACT, Set.of(), found, line("a", gold, ""));
    Share all =
        evaluation.scores().values().stream().map(Score::values).reduce(Share.NONE, Share::plus);
    assertEquals(expected, all.right() + "/" + all.of());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void fields(String idea, String gold, String found, String expected) throws IOException {
    assertEquals(expected, shares(gold, found));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void claims(String idea, String gold, String found, String expected) throws IOException {
    assertEquals(expected, shares(gold, found));
  }

  private String shares(String gold, String found) throws IOException {
    Evaluation evaluation = evaluate(MatchMode.EXACT, Set.of(), found, line("a", gold, ""));
    return evaluation.fields().entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue().right() + "/" + e.getValue().of())
        .collect(Collectors.joining(" "));
  }

  @Test
  void typesNarrowWhatIsScored() throws IOException {
    String gold = "{number 3人 \"value\":3}が{money 5円 \"value\":5,\"currency\":\"JPY\"}を払う。";
    Evaluation evaluation =
        evaluate(MatchMode.EXACT, Set.of("money", "date"), gold, line("a", gold, ""));
    assertEquals("date:0/0/0,0/0 money:1/0/0,1/1", counts(evaluation));
  }

  @Test
  void falseAlarmsCountOnlyWhereGoldIsComplete() throws IOException {
    String found = "{number 3人 \"value\":3}と{percent 4% \"value\":4}";
    String gold = "{number 3人 \"value\":3}と4%";
    Evaluation evaluation =
        evaluate(MatchMode.EXACT, Set.of(), found, line("a", gold, "\"complete_for\":[]"));
    assertEquals("number:1/0/0,1/1", counts(evaluation));
    Score score = evaluation.scores().get("number");
    assertEquals(OptionalDouble.empty(), score.precision());
    assertEquals(OptionalDouble.of(1), score.recall());
    assertEquals(OptionalDouble.empty(), score.f1());

    Evaluation complete =
        evaluate(
            MatchMode.EXACT, Set.of(), found, line("a", gold, "\"complete_for\":[\"percent\"]"));
    assertEquals("number:1/0/0,1/1 percent:0/0/1,0/0", counts(complete));
  }

  @Test
  void statementsAreScoredWhereGoldHasThem() throws IOException {
    String found = "{statement 増える}と述べ、{number 3人 \"value\":3}は{statement 減る}と語る。";
    String gold = "{statement 増える}と述べ、{number 3人 \"value\":3}は減ると語る。";
    assertEquals(
        "number:1/0/0,1/1 statement:1/0/1,0/0",
        counts(evaluate(MatchMode.EXACT, Set.of(), found, line("a", gold, ""))));
    assertEquals(
        "number:1/0/0,1/1 statement:1/0/0,0/0",
        counts(
            evaluate(
                MatchMode.EXACT,
                Set.of(),
                found,
                line("a", gold, "\"optional_statements\":[{\"start\":11,\"end\":13}]"))));
    String without = "増えると述べ、{number 3人 \"value\":3}は減ると語る。";
    assertEquals(
        "number:1/0/0,1/1",
        counts(evaluate(MatchMode.EXACT, Set.of(), found, line("a", without, ""))));
  }

  @Test
  void aStatementIsNotExcusedByAMentionInside() throws IOException {
    String found = "{statement 3人増える}と述べた。";
    String gold = "{number 3人 \"optional\":true}増えると述べた。";
    assertEquals(
        "statement:0/0/1,0/0",
        counts(evaluate(MatchMode.EXACT, Set.of(), found, line("a", gold, "\"statements\":[]"))));
  }

  @Test
  void sentencesAreComparedByBothEnds() throws IOException {
    String text = "行く。来る。";
    Evaluation evaluation =
        evaluate(
            MatchMode.OVERLAP,
            Set.of(),
            text,
            line("a", text, "\"sentences\":[[0,3],[3,5],[5,6]]"),
            line("b", text + "帰る", ""));
    assertEquals("sentence:1/2/1,0/0", counts(evaluation));
    assertEquals(2, evaluation.documents());
    assertEquals(
        "money:0/0/0,0/0",
        counts(
            evaluate(
                MatchMode.EXACT,
                Set.of("money"),
                text,
                line("a", text, "\"sentences\":[[0,3],[3,6]]"))));
  }

  @Test
  void ratiosAreThoseOfTheCounts() {
    Score score = new Score(6, 2, 4, new Share(3, 4), true);
    assertEquals(8, score.gold());
    assertEquals(10, score.found());
    assertEquals(0.6, score.precision().orElseThrow(), 1e-12);
    assertEquals(0.75, score.recall().orElseThrow(), 1e-12);
    assertEquals(2 * 0.6 * 0.75 / (0.6 + 0.75), score.f1().orElseThrow(), 1e-12);
    assertEquals(0.75, score.values().value().orElseThrow(), 1e-12);
    assertEquals(OptionalDouble.of(0), new Score(0, 2, 0, Share.NONE, true).f1());
    assertEquals(OptionalDouble.of(0), new Score(0, 0, 2, Share.NONE, true).f1());
    assertEquals(OptionalDouble.empty(), new Score(0, 0, 0, Share.NONE, true).f1());
  }

  @Test
  void manyMentionsTakeNoQuadraticTime() throws IOException {
    String many = "{number 3人 \"value\":3}と{number 4 \"skip\":\"x\"}、".repeat(20_000);
    String found = "3人と{number 4 \"value\":4}、".repeat(20_000);
    String line = line("a", many, "");
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertEquals(
                "number:0/20000/0,0/0",
                counts(evaluate(MatchMode.OVERLAP, Set.of(), found, line))));
  }

  private Evaluation evaluate(MatchMode mode, Set<String> types, String found, String... lines)
      throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", lines));
    Evaluator evaluator = new Evaluator(new FakeAnalyzer().answer(found), types, mode, 10);
    new GoldReader().read(file, evaluator::add);
    return evaluator.result();
  }

  private static String line(String id, String markup, String more) {
    return Marked.parse(markup).goldLine(id, more);
  }

  private static String counts(Evaluation evaluation) {
    return evaluation.scores().entrySet().stream()
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "%s:%d/%d/%d,%d/%d",
                    e.getKey(),
                    e.getValue().hits(),
                    e.getValue().missed(),
                    e.getValue().falseAlarms(),
                    e.getValue().values().right(),
                    e.getValue().values().of()))
        .collect(Collectors.joining(" "));
  }

  private static Arguments row(
      String idea, String mode, String gold, String found, String expected) {
    return Arguments.of(
        idea, MatchMode.valueOf(mode.toUpperCase(Locale.ROOT)), gold, found, expected);
  }
}
