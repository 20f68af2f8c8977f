package io.konkyo.mention.lexicon;

import io.konkyo.text.CharTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Finds what begins at a place in a text: a tree of characters in which every node holds all that
 * ends there or before, so that a look-up makes nothing new and looks at no character twice.
 *
 * <p>Immutable once built; it may be shared by threads.
 *
 * @param <T> what a surface stands for
 */
public final class PrefixTable<T> {

  private final CharTable<Node<T>> roots = new CharTable<>();
  private final Node<T> nothing = new Node<>(List.of());

  /**
   * Builds the table.
   *
   * @param values what is to be found; several may share a surface
   * @param surface how each is written, never empty
   */
  public PrefixTable(List<T> values, Function<T, String> surface) {
    for (T value : shortestFirst(values, surface)) {
      add(surface.apply(value), value);
    }
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
    Node<T> node = roots.get(text.charAt(at), nothing);
    for (int i = at + 1; i < limit && node.size > 0; i++) {
      int child = node.child(text.charAt(i));
      if (child < 0) {
        break;
      }
      node = node.children[child];
    }
    return node.found;
  }

  /** Returns whether something begins with the character. */
  public boolean mayBegin(char c) {
    return roots.get(c, nothing) != nothing;
  }

  /** So that what a node begins with is known when the node is made. */
  private static <T> List<T> shortestFirst(List<T> values, Function<T, String> surface) {
    List<List<T>> byLength = new ArrayList<>();
    for (T value : values) {
      int length = surface.apply(value).length();
      while (byLength.size() <= length) {
        byLength.add(new ArrayList<>());
      }
      byLength.get(length).add(value);
    }
    List<T> sorted = new ArrayList<>(values.size());
    byLength.forEach(sorted::addAll);
    return sorted;
  }

  private void add(String surface, T value) {
    Node<T> node = roots.get(surface.charAt(0), nothing);
    if (node == nothing) {
      node = new Node<>(List.of());
      roots.put(surface.charAt(0), node);
    }
    for (int i = 1; i < surface.length(); i++) {
      node = node.childOrNew(surface.charAt(i));
    }
    node.add(value);
  }

  /** A place in the tree. */
  private static final class Node<T> {

    private static final char[] NO_KEYS = {};

    /** What ends here or before, the longest first. */
    private List<T> found;

    /** How many of those end here. */
    private int own;

    private int size;
    private char[] keys = NO_KEYS;
    private Node<T>[] children;

    Node(List<T> found) {
      this.found = found;
    }

    int child(char c) {
      return size == 1 ? (keys[0] == c ? 0 : -1) : Arrays.binarySearch(keys, 0, size, c);
    }

    Node<T> childOrNew(char c) {
      int child = Arrays.binarySearch(keys, 0, size, c);
      if (child >= 0) {
        return children[child];
      }
      int at = -child - 1;
      if (size == keys.length) {
        grow();
      }
      System.arraycopy(keys, at, keys, at + 1, size - at);
      System.arraycopy(children, at, children, at + 1, size - at);
      keys[at] = c;
      children[at] = new Node<>(found);
      size++;
      return children[at];
    }

    @SuppressWarnings("unchecked")
    private void grow() {
      int length = size == 0 ? 1 : size * 2;
      keys = Arrays.copyOf(keys, length);
      children = size == 0 ? (Node<T>[]) new Node<?>[length] : Arrays.copyOf(children, length);
    }

    void add(T value) {
      List<T> more = new ArrayList<>(found.size() + 1);
      more.addAll(found.subList(0, own));
      more.add(value);
      more.addAll(found.subList(own, found.size()));
      found = Collections.unmodifiableList(more);
      own++;
    }
  }
}
