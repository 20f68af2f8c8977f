package io.konkyo.mention.lexicon;

import java.util.List;
import java.util.function.Function;

/**
 * Finds what ends at a place in a text.
 *
 * <p>Immutable; it may be shared by threads.
 *
 * @param <T> what a surface stands for
 */
public final class SuffixTable<T> {

  private final CharTree<T> tree;

  /**
   * Builds the table.
   *
   * @param values what is to be found; several may share a surface
   * @param surface how each is written, never empty
   */
  public SuffixTable(List<T> values, Function<T, String> surface) {
    tree = new CharTree<>(values, surface, true);
  }

  /**
   * Returns what ends in {@code text} before {@code end}, the longest first; of one surface in the
   * order in which the table was given it.
   *
   * @param floor the index before which nothing may begin
   */
  public List<T> endingAt(String text, int end, int floor) {
    if (end <= floor) {
      return List.of();
    }
    if (end - 1 == floor) {
      return tree.root(text.charAt(floor)).found();
    }
    CharTree.Node<T> node = tree.root(text.charAt(end - 1), text.charAt(end - 2));
    for (int i = end - 2; i >= floor && !node.isLast(); i--) {
      CharTree.Node<T> next = node.next(text.charAt(i));
      if (next == node) {
        break;
      }
      node = next;
    }
    return node.found();
  }
}
