package io.konkyo.mention.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.Bracketed;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final ModelFiles MODELS = ModelFiles.bundled();

  private final Limits limits = new Limits(Lexicons.load(MODELS), ContextWords.load(MODELS));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Nothing limits it.
          【30人】が来た | eq
          予算は【5億円】。 | eq
          【5億円】相当の品 | eq
          【8%】まで上昇した | eq
          【40%】に達した | eq

          # About.
          約【30人】 | approx
          およそ【30人】 | approx
          ほぼ【5割】 | approx
          【30人】程度 | approx
          【30人】前後 | approx
          【30人】余り | approx
          【5億円】規模 | approx
          【5億円】近く | approx
          【5億円】弱 | approx
          【5億円】強の予算 | approx

          # Inequalities.
          【30人】以上 | gte
          少なくとも【30人】 | gte
          【30人】以下 | lte
          最大【30人】 | lte
          【30人】超 | gt
          【30人】を超える | gt
          【30人】を上回る | gt
          【30人】未満 | lt
          【30人】を下回る | lt
          【30人】に満たない | lt

          # An inequality wins over about; the nearest behind wins over one before.
          約【30人】以上 | gte
          およそ【30人】を超える | gt
          最大で約【30人】 | lte
          最大【30人】以上 | gte
          【30人】程度以上 | gte

          # Quotation marks and spaces stand between.
          約「【30人】」 | approx
          約 【30人】 | approx
          最大　【30人】 | lte

          # A length between the limit and the figure.
          最大で年間【30人】 | lte

          # まで is a limit, or a level reached.
          【30人】までとする | lte
          【5万円】までを非課税とする | lte
          【2%】まで(上限) | eq
          【2%】まで下がる | eq
          【2%】までに抑える | lte
          【2%】までに回復した | eq

          # Words that begin with a modifier and are none.
          【30人】強化 | eq
          【3件】弱点がある | eq
          【10億円】超過した | eq
          【10億円】超増えた | gt
          【3万人】余剰 | eq

          # Modifiers elsewhere say nothing.
          約束は【30人】だ | eq
          以上、【30人】だ | eq
          【30人】が以上のとおり | eq
          最大の【30人】 | eq

          # The figure that another is compared with is exact.
          前回の【5億円】を上回る | eq
          昨年の【30人】を下回った | eq
          前年度の【30人】以上だった | gte
          【30人】を上回る | gt
          """)
  void limitsAFigure(String example, String bound) {
    assertEquals(bound, bound(example, false, false));
  }

  /** A ratio may be a share of what stands before it; then の compares nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全体の【6割】を超えた | gt
          議席の【3分の2】を上回る | gt
          前回の【5%】を上回った | eq
          前年の【5%】を上回った | eq
          今期の【5%】を下回った | eq
          """)
  void limitsAShare(String example, String bound) {
    assertEquals(bound, bound(example, false, true));
  }

  @ParameterizedTest
  @CsvSource({"【数十人】, approx", "【数十人】以上, gte", "最大【数十人】, lte", "【数十人】を超える, gt"})
  void aVagueFigureIsAboutRight(String example, String bound) {
    assertEquals(bound, bound(example, true, false));
  }

  @Test
  void looksAtNothingOutsideTheSentence() {
    String text = "約30人以上";
    Span figure = new Span(1, 4);
    assertEquals("eq", limits.of(text, figure, figure, false, false).label());
    assertEquals("approx", limits.of(text, figure, new Span(0, 4), false, false).label());
    assertEquals("gte", limits.of(text, figure, new Span(1, 6), false, false).label());
  }

  /** 【】 is the figure, 〔〕 is it with its modifiers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "売上の〔約【3割】〕だ",
        "〔最大で約【30人】程度以上〕が",
        "橋は〔【3本】〕を超える",
        "〔「【5%】〕」以上",
        "〔【5%】〕だ",
      })
  void findsWhereTheModifiersEnd(String example) {
    Bracketed figure = Bracketed.parse(example.replaceAll("[〔〕]", ""));
    String modified = example.replaceAll("[【】]", "").replace('〔', '【').replace('〕', '】');
    assertEquals(
        Bracketed.parse(modified).span(),
        new Span(
            limits.beforeModifiers(figure.text(), figure.span(), figure.whole()),
            limits.behindModifiers(figure.text(), figure.span(), figure.whole())));
  }

  private String bound(String example, boolean vague, boolean share) {
    Bracketed figure = Bracketed.parse(example);
    return limits.of(figure.text(), figure.span(), figure.whole(), vague, share).label();
  }
}
