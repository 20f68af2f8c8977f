package io.konkyo.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreeDrawingTest {

  @Test
  void oneBunsetsuHasNoLine() {
    assertEquals(List.of("行く。"), drawn("行く。", -1));
  }

  @Test
  void aLineLeadsToTheHead() {
    assertEquals(
        List.of(
            "県は─────┐", //
            "  税を─┐ │",
            "    下げ─┤",
            "  続ける。"),
        drawn("県は 税を 下げ 続ける。", 3, 2, 3, -1));
  }

  @Test
  void furtherDependentsJoinTheLine() {
    assertEquals(
        List.of(
            "甲が─┐", //
            "  乙の─┐",
            "  丙に、───┐",
            "    行くと─┤",
            "      言う。"),
        drawn("甲が 乙の 丙に、 行くと 言う。", 1, 2, 4, 4, -1));
  }

  @Test
  void narrowAndInvisibleSignsKeepTheColumns() {
    assertEquals(List.of("GDPは─┐", "  3%␉だ"), drawn("GDPは 3%\tだ", 1, -1));
  }

  @Test
  void aLongSentenceIsListed() {
    String text = "町の ".repeat(40) + "祭り";
    int[] heads = new int[41];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i + 1 < heads.length ? i + 1 : Bunsetsu.ROOT;
    }
    List<String> lines = drawn(text, heads);
    assertEquals(41, lines.size());
    assertEquals("町の  → 町の", lines.get(0));
    assertEquals("町の  → 祭り", lines.get(39));
    assertEquals("祭り", lines.get(40));
  }

  /** Draws the words of a text, between which there are spaces, with the given heads. */
  private static List<String> drawn(String text, int... heads) {
    List<Bunsetsu> bunsetsu = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ")) {
      Span span = new Span(start, start + word.length());
      int index = bunsetsu.size();
      bunsetsu.add(new Bunsetsu(span, index, index + 1, index + 1, heads[index]));
      start = span.end() + 1;
    }
    Span whole = new Span(0, text.length());
    Block block = new Block(BlockKind.PARAGRAPH, whole, Optional.empty(), Optional.empty());
    TokenizedSentence sentence = new TokenizedSentence(new Sentence(whole, block), List.of());
    return TreeDrawing.of(new DependencyTree(sentence, bunsetsu), text);
  }
}
