package io.konkyo.token;

import java.util.Arrays;

/**
 * The nodes of a lattice, in an array that is used again for the next one.
 *
 * <p>A node is the index of its first number in {@link #data}, and the constants name what stands
 * how far behind that. {@link Lattice} reads the numbers themselves, in its innermost loops.
 */
final class Nodes {

  /** No node. */
  static final int NONE = -1;

  /** The node before every word. */
  static final int BEGINNING = 0;

  /** A node's word: an entry, the complement of an unknown word, {@link #USER} and a part, GLUE. */
  static final int WORD = 0;

  /** The place where a node begins. */
  static final int BEGIN = 1;

  /** The place where a node ends. */
  static final int END = 2;

  /** A node's context. */
  static final int CONTEXT = 3;

  /** What a node costs: its word, and once it has been reached the whole way up to its end. */
  static final int COST = 4;

  /** The node before a node on the best way; {@link #NONE} for one that nothing leads to. */
  static final int BEFORE = 5;

  /** The node found next that ends where a node does; the last one's is the first. */
  static final int NEXT = 6;

  /** How many numbers a node has: a power of two, so that none lies across two cache lines. */
  static final int SIZE = 8;

  /** Where the numbers of the parts of user words begin among those of words. */
  static final int USER = 1 << 28;

  /** The word of a node that fills a gap beside a user word. */
  static final int GLUE = Integer.MAX_VALUE;

  private static final int ROOM = SIZE << 9;

  private final int[] lastEnding = new int[Morphology.MAX_STRETCH + 1];
  private int[] data = new int[ROOM];
  private int size;

  /** Removes every node but the one before the text from {@code start} to {@code end}. */
  void clear(int start, int end) {
    Arrays.fill(lastEnding, start, end + 1, NONE);
    size = 0;
    add(0, start, start, 0, 0);
    data[BEGINNING + BEFORE] = NONE;
  }

  /** Returns the node that the next one added will be. */
  int size() {
    return size;
  }

  /** Returns the numbers of all nodes, until one is added. */
  int[] data() {
    return data;
  }

  /** Returns the last node, as found, that ends at a place, or none. */
  int lastEnding(int place) {
    return lastEnding[place];
  }

  /** Adds a node. */
  void add(int word, int begin, int end, int context, int cost) {
    int node = size;
    addLast(word, begin, end, context, cost);
    int last = lastEnding[end];
    if (last == NONE) {
      data[node + NEXT] = node;
    } else {
      data[node + NEXT] = data[last + NEXT];
      data[last + NEXT] = node;
    }
    lastEnding[end] = node;
  }

  /** Adds a node that none follows, and returns it. */
  int addLast(int word, int begin, int end, int context, int cost) {
    int node = size;
    if (node + SIZE > data.length) {
      data = Arrays.copyOf(data, 2 * data.length);
    }
    data[node + WORD] = word;
    data[node + BEGIN] = begin;
    data[node + END] = end;
    data[node + CONTEXT] = context;
    data[node + COST] = cost;
    size = node + SIZE;
    return node;
  }
}
