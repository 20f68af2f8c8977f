package io.konkyo.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockSegmenterTest {

  private static final BlockSegmenter SEGMENTER = new BlockSegmenter(ModelFiles.bundled());

  /** A line end is written ⏎; of a kind the first letter stands before the block's text. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          文です。 => P文です。
          一行目です。⏎二行目です。 => P一行目です。/P二行目です。
          一行目です。⏎⏎⏎二行目です。 => P一行目です。/P二行目です。
          　字下げの文です。　 => P字下げの文です。
          # 予算の見通し ##⏎本文です。 => H予算の見通し/P本文です。
          ### [解説](https://example.org/x)⏎本文です。 => H解説/P本文です。
          #見出しではない文です。 => P#見出しではない文です。
          予算の見通し⏎本文です。 => H予算の見通し/P本文です。
          題名⏎⏎副題⏎⏎本文です。 => H題名/H副題/P本文です。
          本文です。⏎末尾の語 => P本文です。/P末尾の語
          本文です。⏎次の点に注意する：⏎本文です。 => P本文です。/P次の点に注意する：/P本文です。
          日付⏎財務省⏎会見室⏎主計局⏎本文です。 => P日付/P財務省/P会見室/H主計局/P本文です。
          1. 予算の編成⏎本文です。 => H予算の編成/P本文です。
          １．予算の編成⏎本文です。 => H予算の編成/P本文です。
          1.予算の編成⏎本文です。 => H予算の編成/P本文です。
          １　予算の編成⏎本文です。 => H予算の編成/P本文です。
          ２ 人口の動向⏎本文です。 => H人口の動向/P本文です。
          1-2 予算の編成⏎本文です。 => H予算の編成/P本文です。
          2.3 予算の編成⏎本文です。 => H予算の編成/P本文です。
          第1章 総則⏎本文です。 => H総則/P本文です。
          第二節　目的⏎本文です。 => H目的/P本文です。
          Ⅱ　背景⏎本文です。 => H背景/P本文です。
          IV. 結論⏎本文です。 => H結論/P本文です。
          (1) 目的⏎本文です。 => H目的/P本文です。
          （二）目的⏎本文です。 => H目的/P本文です。
          一、賃金を上げる。⏎二、雇用を守る。 => L賃金を上げる。/L雇用を守る。
          1. 減税⏎2. 増税⏎3. 据え置き => L減税/L増税/L据え置き
          1. 税を下げる。⏎説明です。 => L税を下げる。/P説明です。
          (1) 減税⏎⏎(2) 増税 => L減税/L増税
          ① 減税⏎② 増税 => L減税/L増税
          - 減税⏎* 増税⏎+ 据え置き => L減税/L増税/L据え置き
          ・減税⏎•増税 => L減税/L増税
          ●団体の見解⏎●政府の見解 => L団体の見解/L政府の見解
          ○ 背景⏎本文です。 => H背景/P本文です。
          ○○さんは頷いた。 => P○○さんは頷いた。
          ■まとめ⏎本文です。 => Hまとめ/P本文です。
          【背景】⏎本文です。 => H背景/P本文です。
          【速報】首相が会見⏎本文です。 => H【速報】首相が会見/P本文です。
          **強い見出し**⏎本文です。 => H強い見出し/P本文です。
          > 引かれた文です。 => P引かれた文です。
          > - 引かれた項目 => L引かれた項目
          目標がある。 - 減税 => P目標がある。/L減税
          - 減税⏎効果は大きい。 - 増税⏎効果は小さい。 => L減税/P効果は大きい。/L増税/P効果は小さい。
          目標がある。・減税をする。・増税をする。 => P目標がある。/L減税をする。/L増税をする。
          甲 - 乙の対立が続く。 => P甲 - 乙の対立が続く。
          Q. 税は上がるのか?⏎本文です。 => H税は上がるのか?/P本文です。
          Q1. 税は上がるのか？⏎A1. 上がりません。 => H税は上がるのか？/P上がりません。
          （問）発言の真意を聞く。どう見るか。⏎（答）承知していない。 => P発言の真意を聞く。どう見るか。/P承知していない。
          Q1のGDPは増えた。 => PQ1のGDPは増えた。
          ![港の写真](/a/b.png)⏎本文です。 => C港の写真/P本文です。
          前の文です。![[港] 夜景](a.png)後の文です。 => P前の文です。/C[港] 夜景/P後の文です。
          [![港の写真](a.png)](https://example.org) => C港の写真
          ![](a.png)⏎本文です。 => P本文です。
          図1：人口の推移⏎本文です。 => C人口の推移/P本文です。
          表 2-1　歳出の内訳⏎本文です。 => C歳出の内訳/P本文です。
          図1は人口を示す。 => P図1は人口を示す。
          出典：財務省⏎本文です。 => C出典：財務省/P本文です。
          人口の推移 出典: 統計局⏎本文です。 => C人口の推移 出典: 統計局/P本文です。
          握手する両首脳。(AP通信)⏎本文です。 => C握手する両首脳。(AP通信)/P本文です。
          会談する両首脳（首相官邸の資料より）⏎本文です。 => C会談する両首脳（首相官邸の資料より）/P本文です。
          前文です。⏎⏎夜の港町⏎夜の港町⏎⏎本文です。 => P前文です。/C夜の港町/C夜の港町/P本文です。
          今夜の港町⏎今夜の港町⏎本文です。 => H今夜の港町/C今夜の港町/P本文です。
          a ship in the harbor⏎本文です。 => Ca ship in the harbor/P本文です。
          前文です。⏎Night View⏎Photo by A. Smith on Example⏎本文です。 => P前文です。/CNight View/BPhoto by A. Smith on Example/P本文です。
          【執筆：山田太郎】⏎本文です。 => B執筆：山田太郎/P本文です。
          取材・文＝山田太郎⏎本文です。 => B取材・文＝山田太郎/P本文です。
          撮影した写真は3枚だ。 => P撮影した写真は3枚だ。
          ※広告を含みます⏎本文です。 => P※広告を含みます/P本文です。
          2025年4月16日⏎本文です。 => P2025年4月16日/P本文です。
          ----⏎本文です。⏎```⏎|⏎https://example.org/a => P本文です。
          （令和8年3月3日（火曜日））⏎本文です。 => P（令和8年3月3日（火曜日））/P本文です。
          第１－２図　賃金の推移⏎本文です。 => C賃金の推移/P本文です。
          ＜関連資料＞⏎本文です。 => H関連資料/P本文です。
          会見の概要⏎令和8年3月3日⏎本文です。 => H会見の概要/P令和8年3月3日/P本文です。
          → 来年から => P来年から
          1) 対象者⏎65歳以上の者⏎2) 対象外の者⏎本文です。 => H対象者/P65歳以上の者/H対象外の者/P本文です。
          1. => P1.
          行\\r一。 => P行\\r一。
          """)
  void cutsAndClassifies(String text, String expected) {
    assertEquals(expected, shown(text.replace('⏎', '\n')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年は選挙の年だ",
        "3つの要求が出た",
        "100人が集まった",
        "2.5%の増税を求めた",
        "1.5倍に増えた",
        "５年連続で増えた",
        "３ 年連続で増えた",
        "２ 人が欠席した",
        "第1四半期は増益だった",
        "第5条は戦力を禁じる",
        "1月15日に会った",
        "1-2月の輸出は減った",
        "(2025年実績)",
        "１０兆円を超えた",
        "1、2年で終わる",
        "2、3人が残った",
        "一、二年で終わる",
        "-5%まで下がった",
        "▲3.5%の減少だった",
        "3 %の伸びだった",
        "2.5 %の伸びだった",
        "10 年ぶりの高値だ",
        "(1)の規定による",
        "G7の首脳が集まった",
      })
  void keepsFiguresAtTheHeadOfALine(String line) {
    assertEquals("P" + line + "。", shown(line + "。"));
    assertTrue(shown("前文です。\n" + line).endsWith(line));
  }

  @Test
  void namesTheHeadingInForce() {
    String text = "前文です。\n# 甲\n本文です。\n- 項目\n## 乙\n本文です。";
    List<String> sections =
        blocks(text).stream()
            .map(block -> block.section().map(span -> span.of(text)).orElse("-"))
            .toList();
    assertEquals(List.of("-", "甲", "甲", "甲", "乙", "乙"), sections);
  }

  @Test
  void tellsEachCellItsHeads() {
    assertEquals(
        List.of(
            "国 0,0 -/-",
            "税率 0,1 -/-",
            "備考 0,2 -/-",
            "甲国 1,0 -/国",
            "10% 1,1 甲国/税率",
            "乙国 2,0 -/国",
            "5% 2,1 乙国/税率",
            "暫定\\|未定 2,2 乙国/備考"),
        cells("|国|税率|備考|\n|:--|--:|---|\n| 甲国 | 10% | |\n| 乙国 | **5%** | 暫定\\|未定 |\n本文です。"));
    assertEquals(List.of("甲国 0,0 -/-", "10% 0,1 甲国/-"), cells("| 甲国 | 10% |"));
    assertEquals(
        List.of("国 0,0 -/-", "税率 0,1 -/-", "甲国 1,0 -/国", "10% 1,1 甲国/税率"),
        cells("国 | 税率\n--- | ---\n甲国 | 10%\n\n本文です。"));
  }

  @Test
  void readsEveryKindOfLineEnd() {
    assertEquals("P一。/P二。/P三。/P四。", shown("一。\r\n二。\r三。\n\r\n四。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "　 \t", "\uFEFF", "***", "|---|"})
  void findsNothingWhereNothingIsWritten(String text) {
    assertEquals(List.of(), blocks(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "あ", "（", "![", "![](", "|", "|a", "> ", "1.", "。 ", "#", "**", "[", "= ", "「。"
      })
  void takesLinearTime(String unit) {
    assertLinear(unit.repeat(500_000 / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"| 甲 | 1 | 2 |\n", "短い行\n", "# 見出し\n", "1. 項\n", "((((((((((((((((((((\n"})
  void takesLinearTimeInLines(String line) {
    assertLinear(line.repeat(100_000));
  }

  @Test
  void pointsAtTheFaultOfATable(@TempDir Path models) throws IOException {
    Files.createDirectories(models.resolve("blocks"));
    Path markers = Files.writeString(models.resolve("blocks/markers.tsv"), "# none\nitem\tx\t(\n");
    Files.writeString(models.resolve("blocks/lines.tsv"), "subtitle\t.*\n");
    assertFault(models, "models/blocks/markers.tsv:2: has a broken regular expression");
    Files.writeString(markers, "item\thyphen\n");
    assertFault(models, "models/blocks/markers.tsv:1: needs 3 fields between tabs");
    Files.writeString(markers, "item\thyphen\t- \n");
    assertFault(models, "models/blocks/lines.tsv:1: has the unknown kind \"subtitle\"; known are");
  }

  private static void assertFault(Path models, String message) {
    ModelException fault =
        assertThrows(ModelException.class, () -> new BlockSegmenter(ModelFiles.in(models)));
    assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
  }

  private static void assertLinear(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> blocks(text));
  }

  private static List<Block> blocks(String text) {
    return SEGMENTER.segment(new Article("test.txt", text));
  }

  private static String shown(String text) {
    return blocks(text).stream()
        .map(block -> block.kind().name().charAt(0) + block.span().of(text))
        .collect(Collectors.joining("/"));
  }

  private static List<String> cells(String text) {
    return blocks(text).stream()
        .flatMap(block -> block.cell().map(cell -> shown(text, block.span(), cell)).stream())
        .toList();
  }

  private static String shown(String text, Span span, Block.Cell cell) {
    return "%s %d,%d %s/%s"
        .formatted(
            span.of(text),
            cell.row(),
            cell.column(),
            cell.rowHead().map(head -> head.of(text)).orElse("-"),
            cell.columnHead().map(head -> head.of(text)).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({"400, HEADING", "401, PARAGRAPH"})
  void aLineOfTextUnderAHeadingsMarkIsNoHeading(int length, BlockKind expected) {
    Article article = new Article("a.txt", "# " + "見".repeat(length) + "\n本文です。");
    assertEquals(expected, SEGMENTER.segment(article).get(0).kind());
  }

  @ParameterizedTest
  @CsvSource({"400, true", "401, false"})
  void aCellOfTextHeadsNothing(int length, boolean expected) {
    Article article = new Article("a.txt", "| " + "見".repeat(length) + " | 1円 |");
    assertEquals(
        expected, SEGMENTER.segment(article).get(1).cell().orElseThrow().rowHead().isPresent());
  }
}
