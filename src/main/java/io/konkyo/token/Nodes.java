package io.konkyo.token;

import java.util.Arrays;

/**
 * The nodes of a lattice, each a number, in arrays that are used again for the next one.
 *
 * <p>The fields are open to {@link Lattice}, whose innermost loops read them.
 */
final class Nodes {

  /** No node. */
  static final int NONE = -1;

  /** The node before every word. */
  static final int BEGINNING = 0;

  /** Where the numbers of the parts of user words begin among those of words. */
  static final int USER = 1 << 28;

  /** The word of a node that fills a gap beside a user word. */
  static final int GLUE = Integer.MAX_VALUE;

  private static final int ROOM = 1 << 9;

  /**
   * An entry's number, the complement of an unknown word's, {@link #USER} and a part's, or GLUE.
   */
  int[] words = new int[ROOM];

  int[] begins = new int[ROOM];
  int[] ends = new int[ROOM];
  int[] contexts = new int[ROOM];

  /** The cost of the word; once the node has been reached, that of the whole way up to its end. */
  int[] costs = new int[ROOM];

  /** The node before it on the best way; {@link #NONE} for one that nothing leads to. */
  int[] before = new int[ROOM];

  /** The next node, in the order of their finding, that ends where this one does. */
  int[] nextEnding = new int[ROOM];

  /** The first node that ends at a place. */
  final int[] firstEnding = new int[Morphology.MAX_STRETCH + 1];

  private final int[] lastEnding = new int[Morphology.MAX_STRETCH + 1];
  private int count;

  /** Removes every node but the one before the text from {@code start} to {@code end}. */
  void clear(int start, int end) {
    Arrays.fill(firstEnding, start, end + 1, NONE);
    count = 0;
    add(0, start, start, 0, 0);
    before[BEGINNING] = NONE;
  }

  /** Returns the number of nodes. */
  int count() {
    return count;
  }

  /** Adds a node. */
  void add(int word, int begin, int end, int context, int cost) {
    int node = addUnlinked(word, begin, end, context, cost);
    nextEnding[node] = NONE;
    if (firstEnding[end] == NONE) {
      firstEnding[end] = node;
    } else {
      nextEnding[lastEnding[end]] = node;
    }
    lastEnding[end] = node;
  }

  /** Adds a node that none follows. */
  int addUnlinked(int word, int begin, int end, int context, int cost) {
    int node = count;
    if (node == words.length) {
      grow();
    }
    words[node] = word;
    begins[node] = begin;
    ends[node] = end;
    contexts[node] = context;
    costs[node] = cost;
    count++;
    return node;
  }

  private void grow() {
    int room = 2 * words.length;
    words = Arrays.copyOf(words, room);
    begins = Arrays.copyOf(begins, room);
    ends = Arrays.copyOf(ends, room);
    contexts = Arrays.copyOf(contexts, room);
    costs = Arrays.copyOf(costs, room);
    before = Arrays.copyOf(before, room);
    nextEnding = Arrays.copyOf(nextEnding, room);
  }
}
