package io.konkyo.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lattice finds kuromoji's morphemes, whatever the text. */
class LatticeTest {

  private static final Morphology OWN = Morphology.load(ModelFiles.bundled());
  private static final Morphology KUROMOJI = Morphology.load(ModelFiles.bundled(), Shortcuts.OFF);
  private static final Path SHARED = Path.of("../shared");

  /**
   * Words of a user dictionary that cut through words of the dictionary and through runs of unknown
   * characters, that begin alike, overlap and are cut themselves.
   */
  private static final byte[] CROSSING =
      """
      # word,parts,readings,part of speech
      令和,令和,レイワ,名詞-固有名詞-一般
      京都府,京都 府,キョウト フ,名詞-固有名詞-地域
      府中,府中,フチュウ,名詞
      ーバ,ーバ,バ,名詞-一般-仮
      23,2 3,ニ サン,名詞-数
      234,234,ニサンヨン,名詞-数
      2345x,2345x,ニサンヨンゴ,記号
      ゔい,ゔ い,ブ イ,動詞-自立
      んです,んです,ンデス,助動詞
      令状,令 状,レイ ジョウ,名詞-一般
      国人,国人,コクジン,名詞-一般-ア-イ
      令和,令 和,レイ ワ,名詞-固有名詞-組織
      """
          .getBytes(StandardCharsets.UTF_8);

  private static final Lattice CROSSING_OWN =
      new Lattice(Dictionary.load(), UserWords.read(CROSSING));
  private static final KuromojiCutter CROSSING_KUROMOJI = crossingKuromoji();

  /** Own sentences of many kinds; every one ends within the stretch. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "。",
        "、、。。、",
        "橋を三本架け替え、道を十二キロ延ばした。",
        "すもももももももものうち",
        "令和5年度の予算は、約3,400億円（前年度比2.5％増）となる見込みである。",
        "県は２０２５年４月１日に条例を改め、法令・政令・命令の扱いを変えた",
        "「まだ決めていない」と山田太郎知事（５８）は述べた。",
        "コンピュータシステムインテグレーターのサーバー",
        "ヴァイオリンとｶﾞｿﾘﾝと㍑と㈱",
        "ABC-123_xyz@example.jp https://example.jp/a?b=c&d=%E3%81",
        "第百二十三回国会は一二三四五六七八九〇兆円を",
        "𠮷野家で𩸽を食べる😀👨‍👩‍👧‍👦",
        "かﾞき゛ぐ\u3099け\u309A",
        "Привет αβγ 한국어 ไทย العربية",
        "　全角　空白 と\tタブ\r\nと\u00A0\u200B",
        "走らなければならなかったのではないでしょうか",
        "高うございます行かせられたくなくて",
        "〇〇〇〇△△▲▲■■……――──",
        "っっっぁぁぁゔゔゔゟ",
        "龘龘龘驫驫",
      })
  void onOwnSentences(String text) {
    assertSame(text);
  }

  /**
   * The dictionary's trie closes words with a control character; a text may hold it too, and
   * kuromoji then matches across the end of a word.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"\u0001", "東京\u0001都", "橋\u0001橋\u0001", "きょうと\u0001ふ", "ア\u0000イ\u0001\u0001"})
  void onTheTriesOwnControlCharacters(String text) {
    assertSame(text);
  }

  @ParameterizedTest
  @CsvSource({
    "橋を直す, 700",
    "ア, 3000",
    "漢, 3000",
    "😀, 1500",
    "x😀, 1100",
    "ゔ, 2500",
    "9, 2100",
    "もも, 1200",
    "東京都, 900",
    "十二, 1100",
    "' ', 1500",
    "令和, 1200",
    "a。, 1100",
  })
  void onLongRuns(String piece, int times) {
    assertSame(piece.repeat(times));
  }

  @Property(tries = 2000)
  void onMixtures(@ForAll("mixtures") String text) {
    assertSame(text);
  }

  @Property(tries = 500)
  void onAnyUnicode(@ForAll String text) {
    assertSame(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "東京都府中市", "京都府中", "サーバー", "12345", "12345xx", "ゔいゔい", "いゔい", "法令和解", "令令和和",
        "行くんですか", "中国人国人", "令和、令和。", "ーバーバ", "勅令和", "外国人", "234", "2345", "23"
      })
  void besideUserWords(String text) {
    assertSameBesideUserWords(text);
  }

  @Property(tries = 3000)
  void besideUserWordsInMixtures(@ForAll("crossing") String text) {
    assertSameBesideUserWords(text);
  }

  @Test
  void aWordOfTheDictionaryIsMadeOnce() {
    List<Token> tokens = OWN.tokenize("橋と橋とゔ", new Span(0, 5));
    Word bridge = tokens.get(0).word();
    assertTrue(bridge == tokens.get(2).word(), "the second 橋 has a word of its own");
    assertTrue(bridge.number() >= 0 && bridge.number() < OWN.entries(), "" + bridge.number());
    assertEquals(Word.NO_NUMBER, tokens.get(4).word().number());
  }

  @Test
  void onTheSamples() throws IOException {
    assertSameFiles(Path.of("input"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold", "gold-people", "gold-claims", "statements", "treebank"})
  void onOurGold(String folder) throws IOException {
    assertSameFiles(Path.of("src/test/resources", folder));
  }

  @Test
  void onTheArticles() throws IOException {
    Path articles = SHARED.resolve("articles");
    assumeTrue(Files.isDirectory(articles), "no " + articles + " beside the project");
    assertSameFiles(articles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gsd-train", "gsd-dev", "wac-train", "stockmark-ner", "recognizers-number-dev"})
  void onTheCorpora(String corpus) throws IOException {
    Path file = SHARED.resolve("gold/corpora").resolve(corpus + ".jsonl");
    assumeTrue(Files.isRegularFile(file), "no " + file + " beside the project");
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      assertSame(json.readTree(line).get("text").textValue());
    }
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.oneOf(
            Arbitraries.of("の", "は", "が", "を", "に", "した", "である", "ました", "ない", "。", "、", "・"),
            Arbitraries.of("東京", "日本", "法令", "令和", "内閣", "総理", "大臣", "予算", "億円", "山田", "中"),
            runs('ぁ', 'ゟ'),
            runs('゠', 'ヿ'),
            runs('一', '鿿'),
            runs('0', '9'),
            runs('０', 'ｚ'),
            runs('｡', 'ﾟ'),
            runs(' ', '~'),
            runs('\u0000', '\u0020'),
            runs('\u0300', '\u036F'),
            runs('\u2000', '\u2BFF'),
            Arbitraries.of("😀", "𠮷", "\uD83D", "\uDE00", "\u3099", "\u200D", "\uFE0F"),
            Arbitraries.of("一", "二", "十", "百", "千", "万", "億", "兆", "〇", "零"))
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> crossing() {
    return Arbitraries.of(
            "令", "和", "状", "京都", "東京", "府", "中", "ー", "バ", "サ", "1", "2", "3", "4", "5", "x", "ゔ",
            "い", "ん", "で", "す", "国", "人", "外", "、", "。", "龘", "法", "京", "都", "令和", "234", "のー")
        .list()
        .ofMaxSize(25)
        .map(pieces -> String.join("", pieces));
  }

  private static Arbitrary<String> runs(char from, char to) {
    return Arbitraries.strings().withCharRange(from, to).ofMinLength(1).ofMaxLength(9);
  }

  private static void assertSame(String text) {
    Span whole = new Span(0, text.length());
    assertEquals(KUROMOJI.tokenize(text, whole), OWN.tokenize(text, whole), text);
  }

  private static void assertSameBesideUserWords(String text) {
    assertEquals(cut(CROSSING_KUROMOJI, text), cut(CROSSING_OWN, text), text);
  }

  private static List<Token> cut(StretchCutter cutter, String text) {
    List<Token> tokens = new ArrayList<>();
    if (!text.isEmpty()) {
      cutter.cut(text, 0, text.length(), tokens);
    }
    return tokens;
  }

  /** Compares line by line, so that a difference is shown in a line. */
  private static void assertSameFiles(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    assertTrue(!files.isEmpty(), "no files in " + folder);
    for (Path file : files) {
      new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .lines()
          .forEach(LatticeTest::assertSame);
    }
  }

  private static KuromojiCutter crossingKuromoji() {
    try {
      return new KuromojiCutter(CROSSING);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
