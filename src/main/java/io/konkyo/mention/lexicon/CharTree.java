package io.konkyo.mention.lexicon;

import io.konkyo.text.CharTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A tree of characters in which every node holds all that ends there or before, so that a look-up
 * makes nothing new and looks at no character twice.
 *
 * <p>Immutable once built; it may be shared by threads.
 *
 * @param <T> what a surface stands for
 */
final class CharTree<T> {

  private static final int FILTER_BITS = 4096;

  private final CharTable<Node<T>> roots = new CharTable<>();

  /**
   * One bit for all characters that share their last twelve bits: nearly every character of a text
   * begins nothing, and this tells most of them by one look into half a kilobyte.
   */
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];

  private final Node<T> nothing = new Node<>(List.of());

  /**
   * Builds the tree.
   *
   * @param surface how each value is written, never empty
   * @param backwards whether surfaces are read from their ends
   */
  CharTree(List<T> values, Function<T, String> surface, boolean backwards) {
    for (T value : shortestFirst(values, surface)) {
      String written = surface.apply(value);
      add(backwards ? new StringBuilder(written).reverse().toString() : written, value);
    }
  }

  /** Returns the node for what begins with a character; it holds nothing where nothing does. */
  Node<T> root(char c) {
    return (filter[c % FILTER_BITS / Long.SIZE] >>> c & 1) == 0 ? nothing : roots.get(c, nothing);
  }

  /** Returns whether something begins with the character. */
  boolean mayBegin(char c) {
    return root(c) != nothing;
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
    char first = surface.charAt(0);
    Node<T> node = roots.get(first, nothing);
    if (node == nothing) {
      node = new Node<>(List.of());
      roots.put(first, node);
      filter[first % FILTER_BITS / Long.SIZE] |= 1L << first;
    }
    for (int i = 1; i < surface.length(); i++) {
      node = node.childOrNew(surface.charAt(i));
    }
    node.add(value);
  }

  /** A place in the tree. */
  static final class Node<T> {

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

    /** Returns what ends here or before, the longest first. */
    List<T> found() {
      return found;
    }

    /** Returns whether nothing goes on from here. */
    boolean isLast() {
      return size == 0;
    }

    /** Returns the node for one more character; this one where nothing goes on with it. */
    Node<T> next(char c) {
      if (size == 1) {
        return keys[0] == c ? children[0] : this;
      }
      int child = Arrays.binarySearch(keys, 0, size, c);
      return child < 0 ? this : children[child];
    }

    private Node<T> childOrNew(char c) {
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

    private void add(T value) {
      List<T> more = new ArrayList<>(found.size() + 1);
      more.addAll(found.subList(0, own));
      more.add(value);
      more.addAll(found.subList(own, found.size()));
      found = Collections.unmodifiableList(more);
      own++;
    }
  }
}
