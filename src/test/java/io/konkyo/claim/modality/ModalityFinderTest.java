package io.konkyo.claim.modality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.claim.FiguresTold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure the figures of sentences are; {@code \n} stands for the end of a line. */
class ModalityFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          政府は来年度予算案に総額1兆2,000億円を盛り込む方針を固めた。 | 1兆2,000億円=planned
          県は来年度から、対象者に月額1万5,000円を支給する。 | 1万5,000円=planned
          市は昨年、対象者に月額1万5,000円を支給した。 | 1万5,000円=actual
          国は2030年度までに温室効果ガスを46%削減する目標を掲げている。 | 46%=planned
          政府は最低賃金を1,500円に引き上げるべきである。 | 1,500円=planned
          新年度は保育所を30か所増やすことといたしました。 | 30か所=planned
          米政権は中国製品に60%の関税を課すと発表した。 | 60%=planned
          県立病院は昨年度決算で31億円の純損失を計上した。 | 31億円=actual
          日本側が約束した5,500億ドルの投資は進んでいない。 | 5,500億ドル=planned
          """)
  void plans(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.modalities(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          農水省によれば、作付面積は7%増える見通しだ。 | 7%=forecast
          2050年には世界の人口が97億人に達すると国連は予測している。 | 97億人=forecast
          来年の成長率は1.2%程度になるだろう。 | 1.2%=forecast
          市の推計では、2040年の人口は18万人まで減る。 | 18万人=forecast
          「補助金は3割カットされるかもしれない」と担当者は話す。 | 3割=forecast
          警察は参加者が1,200人程度だったとみている。 | 1,200人=forecast
          国内の空き家は900万戸に上り、今後さらに増える見込みだ。 | 900万戸=actual
          年間1兆円の輸出にも影響が及ぶ可能性がある。 | 1兆円=actual
          昨年は3%増えたが、今年は5%増える見通しだ。 | 3%=actual 5%=forecast
          """)
  void forecasts(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.modalities(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          米国は日本に対し、コメの輸入枠を75%拡大するよう要求した。 | 75%=demanded
          全国知事会は国に対して1兆円規模の交付金の創設を要望した。 | 1兆円=demanded
          日本は米国に25%の関税の撤廃を求めた。 | 25%=actual
          同国は2つの要求を示した。 | 2つ=actual
          もし原油価格が1バレル100ドルを超えれば、貿易赤字は5兆円膨らむ。 | 100ドル=hypothetical 5兆円=hypothetical
          世帯年収が600万円の場合、負担額は年間8万円になる。 | 600万円=hypothetical 8万円=hypothetical
          関税が25%に上がった場合、3兆円の減益になると研究所は試算している。 | 25%=hypothetical 3兆円=forecast
          与党は年間1兆円の増税を検討している。 | 1兆円=hypothetical
          前年と比べると、輸出は3%増えた。 | 3%=actual
          """)
  void demandsAndConditions(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.modalities(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          首相は消費税率を12%に引き上げることはないと強調した。 | 12%=denied
          負担を3割に引き上げるという方針を政府が決めた事実はない。 | 3割=denied
          必要な費用は3兆円ではない。 | 3兆円=denied
          協議では10%の関税の撤回については言及しなかった。 | 10%=actual
          待機児童は昨年より21人も増えているではありませんか。 | 21人=actual
          """)
  void denials(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.modalities(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          所得税の課税最低限を160万円から178万円に引き上げる方針だ。 | 160万円=actual 178万円=planned
          政府は2020年の4兆円を2030年に15兆円へ拡大する目標を掲げた。 | 4兆円=actual 15兆円=planned
          昨年度の決算で4兆円だった歳出を、来年度は3兆円に抑える計画だ。 | 4兆円=actual 3兆円=planned
          """)
  void levelsOfAChange(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.modalities(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          避難所の改修に4億円、備蓄品の更新に2億円を配分いたします。 | 4億円=planned 2億円=planned
          通学路に9億円を配分し、危険と判定された箇所から整備いたします。 | 9億円=planned
          授業料を年間2万円まで県が補助することとし、必要な額を計上しました。 | 2万円=planned
          会議の定数を20人に抑えることが望ましい。 | 20人=planned
          会議の定数を20人に抑えることが望ましかった。 | 20人=actual
          委員会の定員を15人とし、残りを書記に充てた。 | 15人=actual
          日銀は無担保コール翌日物金利を0.5%程度で推移するよう促すことを決めた。 | 0.5%=planned
          現行の1.5倍に補助を増やす方針だ。 | 1.5倍=planned
          上限を価格の5割とする現行基準は厳しい。 | 5割=actual
          """)
  void resolutions(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.modalities(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          同社は来期に30億円の減益になるとしている。 | 30億円=forecast
          銀行は成長率見通しを1.4%から0.9%に引き下げた。 | 1.4%=forecast 0.9%=forecast
          設備投資計画をみると、製造業は前年度比4.5%の増加となる。 | 4.5%=planned
          金利は1.6%まで上昇しており、来年は2%を超えるとみられる。 | 1.6%=actual 2%=forecast
          「円高が進めば利益は2割減る」といった声が聞かれる。 | 2割=hypothetical
          水道管をすべて取り換えるには毎年40億円が必要だ。 | 40億円=hypothetical
          水道管を取り換えるには毎年40億円が必要だった。 | 40億円=actual
          給付の引き上げは毎年3兆円の支出を伴う。 | 3兆円=hypothetical
          給付の拡大は毎年3兆円の支出を伴った。 | 3兆円=actual
          住民に調べると、3割が通院していた。 | 3割=actual
          「106万円の壁」があっても働く人は多い。 | 106万円=actual
          """)
  void outlooksAndSuppositions(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.modalities(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          予算の3割が使われていないとの指摘は事実と異なる。 | 3割=denied
          「住民の4割が反対している」という話は事実ではない。 | 4割=denied
          住民の4割が反対しているとの報道があったが、そうした事実はない。 | 4割=denied
          住民の4割が反対しているとの報道は事実だ。 | 4割=actual
          組合からは一人につき2万円の手当を設けるよう要望が出された。 | 2万円=demanded
          """)
  void untrueReportsAndWishes(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.modalities(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ## 来年度の当初予算案\\n- 道路整備費 12億円 | 12億円=planned
          # 令和9年度当初予算の概要\\n総額は310億円で、前年度を2%上回ります。 | 310億円=planned 2%=planned
          # 令和9年度当初予算の概要\\n昨年の出生数は810人に減った。 | 810人=actual
          # 予算委員会の記録\\n総額は310億円です。 | 310億円=actual
          ## 昨年度の実績\\n- 道路整備費 12億円 | 12億円=actual
          ¦ 項目 ¦ 現状 ¦ 目標 ¦\\n¦---¦---¦---¦\\n¦ 自給率 ¦ 38% ¦ 45% ¦ | 38%=actual 45%=planned
          """)
  void headsOfListsAndTables(String text, String expected) {
    String written = text.replace("\\n", "\n").replace('¦', '|');
    assertEquals(expected, String.join(" ", FiguresTold.modalities(written)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          市は手数料を現在の300円から500円に引き下げるべきだ。 | 300円=actual 500円=planned
          反対する住民が4割に迫った。 | 4割=actual
          家賃の2割を補助する制度を設ける。 | 2割=planned
          家賃の2割を補助する制度を設けた。 | 2割=actual
          負担が3割増えるという議論は誤りだ。 | 3割=denied
          工事の2割が遅れる可能性も否定できない。 | 2割=forecast
          """)
  void presentLevelsSchemesAndErrors(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.modalities(text)));
  }
}
