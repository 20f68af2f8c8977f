package io.konkyo.claim.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.claim.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # One amount in two currencies.
          基金は20億ドル(日本円で約3,000億円)だ。 | 3,000億円=20億ドル
          基金は20億ユーロ（約3,200億円）規模だ。 | 3,200億円=20億ユーロ
          3兆円規模(約200億ドル)の投資を行う。 | 200億ドル=3兆円
          20億ドルの投資(約3,000億円)を行う。 | 3,000億円=20億ドル
          賞金は約5,000万円＝33万ドルだ。 | 33万ドル=5,000万円
          20億ドル、日本円にして約3,000億円を投じた。 | 3,000億円=20億ドル

          # Two amounts.
          輸出は20億ドル(輸入は3,000億円)だ。 | -
          基金は20億円(前年度は18億円)だ。 | -
          1ドル=150円で推移した。 | -
          20億ドルと3,000億円を受け取った。 | -
          """)
  void findsOneAmountInTwoCurrencies(String text, String links) {
    assertEquals(links, Marked.links(text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # From one level to another.
          税率を10%から12%へ引き上げる。 | 10%>12%
          定員は26人から24人に減った。 | 26人>24人
          人口は2010年の5万人から2020年には4万人へと減少した。 | 5万人>4万人
          従来の1兆円を1.5兆円に引き上げる。 | 1兆円>1.5兆円
          30%だった税率を25%に下げる。 | 30%>25%
          3億円とした上限を5億円に広げる。 | 3億円>5億円
          金利を3.5%から0.25ポイント引き上げ3.75%とした。 | 3.5%>3.75%
          農家は1990年の80戸をピークとして減り、2024年には30戸となった。 | 80戸>30戸
          普及率は40%と、10年前の25%から大きく上昇した。 | 25%>40%
          会員は800人となり、2010年の500人から大幅に増加した。 | 500人>800人
          職員は2019年度の90人をピークに、2023年度は前年度差3人減の80人となった。 | 90人>80人
          整備率を現在の60%から75%まで高めれば被害は減る。 | 60%>75%
          手当は月5,000円→8,000円となる。 | 5,000円>8,000円

          # No change, or no such pair.
          3%から5%までの範囲で決める。 | -
          男性の30人に対し、女性は40人だ。 | -
          会員は30人から会費5,000円を集める。 | -
          賛成は40%と多く、反対は25%から調査を始めた。 | -
          支持率は前回の45%から3ポイント下落し、不支持率は38%だった。 | -
          """)
  void findsTheLevelsOfAChange(String text, String links) {
    assertEquals(links, Marked.links(text), text);
  }
}
