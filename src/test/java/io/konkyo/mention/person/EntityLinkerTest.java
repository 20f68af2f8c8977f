package io.konkyo.mention.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is the same person, through the whole pipeline. Each row: a document | its people in order,
 * each as {@code name=entity}.
 */
class EntityLinkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          深町正彦経済相が訪米した。深町氏は帰国後に報告する。 | 深町正彦=深町正彦 / 深町=深町正彦
          深町経済相が訪米した。交渉を担うのは深町正彦氏だ。 | 深町=深町正彦 / 深町正彦=深町正彦
          独のクラウス・ヴェーバー首相は会見した。ヴェーバー氏は増税を否定した。 | クラウス・ヴェーバー=クラウス・ヴェーバー / ヴェーバー=クラウス・ヴェーバー
          英国のハートリー外相が来日した。オリバー・ハートリー外相は外務省を訪れた。 | ハートリー=オリバー・ハートリー / オリバー・ハートリー=オリバー・ハートリー
          米国のジョン・F・ハーグローブ大統領が演説した。ジョン・ハーグローブ氏は再選を狙う。 | ジョン・F・ハーグローブ=ジョン・F・ハーグローブ / ジョン・ハーグローブ=ジョン・F・ハーグローブ
          柳瀬　誠財務大臣が答弁した。柳瀬誠大臣は続けて述べた。 | 柳瀬　誠=柳瀬　誠 / 柳瀬誠=柳瀬　誠
          """)
  void aFamilyNameJoinsTheFullName(String text, String entities) {
    assertEquals(entities, FoundPeople.entities(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          広沢財務相が会見した。広澤財務相は増税を否定した。 | 広沢=広沢 / 広澤=広沢
          斎木外相が出発した。齋木氏は英国に向かう。 | 斎木=斎木 / 齋木=斎木
          髙梨涼子環境相が答弁した。高梨氏は目標を示した。 | 髙梨涼子=髙梨涼子 / 高梨=髙梨涼子
          渡邊真一総務相が答弁した。渡辺氏は目標を示した。 | 渡邊真一=渡邊真一 / 渡辺=渡邊真一
          濱崎法相が会見した。浜崎法相は答えなかった。 | 濱崎=濱崎 / 浜崎=濱崎
          國枝外相が訪米した。国枝外相は国務長官と会う。 | 國枝=國枝 / 国枝=國枝
          小嶋防衛相が視察した。小島防衛相は記者団に語った。 | 小嶋=小嶋 / 小島=小嶋
          米国のラッセント財務長官が来日した。ラセント財務長官は講演した。 | ラッセント=ラッセント / ラセント=ラッセント
          米国のルービンスキー商務長官が来日した。ルビンスキー氏は講演した。 | ルービンスキー=ルービンスキー / ルビンスキー=ルービンスキー
          独のヴェルナー首相が来日した。ベルナー首相は講演した。 | ヴェルナー=ヴェルナー / ベルナー=ヴェルナー
          米国のエリック・ラッセント財務長官が来日した。ラセント氏は講演した。 | エリック・ラッセント=エリック・ラッセント / ラセント=エリック・ラッセント
          米国のグランドニック商務長官が来日した。グランドニク商務長官は講演した。 | グランドニック=グランドニック / グランドニク=グランドニック
          """)
  void spellingsOfOneNameAreOnePerson(String text, String entities) {
    assertEquals(entities, FoundPeople.entities(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          米国のハルメント国務長官が来日した。翌日、ハルメンド国務長官は講演した。 | ハルメント=ハルメント / ハルメンド=ハルメント
          米国のハルメント国務長官が来日した。翌日、ハルメンド下院議長は講演した。 | ハルメント=ハルメント / ハルメンド=ハルメンド
          独のレーム首相が来日した。翌日、レーン首相は講演した。 | レーム=レーム / レーン=レーン
          イタリアのマルコーニ外相とスペインのマルコーリ外相が会談した。 | マルコーニ=マルコーニ / マルコーリ=マルコーリ
          イタリアのマルコーニ外相とスペインのマルコーリ外相が会談した。マルコーリ外相は協力を求めた。 | マルコーニ=マルコーニ / マルコーリ=マルコーリ / マルコーリ=マルコーリ
          広沢財務相と広瀬財務相の二人が続けて辞めた。 | 広沢=広沢 / 広瀬=広瀬
          """)
  void oneLetterApart(String text, String entities) {
    assertEquals(entities, FoundPeople.entities(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          森岡健太外相と森岡浩子文科相が出席した。森岡文科相は制度を説明した。森岡外相は退席した。 | 森岡健太=森岡健太 / 森岡浩子=森岡浩子 / 森岡=森岡浩子 / 森岡=森岡健太
          森岡健太外相が出席した。後から森岡浩子文科相も来た。森岡氏は制度を説明した。 | 森岡健太=森岡健太 / 森岡浩子=森岡浩子 / 森岡=森岡浩子
          英国のジョン・ハートリー外相と米国のメアリー・ハートリー財務長官が会った。ハートリー外相は席を立った。 | ジョン・ハートリー=ジョン・ハートリー / メアリー・ハートリー=メアリー・ハートリー / ハートリー=ジョン・ハートリー
          英国のジョン・ハートリー外相と米国のメアリー・ハートリー財務長官が会った。ハートリー財務長官は席を立った。 | ジョン・ハートリー=ジョン・ハートリー / メアリー・ハートリー=メアリー・ハートリー / ハートリー=メアリー・ハートリー
          """)
  void oneFamilyNameOfTwoIsToldByItsTitle(String text, String entities) {
    assertEquals(entities, FoundPeople.entities(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          韓国の朴成俊(パク・ソンジュン)外相が到着した。朴氏は会談に臨む。 | 朴成俊=朴成俊 / 朴=朴成俊
          中国の周文海(ジョウ・ウェンハイ)外相が到着した。周外相は会談に臨む。 | 周文海=周文海 / 周=周文海
          米国のハワード・ラドナー(Howard Radner)財務長官が到着した。ラドナー財務長官は会談に臨む。 | ハワード・ラドナー=ハワード・ラドナー / ラドナー=ハワード・ラドナー
          """)
  void aReadingOrALatinFormStandsForTheName(String text, String entities) {
    assertEquals(entities, FoundPeople.entities(text));
  }
}
