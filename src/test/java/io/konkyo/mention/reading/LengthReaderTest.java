package io.konkyo.mention.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.Found;
import io.konkyo.mention.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time in ISO 8601, through the rules as they are. */
class LengthReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # One unit.
          90日間の猶予 | 90日間=P90D
          5年連続で | 5年=P5Y
          3か月かかる | 3か月=P3M
          2週間かかる | 2週間=P2W
          50分間話した | 50分間=PT50M
          8時間かかる | 8時間=PT8H
          10秒間止まる | 10秒間=PT10S
          1.5時間かかる | 1.5時間=PT1.5H
          二十年間続く | 二十年間=P20Y
          2四半期連続で | 2四半期=P6M
          二四半期連続で | 二四半期=P6M
          四半世紀が過ぎた | 四半世紀=P25Y
          2世紀にわたり続く | 2世紀=P200Y

          # A half more, in the next smaller unit that divides it evenly.
          2年半かかる | 2年半=P2Y6M
          3か月半かかる | 3か月半=P3M15D
          2時間半かかる | 2時間半=PT2H30M
          1週間半かかる | 1週間半=P1W3.5D

          # Sums, falling.
          1時間15分かかる | 1時間15分=PT1H15M
          1年3か月かかる | 1年3か月=P1Y3M
          1年2か月10日間かかる | 1年2か月10日間=P1Y2M10D
          2日間と3時間かかる | 2日間=P2D 3時間=PT3H

          # Fixed lengths.
          半年の延長 | 半年=P6M
          半世紀が過ぎた | 半世紀=P50Y
          半日かかる | 半日=PT12H

          # Ranges and vague lengths have two ends.
          5〜10年かけて | 5〜10年=P5Y..P10Y
          2、3年かかる | 2、3年=P2Y..P3Y
          3〜5時間かかる | 3〜5時間=PT3H..PT5H
          数か月かかる | 数か月=P2M..P9M,approx
          十数年かかる | 十数年=P12Y..P19Y,approx
          1〜2年半かかる | 1〜2年半=P1Y..P2Y6M

          # Bounds, as for figures.
          90日以内に答える | 90日=P90D,lte
          3年以上続く | 3年=P3Y,gte
          約2時間かかる | 2時間=PT2H,approx

          # No lengths.
          2025年に決めた | none
          3月に決めた | none
          第31週に決めた | none
          マイナス3年間 | none
          """)
  void reads(String text, String readings) {
    assertEquals(readings, Found.readings(text, MentionType.DURATION));
  }
}
