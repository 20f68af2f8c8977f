package io.konkyo.claim.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.claim.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Directly before the figure.
          年間約【5億円】の費用がかかる。 | year
          毎年平均【300人】が移り住む。 | year
          年収【400万円】の世帯が対象だ。 | year
          月額【6,000円】を払う。 | month
          月【30件】に限る。 | month
          時給【1,100円】で働く。 | hour
          1日当たり約【200トン】を運ぶ。 | day
          住民1人当たり【5,000円】を配る。 | 人
          1世帯につき【3万円】を給付する。 | 世帯
          人口10万人あたり【12人】である。 | 人
          1キログラム当たり【300円】の関税だ。 | キログラム
          国は1機【140億円】の戦闘機を買う。 | 機

          # In the noun phrase of the figure, or its topic.
          年間の維持費は【4億円】だ。 | year
          年間貿易額【90億ドル】のうち黒字が残る。 | year
          1人当たりの負担額は、町では平均【2万円】となる。 | 人
          わが国の年間出生数は、1973年には【209万人】を数えた。 | year
          【6億円】を超える年間所得に課税する。 | year

          # The same rate for the other level, the other currency, the difference.
          月額3万円から【4万円】に引き上げる。 | month
          年間10億ドル(約【1,500億円】)を支払う。 | year
          時給1,100円とし、前年度から【60円】引き上げる。 | hour

          # None.
          年間を通じて【30人】が学ぶ。 | -
          5年間で【30億円】を投じる。 | -
          過去約20年間に累計【7億円】を支出した。 | -
          年間5万円を払う人は【300人】いる。 | -
          月額5万円の家賃と、敷金が【10万円】かかる。 | -
          来年産の作付面積は【10万ヘクタール】だ。 | -
          年収の壁を意識する人は【190万人】に上る。 | -
          昨年【30件】を数えた。 | -
          3月1日【30件】を数えた。 | -
          1ドル＝【150円】で推移した。 | -
          """)
  void findsTheDenominator(String example, String per) {
    assertEquals(per, Marked.per(example), example);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '"',
      textBlock =
          """
          "| 段階 | 保険料(年額) |\\n| --- | --- |\\n| 第1 | 【2万円】 |" @ year
          "| 国 | 1人当たり支出 |\\n| --- | --- |\\n| 台湾 | 【18万円】 |" @ 人
          "| 国 | 支出 |\\n| --- | --- |\\n| 台湾 | 【18万円】 |" @ -
          """)
  void readsTheHeadsOfTables(String example, String per) {
    assertEquals(per, Marked.per(example), example);
  }
}
