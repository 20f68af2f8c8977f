package io.konkyo.mention.lexicon;

import java.util.List;
import java.util.function.Function;

/**
 * Finds what begins at a place in a text.
 *
 * <p>Immutable; it may be shared by threads.
 *
 * @param <T> what a surface stands for
 */
public final class PrefixTable<T> {

  private final CharTree<T> tree;

  /**
   * Builds the table.
   *
   * @param values what is to be found; several may share a surface
   * @param surface how each is written, never empty
   */
  public PrefixTable(List<T> values, Function<T, String> surface) {
    tree = new CharTree<>(values, surface, false);
  }

  /**
   * Returns what stands in {@code text} at {@code at}, the longest first; of one surface in the
   * order in which the table was given it.
   *
   * @param limit the index that nothing may pass
   */
  public List<T> at(String text, int at, int limit) {
    if (at >= limit) {
      return List.of();
    }
    if (at + 1 == limit) {
      return tree.root(text.charAt(at)).found();
    }
    CharTree.Node<T> node = tree.root(text.charAt(at), text.charAt(at + 1));
    for (int i = at + 1; i < limit && !node.isLast(); i++) {
      CharTree.Node<T> next = node.next(text.charAt(i));
      if (next == node) {
        break;
      }
      node = next;
    }
    return node.found();
  }
}
