package io.konkyo.mention.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.mention.Bracketed;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

  private static final ModelFiles MODELS = ModelFiles.bundled();
  private static final LookAlikes LOOK_ALIKES = LookAlikes.load(MODELS, Lexicons.load(MODELS));

  /** The name of a pattern, and a text in which it closes what stands in 【】. */
  private static final String PATTERNS =
      """
      url | 資料は【https://example.jp/r6/p10.html】 にある
      url | 【www.example.jp/2024】 を見る
      e-mail | 宛先は【desk24@example.jp】です
      domain | 【data24.example.jp】で公開
      domain | 【example.jp/r6】 を見る
      file | 資料（【plan-2030.pdf】）を参照
      file | 【budget_r7.xlsx】に示す
      phone | 連絡先:【03-1234-5678】まで
      phone | 【０３－１２３４－５６７８】
      phone | 【電話 0120(333)444】
      phone | 【+81-3-1234-5678】
      postal-code | 【〒100-0099】
      postal-code | 【郵便番号 123-4567】の地区
      ip-address | 機器【192.168.10.1】が応答
      version | 【version 3】を配布
      version | 【ver.2.1】の更新
      version | 【10.4.2】に上げる
      version | 【コネクト2.0】構想
      version | 【Society 5.0】の実現
      image-size | 画像は【1200x630】
      image-size | 【640×480px】で出力
      section-marker | 【(1)】趣旨
      section-marker | 【（１２）】雑則
      section-marker | 理由は、【2)】財源
      section-marker | 【(三)】附則
      address | 西町【3丁目2番1号】
      address | 北町【12番5号】
      address | 東町【2-14-8】
      footnote | 【図3】のとおり
      footnote | 【表1-2】を参照
      footnote | 推計である【[12]】
      footnote | 【Q3】 何を改めるか
      two-plus-two | 外務・防衛の【2+2】会合
      dna-of-events | 【3.11】の記憶
      dna-of-events | 【二・二六】事件
      doi | 【doi:10.1234/abc.5】 を引く
      model | 【90式】戦車を配備
      standard | 【ISO 14001】の認証
      standard | 【JIS Z 8301】に従う
      standard | 【ＪＩＳ　Ｚ　８３０１】に従う
      """;

  static Stream<Arguments> patterns() {
    return PATTERNS.lines().map(line -> Arguments.of((Object[]) line.split(" \\| ", 2)));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void closesWhatAPatternNames(String name, String example) {
    assertCloses(name, example);
  }

  @Test
  void everyPatternOfTheFileHasARow() {
    Set<String> named =
        MODELS.lines(LookAlikes.FILE).stream()
            .map(line -> line.fields().get(0))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> shown =
        patterns().map(row -> (String) row.get()[0]).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(named, shown, "each name in " + LookAlikes.FILE + " needs a row in this test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【F-35】を導入",
        "【CO2】の排出",
        "【COVID-19】の流行",
        "【5G】の整備",
        "【A4】判の紙",
        "【B-2A】が飛ぶ",
        "【Ｆ２】の後継機",
        "【ISO9001】の認証",
        "【H5N1】型の感染",
        "【3D】の地図",
        "【X1.5】という製品",
        "【AB12-C3】を出荷",
      })
  void closesCodes(String example) {
    assertCloses("code", example);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          word | 【一方】、政府は
          word | 【一部】を削る
          partitive | 予算【の一部】を削る
          word | 【三権】の分立
          word | 【第三者】の目で
          word | 【二国間】で話す
          word | 【唯一】の案
          another | 【もう一つ】の道
          partitive | 課題【の一つ】だ
          word | 意見は【千差万別】だ
          place | 【八王子】で会う
          coinage | 【G7】で話す
          # Words that are lengths or times elsewhere.
          ambiguous-minutes | 説明は【十分】だった
          ambiguous-hour | 【一時】、騒然とした
          """)
  void closesFrozenWords(String reason, String example) {
    assertCloses(reason, example);
  }

  private static void assertCloses(String reason, String example) {
    Bracketed bracketed = Bracketed.parse(example);
    List<Masked> found = LOOK_ALIKES.find(bracketed.text(), bracketed.whole());
    assertTrue(
        found.contains(new Masked(bracketed.span(), reason)), () -> example + " has " + found);
  }

  /** No look-alike touches what stands in 【】. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Near the patterns.
        "【5】.",
        "(【120】)の項目",
        "（【昭和60】年）",
        "(【5】)年",
        "図は【3人】を示す",
        "表【1兆円】",
        "問【3人】",
        "【2030】+10",
        "【3.1】倍",
        "【9.5】%",
        "【2024-05-20】に開く",
        "【12】番",
        "【2-3】人",
        "シェア【4.5】",
        "マイナス【2.5】",
        "ポイント【1.2】倍",
        "【90】式の",
        "内閣府の【3】案",
        // Letters that belong to the figure.
        "【5km】の道",
        "【10kg】",
        "【30GB】を送る",
        "【7cm】",
        "US$【5】",
        "USD 【100】",
        "【10k】",
        "【3million】",
        "【2e5】",
        "【1.5e-3】",
        "FY【2025】",
        "R【7】年度",
        // A frozen word inside a longer figure or word.
        "【二十分】で着く",
        "【十一部】を刷る",
        "【第一部】を読む",
        "【百三】権",
        // Words that are lengths or times here.
        "【十分】間",
        "【十分】前に着く",
        "午前九時【十分】",
        "【一時】間",
        "午後【一時】",
        "【一時】半",
        "【一日】で終える",
        "【一月】に開く",
      })
  void leavesFiguresOpen(String example) {
    Bracketed bracketed = Bracketed.parse(example);
    Span figure = bracketed.span();
    assertEquals(
        List.of(),
        LOOK_ALIKES.find(bracketed.text(), bracketed.whole()).stream()
            .filter(masked -> masked.span().overlaps(figure))
            .toList());
  }

  @Test
  void findsNothingOutsideTheStretch() {
    String text = "一方、Z-35は図3のとおり";
    assertEquals(List.of(), LOOK_ALIKES.find(text, new Span(3, 4)));
    assertEquals(
        List.of(new Masked(new Span(3, 7), "code")), LOOK_ALIKES.find(text, new Span(3, 8)));
  }
}
