package io.konkyo.mention.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralGrammarTest {

  private final NumeralGrammar grammar = new NumeralGrammar();

  /** A text, the numeral at its head, and what that is worth. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # arabic = digit { digit }
          0人 | 0 | 0
          7隻 | 7 | 7
          2040年 | 2040 | 2040
          ３１日 | ３１ | 31
          1２3個 | 1２3 | 123
          007号 | 007 | 7

          # … { thousands }
          1,000円 | 1,000 | 1000
          １，２００台 | １，２００ | 1200
          12,345,678人 | 12,345,678 | 12345678
          1,2345 | 1 | 1
          1234,567 | 1234 | 1234
          12,34 | 12 | 12
          1,000,00 | 1,000 | 1000

          # 、 groups thousands, but not before a round hundred, where it parts a list
          3、141人 | 3、141 | 3141
          １２、３４５円 | １２、３４５ | 12345
          5、100 | 5 | 5
          10、200、300件 | 10 | 10
          4、56 | 4 | 4

          # … [ point digit { digit } ]
          0.25% | 0.25 | 0.25
          ３．８％ | ３．８ | 3.8
          1,234.5トン | 1,234.5 | 1234.5
          2.50 | 2.50 | 2.5
          6.倍 | 6 | 6
          1.2.3 | 1.2 | 1.2

          # ・ is a point where a unit of measure or a scale follows
          ３・５％ | ３・５ | 3.5
          2・4倍 | 2・4 | 2.4
          1・25兆円 | 1・25兆 | 1250000000000
          4・7ポイント | 4・7 | 4.7
          3・11の教訓 | 3 | 3
          5・6月 | 5 | 5
          2・2222% | 2 | 2

          # … [ exponent ]
          2e5 | 2e5 | 200000
          1.2e-3 | 1.2e-3 | 0.0012
          12.3e+14 | 12.3e+14 | 1230000000000000
          4E2 | 4E2 | 400
          3e | 3 | 3
          3e+ | 3 | 3
          3e4m | 3 | 3
          3e123 | 3 | 3

          # kanji { kanji }, by position
          五隻 | 五 | 5
          二〇四〇年 | 二〇四〇 | 2040
          一〇五人 | 一〇五 | 105
          三〇 | 三〇 | 30
          〇人 | 〇 | 0

          # … with a decimal part
          一・五倍 | 一・五 | 1.5
          二．二五％ | 二．二五 | 2.25
          十二・四度 | 十二・四 | 12.4
          三百・五 | 三百・五 | 300.5
          〇・〇三 | 〇・〇三 | 0.03
          四・漁村 | 四 | 4

          # block: small scales fall
          十 | 十 | 10
          二十五人 | 二十五 | 25
          百 | 百 | 100
          三百六十五日 | 三百六十五 | 365
          千九百八十四 | 千九百八十四 | 1984
          五千五百 | 五千五百 | 5500
          一千一百一十一 | 一千一百一十一 | 1111
          二千三 | 二千三 | 2003
          五千二十 | 五千二十 | 5020

          # … after Arabic digits as well
          5千円 | 5千 | 5000
          ４千３百 | ４千３百 | 4300
          3百20 | 3百20 | 320
          2.5千人 | 2.5千 | 2500
          5千12345 | 5千 | 5000
          5千1.5 | 5千 | 5000

          # section: a block times its large scales
          1万 | 1万 | 10000
          3億円 | 3億 | 300000000
          17兆円 | 17兆 | 17000000000000
          5京 | 5京 | 50000000000000000
          9垓 | 9垓 | 900000000000000000000
          六萬 | 六萬 | 60000
          1.5億 | 1.5億 | 150000000
          0.3兆 | 0.3兆 | 300000000000
          千五百万 | 千五百万 | 15000000
          6千万人 | 6千万 | 60000000
          1万億 | 1万億 | 1000000000000
          二億兆 | 二億兆 | 200000000000000000000

          # numeral: large scales fall
          1兆1,000億 | 1兆1,000億 | 1100000000000
          ２億３千万 | ２億３千万 | 230000000
          9兆9999億9999万9999 | 9兆9999億9999万9999 | 9999999999999
          四十二兆七千億円 | 四十二兆七千億 | 42700000000000
          1万2 | 1万2 | 10002
          3億5 | 3億5 | 300000005
          1京2000兆 | 1京2000兆 | 12000000000000000
          1億2.5 | 1億 | 100000000

          # 零 and 〇 fill empty places
          九万零四百 | 九万零四百 | 90400
          一億〇五百万 | 一億〇五百万 | 105000000
          百零五 | 百零五 | 105
          三千〇二十 | 三千〇二十 | 3020

          # 大字
          壱万 | 壱万 | 10000
          弐拾 | 弐拾 | 20
          参百円 | 参百 | 300
          壹貳參 | 壹貳參 | 123
          伍阡陸佰 | 伍阡陸佰 | 5600
          漆仟捌 | 漆仟捌 | 7008
          玖拾壱萬 | 玖拾壱萬 | 910000

          # English scales
          4 thousand | 4 thousand | 4000
          1.2million | 1.2million | 1200000
          5 billion | 5 billion | 5000000000
          2 TRILLION | 2 TRILLION | 2000000000000
          3 Million ドル | 3 Million | 3000000
          10k | 10k | 10000
          10km | 10 | 10
          5 billions | 5 | 5
          7 millionaires | 7 | 7

          # spaces, as minutes and scans have them
          ９万 137 円 | ９万 137 | 90137
          2 億円 | 2 億 | 200000000
          1 万 5 千 | 1 万 5 千 | 15000
          二百 五 十 | 二百 五 十 | 250
          3　兆　200　億 | 3　兆　200　億 | 3020000000000
          100 200 | 100 | 100
          30 年 | 30 | 30
          100万 200万 | 100万 | 1000000
          6     億 | 6 | 6

          # 京 is a scale, but not in names of the capital
          3京円 | 3京 | 30000000000000000
          千京 | 千京 | 10000000000000000000
          2京都 | 2 | 2
          三京阪 | 三 | 3
          5京浜 | 5 | 5
          1東京 | 1 | 1

          # 四 is a digit, but not in 四半期
          三四 | 三四 | 34
          二四半 | 二四 | 24
          一四半期 | 一 | 1
          四四半期 | 四 | 4
          二十四半期 | 二十 | 20
          """)
  void readsWhatAFigureIsWorth(String text, String numeral, String value) {
    Optional<Numeral> read = grammar.read(text, 0, text.length());
    assertEquals(numeral, read.map(n -> n.span().of(text)).orElse("nothing"));
    assertEquals(value, plain(read.orElseThrow().lower()));
    assertEquals(value, plain(read.orElseThrow().upper()));
  }

  /** A text, the numeral at its head, and the least and the most that it can mean. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          数人 | 数 | 2 | 9
          数十人 | 数十 | 20 | 90
          数百万円 | 数百万 | 2000000 | 9000000
          数千億 | 数千億 | 200000000000 | 900000000000
          数兆ウォン | 数兆 | 2000000000000 | 9000000000000
          何十年 | 何十 | 20 | 90
          何百 | 何百 | 200 | 900
          幾千 | 幾千 | 2000 | 9000
          十数隻 | 十数 | 12 | 19
          二十数年 | 二十数 | 22 | 29
          百数十人 | 百数十 | 120 | 190
          千数百万 | 千数百万 | 12000000 | 19000000
          一万数千 | 一万数千 | 12000 | 19000
          2億数千万 | 2億数千万 | 220000000 | 290000000
          10数人 | 10数 | 12 | 19
          １０数件 | １０数 | 12 | 19
          120数件 | 120数 | 122 | 129
          100数十人 | 100数十 | 120 | 190
          2000数百円 | 2000数百 | 2200 | 2900
          30数万人 | 30数万 | 320000 | 390000
          """)
  void readsVagueFigures(String text, String numeral, String lower, String upper) {
    Numeral read = grammar.read(text, 0, text.length()).orElseThrow();
    assertEquals(numeral, read.span().of(text));
    assertEquals(lower + " to " + upper, plain(read.lower()) + " to " + plain(read.upper()));
    assertTrue(read.vague());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Scales that do not fall.
        "三十二十",
        "二十十",
        "三百三百",
        "三百二千",
        "十百",
        "百千",
        "万万",
        "一万一万",
        "一億一兆",
        "1億2億",
        "千万万",
        "一億億",
        "五十二〇",
        "二三十",
        "数百数百",
        "100数百",
        // Scales that multiply nothing.
        "万",
        "億万",
        "兆",
        "京都",
        "四半期",
        "四半世紀",
        // 大字 that are other words by themselves.
        "参加",
        "陸上",
        "拾",
        "仟",
        // No numeral begins here.
        "",
        "円5",
        ".5",
        ",500",
        "-3",
        "①",
        "Ⅳ",
        "½",
      })
  void readsNothing(String text) {
    assertEquals(Optional.empty(), grammar.read(text, 0, text.length()));
  }

  /** Readings that are known to be poor; the class's Javadoc tells of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5,00ユーロ | 5 | 5
          3、250人 | 3、250 | 3250
          二三人 | 二三 | 23
          """)
  void knownWeaknesses(String text, String numeral, String value) {
    readsWhatAFigureIsWorth(text, numeral, value);
  }

  /** A numeral, the number of its digits where it is bare, its unit, its scale, its script. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 | 1 | 1 | 1 | arabic
          2040 | 4 | 1 | 1 | arabic
          ２０４０ | 4 | 1 | 1 | arabic
          二〇四〇 | 4 | 1 | 1 | kanji
          五 | 1 | 1 | 1 | kanji
          1,000 | 0 | 1 | 1 | arabic
          1.5 | 0 | 0.1 | 1 | arabic
          0.25 | 0 | 0.01 | 1 | arabic
          一・五 | 0 | 0.1 | 1 | kanji
          2e5 | 0 | 100000 | 1 | arabic
          二十五 | 0 | 1 | 1 | kanji
          二十 | 0 | 10 | 1 | kanji
          5千 | 0 | 1000 | 1 | arabic
          2千5百 | 0 | 100 | 1 | arabic
          2万 | 0 | 10000 | 10000 | arabic
          3万8000 | 0 | 1 | 10000 | arabic
          3万8千 | 0 | 1000 | 10000 | arabic
          1.5億 | 0 | 10000000 | 100000000 | arabic
          1兆1000億 | 0 | 100000000 | 1000000000000 | arabic
          1万億 | 0 | 1000000000000 | 1000000000000 | arabic
          5 million | 0 | 1000000 | 1000000 | arabic
          数 | 0 | 1 | 1 | kanji
          数十 | 0 | 10 | 1 | kanji
          """)
  void tellsHowAFigureIsWritten(String text, int digits, String unit, String scale, String script) {
    Numeral read = grammar.read(text, 0, text.length()).orElseThrow();
    assertEquals(
        "%s, %d digits, unit %s, scale %s, %s".formatted(text, digits, unit, scale, script),
        "%s, %d digits, unit %s, scale %s, %s"
            .formatted(
                read.span().of(text),
                read.digits(),
                plain(read.unit()),
                plain(read.scale()),
                read.arabic() ? "arabic" : "kanji"));
  }

  @ParameterizedTest
  @CsvSource({
    "約30人, 1, 4, 30",
    "12345, 0, 3, 123",
    "12345, 3, 5, 45",
    "1兆2000億, 0, 3, 1000000000002",
    "二〇四〇, 0, 2, 20",
  })
  void readsBetweenStartAndLimitAlone(String text, int start, int limit, String value) {
    Numeral read = grammar.read(text, start, limit).orElseThrow();
    assertEquals(start, read.span().start());
    assertTrue(read.span().end() <= limit);
    assertEquals(value, plain(read.lower()));
  }

  @Test
  void aNumeralHasABoundedLength() {
    String longest = "9".repeat(NumeralGrammar.MAX_LENGTH);
    assertEquals(
        Optional.of(new Span(0, NumeralGrammar.MAX_LENGTH)),
        grammar.read(longest, 0, longest.length()).map(Numeral::span));
    String longer = longest + "9";
    assertEquals(Optional.empty(), grammar.read(longer, 0, longer.length()));
    String kanji = "五".repeat(NumeralGrammar.MAX_LENGTH + 1);
    assertEquals(Optional.empty(), grammar.read(kanji, 0, kanji.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "5, true, true, true, false",
    "７, true, true, true, false",
    "五, true, true, false, true",
    "〇, true, true, false, true",
    "拾, true, true, false, true",
    "数, true, true, false, false",
    "幾, true, true, false, false",
    "億, false, true, false, true",
    "萬, false, true, false, true",
    "円, false, false, false, false",
    "x, false, false, false, false",
    "①, false, false, false, false",
  })
  void tellsCharactersApart(
      char c, boolean starts, boolean belongs, boolean arabic, boolean kanji) {
    assertEquals(starts, NumeralGrammar.startsNumeral(c));
    assertEquals(belongs, NumeralGrammar.isNumeralCharacter(c));
    assertEquals(arabic, NumeralGrammar.isArabic(c));
    assertEquals(kanji, NumeralGrammar.isKanji(c));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
