package io.konkyo.claim.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.claim.FiguresTold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says the figures of sentences. */
class SourceFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          厚生労働省は10日、昨年の自殺者数が2万1,000人だったと発表した。 | 2万1,000人=厚生労働省
          総務省の家計調査によると、消費支出は30万円だった。 | 30万円=総務省
          石油連盟の見通しでは、来年度の需要は前年度に比べて2.1%減る。 | 2.1%=石油連盟
          文部科学省が公表した調査結果によると、認知件数は73万件だった。 | 73万件=文部科学省
          財務省が公表した昨年度の税収は72兆円で、過去最高を更新した。 | 72兆円=財務省
          週刊誌が報じた1,500万円の裏金について、議員は説明を避けた。 | 1,500万円=週刊誌
          市長は、給食費の無償化に年間4億円かかるとの見通しを示した。 | 4億円=市長
          知事は会見で、県債残高が1兆円を超えたことを明らかにした。 | 1兆円=知事
          大統領は、復興に4,000億ドルかかるとはじいた世界銀行の試算を示した。 | 4,000億ドル=世界銀行
          総務省「通信利用動向調査」によると、利用率は74.4%だった。 | 74.4%=総務省
          """)
  void saidBySomebody(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.sources(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          政府は総額2兆円の支援を決定した。 | 2兆円=-
          2024年の統計によると、外国人労働者は230万人を超えた。 | 230万人=-
          雇用者数は5万人の増加を見込んでいた市場の予想を上回った。 | 5万人=-
          米国は日本に75%の拡大を要求した。 | 75%=-
          多くの専門家は、成長率が1%を割り込むと予想している。 | 1%=-
          """)
  void saidByNobodyNamed(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.sources(text)));
  }
}
