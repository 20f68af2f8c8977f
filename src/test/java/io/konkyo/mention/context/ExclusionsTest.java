package io.konkyo.mention.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.mention.Bracketed;
import io.konkyo.mention.Found;
import io.konkyo.mention.Mention;
import io.konkyo.mention.Outcome;
import io.konkyo.mention.context.ContextWords.Sequel;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExclusionsTest {

  private static final ContextWords WORDS = ContextWords.load(ModelFiles.bundled());

  /** A rule matches what stands in 【】 and makes no mention of it, for the reason told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          【何人】が来たか | number.count | asks how many
          【何年】かかるか | duration.length | asks how many

          【1人】当たり5万円 | number.count | a rate's denominator
          【10アール】あたり3トン | number.count | a rate's denominator
          【1世帯】につき3万円 | number.count | a rate's denominator
          【100km】当たり2回 | number.count | a rate's denominator
          【1トン】289円 | number.count | a rate's denominator
          【1リットル】約170円 | number.count | a rate's denominator
          【1日】3回 | date.day | a rate's denominator
          【1日】平均250人 | date.day | a rate's denominator

          【4.1%から3.8%】に下がった | percent.range | two mentions, not a range
          税率を【5%から8%】へ上げる | percent.range | two mentions, not a range
          定員を【30人から50人】に増やす | number.range | two mentions, not a range
          【186万人から110万人】と | number.range | two mentions, not a range
          【2、5人】 | number.neighbours | a list, not neighbours
          【2、4割】 | percent.neighbours | a list, not neighbours

          株価は【500ポイント】上げた | percent.amount | points of an index
          日経平均は【80ポイント】安い | percent.amount | points of an index
          【120ポイント】を得た | percent.amount | points of an index

          日数は【5日】だ | date.day | days that are counted
          【明日】の社会 | date.relative | a figure of speech for the future
          【前年】より多い | date.relative | the base of a comparison

          【数】が多い | number.bare | 数 without a counter
          議案の【三】だけ | number.bare | kanji figures without a counter
          Alpha 【21】が走る | number.bare | part of a name
          【2019】人だけ | date.bare-year | four digits that need not be a year
          番号は【2019】だ | date.bare-year | four digits that need not be a year
          """)
  void saysWhyAMatchIsNoMention(String example, String rule, String reason) {
    Bracketed bracketed = Bracketed.parse(example);
    assertEquals(
        reason,
        outcome(bracketed, rule).map(ExclusionsTest::fate).orElse("none"),
        () ->
            Found.outcomes(bracketed.text()).stream()
                .map(o -> told(bracketed.text(), o))
                .toList()
                .toString());
  }

  private static String told(String text, Outcome outcome) {
    return "%s by %s: %s"
        .formatted(outcome.match().span().of(text), outcome.match().rule().name(), fate(outcome));
  }

  private static String fate(Outcome outcome) {
    if (outcome.fate() instanceof Outcome.Dropped dropped) {
      return dropped.reason();
    }
    return outcome.fate() instanceof Outcome.Lost lost ? "lost to " + lost.winner().name() : "kept";
  }

  private static Optional<Outcome> outcome(Bracketed example, String rule) {
    return Found.outcomes(example.text()).stream()
        .filter(o -> o.match().rule().name().equals(rule))
        .filter(o -> o.match().span().equals(example.span()))
        .findFirst();
  }

  /** What is near an exclusion, and a mention all the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "【何十件】も届いた",
        "【何百人】が並ぶ",
        "【5人】につきまして説明する",
        "【2トン】、289円",
        "【10トン】289円",
        "【1日】に決めた",
        "【1日】から始まる",
        "【30日】3回",
        "【2%から3%】の間だ",
        "【20人から30人】が集まる",
        "【3割から4割】に上る",
        "【2〜3%】に下がった",
        "【二、三人】で足りる",
        "【2、3割】減る",
        "支持率は【5ポイント】上がった",
        "【3ポイント】の差",
        "会議は【5日】だ",
        "【明日】の朝に発つ",
        "【明日】、発表する",
        "【前年】に始めた",
        "【前日】より早い",
        "【数件】が残る",
        "正解は【三】。",
        "出典は白書(【2019】)だ",
        "according to 【2019】",
        "一株【45銭】",
      })
  void leavesMentionsAlone(String example) {
    Bracketed bracketed = Bracketed.parse(example);
    List<Span> found = Found.mentions(bracketed.text()).stream().map(Mention::span).toList();
    assertTrue(found.contains(bracketed.span()), () -> spans(bracketed.text()));
  }

  /** Nothing is left of what an exclusion covers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1人当たりの額",
        "一世帯につき配る",
        "1 世帯当たりの額",
        "何人が来たか",
        "1日3回",
        "明日への投資",
        "前年より多い",
        "一法案が残る",
        "一人も来ない",
      })
  void leavesNothing(String text) {
    List<Mention> inside =
        Found.mentions(text).stream().filter(m -> !m.span().of(text).equals("3回")).toList();
    assertEquals(List.of(), inside);
  }

  @Test
  void aRangeThatIsNoneLeavesItsTwoEnds() {
    assertEquals("[4.1%, 3.8%]", spans("4.1%から3.8%に下がった"));
    assertEquals("[2, 5人]", spans("2、5人"));
  }

  @ParameterizedTest
  @CsvSource({
    "へ変える, true",
    "に延期した, true",
    "の会議に変更した, true",
    "に開く, false",
    "まで続く, false",
    "と決め、秋に延期した, false",
  })
  void tellsWhetherADateMovesOn(String behind, boolean moves) {
    assertEquals(moves, WORDS.goesOn(Sequel.MOVED, behind, 0, behind.length()));
  }

  private static String spans(String text) {
    return Found.mentions(text).stream().map(m -> m.span().of(text)).toList().toString();
  }
}
