package io.konkyo.mention.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One document's people say nothing of another's, whichever is read first. */
class NoStateTest {

  /**
   * Each row: two documents whose names would be one person in one document | the people of each.
   * What is expected is written out: a state that lasts would make both orders alike.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          深町正彦経済相が訪米した。 | 深町氏は帰国後に語る。 | official 深町正彦 経済相 - JP = | person 深町 - - - =
          髙梨涼子環境相が答弁した。 | 高梨氏は作家だ。 | official 髙梨涼子 環境相 - JP = | person 高梨 - - - =
          米国のハワード・ラドナー財務長官が着いた。 | ラドナー氏は会談に臨む。 | official ハワード・ラドナー 財務長官 - US = | person ラドナー - - - =
          独のハルメント首相が来日した。 | ハルメンド首相は講演した。 | official ハルメント 首相 - DE = | official ハルメンド 首相 - - =
          韓国の朴成俊(パク・ソンジュン)外相が着いた。 | パク氏は会談に臨む。 | official 朴成俊 外相 - KR = | person パク - - - =
          """)
  void theOrderOfDocumentsChangesNothing(String a, String b, String ofA, String ofB) {
    assertEquals(ofA, FoundPeople.readings(a));
    assertEquals(ofB, FoundPeople.readings(b));
    assertEquals(ofA, FoundPeople.readings(a));
  }
}
