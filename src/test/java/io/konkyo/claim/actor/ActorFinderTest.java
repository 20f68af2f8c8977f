package io.konkyo.claim.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.claim.FiguresTold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the figures of sentences are; {@code -} where the sentence names nobody. */
class ActorFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          日本の防衛費は8兆円だ。 | 8兆円=日本
          市立病院の令和6年度の病床利用率は71%で、前年度を2ポイント上回った。 | 71%=市立病院 2ポイント=市立病院
          本県が管理する橋1,200本の点検を終えた。 | 1,200本=本県
          政府が掲げる2%の目標は遠い。 | 2%=政府
          """)
  void owners(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.actors(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          政府は半導体工場に2兆円の支援を決めた。 | 2兆円=政府
          トヨタ自動車は中国市場で170万台を販売した。 | 170万台=トヨタ自動車
          県としては、補助率を2分の1に引き上げる。 | 2分の1=県
          日本は輸入原油の9割を中東に頼っている。 | 9割=日本
          政府は会議で、治安対策を柱とし、歳出が3兆円に上る補正予算を決めた。 | 3兆円=政府
          電機大手のミナトは年内に4,000人を減らすと発表した。 | 4,000人=ミナト
          """)
  void subjects(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.actors(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全国知事会は国に1兆円の交付金を求めた。 | 1兆円=全国知事会
          """)
  void demands(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.actors(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          財務省は国債費が41兆円に膨らむと試算している。 | 41兆円=-
          総務省によると、失業率は2.6%だった。 | 2.6%=-
          失業率は2.6%だったと同省は説明した。 | 2.6%=-
          出席者は24名、欠席者は2名だった。 | 24名=- 2名=-
          """)
  void sayersAreNone(String text, String expected) {
    assertEquals(expected, String.join(" ", FiguresTold.actors(text)));
  }
}
