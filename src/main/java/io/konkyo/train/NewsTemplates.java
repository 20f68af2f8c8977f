package io.konkyo.train;

import io.konkyo.mention.name.NameLabels;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Sentences as news about policy has them, with names beside titles, which encyclopedias and blogs
 * hardly have. Written for Konkyo; only the names come from elsewhere.
 *
 * <p>A slot is a letter in braces: N a full Japanese name, F a family name, K one foreign name, L a
 * full foreign name, C a Chinese or Korean name, S a family name of such, T a title behind a name,
 * B a title before one, R a country, and, as names of what is no person, O of an organization, P of
 * a place and M of something else.
 */
final class NewsTemplates {

  private static final List<String> TEMPLATES =
      List.of(
          "{N}{T}は{R}を訪れ、{L}{T}と会談した。",
          "{F}{T}は「交渉を続ける」と述べた。",
          "{F}氏は記者団に対し、合意は近いと語った。",
          "{K}{T}は関税を引き上げる考えを示した。",
          "{K}氏は{R}との通商協議について説明した。",
          "{R}の{L}{T}は声明を発表した。",
          "{B}の{K}氏は会見で懸念を示した。",
          "{B}の{N}氏が指摘する。",
          "{R}の{B}・{F}氏は慎重な姿勢を崩さない。",
          "{B}{L}は法案に署名した。",
          "{K}政権は{R}に防衛費の増額を求めている。",
          "{K}政権の関税政策には不確定要素が多い。",
          "{K}再政権の下で国際情勢は揺れ動く。",
          "第2次{K}政権が発足した。",
          "第一次{K}政権時にも、{R}との摩擦があった。",
          "しかし{K}政権は、この貢献を認めない。",
          "これは{K}政権から見れば不公平である。",
          "『{O}』は、{K}政権が譲歩すると報じた。",
          "なぜ{R}が{K}政権の優先対象となったのか。",
          "対抗姿勢を鮮明にする{K}政権",
          "一方で、{K}政権は貿易黒字に不満を抱く。",
          "特に、{K}政権が求める成果が必要だ。",
          "「{K}政権下では、多国間主義が後退した」",
          "{P}情勢も、{K}政権の政策によって揺れる。",
          "再任した{K}政権下の{R}は、変わりつつある。",
          "{R}にとって、{K}再政権の誕生は試練となる。",
          "交渉の行方は{K}政権の方針にかかる。",
          "背景には、{K}政権内の対立がある。",
          "従来の路線を{F}政権は改めた。",
          "また、{F}内閣は補正予算を決めた。",
          "{F}政権は経済対策を決定した。",
          "{F}内閣の支持率は低下した。",
          "{K}関税の影響は広い範囲に及ぶ。",
          "{K}流の交渉術が注目される。",
          "{K}前政権の方針は見直された。",
          "{K}・{F}会談は1時間に及んだ。",
          "{F}・{K}両首脳は共同声明を出した。",
          "{K}が突きつける要求は重い。",
          "{K}は同盟国にも負担を求める。",
          "一方、{K}の発言は市場を揺らした。",
          "{C}{T}は{R}側の提案を拒んだ。",
          "{C}国家主席は演説で協力を呼びかけた。",
          "{S}{T}率いる代表団は{P}に到着した。",
          "{S}氏は交渉の席を立った。",
          "{S}本部長は会談の後に帰国した。",
          "{S}大統領は{K}大統領と電話で話した。",
          "{S}首相や{S}外相は出席を見送った。",
          "{K}外交の本質は取引にある。",
          "{K}2.0の時代に入った。",
          "{K}・{F}会談の成果は乏しい。",
          "{K}および{K}が描く構想は実現していない。",
          "{K}大統領との首脳会談は、{F}首相の希望で開かれた。",
          "その後、{K}財務長官らと閣僚級の協議を行った。",
          "会談したのは{K}財務長官、{K}商務長官、{K}通商代表である。",
          "{K}の経済諮問委員会の議長を務めた。",
          "『{O}』は、{K}の念頭にあるものを論じた。",
          "{M}({R}など)の枠組みを使う。",
          "いわゆる{M}体制が崩れた。",
          "{O}の報道によれば、{K}氏は応じなかった。",
          "{R}の{C}({L})通商交渉本部長が出席した。",
          "{C}({K})外相は{F}外相と電話で話した。",
          "{N}経済再生担当相は{P}で{L}財務長官らと会った。",
          "{F}経済産業大臣と{K}商務長官が署名した。",
          "{F}官房長官は会見で、報道を否定した。",
          "{N}首相は国会で答弁した。",
          "{N}、{N}両議員が質問に立った。",
          "{N}({O})は質疑で次のように述べた。",
          "{N}教授({O})によれば、影響は限られる。",
          "{O}の{N}研究員は次のようにみる。",
          "{O}の{L}上席研究員が分析した。",
          "{O}の{N}社長は増産を表明した。",
          "{O}は、{K}氏の発言を伝えた。",
          "{N}知事は{P}の復興計画を示した。",
          "{F}委員は据え置きに反対した。",
          "{N}総裁は金融政策決定会合の後に会見した。",
          "議長の{N}君が開会を告げた。",
          "○{N}君 お答えいたします。",
          "○委員長({N}君) 次に、{N}君。",
          "○国務大臣({N}君) 御指摘のとおりでございます。",
          "{F}委員の質問に対し、{F}参考人が答えた。",
          "文:{N} 写真:{L}",
          "({N}記者)",
          "{L}元{T}は回顧録で批判した。",
          "金融投資家の{L}氏は市場の混乱を予想した。",
          "{O}は{P}に工場を建てる。",
          "{O}によれば、輸出は3%増えた。",
          "{O}の調査では、企業の4割が値上げする。",
          "{P}県と{P}市は協定を結んだ。",
          "{P}で開かれた会合では、{M}が議題となった。",
          "{M}協定は1944年に締結された。",
          "{M}体制の下で各国は通貨を固定した。",
          "{R}政府は{P}への投資を促した。",
          "{R}と{R}の首脳は{P}で会談した。",
          "{R}政権は方針を変えた。");

  private static final List<String> AFTER =
      words(
          "氏 首相 大統領 前大統領 元大統領 副大統領 外相 財務相 防衛相 "
              + "経済産業相 官房長官 財務長官 国防長官 国務長官 商務長官 通商代表 大臣 "
              + "副大臣 政務官 議員 衆院議員 参議院議員 上院議員 下院議員 知事 市長 "
              + "総裁 副総裁 会長 社長 教授 准教授 研究員 本部長 代表 幹事長 政調会長 "
              + "委員長 書記長 議長 大使 報道官 補佐官 事務次官 局長 審議官 委員 "
              + "参考人 国家主席 総理 総理大臣 外務大臣 経済再生担当大臣 経済再生担当相 "
              + "経済安全保障担当相 国家安全保障問題担当大統領補佐官 さん 理事長 所長 "
              + "エコノミスト アナリスト CEO 最高経営責任者 司令官 将軍 判事 弁護士");

  private static final List<String> BEFORE =
      words(
          "首相 大統領 財務長官 国務長官 通商代表 国防長官 外相 財務相 議員 教授 "
              + "会長 社長 総裁 知事 幹事長 代表 補佐官 報道官 大使 議長 委員長 "
              + "元大統領 前首相 経済学者 研究員 エコノミスト");

  private static final List<String> COUNTRIES =
      words(
          "日本 米国 アメリカ 中国 韓国 ドイツ フランス 英国 イギリス ロシア "
              + "ウクライナ インド 台湾 カナダ メキシコ ブラジル 豪州 オーストラリア "
              + "イタリア ベトナム タイ イラン イスラエル 欧州 EU");

  private static final List<String> ORGANIZATION_ENDS =
      words("研究所 財団 大学 自動車 銀行 証券 通信 新聞 工業 電機 社 グループ " + "ホールディングス 協会 センター");

  /** What is marked as a name of what; 0 is a person. */
  private static final Map<Character, Integer> LABELS =
      Map.of(
          'N', 0,
          'F', 0,
          'K', 0,
          'L', 0,
          'C', 0,
          'S', 0,
          'R', 1 << NameLabels.PLACE,
          'P', 1 << NameLabels.PLACE,
          'O', 1 << NameLabels.ORGANIZATION,
          'M', 1 << NameLabels.THING);

  private final NameWords words;
  private final NameMaker maker;
  private final List<String> titles;
  private final SplittableRandom random;

  NewsTemplates(NameWords words, NameMaker maker, List<String> titles, SplittableRandom random) {
    this.words = words;
    this.maker = maker;
    this.titles = titles;
    this.random = random;
  }

  /** Returns sentences made of each template, in turn. */
  List<PersonSentence> sentences(int rounds) {
    List<PersonSentence> sentences = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (String template : TEMPLATES) {
        sentences.add(sentence(template));
      }
    }
    return sentences;
  }

  private PersonSentence sentence(String template) {
    StringBuilder text = new StringBuilder();
    List<PersonSentence.Name> names = new ArrayList<>();
    for (int i = 0; i < template.length(); i++) {
      if (template.charAt(i) != '{') {
        text.append(template.charAt(i));
        continue;
      }
      char slot = template.charAt(i + 1);
      int start = text.length();
      text.append(fill(slot));
      if (LABELS.containsKey(slot)) {
        names.add(new PersonSentence.Name(new Span(start, text.length()), LABELS.get(slot)));
      }
      i += 2;
    }
    return new PersonSentence(text.toString(), new Span(0, text.length()), names);
  }

  private String fill(char slot) {
    return switch (slot) {
      case 'N' -> maker.family() + maker.given();
      case 'F' -> maker.family();
      case 'K' -> maker.unknownForeign();
      case 'L' -> fullForeign();
      case 'C' -> maker.continental();
      case 'S' -> maker.continentalFamily();
      case 'T' -> random.nextBoolean() ? pick(AFTER) : pick(titles);
      case 'B' -> pick(BEFORE);
      case 'R' -> pick(COUNTRIES);
      case 'P' -> pick(random.nextInt(3) == 0 ? words.foreignPlaces() : words.places());
      case 'O' -> organization();
      case 'M' -> maker.foreignThing() + (random.nextBoolean() ? "" : "・" + maker.foreignThing());
      default -> throw new IllegalArgumentException("no such slot: " + slot);
    };
  }

  private String fullForeign() {
    String middle = random.nextInt(6) == 0 ? "・" + (char) ('A' + random.nextInt(26)) : "";
    return maker.unknownForeign() + middle + "・" + maker.unknownForeign();
  }

  private String organization() {
    String stem =
        switch (random.nextInt(4)) {
          case 0 -> maker.unknownForeign();
          case 1 -> pick(words.places());
          default -> maker.foreignThing();
        };
    return stem + pick(ORGANIZATION_ENDS);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> words(String spaced) {
    return List.of(spaced.split(" "));
  }
}
