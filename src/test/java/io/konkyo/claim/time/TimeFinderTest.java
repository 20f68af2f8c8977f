package io.konkyo.claim.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.konkyo.claim.Marked;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # In brackets behind the figure.
          港の取扱量は年間【40万トン】(2024年実績)で、横ばいだ。 | 2024
          維持費【20億円】(約1,300万ドル、2023年度)を見直す。 | 2023
          自給率は【12%】（2022年度）と低い。 | 2022
          排出量を3割減らす取り組み(2028年度までに達成予定)で【5億円】を使う。 | -
          町の予算は【30億円】(前年度は28億円)だ。 | -

          # As modifier, topic or adverb of its clause.
          2021年の漁獲量は【3万トン】だった。 | 2021
          町は2027年度予算で学校の修繕に【8億円】を計上した。 | 2027
          市は2030年までに公用車の【5割】を電気自動車に替える。 | 2030
          2025年度は、道路の補修に【12億円】を充てる。 | 2025
          2022年の調べによると、農家は【900戸】に減っている。 | 2022
          会社は工員を【300人】、2026年3月末までに減らす。 | 2026-03
          県は歳出が【9,000億円】に上る2026年度予算案をまとめた。 | 2026
          10月の求人倍率は【1.2倍】だった。 | --10

          # Carried through the clauses that follow, until another date.
          2023年度の売上高は80億円、利益は【4億円】だった。 | 2023
          2015年に4万人だった人口は、2024年には【3万人】に減った。 | 2024
          2015年に【4万人】だった人口は、2024年には3万人に減った。 | 2015
          2024年の輸入は90億円だったが、今後は【100億円】を超える見通しだ。 | -

          # The levels of a change have each their own.
          税率を2027年4月から【3%】から5%に引き上げる。 | -
          税率を2027年4月から3%から【5%】に引き上げる。 | 2027-04
          失業率は2010年の【5%】から2020年の3%へ下がった。 | 2010

          # Dates of what is said, published, founded or compared with.
          大臣は18日の記者会見で、【5億円】を投じると述べた。 | -
          銀行は29日、資本金を【50億円】に増やすと発表した。 | -
          総務省が20日発表した5月の失業率は【2.6%】だった。 | --05
          2010年に設立した会社は社員が【90人】いる。 | -
          排出量は2013年度比で【3割】減った。 | -
          1991年以来、【40人】を超える選手が出た。 | -
          2030年までに半減するため、予算に【6億円】を計上した。 | -
          前年度の【40億円】を上回った。 | -
          2034年度には2024年度の【15倍】に増える。 | 2034
          2024年の調査では、65歳以上の人は【40%】だ。 | 2024
          2024年に【65歳】以上の人は200人いた。 | -

          # Dates that cannot be resolved.
          昨年の観光客は【50万人】だった。 | -
          """)
  void findsTheDateOfAFigure(String example, String iso) {
    assertEquals(iso, Marked.time(example), example);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '"',
      textBlock =
          """
          "## 2026年度の主な事業\\n- 学校の修繕 【3億円】" @ 2026
          "## 2026年度の主な事業\\n橋の修繕には【3億円】かかる。" @ -
          "## 2026年5月3日の首脳会談\\n- 投資額 【3億円】" @ -
          "| 区分 | 2024年度 | 2025年度 |\\n| --- | --- | --- |\\n| 歳入 | 5億円 | 【6億円】 |" @ 2025
          "| 年度 | 歳入 |\\n| --- | --- |\\n| 2023年度 | 【6億円】 |" @ 2023
          """)
  void readsTheHeadsOfListsAndTables(String example, String iso) {
    assertEquals(iso, Marked.time(example), example);
  }

  @Test
  void takesNoLongerThanTheSentence() {
    String sentence = "2024年に3%、".repeat(4_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> Marked.time("【5円】、" + sentence + "増えた。"));
  }
}
