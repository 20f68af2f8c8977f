package io.konkyo.mention.lexicon;

import io.konkyo.text.CharTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A tree of characters in which every node holds all that ends there or before, so that a look-up
 * makes nothing new and looks at no character twice.
 *
 * <p>What begins with a character is made into nodes when it is asked for first: a document meets a
 * small part of a lexicon, and a run of one document should not wait for the rest.
 *
 * <p>It may be shared by threads: nodes never change, and two threads that make the same ones at
 * once make equal ones.
 *
 * @param <T> what a surface stands for
 */
final class CharTree<T> {

  private static final int LEAST_FILTER_BITS = 12;
  private static final int MOST_FILTER_BITS = 16;

  /** So many bits for each value keep what is let through in vain below an eighth. */
  private static final int FILTER_BITS_A_VALUE = 8;

  private static final int SPREAD = 0x9E3779B1;

  private final Function<T, String> surface;
  private final boolean backwards;
  private final CharTable<Node<T>> roots = new CharTable<>();

  /**
   * A bit for what is one character and one for the first two of all else, some of them shared:
   * nearly nothing in a text begins something, and this tells most of it by a look or two into a
   * small table.
   */
  private final long[] filter;

  /** How far a hash is shifted to number a bit of the filter. */
  private final int shift;

  private final Node<T> nothing = new Node<>(List.of());

  /**
   * Builds the tree.
   *
   * @param surface how each value is written, never empty
   * @param backwards whether surfaces are read from their ends
   */
  CharTree(List<T> values, Function<T, String> surface, boolean backwards) {
    this.surface = surface;
    this.backwards = backwards;
    int bits = LEAST_FILTER_BITS;
    while (bits < MOST_FILTER_BITS && 1 << bits < values.size() * FILTER_BITS_A_VALUE) {
      bits++;
    }
    filter = new long[(1 << bits) / Long.SIZE];
    shift = Integer.SIZE - bits;
    for (T value : values) {
      char first = at(value, 0);
      Node<T> node = roots.get(first, nothing);
      if (node == nothing) {
        node = new Node<>(new ArrayList<>());
        roots.put(first, node);
      }
      int bit = surface.apply(value).length() == 1 ? bit(first) : bit(first, at(value, 1));
      filter[bit / Long.SIZE] |= 1L << bit;
      node.waiting.add(value);
    }
  }

  private char at(T value, int depth) {
    String written = surface.apply(value);
    return written.charAt(backwards ? written.length() - 1 - depth : depth);
  }

  private int bit(char only) {
    return only * SPREAD >>> shift;
  }

  private int bit(char first, char second) {
    return (first << Character.SIZE | second) * SPREAD >>> shift;
  }

  private boolean isSet(int bit) {
    return (filter[bit / Long.SIZE] >>> bit & 1) != 0;
  }

  /** Returns the node for what is one character; it holds nothing where nothing is. */
  Node<T> root(char only) {
    return isSet(bit(only)) ? rootOf(only) : nothing;
  }

  /**
   * Returns the node for what begins with a character that another one follows; it holds nothing
   * where nothing begins with both or is the first.
   */
  Node<T> root(char first, char second) {
    return isSet(bit(first, second)) || isSet(bit(first)) ? rootOf(first) : nothing;
  }

  private Node<T> rootOf(char c) {
    Node<T> node = roots.get(c, nothing);
    return node.waiting.isEmpty() ? node : built(c, node);
  }

  private Node<T> built(char first, Node<T> waiting) {
    Node<T> node = node(waiting.waiting, 1, List.of());
    // The slot is there, and all of a node is final: another thread sees the one or the other
    // whole.
    roots.put(first, node);
    return node;
  }

  /**
   * Makes the node of values that share their first characters.
   *
   * @param before what ends before the last of these characters
   */
  private Node<T> node(List<T> values, int depth, List<T> before) {
    List<T> found = new ArrayList<>();
    List<T> longer = new ArrayList<>();
    for (T value : values) {
      (surface.apply(value).length() == depth ? found : longer).add(value);
    }
    if (found.isEmpty()) {
      found = before;
    } else {
      found.addAll(before);
      found = List.copyOf(found);
    }
    char[] keys = keys(longer, depth);
    @SuppressWarnings("unchecked")
    Node<T>[] children = (Node<T>[]) new Node<?>[keys.length];
    for (int i = 0; i < keys.length; i++) {
      List<T> same = longer;
      if (keys.length > 1) {
        same = new ArrayList<>();
        for (T value : longer) {
          if (at(value, depth) == keys[i]) {
            same.add(value);
          }
        }
      }
      children[i] = node(same, depth + 1, found);
    }
    return new Node<>(found, keys, children);
  }

  /** Returns the different characters that values go on with, ascending. */
  private char[] keys(List<T> values, int depth) {
    char[] all = new char[values.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = at(values.get(i), depth);
    }
    Arrays.sort(all);
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[count++] = all[i];
      }
    }
    return Arrays.copyOf(all, count);
  }

  /** A place in the tree. */
  static final class Node<T> {

    private static final char[] NO_KEYS = {};

    /** What the nodes from here on are to be made of; empty where they are made. */
    private final List<T> waiting;

    /** What ends here or before, the longest first. */
    private final List<T> found;

    private final char[] keys;
    private final Node<T>[] children;

    @SuppressWarnings("unchecked")
    private Node(List<T> waiting) {
      this.waiting = waiting;
      found = List.of();
      keys = NO_KEYS;
      children = (Node<T>[]) new Node<?>[0];
    }

    private Node(List<T> found, char[] keys, Node<T>[] children) {
      waiting = List.of();
      this.found = found;
      this.keys = keys;
      this.children = children;
    }

    /** Returns what ends here or before, the longest first. */
    List<T> found() {
      return found;
    }

    /** Returns whether nothing goes on from here. */
    boolean isLast() {
      return keys.length == 0;
    }

    /** Returns the node for one more character; this one where nothing goes on with it. */
    Node<T> next(char c) {
      if (keys.length == 1) {
        return keys[0] == c ? children[0] : this;
      }
      int child = Arrays.binarySearch(keys, c);
      return child < 0 ? this : children[child];
    }
  }
}
