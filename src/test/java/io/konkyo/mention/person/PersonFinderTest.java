package io.konkyo.mention.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.Bracketed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * People through the whole pipeline. Each row: a text with the mentions in 【】 | what each says, as
 * {@link FoundPeople#readings} writes it.
 */
class PersonFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          首相官邸で【森岡外相】が記者団の質問に答えた。 | official 森岡 外相 - JP =
          【片桐首相】は所信表明演説で財政再建に触れた。 | official 片桐 首相 - JP =
          【日本の首相・片桐洋介氏】は会談に臨んだ。 | official 片桐洋介 首相 - JP =
          日本の【深町正彦経済再生担当相】が訪米した。 | official 深町正彦 経済再生担当相 - JP =
          自民党の【梶谷幹事長】は党本部で会見した。 | official 梶谷 幹事長 自民党 JP =
          立憲民主党の【堀川英二参議院議員】が質問に立った。 | official 堀川英二 参議院議員 立憲民主党 JP =
          公明党の【野々村代表】は慎重な姿勢を示した。 | official 野々村 代表 公明党 JP =
          【植草日銀総裁】は利上げに含みを残した。 | official 植草 総裁 日銀 JP =
          日銀の【植草総裁】は金融政策の正常化を続けると述べた。 | official 植草 総裁 日銀 JP =
          【前財務相の小暮氏】が都内で講演した。 | official 小暮 前財務相 - JP =
          【小暮元環境相】は政界からの引退を表明した。 | official 小暮 元環境相 - JP =
          【神奈川県知事の立石浩二氏】が現場を視察した。 | official 立石浩二 知事 神奈川県 JP =
          大阪府の【羽田野知事】は定例会見に臨んだ。 | official 羽田野 知事 大阪府 JP =
          【宮脇官房長官】は午前の会見で談話を読み上げた。 | official 宮脇 官房長官 - JP =
          外務省の【生田事務次官】が韓国の大使を呼んだ。 | official 生田 事務次官 外務省 JP =
          【真鍋】政権は支持率の低下に苦しむ。 | official 真鍋 - - JP =
          最高裁の【風間裕子長官】が談話を出した。 | official 風間裕子 長官 最高裁 JP =
          【今西環境副大臣】が被災地に入った。 | official 今西 環境副大臣 - JP =
          警察庁の【坂巻長官】は警備の見直しを指示した。 | official 坂巻 長官 警察庁 JP =
          【秋庭文部科学大臣】は閣議の後に方針を説明した。 | official 秋庭 文部科学大臣 - JP =
          総務相に【森内氏】を充てる人事が固まった。 | official 森内 - - JP =
          国民民主党の【船越玲子衆院議員】は法案に反対した。 | official 船越玲子 衆院議員 国民民主党 JP =
          【柏木厚労相】と【吉成経産相】は協議を続ける。 | official 柏木 厚労相 - JP = / official 吉成 経産相 - JP =
          【梶谷前幹事長】は派閥の会合を欠席した。 | official 梶谷 前幹事長 - JP =
          【森岡外相】は夕方に帰国した。【森岡氏】は空港で取材に応じた。 | official 森岡 外相 - JP = / official 森岡 - - JP =
          沖縄県の【玉置知事】と【仲宗根副知事】が上京した。 | official 玉置 知事 沖縄県 JP = / official 仲宗根 副知事 - JP =
          国土交通省の【飯倉局長】が説明した。 | official 飯倉 局長 国土交通省 JP =
          【山名駐米大使】は講演した。 | official 山名 駐米大使 - JP =
          北京の日本大使館の【丹羽公使】が抗議した。 | official 丹羽 公使 日本大使館 JP =
          【柏木敏行・厚生労働大臣】が答弁した。 | official 柏木敏行 厚生労働大臣 - JP =
          【森岡外相】(62)は夕方に帰国した。 | official 森岡 外相 - JP =
          【片桐首相】(自民党総裁)は会見した。 | official 片桐 首相 - JP =
          【森岡外相】、【柏木厚労相】、【吉成経産相】が出席した。 | official 森岡 外相 - JP = / official 柏木 厚労相 - JP = / official 吉成 経産相 - JP =
          """)
  void domestic(String marked, String readings) {
    assertFound(marked, readings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          【米国財務長官のバレット氏】は為替に言及した。 | official バレット 財務長官 - US =
          米通商代表部(USTR)の【コリンズ代表】が来日する。 | official コリンズ 代表 米通商代表部(USTR) US =
          【イタリアの首相ジャンナ・ロッシーニ氏】は演説で訴えた。 | official ジャンナ・ロッシーニ 首相 - IT =
          英国の【オリバー・ハートリー外相】は声明を読み上げた。 | official オリバー・ハートリー 外相 - GB =
          ドイツの【クラウス・ヴェーバー首相】が議会で答弁した。 | official クラウス・ヴェーバー 首相 - DE =
          フランスの【ルノワール大統領】は内閣を改造した。 | official ルノワール 大統領 - FR =
          韓国の【朴成俊(パク・ソンジュン)外相】が到着した。 | official 朴成俊 外相 - KR =
          中国の【周文海外相】は会見で批判した。 | official 周文海 外相 - CN =
          米【ベルモント】政権は関税の発動を急ぐ。 | official ベルモント - - US =
          ロシアの【イワン・ペトレンコ大統領補佐官】が明らかにした。 | official イワン・ペトレンコ 大統領補佐官 - RU =
          カナダの【エマ・トレンブレイ国際貿易相】は反発した。 | official エマ・トレンブレイ 国際貿易相 - CA =
          【クライン米国務長官】は中東を訪れる。 | official クライン 国務長官 - US =
          インドの【アルジュン・メータ商工相】が交渉を率いる。 | official アルジュン・メータ 商工相 - IN =
          【前米国防長官のウォーレン・ティルマン氏】が寄稿した。 | official ウォーレン・ティルマン 前米国防長官 - US =
          ブラジルの【ジョゼ・アルメイダ大統領】は首脳会議を主催した。 | official ジョゼ・アルメイダ 大統領 - BR =
          米連邦準備理事会(FRB)の【ガードナー議長】は利下げを見送った。 | official ガードナー 議長 米連邦準備理事会(FRB) US =
          テキサス州の【マクレーン知事】は新工場を歓迎した。 | official マクレーン 知事 テキサス州 US =
          米共和党の【ダグラス・ホイト上院議員】が法案を出した。 | official ダグラス・ホイト 上院議員 米共和党 US =
          【ハルステッド大統領】は米国の国益を優先すると語った。 | official ハルステッド 大統領 - US =
          オーストラリアの【ネイサン・クロウリー国防相】が艦艇を視察した。 | official ネイサン・クロウリー 国防相 - AU =
          米ホワイトハウスの【ダナ・ウィットロック報道官】が発表した。 | official ダナ・ウィットロック 報道官 米ホワイトハウス US =
          メキシコの【ロサ・カルデナス経済相】は協定の見直しを求めた。 | official ロサ・カルデナス 経済相 - MX =
          米国の【ベルモント大統領】が就任した。【ベルモント】流の外交が始まる。 | official ベルモント 大統領 - US = / official ベルモント - - US =
          台湾の【林志遠総統】は演説で団結を呼びかけた。 | official 林志遠 総統 - TW =
          米国の【トーマス・グレイ駐日大使】が着任した。 | official トーマス・グレイ 駐日大使 - US =
          【ソフィア・ベルナール仏外相】が来日した。 | official ソフィア・ベルナール 外相 - FR =
          サウジアラビアの【ファイサル・アルハルビ皇太子】が訪日した。 | official ファイサル・アルハルビ 皇太子 - SA =
          ウクライナの【オレクサンドル・コヴァリ大統領】は謝意を示した。 | official オレクサンドル・コヴァリ 大統領 - UA =
          ベトナムの【グエン・バン・ロン書記長】が訪中した。 | official グエン・バン・ロン 書記長 - VN =
          中国の【馮国強国家主席】は演説した。 | official 馮国強 国家主席 - CN =
          北朝鮮の【崔哲秀国務委員長】は視察した。 | official 崔哲秀 国務委員長 - KP =
          【ベルモント米大統領】は譲らない。【ベルモント】関税の影響が広がる。 | official ベルモント 大統領 - US = / official ベルモント - - US =
          韓国外務省の【何俊浩次官】が訪日した。 | official 何俊浩 次官 韓国外務省 KR =
          【森岡外相】と米国の【クライン国務長官】は電話で協議した。 | official 森岡 外相 - JP = / official クライン 国務長官 - US =
          """)
  void foreign(String marked, String readings) {
    assertFound(marked, readings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          国連の【エルナンデス事務総長】は停戦を呼びかけた。 | official エルナンデス 事務総長 国連 - =
          国際通貨基金(IMF)の【マルチェロ専務理事】が見通しを下げた。 | official マルチェロ 専務理事 国際通貨基金(IMF) - =
          世界貿易機関(WTO)の【アデバヨ事務局長】は懸念を示した。 | official アデバヨ 事務局長 世界貿易機関(WTO) - =
          欧州中央銀行(ECB)の【ラフォン総裁】は据え置きを決めた。 | official ラフォン 総裁 欧州中央銀行(ECB) EU =
          北大西洋条約機構(NATO)の【ファンデルメール事務総長】が訪日した。 | official ファンデルメール 事務総長 北大西洋条約機構(NATO) - =
          国際原子力機関(IAEA)の【カスティーヨ事務局長】が報告した。 | official カスティーヨ 事務局長 国際原子力機関(IAEA) - =
          アジア開発銀行の【浅見総裁】が講演した。 | official 浅見 総裁 アジア開発銀行 - =
          ASEANの【ロサレス事務局長】が参加した。 | official ロサレス 事務局長 ASEAN - =
          世界保健機関（WHO）の【テクレ事務局長】が警告した。 | official テクレ 事務局長 世界保健機関（WHO） - =
          欧州議会の【リンドグレン議長】が提案した。 | official リンドグレン 議長 欧州議会 EU =
          国連の【エルナンデス氏】が訪問した。 | official エルナンデス - 国連 - =
          """)
  void international(String marked, String readings) {
    assertFound(marked, readings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          陸上自衛隊の【氷室信吾陸将】が訓示した。 | official 氷室信吾 陸将 陸上自衛隊 JP =
          【統合幕僚長の氷室信吾海将】が会見した。 | official 氷室信吾 統合幕僚長 - JP =
          【統合幕僚長の氷室氏】は退官する。 | official 氷室 統合幕僚長 - JP =
          米インド太平洋軍の【ロジャー・ブランソン司令官】が証言した。 | official ロジャー・ブランソン 司令官 米インド太平洋軍 US =
          在日米軍の【マドックス司令官】は謝罪した。 | official マドックス 司令官 在日米軍 US =
          防衛省の統合幕僚監部の【鳴海報道官】が答えた。 | official 鳴海 報道官 統合幕僚監部 JP =
          海上自衛隊の【桐生健海将補】が指揮した。 | official 桐生健 海将補 海上自衛隊 JP =
          韓国軍の【車東勲合同参謀本部議長】が視察した。 | official 車東勲 議長 合同参謀本部 KR =
          第7艦隊の【ロジャー・ブランソン司令官】が証言した。 | official ロジャー・ブランソン 司令官 第7艦隊 US =
          """)
  void military(String marked, String readings) {
    assertFound(marked, readings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ○【白川委員長】　これより会議を開きます。 | official 白川 委員長 - JP =
          ○議長（【宇野健一君】）　日程第一に入ります。 | official 宇野健一 議長 - JP =
          ○14番（【稲村かおり君】）　通告に従い質問します。 | official 稲村かおり - - JP =
          ○【財務大臣　柳瀬誠】　お答えします。 | official 柳瀬誠 財務大臣 - JP =
          ○【堂本委員】　次に予算について伺います。 | official 堂本 委員 - JP =
          ○国務大臣（【柳瀬誠君】）　お答えします。 | official 柳瀬誠 国務大臣 - JP =
          ○市長（【安曇孝之君】）　お答えいたします。 | official 安曇孝之 市長 - JP =
          ○【堂本たけし委員】　資料の十頁をご覧ください。 | official 堂本たけし 委員 - JP =
          ○副議長（【浅生まり子君】）　質問を許します。 | official 浅生まり子 副議長 - JP =
          ○三番（【浅生まり子君】）　質問いたします。 | official 浅生まり子 - - JP =
          """)
  void minutes(String marked, String readings) {
    assertFound(marked, readings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          東京大学の【楠木亮教授】は影響を試算した。 | person 楠木亮 教授 東京大学 - =
          金融投資家【ゲルト・ホフマン氏】が資金を出した。 | person ゲルト・ホフマン 金融投資家 - - =
          双葉電機の【大河内社長】は投資を増やす。 | person 大河内 社長 双葉電機 - =
          警察は【辻村慎也容疑者】を逮捕した。 | person 辻村慎也 - - - =
          【江波戸裕也名誉教授】が論文を発表した。 | person 江波戸裕也 名誉教授 - - =
          経済評論家の【鮎川徹氏】はこう分析する。 | person 鮎川徹 経済評論家 - - =
          【吉永美咲弁護士】は判決を評価した。 | person 吉永美咲 弁護士 - - =
          双葉電機の【大河内会長】が交代する。 | person 大河内 会長 双葉電機 - =
          慶応大学の【ルイス・カーター教授】は疑問を呈した。 | person ルイス・カーター 教授 慶応大学 - =
          【楠木亮准教授】が調査した。【楠木氏】は結果を公表する。 | person 楠木亮 准教授 - - = / person 楠木 - - - 楠木亮
          会場では【宮城野さん】が取材に応じた。 | person 宮城野 - - - =
          日本経済新聞の【辻井記者】が質問した。 | person 辻井 記者 日本経済新聞 - =
          立花証券の【久世アナリスト】は強気だ。 | person 久世 アナリスト 立花証券 - =
          経団連の【十条会長】は賃上げを評価した。 | person 十条 会長 経団連 - =
          元駅員の【有坂さん】が語った。 | person 有坂 元駅員 - - =
          二宮製作所の【辻社長】が語った。 | person 辻 社長 二宮製作所 - =
          """)
  void privatePersons(String marked, String readings) {
    assertFound(marked, readings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "自民党の幹事長は会見を開いた。",
        "同氏は明言を避けた。",
        "各国外相が共同声明をまとめた。",
        "福島県は復興計画を改定した。",
        "早川重工は合弁会社を設ける。",
        "大久保商事の業績が伸びた。",
        "伊藤製鋼所と松田電工は値上げを発表した。",
        "森下製作所の株価が上がった。",
        "知事選は来月告示される。",
        "石川県知事選に4人が立候補した。",
        "大統領令は即日発効した。",
        "ブレトン・ウッズ体制は終わりを迎えた。",
        "米英豪の3カ国が合意した。",
        "財務省の局長が説明した。",
        "前首相の発言が波紋を広げた。",
        "関係閣僚会議が官邸で開かれた。",
        "ホワイトハウスは声明を出した。",
        "シリコンバレーの新興企業が資金を集めた。",
        "ウォール街では株安が進んだ。",
        "松本市の工場が稼働した。",
        "千葉銀行は業績予想を上方修正した。",
        "マーシャル諸島の海域で訓練した。",
        "ワシントンで首脳会談が開かれる。",
        "エコノミストの間では利下げ観測が強い。",
        "国会議員の定数を減らす。",
        "ノーベル経済学賞の選考が進む。",
        "ダボス会議に各国首脳が集まった。",
        "同大統領は演説を取りやめた。",
        "日米豪印の外相は共同文書を採択した。",
        "経済産業省の幹部は匿名を条件に語った。",
        "ボーイング機の納入が遅れた。",
        "議長国の日本は調整を急いだ。",
        "副大統領候補の討論会が開かれた。",
        "ナスダック総合指数は反落した。",
        "バイオエタノールの輸入を増やす。"
      })
  void nobody(String text) {
    assertFound(text, "");
  }

  private static void assertFound(String marked, String readings) {
    String text = Bracketed.parse(marked).text();
    assertEquals(
        marked + "\n" + readings, FoundPeople.marked(text) + "\n" + FoundPeople.readings(text));
  }
}
