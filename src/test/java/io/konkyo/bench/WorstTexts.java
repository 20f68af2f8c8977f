package io.konkyo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Texts that nobody writes: of any length, each made to be as much work as can be. */
final class WorstTexts {

  private static final String PROSE =
      "汐見県の牧瀬遼子知事は12日、港の改修に約3億5,000万円を充てると述べた。観光客は前年より2割増え、人口は10年で1.5%減った。";

  /** Kanji of which names are made, for names that differ. */
  private static final String KANJI = "山川田中村木林森石原小大高松竹梅井上下西東北南本島崎谷池沢浜";

  private static final String KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";

  private WorstTexts() {}

  /**
   * A kind of text.
   *
   * @param make makes one of about as many UTF-16 units as it is told
   */
  record Shape(String name, IntFunction<String> make) {

    String text(int length) {
      return make.apply(length);
    }
  }

  /** Ordinary sentences. */
  static String prose(int length) {
    return repeated(PROSE, length);
  }

  static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Shape("prose", WorstTexts::prose));
    repeatedPieces(shapes);
    pairs(shapes);
    lines(shapes);
    tables(shapes);
    distinct(shapes);
    mixtures(shapes);
    return shapes;
  }

  private static void repeatedPieces(List<Shape> shapes) {
    for (String piece :
        List.of(
            "9",
            "９",
            "五",
            "一〇",
            "十百千万億兆",
            "数",
            "数数数人",
            "第",
            "第第第1",
            "1,",
            "1,111",
            "1.",
            "1.1.",
            "９，",
            "1/",
            "1-",
            "1:",
            "1～",
            "1〜2〜",
            "約",
            "約1",
            "1円",
            "1万円",
            "1%",
            "1 ",
            "1　",
            "$1",
            "¥",
            "1\u0301",
            "\u0301",
            "か\u3099",
            "が",
            "ア",
            "ー",
            "漢",
            "あ",
            "a",
            "a.",
            "a@",
            "a-",
            "F-35",
            "A1",
            "😀",
            "\uD83D",
            "\uDE00",
            "𠮷",
            "\u200D",
            "\uFEFF",
            "\u00A0",
            "\u3000",
            " ",
            "\t",
            "、",
            "，",
            ",",
            "。",
            "．",
            ".",
            "!",
            "？",
            "！？",
            "…",
            "・",
            "ア・",
            "アイ・ウエ・",
            "アイ=ウエ=",
            "山",
            "山・",
            "田中・",
            "氏",
            "さん",
            "首相",
            "大統領",
            "前首相",
            "元",
            "元・前",
            "首相・外相・",
            "首相兼外相兼",
            "田中氏",
            "田中氏、",
            "田中首相",
            "首相田中",
            "田中首相と",
            "田中太郎",
            "日銀の",
            "国の",
            "県知事",
            "の",
            "は",
            "が",
            "を",
            "と",
            "も",
            "と述べた",
            "と述べた。",
            "と述べたと述べた",
            "と言った、",
            "によれば",
            "によると、",
            "という",
            "とした",
            "田中氏は",
            "田中氏は「",
            "」と述べた",
            "」",
            "「」",
            "「」と述べた。",
            "「あ」と述べた",
            "田中氏は「あ」と述べた。",
            "田中氏が述べた",
            "述べた田中氏は",
            "「1",
            "(1)",
            "1)",
            "①",
            "1年",
            "1月",
            "1日",
            "1年1月1日",
            "平成",
            "令和1年",
            "昨年",
            "同月",
            "同日",
            "前年比",
            "前年比1%増",
            "1%増の",
            "2025年1月1日から",
            "1から",
            "1から2まで",
            "1万円から",
            "3分の1",
            "国の5%の",
            "1人当たり",
            "毎年1円",
            "ドル(",
            "1ドル(1円)",
            "1ドル(",
            "10%減の1円",
            "に1円を",
            "1円の予算を",
            "1円を払い、",
            "払い、",
            "払った",
            "する",
            "した",
            "しない",
            "ないと",
            "なら",
            "ければ",
            "予定だ",
            "という予定の",
            "とみられる",
            "http://",
            "https://a/",
            "![",
            "![a](b)",
            "[![a](b)](c)",
            "[a](b)",
            "[",
            "](",
            "**",
            "__",
            "##",
            "<",
            "＜",
            "#",
            "`",
            "\\|",
            "|")) {
      shapes.add(new Shape("repeated " + shown(piece), length -> repeated(piece, length)));
    }
  }

  private static void pairs(List<Shape> shapes) {
    for (String pair :
        List.of("()", "（）", "「」", "『』", "【】", "〈〉", "《》", "[]", "“”", "\"\"", "''")) {
      String open = pair.substring(0, 1);
      String close = pair.substring(1);
      shapes.add(new Shape("opening " + open, length -> repeated(open, length)));
      shapes.add(new Shape("closing " + close, length -> repeated(close, length)));
      shapes.add(
          new Shape(
              "nested " + pair,
              length -> open.repeat(length / 2) + "船は3隻。" + close.repeat(length / 2)));
      shapes.add(
          new Shape(
              "nested with words " + pair,
              length ->
                  ("田中氏は" + open).repeat(length / 10) + (close + "と述べた。").repeat(length / 10)));
      shapes.add(
          new Shape("opened at sentences " + pair, length -> repeated(open + "1円だ。", length)));
      shapes.add(
          new Shape("closed at sentences " + pair, length -> repeated("1円だ。" + close, length)));
    }
    shapes.add(new Shape("brackets crossed", length -> repeated("(「)」", length)));
    shapes.add(
        new Shape(
            "one quotation of sentences",
            length -> "田中氏は「" + repeated("船は3隻だ。", length) + "」と述べた。"));
    shapes.add(
        new Shape(
            "one quotation of lines", length -> "田中氏は「" + repeated("船は3隻だ。\n", length) + "」と述べた。"));
    shapes.add(
        new Shape(
            "quotations of quotations", length -> repeated("田中氏は「首相が『行く』と言った」と述べたという。", length)));
  }

  private static void lines(List<Shape> shapes) {
    for (String piece :
        List.of(
            "",
            "1",
            "9",
            "あ",
            "道",
            "。",
            "「",
            "」",
            "(",
            "・",
            "・1円",
            "1. 円",
            "(1) 円",
            "■",
            "■見出し",
            "# 見出し",
            "## 1. 見出し",
            "1円だ。",
            "見出し\n1円だ。",
            "- 1円",
            "  - 1円",
            "> 1円だ。",
            ">>>> 1円",
            "田中氏",
            "田中氏は",
            "「1円だ」",
            "と述べた。",
            "Q 何か",
            "---",
            "```",
            "http://a.b/c",
            "![図](a.png)",
            "図1 港",
            "注1 円",
            "令和7年",
            "1月",
            "同月",
            "前年比1%",
            "そして",
            "が、",
            "1,",
            "…",
            "－1－",
            "\t",
            "　1",
            "A\t1\t2",
            "1  2  3",
            "汐見県が",
            "田中首相は1円と述べた。",
            "同氏は述べた。",
            "同",
            "同社",
            "こう述べた。")) {
      shapes.add(new Shape("lines of " + shown(piece), length -> repeated(piece + "\n", length)));
    }
    for (String end : List.of("\r", "\r\n", "\u2028", "\u0085", "\n\n", "\u000B", "\f")) {
      shapes.add(new Shape("line ends " + shown(end), length -> repeated(end, length)));
      shapes.add(new Shape("prose with " + shown(end), length -> repeated("船は3隻だ" + end, length)));
    }
  }

  private static void tables(List<Shape> shapes) {
    shapes.add(
        new Shape("a row of cells", length -> "| " + repeated("1円 | ", length) + "\n|---|---|\n"));
    shapes.add(new Shape("a barred row", length -> "| " + repeated("1円 | ", length)));
    shapes.add(
        new Shape(
            "a wide table",
            length ->
                (repeated("| 項目 ", length / 4)
                    + "|\n"
                    + repeated("|---", length / 4)
                    + "|\n"
                    + (repeated("| 1円 ", length / 4) + "|\n").repeat(2))));
    shapes.add(
        new Shape(
            "a long table",
            length -> "| 年度 | 予算 |\n|---|---|\n" + repeated("| 2025年度 | 1円 |\n", length)));
    shapes.add(
        new Shape(
            "a table with long heads",
            length ->
                "| "
                    + repeated("予算の", length / 4)
                    + " | 額 |\n|---|---|\n"
                    + repeated("| 県 | 1円 |\n", length * 3 / 4)));
    shapes.add(
        new Shape(
            "a row with a long head",
            length -> "| " + repeated("予算の", length / 2) + " |" + repeated(" 1円 |", length / 2)));
    shapes.add(
        new Shape(
            "tables with a heading each",
            length -> repeated("## 予算\n| 年 | 額 |\n|---|---|\n| 1年 | 1円 |\n", length)));
    shapes.add(new Shape("tabs", length -> repeated("1円\t", length)));
    shapes.add(
        new Shape(
            "a long heading",
            length ->
                "# " + repeated("予算", length / 4) + "\n" + repeated("1円だ。\n", length * 3 / 4)));
    shapes.add(
        new Shape(
            "a long heading over a list",
            length ->
                "# " + repeated("予算", length / 4) + "\n" + repeated("- 1円\n", length * 3 / 4)));
  }

  private static void distinct(List<Shape> shapes) {
    for (String frame :
        List.of(
            "%s首相は述べた。",
            "%s氏は1円だと述べた。\n",
            "%s氏、",
            "%s、",
            "%s・",
            "%s首相・",
            "県の%s知事は「あ」と述べた。",
            "同社の%s社長。%s氏は。",
            "# %s\n1円だ。\n",
            "- %s 1円\n",
            "「%s」",
            "「%s」と%s氏。")) {
      shapes.add(
          new Shape("kanji names " + shown(frame), length -> named(frame, KANJI, 3, length)));
      shapes.add(
          new Shape("katakana names " + shown(frame), length -> named(frame, KATAKANA, 5, length)));
    }
    shapes.add(new Shape("full names, then surnames", length -> namesAndSurnames(length)));
    shapes.add(new Shape("rising figures", length -> counted("%d円、", length)));
    shapes.add(new Shape("rising figures, sentences", length -> counted("%d円だ。", length)));
    shapes.add(new Shape("rising dates", length -> counted("%d年度は増えた。", length)));
    shapes.add(new Shape("rising days", length -> counted("同月%d日に会った。\n", length)));
    shapes.add(new Shape("rising headings", length -> counted("第%d条 船\n", length)));
    shapes.add(new Shape("rising items", length -> counted("(%d) 船は3隻\n", length)));
    shapes.add(new Shape("rising items on a line", length -> counted("%d. 船は3隻。 ", length)));
    shapes.add(new Shape("changes", length -> counted("%d円から2円に、", length)));
    shapes.add(new Shape("two currencies", length -> counted("%dドル（約1円）、", length)));
  }

  private static void mixtures(List<Shape> shapes) {
    mixture(shapes, "digits and marks", "0123456789,.，．・:：/／-－−~〜～");
    mixture(shapes, "numerals", "〇零一二三四五六七八九十百千万億兆京垓数何幾");
    mixture(shapes, "numerals and units", "一十万1,９人円%年月日時分の第約割");
    mixture(shapes, "brackets and words", "()（）「」『』田中氏はと述べた。、");
    mixture(shapes, "names", "田中山川太郎氏首相前・アイ、のは");
    mixture(shapes, "kana", "あいうえおかきくけこがはをにとのもでな");
    mixture(shapes, "kanji", KANJI);
    mixture(shapes, "katakana", KATAKANA + "ー・");
    mixture(shapes, "markup", "#*-_|`[]()!<> \n1円");
    mixture(shapes, "surrogates", "\uD83D\uDE00\uD842\uDFB7a1円");
    mixture(shapes, "marks", "\u0301\u3099\u200D\uFE0Fか1");
    mixture(shapes, "everything", "1９一十万,.人円%年月「」()（）田中氏はと述べた。、\n| #・アイー あ同前約増減");
    String words =
        "田中氏は,首相が,「,」,と述べた,によると,という,1円,10%,前年比,増の,から,まで,2025年,同月,港の,予算を,払い、,した。,。,、,(,),約,\n";
    shapes.add(
        new Shape(
            "mixture of words", length -> mixed(List.of(words.split(",")), new Random(2), length)));
  }

  private static void mixture(List<Shape> shapes, String name, String alphabet) {
    List<String> pieces = alphabet.chars().mapToObj(Character::toString).toList();
    shapes.add(new Shape("mixture of " + name, length -> mixed(pieces, new Random(1), length)));
  }

  private static String mixed(List<String> pieces, Random random, int length) {
    StringBuilder text = new StringBuilder(length + 20);
    while (text.length() < length) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  private static String named(String frame, String letters, int nameLength, int length) {
    Random random = new Random(4);
    StringBuilder text = new StringBuilder(length + 100);
    while (text.length() < length) {
      text.append(frame.replace("%s", name(letters, nameLength, random)));
    }
    return text.toString();
  }

  private static String namesAndSurnames(int length) {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder(length + 100);
    while (text.length() < length / 2) {
      text.append(name(KANJI, 4, random)).append("首相は1円と述べた。");
    }
    random = new Random(5);
    while (text.length() < length) {
      text.append(name(KANJI, 4, random), 0, 2).append("氏は「あ」と述べた。");
    }
    return text.toString();
  }

  private static String name(String letters, int length, Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++) {
      name.append(letters.charAt(random.nextInt(letters.length())));
    }
    return name.toString();
  }

  private static String counted(String frame, int length) {
    StringBuilder text = new StringBuilder(length + 100);
    for (int i = 1; text.length() < length; i++) {
      text.append(frame.formatted(i));
    }
    return text.toString();
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(Math.max(1, length / piece.length()));
  }

  private static String shown(String piece) {
    StringBuilder shown = new StringBuilder();
    piece
        .chars()
        .forEach(
            c -> {
              boolean visible =
                  c > ' '
                      && Character.isDefined(c)
                      && !Character.isISOControl(c)
                      && !Character.isSurrogate((char) c)
                      && c != '\u3000'
                      && c != '\u00A0'
                      && Character.getType(c) != Character.NON_SPACING_MARK
                      && Character.getType(c) != Character.FORMAT
                      && c != '\u2028';
              shown.append(visible ? Character.toString(c) : "U+%04X ".formatted(c));
            });
    return shown.toString();
  }
}
