package io.konkyo.mention.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.Bracketed;
import io.konkyo.mention.Fields.Change;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.model.ModelFiles;
import io.konkyo.token.Morphology;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatiosTest {

  private static final ModelFiles MODELS = ModelFiles.bundled();
  private static final Morphology MORPHOLOGY = Morphology.load(MODELS);
  private static final ContextWords WORDS = ContextWords.load(MODELS);

  private final Ratios ratios =
      Ratios.load(MODELS, WORDS, new Limits(Lexicons.load(MODELS), WORDS));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A ratio to something.
          GDP比【5%】 | GDP
          国防費はGDP比で【2%】 | GDP
          前年比【3%】増 | 前年
          前年同月比【2.4%】減 | 前年同月
          前年度比で約【3%】増えた | 前年度
          前期比年率【1.8%】 | 前期
          消費税換算で【7%】 | 消費税
          年換算で【7%】 | none

          # Compared with something.
          前年より【3%】多い | 前年
          前回から【12%】伸びた | 前回
          前年度に比べ【3%】増 | 前年度
          前年に比べて【3%】増 | 前年
          予想を【0.3%】上回る | 予想
          全国平均を【2%】下回る | 全国平均
          県から【3%】の補助 | none
          目標を【3%】に置く | none

          # A share of what stands before の.
          売上高の約【25%】 | 売上高
          議席の【3分の1】を失った | 議席
          全世帯の【6割】 | 全世帯
          昨年の【3%】 | none
          前回の【5%】 | none
          3月の【2%】 | none
          65歳以上の【3割】 | 65歳以上

          # … but not one that a verb passes.
          予算案の【5%】を上回る | none
          全体の【6割】を超える | 全体
          議席の【3分の2】を上回る | 議席

          # A population, as the topic.
          企業は【62%】が賛成 | 企業
          若者では【5人に1人】 | 若者
          実質GDPを【0.4%】押し上げる | 実質GDP
          回答者の【8%】 | 回答者

          # The base is the end of a longer run of nouns.
          防衛費GDP比【2%】 | GDP
          対GDP比で【2%】 | GDP
          輸出額前年比【3%】増 | 前年

          # Held against the figure before.
          前回の52.05%を【5.9ポイント】上回った | 前回
          前月の45%から【3ポイント】下落した | 前月
          前回の45%から【42%】に下がった | none
          予算30億円を【2割】上回る | 予算

          # The whole stands farther off.
          総住宅数に占める空き家の割合も【13.8%】だ | 総住宅数
          所得に対する比率は【4%】だ | 所得
          教員のうち任期付きは【68%】だ | 教員
          資産1,000万円のうち【6割】を株に回す | 資産
          参加者のうち完走率は【93%】だ | none
          備蓄米21万トンを放出し、うち【9割】が残る | 備蓄米
          費用は58億円で、このうち【6割】を借りる | 費用
          店は90軒あるが、その【3分の1】が閉じた | 店
          実質GDPは5年後に【2%】減少する | 実質GDP
          現行水準に【15%】上乗せする | 現行水準

          # A fraction of a time; a ratio of it is the time's own.
          2013年の【7分の1】に下がった | 2013年
          現行の【2分の1】から3分の2に上げる | none
          働く人の【4割】弱 | 働く人

          # The topic of the sentence is the ratio.
          前年比は、春に1.8%、秋に【2%】 | 前年

          地代の対GDP比を比べると、韓国が【5%】だ | GDP
          枠はGDP比に直せば【3%】だ | GDP
          排出量を2013年度比で2035年度に【60%】減らす | 2013年度

          # The base is a noun with 前の, or the currency that a rate is against.
          利益は前の期比【22%】増だ | 前の期
          前の四半期より【2%】高い | 前の四半期
          円が対ドルで【5%】上昇した | ドル

          # What a verb passes, and a level of what stands before を.
          需要を【5%】上回る増産だ | 需要
          見通しを【1.5%】から0.8%へ下げた | none
          昨年並みの【5%】の賃上げ | none

          # They who answered are the part; the figure before the share has a topic of its own.
          賛成と答えた企業は【17%】にとどまった | none
          待機者が1,842人となり、そのうち約【4割】が在宅だ | 待機者

          # Nothing.
          税率は【10%】だ | none
          【10%】の税 | none
          """)
  void of(String example, String of) {
    assertOf(of, example, true);
  }

  private void assertOf(String of, String example, boolean share) {
    Bracketed ratio = Bracketed.parse(example);
    assertEquals(
        of,
        ratios
            .of(
                ratio.text(),
                ratio.span(),
                ratio.whole(),
                MORPHOLOGY.tokenize(ratio.text(), ratio.whole()),
                share)
            .orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"売上高の【3ポイント】, none", "前年より【3ポイント】, 前年", "前回から【0.5ポイント】低下, 前回"})
  void pointsAreNoShare(String example, String of) {
    assertOf(of, example, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A difference.
          前年比【35%】増 | increase
          【3%】増えた | increase
          【3%】の増加 | increase
          【3%】上昇した | increase
          【7%】の増税 | increase
          【3%】程度伸びる | increase
          【3%】以上の伸び | increase
          【2~3%】減少 | decrease
          【3%】の低下 | decrease
          【3%】減った | decrease
          【3%】ほど下がる | decrease
          【3%】ずつ引き下げる | decrease
          （【3%】）増 | increase

          # Told in front of the figure.
          【△5.7%】 | decrease
          【▲3%】となった | decrease
          下げ幅は【1.75ポイント】 | decrease
          上昇幅は【3%】 | increase

          値上げはせいぜい【1割】だ | increase
          【4%台】半ばの増加 | increase
          2035年に【60%】、2040年に73%削減する | decrease
          輸出が【3%】、輸入が5%増えた | increase
          上昇は【0.1ポイント】にとどまる | increase
          【2.3%】、金額にして189億円の増加 | increase

          # A level reached, or neither.
          春に【3%】、秋に5%だった | none
          兵の【3割】を引き揚げる | none
          【5%】まで上昇した | none
          【5%】まで引き上げるよう迫る | none
          物価の伸びは【2%】だ | none
          【5%】へ引き上げる | none
          【5%】への引き上げ | none
          【5%】に上昇した | none
          【5%】を上回る | none
          税率は【5%】だ | none
          【5%】 | none
          【5%】。増える | none
          """)
  void change(String example, String change) {
    Bracketed ratio = Bracketed.parse(example);
    assertEquals(
        change,
        ratios
            .change(ratio.text(), ratio.span(), ratio.whole())
            .map(Change::name)
            .orElse("NONE")
            .toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource({
    "GDP比【5%】, true",
    "売上高比で約【5%】, true",
    "前年比【5%】, false",
    "前年同月比【5%】, false",
    "前期比【5%】, false",
    "前年度比【5%】, false",
    "税率は【5%】, false",
  })
  void aRatioToAStandingQuantityLasts(String example, boolean lasting) {
    Bracketed ratio = Bracketed.parse(example);
    assertEquals(lasting, ratios.isLastingBase(ratio.text(), ratio.span(), ratio.whole()));
  }

  @ParameterizedTest
  @CsvSource({"前年, true", "昨年度, true", "同月, true", "GDP, false", "予想, false"})
  void tellsEarlierTimesApart(String of, boolean earlier) {
    assertEquals(earlier, Ratios.isEarlierTime(of));
  }
}
