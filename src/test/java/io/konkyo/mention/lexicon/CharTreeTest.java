package io.konkyo.mention.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharTreeTest {

  /**
   * The tree's values; the characters of a walk; what each node of it holds, and {@code !} behind
   * one from which nothing goes on.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          円1 円安1 | 円安 | 円1 / 円安1 円1 !
          円安1 円1 | 円安 | 円1 / 円安1 円1 !
          円安1 円1 円2 円安2 | 円安 | 円1 円2 / 円安1 円安2 円1 円2 !

          # A node for which nothing was given holds what ends before it.
          円安高1 | 円安高 | none / none / 円安高1 !
          円1 円安高1 | 円安高 | 円1 / 円1 / 円安高1 円1 !

          # Where nothing goes on with a character, the node stays.
          円1 円安1 | 円高 | 円1 / 円1
          円1 円安1 | 円高安 | 円1 / 円1 / 円安1 円1 !
          円1 | 円円 | 円1 ! / 円1 !

          # Where nothing begins with the first, there is nothing.
          円1 | 安円 | none ! / none !
          none | 円 | none !
          """)
  void walks(String values, String walk, String nodes) {
    CharTree<String> tree = new CharTree<>(Numbered.values(values), Numbered::surface, false);
    assertEquals(nodes, nodes(tree, walk));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          省1 外務省1 | 省務外 | 省1 / 省1 / 外務省1 省1 !
          外省1 務省1 省1 | 省外 | 省1 / 外省1 省1 !
          外省1 務省1 省1 | 省務 | 省1 / 務省1 省1 !
          省外1 | 省外 | none ! / none !
          """)
  void walksBackwards(String values, String walk, String nodes) {
    CharTree<String> tree = new CharTree<>(Numbered.values(values), Numbered::surface, true);
    assertEquals(nodes, nodes(tree, walk));
  }

  private static String nodes(CharTree<String> tree, String walk) {
    List<String> nodes = new ArrayList<>();
    CharTree.Node<String> node =
        walk.length() == 1 ? tree.root(walk.charAt(0)) : tree.root(walk.charAt(0), walk.charAt(1));
    nodes.add(shown(node));
    for (char c : walk.substring(1).toCharArray()) {
      node = node.next(c);
      nodes.add(shown(node));
    }
    return String.join(" / ", nodes);
  }

  private static String shown(CharTree.Node<String> node) {
    return Numbered.row(node.found()) + (node.isLast() ? " !" : "");
  }
}
