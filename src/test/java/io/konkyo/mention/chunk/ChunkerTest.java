package io.konkyo.mention.chunk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.mention.figure.LookAlikes;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Morphology;
import io.konkyo.token.Token;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunkerTest {

  private static final ModelFiles MODELS = ModelFiles.bundled();
  private static final Lexicons LEXICONS = Lexicons.load(MODELS);
  private static final Morphology MORPHOLOGY = Morphology.load(MODELS);

  private final Chunker chunker = new Chunker(LEXICONS, LookAlikes.load(MODELS, LEXICONS));

  /** A text and its chunks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # One figure is one chunk, whatever its morphemes.
          1兆1,000億円 | 1兆1,000億 円
          ２０２５年 | ２０２５ 年
          25.5% | 25.5 %
          二百三十人 | 二百三十 人
          数十件 | 数十 件
          2024/05/20 | 2024/05/20
          17:30 | 17:30

          # The longest word of a lexicon wins.
          30か月間 | 30 か月間
          5平方メートル | 5 平方メートル
          2%ポイント | 2 %ポイント
          100万米ドル | 100万 米ドル
          3分の1 | 3 分の 1
          2025年度 | 2025 年度
          1970年代 | 1970 年代
          2025年末 | 2025 年 末
          152円台 | 152 円 台
          5時半 | 5 時 半

          # A longer noun of the dictionary wins over a unit.
          20分野 | 20 分野
          3人種 | 3 人種
          5年金 | 5 年金
          2分類 | 2 分類

          # … unless it is a name.
          17日本会議 | 17 日 本 会議

          # A word at the start of a noun that the lexicon knows the rest of.
          3月末 | 3 月 末
          4月上旬 | 4 月 上旬

          # 元 before 年 behind an era is its first year.
          令和元年 | 令和 元 年
          平成元年度 | 平成 元 年度
          5元 | 5 元

          # Signs stand before the figure, and are chunks by themselves.
          $50億 | $ 50億
          US$5 | US$ 5
          支援¥300 | 支援 ¥ 300
          額は€20 | 額 は € 20

          # Runs of katakana and Latin letters are one word.
          3プラス | 3 プラス
          5ドル | 5 ドル
          5kmh | 5 kmh
          5km | 5 km

          # Spaces make no chunk, and part a figure from a noun.
          137 円 | 137 円
          5　人 | 5 人
          3 % | 3 %

          # Frozen words and codes hold no figure.
          一方、二人 | 一方 、 二 人
          F-35が3機 | F - 35 が 3 機
          第三者 | 第三者

          # A numeral inside a word of the dictionary is none.
          唯一の案 | 唯一 の 案
          人数は | 人数 は
          三井 | 三井
          一室 | 一室
          三振 | 三振

          # … but a numeral with its counter is one.
          一つ | 一 つ
          十二月 | 十二 月
          三人 | 三 人
          第三子 | 第 三 子

          # Names with any figure in them.
          10年債 | 10 年 債
          5か年計画 | 5 か年 計画
          """)
  void cuts(String text, String chunks) {
    assertEquals(chunks, words(text));
  }

  /** A text, one of its chunks, and labels that it carries. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20噴水 | 噴水 | counter=cardinal pos=名詞
          3人 | 人 | counter=cardinal
          4位 | 位 | counter=ordinal
          5円 | 円 | currency=whole
          5銭 | 銭 | currency=part
          $5 | $ | sign=yes
          5% | % | ratio=percent
          5割 | 割 | ratio=wari
          2分 | 分 | date=minute length=TM ratio=bu
          5年 | 年 | date=year length=Y
          昭和5年 | 昭和 | era=name
          昨年 | 昨年 | relative=year
          5〜6 | 〜 | link=range
          午後5時 | 午後 | daytime=pm
          第5 | 第 | mark=ordinal
          数人 | 数 | fig=vague
          2040年 | 2040 | day=none fig=exact fourdigits=yes month=none year=yes
          12個 | 12 | day=yes fig=exact hour=yes minute=yes month=yes onedigit=none twodigits=yes
          7個 | 7 | fig=exact onedigit=yes
          1.5個 | 1.5 | day=none fig=exact month=none onedigit=none year=none
          2万個 | 2万 | fig=exact fourdigits=none year=none
          千九百八十四年 | 千九百八十四 | fourdigits=yes year=yes
          2024/05/20 | 2024/05/20 | fig=calendar
          17:30 | 17:30 | fig=clock
          橋は | 橋 | pos=名詞
          2.5噴水 | 噴水 | counter=none
          2040噴水 | 噴水 | counter=none
          5 噴水 | 噴水 | counter=none
          """)
  void labels(String text, String word, String labels) {
    Chunk chunk =
        chunks(text).chunks().stream().filter(c -> c.word().equals(word)).findFirst().orElseThrow();
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> carried = new TreeMap<>();
    for (String label : labels.split(" ")) {
      String[] parts = label.split("=");
      expected.put(parts[0], parts[1]);
      carried.put(parts[0], chunk.labels().get(parts[0]).orElse("none"));
    }
    assertEquals(expected, carried);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10年債 | 10年債: bond
          5か年計画 | 5か年計画: plan
          唯一の案 | 唯一: word
          三振 | 三振: part of a word
          3人 | none
          2025年計画 | none
          """)
  void tellsWhatIsClosed(String text, String closed) {
    assertEquals(
        closed,
        chunks(text).masked().stream()
            .map(m -> m.span().of(text) + ": " + m.reason())
            .reduce((a, b) -> a + ", " + b)
            .orElse("none"));
  }

  @Test
  void coversASentenceInsideAnArticle() {
    String text = "前の文。船は3隻。後の文。";
    Span sentence = new Span(4, 9);
    Chunks chunks = chunk(text, sentence);
    assertEquals(
        "船 は 3 隻 。", chunks.chunks().stream().map(Chunk::word).collect(Collectors.joining(" ")));
    assertTrue(chunks.chunks().stream().allMatch(c -> c.span().of(text).equals(c.word())));
  }

  private Chunks chunks(String text) {
    Span whole = new Span(0, text.length());
    return chunk(text, whole);
  }

  private Chunks chunk(String text, Span sentence) {
    List<Token> tokens = MORPHOLOGY.tokenize(text, sentence);
    return chunker.chunk(text, sentence, tokens, chunker.figures(text, sentence, tokens));
  }

  private String words(String text) {
    return chunks(text).chunks().stream().map(Chunk::word).collect(Collectors.joining(" "));
  }
}
