package io.konkyo.mention.name;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Morphology;
import io.konkyo.token.Token;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tagger finds what a plain one finds that looks every feature up in a map. */
class NameTaggerPropertyTest {

  private static final ModelFiles MODELS = ModelFiles.bundled();
  private static final Morphology MORPHOLOGY = Morphology.load(MODELS);
  private static final NameTagger TAGGER = NameTagger.load(MODELS);
  private static final PlainTagger PLAIN = PlainTagger.load(MODELS);
  private static final NameModel MODEL = NameModel.read(MODELS);
  private static final Lexicon LEXICON = MODEL.lexicon().with(TitleWords.read(MODELS));

  private static final List<String> PIECES =
      List.of(
          "山田太郎", "佐藤", "髙橋健一", "𠮷田", "久慈", "東", "一二三", "十", "8", "世", "、", "。", "・", "＝", "（",
          "）", " ", "　", "ハワード", "ラドナー", "ジョン", "ー", "J", "EU", "Smith", "氏", "首相", "さん", "財務長官",
          "市長", "前", "元", "の", "は", "が", "を", "に", "と", "述べた", "会談", "する", "ひかる", "さくら", "日本", "東京",
          "銀行", "会社", "大学", "々", "〆", "ヶ", "\uD842", "\uDFB7", "a", "①", "한국", "数", "これ", "こと",
          "もの", "ええと", "約", "第", "月", "日", "年", "新宿", "米", "独", "李", "成民");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "。",
        "昨夜の会合では村井邦彦経済再生担当相がハワード・ラドナー財務長官と話した。",
        "東恩納政弘知事（52）、髙橋さくら市議、𠮷田一郎氏らが並んだ。",
        "李成民(イ・ソンミン)代表はヘンリー8世とエリザベス二世の肖像を前に「約束する」と語った。",
        "Robert J. Smith はABC-DEF社の社長兼CEOで、ジャン＝ポール・デュラン氏の後任だ。",
        "トヨタ、ホンダの株価は一二三・四円、前日比五%高で引けた。"
      })
  void ofSentences(String text) {
    assertSame(text, TAGGER.workspace());
  }

  @Test
  void ofRandomSentencesInOneWorkspace() {
    Random random = new Random(11);
    NameTagger.Workspace workspace = TAGGER.workspace();
    for (int i = 0; i < 1500; i++) {
      String text =
          IntStream.range(0, random.nextInt(60))
              .mapToObj(k -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining());
      assertSame(text, workspace);
    }
  }

  private static void assertSame(String text, NameTagger.Workspace workspace) {
    // Not from the start of the text, nor to its end.
    String around = "序。" + text + "後";
    Span sentence = new Span(2, 2 + text.length());
    List<Token> tokens = MORPHOLOGY.tokenize(around, sentence);
    int[] runs = PLAIN.runs(tokens);
    assertArrayEquals(runs, new NameFeatures(LEXICON).runs(around, tokens), text);
    assertEquals(
        PLAIN.names(around, sentence, tokens),
        TAGGER.names(around, sentence, tokens, workspace),
        text);
    if (text.isEmpty()) {
      return;
    }
    PlainFeatures plain = PLAIN.features(around, sentence, tokens);
    NameFeatures features = new NameFeatures(LEXICON);
    features.read(around, sentence, tokens);
    assertEquals(plain.count(), features.count(), text);
    int[] scores = new int[NameLabels.COUNT];
    for (int i = 0; i < plain.count(); i++) {
      int[] expected = Arrays.copyOf(plain.ids(), plain.compute(i));
      int count = features.compute(i);
      assertArrayEquals(expected, Arrays.copyOf(features.ids(), count), text + i);
      MODEL.score(features.ids(), count, new int[count], scores);
      assertArrayEquals(PLAIN.scores(expected), scores, text + i);
    }
  }

  @Test
  void ofChainsOfScores() {
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      // Few values, so that many ways score the same.
      int most = 1 + random.nextInt(random.nextBoolean() ? 3 : 9000);
      int[] transitions = random.ints(64, -most / 8 - 1, most / 8 + 1).toArray();
      int[][] scores = new int[random.nextInt(30)][];
      Arrays.setAll(scores, i -> random.ints(NameLabels.COUNT, -most, most + 1).toArray());
      LabelChain chain =
          new LabelChain(new NameModel(Lexicon.of(Map.of()), transitions, new int[0], new long[0]));
      chain.begin(scores.length);
      for (int[] score : scores) {
        chain.add(score);
      }
      int[] labels = new int[scores.length];
      chain.labels(labels);
      assertArrayEquals(PlainTagger.labels(scores, transitions), labels);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 500, 70_000, 300_000})
  void ofTablesOfFeatures(int size) {
    Random random = new Random(size);
    Map<Integer, Long> rows = new TreeMap<>();
    while (rows.size() < size) {
      // Many that share their high bits or their low ones.
      int key = random.nextInt() & (random.nextInt(4) == 0 ? 0xFFF0_0F0F : -1);
      rows.put(key, size > 100_000 && random.nextBoolean() ? random.nextInt(9) : random.nextLong());
    }
    int[] keys = rows.keySet().stream().mapToInt(key -> key).toArray();
    long[] values = rows.values().stream().mapToLong(row -> row).toArray();
    FeatureTable table = new FeatureTable(keys, values);
    for (int round = 0; round < 3000; round++) {
      int[] features = random.ints(random.nextInt(NameFeatures.MOST)).toArray();
      for (int i = 0; i < features.length && size > 0; i++) {
        features[i] = random.nextBoolean() ? keys[random.nextInt(size)] : features[i];
        features[i] ^= random.nextInt(4) == 0 ? 1 << random.nextInt(32) : 0;
      }
      int[] scores = new int[NameLabels.COUNT];
      int[] expected = new int[NameLabels.COUNT];
      for (int feature : features) {
        Long row = rows.get(feature);
        for (int label = 0; row != null && label < expected.length; label++) {
          expected[label] += (int) (row >>> label * 8 & 0xFF) - 128;
        }
      }
      table.sum(features, features.length, new int[features.length], scores);
      assertArrayEquals(expected, scores);
    }
  }

  @Test
  void tablesWantFeaturesInOrder() {
    assertThrows(
        IllegalArgumentException.class, () -> new FeatureTable(new int[] {2, 1}, new long[2]));
    assertThrows(
        IllegalArgumentException.class, () -> new FeatureTable(new int[] {1, 1}, new long[2]));
  }

  @Test
  void ofEveryCharacter() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      int shown = point;
      assertEquals(PlainGlyph.kind(point), Glyph.kind(point), () -> Integer.toHexString(shown));
      assertEquals(PlainGlyph.folded(point), Glyph.folded(point), () -> Integer.toHexString(shown));
    }
  }

  @Test
  void ofWordsOfTheLexicon() {
    Random random = new Random(5);
    Map<Integer, Integer> words = new HashMap<>();
    int[] keys = LEXICON.keys();
    byte[] flags = LEXICON.allFlags();
    for (int i = 0; i < keys.length; i++) {
      words.put(keys[i], flags[i] & 0xFF);
    }
    for (int key : keys) {
      int other = key ^ 1 << random.nextInt(32);
      assertEquals(words.get(key), LEXICON.flags(key));
      assertEquals(words.getOrDefault(other, 0), LEXICON.flags(other));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ア", "山", "田中・", "ジョン・", "さん", "山田太郎氏", "一", "・", "A"})
  void worksInProportionToTheLength(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    Span sentence = new Span(0, text.length());
    List<Token> tokens = MORPHOLOGY.tokenize(text, sentence);
    List<Span> names =
        assertTimeout(Duration.ofSeconds(5), () -> TAGGER.names(text, sentence, tokens));
    assertTrue(names.size() <= text.length());
  }
}
