package io.konkyo.mention.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.Found;
import io.konkyo.mention.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that rules' groups give, through the rules as they are. */
class FigureReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Amounts and their currency.
          予算は5億円だ | 5億円=500000000,JPY
          予算は１兆１，０００億円だ | １兆１，０００億円=1100000000000,JPY
          九万零四百円を払う | 九万零四百円=90400,JPY
          ９万 137 円を払う | ９万_137_円=90137,JPY
          300ドルを払う | 300ドル=300,USD
          2.5億ユーロを払う | 2.5億ユーロ=250000000,EUR
          $50億を払う | $50億=5000000000,USD
          US$5 billionを払う | US$5_billion=5000000000,USD
          ¥1,200を払う | ¥1,200=1200,JPY
          5億豪ドルを払う | 5億豪ドル=500000000,AUD

          # Parts of a currency.
          45銭下がった | 45銭=0.45,JPY
          12円50銭とした | 12円50銭=12.5,JPY
          3ドル5セントを払う | 3ドル5セント=3.05,USD
          円は147円15〜17銭だった | 147円15〜17銭=147.15..147.17,JPY

          # Ranges.
          500〜800円を払う | 500〜800円=500..800,JPY
          3〜5億円を払う | 3〜5億円=300000000..500000000,JPY
          500円〜1万円を払う | 500円〜1万円=500..10000,JPY
          $5〜10億を払う | $5〜10億=500000000..1000000000,USD
          二、三円を払う | 二、三円=2..3,JPY

          # Vague figures.
          数億円を払う | 数億円=200000000..900000000,approx,JPY
          数十〜数百円を払う | 数十〜数百円=20..900,approx,JPY

          # 台 runs to the next step.
          相場は152円台だ | 152円台=152..153,JPY
          相場は80ドル台だ | 80ドル台=80..81,USD
          株価は3万8000円台だ | 3万8000円台=38000..39000,JPY
          単価は1.2円台だ | 1.2円台=1.2..1.3,JPY
          相場は150〜155円台だ | 150〜155円台=150..156,JPY
          """)
  void money(String text, String readings) {
    assertReads(text, MentionType.MONEY, readings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          率は47.3 %だ | 47.3_%=47.3
          率は５パーセントだ | ５パーセント=5
          率は三・二％だ | 三・二％=3.2
          差は0.25ポイントだ | 0.25ポイント=0.25,point

          # Tenths and their parts.
          負担は3割だ | 3割=30
          負担は1割5分だ | 1割5分=15
          率は8割5分6厘だ | 8割5分6厘=85.6
          利率は六分五厘だ | 六分五厘=6.5
          負担は3割半だ | 3割半=35
          負担は2、3割だ | 2、3割=20..30
          負担は2〜3割だ | 2〜3割=20..30

          # 台 runs to the next step.
          率は30%台だ | 30%台=30..40
          率は32%台だ | 32%台=32..33
          率は3割台だ | 3割台=30..40
          率は0.5%台だ | 0.5%台=0.5..0.6

          # Ranges.
          率は1~2%だ | 1~2%=1..2
          率は1%〜2%だ | 1%〜2%=1..2
          率は0.5〜1.5ポイントだ | 0.5〜1.5ポイント=0.5..1.5,point

          # Fractions, in percent to four places.
          3分の1を失う | 3分の1=33.3333,fraction
          三分の二を超える | 三分の二=66.6667,gt,fraction
          4分の3だ | 4分の3=75,fraction
          3人に1人が使う | 3人に1人=33.3333,fraction
          補助率は2/3だ | 2/3=66.6667,fraction
          """)
  void percent(String text, String readings) {
    assertReads(text, MentionType.PERCENT, readings);
  }

  /** What makes no sense as a share is none. */
  @ParameterizedTest
  @CsvSource({"補助率は5/3だ", "0分の1だ"})
  void noPercent(String text) {
    assertReads(text, MentionType.PERCENT, "none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Counts and measures.
          船は3隻だ | 3隻=3,隻
          3,000人を雇う | 3,000人=3000,人
          長さは2.5キロメートルだ | 2.5キロメートル=2.5,キロメートル
          数百人が来た | 数百人=200..900,approx,人
          十数隻が来た | 十数隻=12..19,approx,隻
          100数十人が来た | 100数十人=120..190,approx,人
          20分野を選ぶ | 20分野=20,分野
          70以上の国 | 70=70,gte
          2倍半に増えた | 2倍半=2.5,倍

          # Ranges.
          20〜30人とする | 20〜30人=20..30,人
          3〜5万人とする | 3〜5万人=30000..50000,人
          二、三人で足りる | 二、三人=2..3,人

          # Order.
          第47代の長 | 第47代=47,代,ordinal
          第5条による | 第5条=5,条,ordinal
          世界4位だ | 4位=4,位,ordinal
          3〜5位に並ぶ | 3〜5位=3..5,位,ordinal

          # Decades of life.
          30代が多い | 30代=30..39,代
          20〜30代が多い | 20〜30代=20..39,代
          """)
  void number(String text, String readings) {
    assertReads(text, MentionType.NUMBER, readings);
  }

  private static void assertReads(String text, MentionType type, String readings) {
    assertEquals(readings, Found.readings(text, type));
  }
}
