package io.konkyo.claim.about;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.claim.FiguresTold;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures of sentences measure; {@code -} where nothing names it. */
class AboutFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          県は保育士の待遇改善に3億円の補助金を出す。 | 3億円=補助金
          委員会には12人の議員が加わった。 | 12人=議員
          会議では3つの課題が挙がった。 | 3つ=課題
          審議会は年間維持費約40億円の削減を求めた。 | 40億円=年間維持費
          港湾整備費（2億円）は据え置く。 | 2億円=港湾整備費
          市は中学校8校を統合する。 | 8校=中学校
          工場建設に総額2兆円規模の支援を行う。 | 2兆円=支援
          開発費は総額120億ドル（約1兆8,000億円）だ。 | 120億ドル=開発費 1兆8,000億円=開発費
          政府は15分野を重点技術に指定した。 | 15分野=重点技術
          従業員300人以上の企業が対象となる。 | 300人=従業員
          """)
  void besideTheFigure(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.abouts(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          実質成長率は前年度比1.2%となった。 | 1.2%=実質成長率
          市税収入は昨年度より3億円増えた。 | 3億円=市税収入
          県は職員を来年度までに40人増やす。 | 40人=職員
          政府は法人税率を23%から20%に引き下げる。 | 23%=法人税率 20%=法人税率
          失業率が2.6%で、有効求人倍率は1.24倍だった。 | 2.6%=失業率 1.24倍=有効求人倍率
          歳出の総額は5,200億円です。 | 5,200億円=歳出
          前年度に比べ2.3%増の480億円を基金に積む。 | 2.3%=基金 480億円=基金
          国は道路の補修に1,200億円を充てる。 | 1,200億円=補修
          消費税収は24兆円に上り、このうち3割が社会保障に回る。 | 24兆円=消費税収 3割=消費税収
          利用者数が2割少ない51万人にとどまった。 | 2割=利用者数 51万人=利用者数
          """)
  void inTheClause(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.abouts(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          売上高の25%をアジアが占める。 | 25%=売上高
          加盟国のうち23か国が協定に署名した。 | 23か国=加盟国
          国民の3人に1人が65歳以上だ。 | 3人に1人=国民 65歳=-
          予算に占める国債費の割合は22%だ。 | 22%=割合
          内閣支持率は42%で、前月から3ポイント下がった。 | 42%=内閣支持率 3ポイント=内閣支持率
          """)
  void shares(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.abouts(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          集会に約2万人が参加した。 | 2万人=-
          1機140億円の戦闘機を買う。 | 140億円=戦闘機
          1つは安全保障である。 | 1つ=-
          """)
  void nothing(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.abouts(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "項目, 予算額, 通学路の整備, 3億円, 通学路",
    "国, 研究開発費, フランス, 8兆円, 研究開発費",
    "区分, 令和7年度, 県債発行額, 612億円, 県債発行額"
  })
  void headsOfTables(String corner, String column, String row, String figure, String expected) {
    String text = "| %s | %s |\n|---|---|\n| %s | %s |\n".formatted(corner, column, row, figure);
    assertEquals(List.of(figure + "=" + expected), FiguresTold.abouts(text));
  }
}
