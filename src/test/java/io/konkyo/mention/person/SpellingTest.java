package io.konkyo.mention.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.konkyo.model.ModelFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  private static final Spelling SPELLING = Spelling.load(ModelFiles.bundled());

  @ParameterizedTest
  @CsvSource({
    "広澤, 広沢",
    "廣澤, 広沢",
    "齋木, 斎木",
    "斉木, 齊木",
    "髙梨, 高梨",
    "渡邊, 渡邉",
    "濵﨑, 浜崎",
    "小嶌, 小島",
    "𠮷永, 吉永",
    "櫻庭, 桜庭",
    "國枝, 国枝",
    "ラッセント, ラセント",
    "ルービンスキー, ルビンスキ",
    "ヴェルナー, ベルナー",
    "グランドニック, グランドニク"
  })
  void bringsSpellingsOfOneNameTogether(String one, String other) {
    assertEquals(SPELLING.common(one), SPELLING.common(other));
  }

  @ParameterizedTest
  @CsvSource({"広沢, 広瀬", "高梨, 高橋", "渡辺, 渡部", "ハルメント, ハルメンド", "レーム, レーン", "パーク, バーク", "吉永, 古永"})
  void keepsOtherNamesApart(String one, String other) {
    assertNotEquals(SPELLING.common(one), SPELLING.common(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"廣澤", "𠮷永", "ヴェルナー", "ラッセント", "Radner", ""})
  void aCommonFormIsItsOwn(String name) {
    String common = SPELLING.common(name);
    assertEquals(common, SPELLING.common(common));
  }
}
