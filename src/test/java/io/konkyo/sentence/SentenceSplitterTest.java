package io.konkyo.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.block.BlockSegmenter;
import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static final BlockSegmenter SEGMENTER = new BlockSegmenter(ModelFiles.bundled());
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(ModelFiles.bundled());

  /** A bar stands where a sentence ends and the next begins; it is not in the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // End marks.
        "税は上がる。|賃金は上がらない。",
        "税は上がるのか？|答えは否だ。",
        "税は上がるのか?|答えは否だ。",
        "ついに決まった！|会場は沸いた。",
        "ついに決まった!|会場は沸いた。",
        "本当なのか！？|誰も知らない。",
        "決まった!!!|会場は沸いた。",
        "まさか…。|そんな……。|次に移る。",
        "支出は増えた。。|収入は減った。",
        "支出は増えた｡|収入は減った｡",
        "支出は増えた。　|収入は減った。",
        "支出は増えた。 |収入は減った。 ",
        "支出は増えた",
        "支出は増えた。|収入は減った",
        "参加は5人!|うち3人は学生だった。",
        "計画は白紙だ。|なお、来年も続ける。",
        "計画は白紙だ。|と、誰もが思った。",
        "計画は白紙だ。|が、来年も続ける。",
        // Quotations.
        "「来年は行く。」と大臣は述べた。|会見は終わった。",
        "「来年は行く」と大臣は述べた。|会見は終わった。",
        "「来年は行く。」|会見は終わった。",
        "大臣は「来年は行く。」と述べた。",
        "大臣は「来年は行く。」　と述べた。",
        "大臣は「来年は行く。」とし、席を立った。",
        "大臣は「来年は行く。」との声明を出した。",
        "大臣は「来年は行く。」という。",
        "「来年は行く。」|ところが、中止になった。",
        "「来年は行く。」|とはいえ、金がない。",
        "「来年は行く。」|もちろん、仮の話だ。",
        "「来年は行く。」が口癖だった。",
        "「来年は行く。」は有名な言葉だ。",
        "「来年は行く。」、「再来年も行く。」と繰り返した。",
        "大臣は「検討する。財源も探す。」とした。|野党は反発した。",
        "「雇用が先だ。賃金は後だ」。|首相はこう語った。",
        "「行く。」|「誰がですか。」|「私だ。」",
        "「行く！」と叫んだ。",
        "「行くのか？」と聞いた。|返事はない。",
        "なぜ？と問う声もある。",
        "『白書。』から引用した。",
        "彼は「先生は『行く。』と言った。」と話した。|皆は黙った。",
        "“行く。”と話した。",
        "｢行く。｣と話した｡|皆は黙った｡",
        "（「行く。」と話した。）|皆は黙った。",
        "「首相は『行く。』」|会見は終わった。",
        "会場では「減税！」「増税！」などの声が飛んだ。",
        // Asides.
        "税法（以下、法という。）を改める。|反対はない。",
        "税率(詳細は後日示す。)の案だ。|反対はない。",
        "税率を改める（詳細は後日。）。|反対はない。",
        "（拍手が起きた。）|大臣は席に戻った。",
        "税率を改めた（図1）。|次に歳出を見る（図2）。",
        "会談した。|(官邸の発表より)は誤りだ。",
        // Dots that end nothing.
        "物価は2.5%上がった。",
        "物価は２．５％上がった。",
        "物価は三．五％上がった。",
        "U.S.政府はJ.スミス氏を送った。",
        "ジョン．スミス氏を送った。",
        "資料はhttps://example.org/a?b=1!c。|ここで終わる。",
        "資料はwww.example.org/a?b=1にある。",
        "A.B.C.の順だ。",
        "Yahoo!JAPANが伝えた。|次に移る。",
        "Yahoo!の広告が減った。|次に移る。",
        "\"Go!\" と叫んだ。|次に移る。",
        "モーニング娘。の歌が流れた。|次に移る。",
        // Full stops of another kind.
        "費用は増えた．|収入は減った．",
        "費用は増えた．|2.5%の増加だ．",
        "費用は増えた.|収入は減った.",
        // Brackets without a partner.
        "「税は上がる。|賃金は上がらない。",
        "税は上がる。」と述べた。|次に移る。",
        "（税は上がる。|賃金は上がらない。",
        "）税は上がる。|賃金は上がらない。",
        "「税は（上がる。」と述べた。|次に移る。",
        // Units of their own.
        "税は上がる。\n|賃金は上がらない。",
        "税は上がる\n|賃金は上がらない。",
        "税は「上がる。\n|賃金は」上がらない。",
        "😀税は上がる。|𠮷田氏は言う。",
      })
  void splits(String marked) {
    assertEquals(
        List.of(marked.split("\\|")).stream().map(String::strip).toList(),
        sentences(marked.replace("|", "")));
  }

  @Test
  void takesAHeadingAsOneUnit() {
    assertEquals(List.of("増税！どうなる家計", "家計は苦しい。"), sentences("# 増税！どうなる家計\n家計は苦しい。"));
  }

  @Test
  void splitsInsideListItemsAndCells() {
    assertEquals(
        List.of("減税する。", "来年からだ。", "甲", "乙。", "丙。"), sentences("- 減税する。来年からだ。\n\n| 甲 | 乙。丙。 |"));
  }

  @Test
  void letsNoBracketSwallowATextThatIsLong() {
    String aside = "（" + "説明は続く。".repeat(500) + "）";
    assertEquals(500, sentences("前置き" + aside).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "あ", "（", "」", "「あ。」", "あ。", "あ！", "。", "です.", "https://", "!…", "「（"})
  void takesLinearTime(String unit) {
    String text = unit.repeat(500_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> sentences(text));
  }

  @Test
  void givesEveryThreadTheSame() {
    String text = "「行く！」と言う。次へ？はい。「済んだ。」次。".repeat(50);
    List<String> alone = sentences(text);
    assertTrue(IntStream.range(0, 200).parallel().allMatch(turn -> sentences(text).equals(alone)));
  }

  @Test
  void pointsAtTheFaultOfATable(@TempDir Path models) throws IOException {
    Files.createDirectories(models.resolve("sentence"));
    Path model = Files.writeString(models.resolve("sentence/ja-sent.bin"), "no model");
    assertFault(models, "models/sentence/ja-sent.bin: is no OpenNLP model");
    Files.write(model, ModelFiles.bundled().bytes("sentence/ja-sent.bin"));
    Path table = models.resolve("sentence/continuations.tsv");
    Files.writeString(table, "\nと\tquote\n");
    assertFault(models, "models/sentence/continuations.tsv:2: needs 3 fields between tabs");
    Files.writeString(table, "と\tsometimes\t-\n");
    assertFault(
        models, "models/sentence/continuations.tsv:1: has \"sometimes\" where any or quote");
  }

  private static void assertFault(Path models, String message) {
    ModelException fault =
        assertThrows(ModelException.class, () -> new SentenceSplitter(ModelFiles.in(models)));
    assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
  }

  private static List<String> sentences(String text) {
    Article article = new Article("test.txt", text);
    return SPLITTER.split(article, SEGMENTER.segment(article)).stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }
}
