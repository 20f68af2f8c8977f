package io.konkyo.text;

import java.util.Arrays;

/**
 * Something for each of some words, found by what a text ends with: a tree of characters from the
 * last to the first, so that a look-up reads the few characters that some word ends with and makes
 * nothing new.
 *
 * <p>Filled once, then only read; after that it may be shared by threads.
 *
 * @param <V> what a word stands for
 */
public final class EndingMap<V> {

  private final Node<V> root = new Node<>();

  /**
   * Sets what a word stands for.
   *
   * @return whether the word is new
   */
  public boolean put(String word, V value) {
    Node<V> node = root;
    for (int i = word.length() - 1; i >= 0; i--) {
      node = node.childOrNew(word.charAt(i));
    }
    boolean fresh = node.value == null;
    node.value = value;
    return fresh;
  }

  /**
   * Returns what the longest word stands for that a stretch of a text ends with.
   *
   * @param none what is returned where no word does
   */
  public V longest(String text, int from, int to, V none) {
    return longest(root, none, text, from, to);
  }

  /**
   * As {@link #longest(String, int, int, Object)}, of the stretch with more letters behind it.
   *
   * @param behind the letters
   */
  public V longest(String text, int from, int to, String behind, V none) {
    Node<V> node = root;
    V found = none;
    for (int i = behind.length() - 1; i >= 0; i--) {
      node = node.child(behind.charAt(i));
      if (node == null) {
        return found;
      }
      found = node.value == null ? found : node.value;
    }
    return longest(node, found, text, from, to);
  }

  private static <V> V longest(Node<V> from, V none, String text, int start, int end) {
    Node<V> node = from;
    V found = none;
    for (int i = end - 1; i >= start; i--) {
      node = node.child(text.charAt(i));
      if (node == null) {
        break;
      }
      found = node.value == null ? found : node.value;
    }
    return found;
  }

  /**
   * Returns what the word stands for that takes up a stretch of a text.
   *
   * @param none what is returned where no word does
   */
  public V whole(String text, int from, int to, V none) {
    Node<V> node = root;
    for (int i = to - 1; i >= from && node != null; i--) {
      node = node.child(text.charAt(i));
    }
    return node == null || node.value == null ? none : node.value;
  }

  /** A place in the tree. */
  private static final class Node<V> {

    private static final char[] NO_KEYS = {};

    private int size;
    private char[] keys = NO_KEYS;
    private Node<V>[] children;
    private V value;

    Node<V> child(char c) {
      int at = Arrays.binarySearch(keys, 0, size, c);
      return at < 0 ? null : children[at];
    }

    Node<V> childOrNew(char c) {
      int found = Arrays.binarySearch(keys, 0, size, c);
      if (found >= 0) {
        return children[found];
      }
      int at = -found - 1;
      if (size == keys.length) {
        grow();
      }
      System.arraycopy(keys, at, keys, at + 1, size - at);
      System.arraycopy(children, at, children, at + 1, size - at);
      keys[at] = c;
      children[at] = new Node<>();
      size++;
      return children[at];
    }

    @SuppressWarnings("unchecked")
    private void grow() {
      int length = size == 0 ? 1 : size * 2;
      keys = Arrays.copyOf(keys, length);
      children = size == 0 ? (Node<V>[]) new Node<?>[length] : Arrays.copyOf(children, length);
    }
  }
}
