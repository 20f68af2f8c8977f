package io.konkyo.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import io.konkyo.token.TokenizedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DependencyParserTest {

  private static final DependencyParser PARSER = DependencyParser.load(ModelFiles.bundled());

  @TempDir private Path folder;

  private static DependencyTree tree(String text) {
    return PARSER.parse(Trees.sentence(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "県は4 昨年度の2 予算を4 大きく4 増やした。",
        "市が1 造った2 橋は3 人気だ。",
        "港は6 貨物が2 増えた3 ため、6 新しい5 岸壁を6 造る。",
        "町が1 払う2 費用は3 5億円だ。",
        "赤字は3 前年より3 2割3 減った。",
      })
  void findsWhatDependsOnWhat(String shown) {
    String text = shown.replaceAll("(?<=[^0-9 ])[0-9] | ", "");
    assertEquals(shown, Trees.shown(text, tree(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "事業費は約3,000億円規模の見込みだ。; 約3,000億円規模の",
        "伸びは2.5%程度となった。; 2.5%程度と",
        "受注は前年同期比で増えた。; 前年同期比で",
        "定員は1万2,345人に増えた。; 1万2,345人に",
        "費用は１２．５億円を超えた。; １２．５億円を"
      })
  void keepsFiguresWhole(String text, String whole) {
    DependencyTree tree = tree(text);
    assertTrue(
        tree.bunsetsu().stream().anyMatch(b -> b.span().of(text).equals(whole)),
        Trees.shown(text, tree));
  }

  @Test
  void partsAVerbFromWhatItTells() {
    String text = "収入が増えるとみている。";
    assertEquals("収入が1 増えると2 みている。", Trees.shown(text, tree(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "県庁（北市）は費用を払う。, 県庁3 （北市）は3 費用を3 払う。",
    "費用（国が払う工費）は増えた。, 費用4 （国が2 払う3 工費）は4 増えた。",
    "（1）費用を減らす。, （1）1 費用を2 減らす。",
    "費用を払った（県）。, 費用を1 払った2 （県）。",
    "港湾機構（機構）理事長が述べた。, 港湾機構2 （機構）2 理事長が3 述べた。"
  })
  void readsAsidesByThemselves(String text, String shown) {
    assertEquals(shown, Trees.shown(text, tree(text)));
  }

  @ParameterizedTest
  @CsvSource({"知事は「橋を造る」と述べた。, 知事|は 「橋|を 造る|」と 述べ|た。", "橋や駅など5か所で行っている。, 橋|や 駅|など 5か所|で 行っている|。"})
  void tellsWhereFunctionWordsBegin(String text, String parts) {
    assertEquals(parts, Trees.parts(text, tree(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "知事は会見で「橋を造り、駅も直す。費用は国が払う」と述べ、理解を求めた。",
        "県は（2030年の『港の姿』を描く）計画を「夢の計画」と呼び、市と町に示した。",
        "「駅」「橋」「港」の「三つの「大きな」事業」を市が進める。"
      })
  void noDependencyCrossesBrackets(String text) {
    DependencyTree tree = tree(text);
    BracketPairs pairs = BracketPairs.of(tree.sentence().tokens());
    for (int pair = 0; pair < pairs.count(); pair++) {
      int from = tree.indexAt(tree.sentence().tokens().get(pairs.first(pair)).span().start());
      int to = tree.indexAt(tree.sentence().tokens().get(pairs.last(pair)).span().start());
      for (int b = 0; b < tree.bunsetsu().size(); b++) {
        int head = tree.headOf(b);
        if (b < from) {
          assertTrue(head < from || head >= to, text);
        } else if (b < to) {
          assertTrue(head <= to, text);
        }
      }
    }
  }

  @Test
  void aSentenceInsideAQuotationKeepsWhatStandsInIt() {
    String text = "知事は「費用は国が払う。駅は直す」と述べた。";
    assertEquals("知事は6 「費用は3 国が3 払う。5 駅は5 直す」と6 述べた。", Trees.shown(text, tree(text)));
  }

  @Test
  void everyBunsetsuButTheLastDependsOnALaterOne() {
    Random random = new Random(3);
    String signs = "県は、費用を（「5」）％.,3 約億円。と」（述べ[]た)(\uD83D\uDE00　・A";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      check(Trees.sentence(text.toString()));
    }
  }

  private static void check(TokenizedSentence sentence) {
    DependencyTree tree = PARSER.parse(sentence);
    List<Bunsetsu> all = tree.bunsetsu();
    int at = 0;
    for (int b = 0; b < all.size(); b++) {
      Bunsetsu bunsetsu = all.get(b);
      assertEquals(at, bunsetsu.first());
      assertTrue(bunsetsu.first() < bunsetsu.function() && bunsetsu.function() <= bunsetsu.end());
      assertEquals(sentence.tokens().get(bunsetsu.first()).span().start(), bunsetsu.span().start());
      assertEquals(sentence.tokens().get(bunsetsu.end() - 1).span().end(), bunsetsu.span().end());
      boolean last = b == all.size() - 1;
      assertTrue(last ? bunsetsu.head() == Bunsetsu.ROOT : bunsetsu.head() > b);
      assertTrue(bunsetsu.head() < all.size());
      at = bunsetsu.end();
    }
    assertEquals(sentence.tokens().size(), at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"県の", "「県は", "（県は", "（県）", "「県」と", "（「県", "県）は", "費用、", "5", "「県。", "(", "払い、"})
  void hostileSentencesTakeNoTime(String part) {
    TokenizedSentence sentence = Trees.sentence(part.repeat(10_000));
    assertTimeout(Duration.ofSeconds(10), () -> check(sentence));
  }

  @Test
  void bracketsNestedDeeplyTakeNoTime() {
    for (String pair : List.of("（）", "「」")) {
      String text =
          (pair.charAt(0) + "県の").repeat(5_000)
              + "港"
              + String.valueOf(pair.charAt(1)).repeat(5_000);
      TokenizedSentence sentence = Trees.sentence(text);
      assertTimeout(Duration.ofSeconds(10), () -> check(sentence));
    }
  }

  @Test
  void aMissingOrBrokenModelIsNamed() throws IOException {
    ModelFiles files = ModelFiles.in(folder);
    Path model = folder.resolve(DependencyModel.FILE);
    Files.createDirectories(model.getParent());
    assertTrue(
        assertThrows(ModelException.class, () -> DependencyParser.load(files))
            .getMessage()
            .contains(DependencyModel.FILE));
    byte[] bytes = ModelFiles.bundled().bytes(DependencyModel.FILE);
    for (int length : new int[] {0, 3, 4, 7, 100, bytes.length / 2, bytes.length - 1}) {
      Files.write(model, Arrays.copyOf(bytes, length));
      assertThrows(ModelException.class, () -> DependencyParser.load(files), "length " + length);
    }
    Files.write(model, new byte[64]);
    assertThrows(ModelException.class, () -> DependencyParser.load(files));
  }
}
