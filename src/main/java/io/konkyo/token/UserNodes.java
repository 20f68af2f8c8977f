package io.konkyo.token;

import java.util.Arrays;

/**
 * Sets the words of the user dictionary into a lattice that holds all other nodes.
 *
 * <p>A user word may begin where no other word ends, or end where none begins. The gap is filled as
 * kuromoji fills it: with a piece of the shortest word that covers it, at that word's cost.
 */
final class UserNodes implements UserWords.PartSink {

  /** The context and the cost of every user word; the cost makes it win. */
  private static final int CONTEXT = 5;

  private static final int COST = -100_000;

  private final Nodes nodes;
  private final int start;
  private final int end;

  /** The first and the last node that begins at a place, counted from the start. */
  private final int[] first;

  private final int[] last;
  private int[] next;

  /** Begins with the nodes of the text between two places. */
  UserNodes(Nodes nodes, int start, int end) {
    this.nodes = nodes;
    this.start = start;
    this.end = end;
    first = new int[end - start + 1];
    last = new int[end - start + 1];
    next = new int[2 * nodes.size() / Nodes.SIZE];
    Arrays.fill(first, Nodes.NONE);
    for (int node = Nodes.BEGINNING + Nodes.SIZE; node < nodes.size(); node += Nodes.SIZE) {
      link(node);
    }
  }

  /** Returns the first node that begins at a place, or none. */
  int firstBeginning(int at) {
    return first[at - start];
  }

  /** Returns the next node that begins where the given one does, or none. */
  int nextBeginning(int node) {
    return next[node / Nodes.SIZE];
  }

  @Override
  public void add(int part, int from, int to) {
    addNode(Nodes.USER + part, from, to, CONTEXT, COST);
    if (nodes.lastEnding(from) == Nodes.NONE) {
      fillBefore(from);
    }
    if (firstBeginning(to) == Nodes.NONE) {
      fillBehind(to);
    }
  }

  private void fillBefore(int to) {
    for (int from = to - 1; from >= start; from--) {
      int shortest = Nodes.NONE;
      for (int node = firstBeginning(from); node != Nodes.NONE; node = nextBeginning(node)) {
        shortest = shorter(node, shortest, to - from);
      }
      if (shortest != Nodes.NONE) {
        addGlue(shortest, from, to);
        return;
      }
    }
  }

  private void fillBehind(int from) {
    for (int to = from + 1; to <= end; to++) {
      int last = nodes.lastEnding(to);
      int shortest = Nodes.NONE;
      for (int node = last; node != Nodes.NONE; ) {
        node = nodes.data()[node + Nodes.NEXT];
        shortest = shorter(node, shortest, to - from);
        if (node == last) {
          break;
        }
      }
      if (shortest != Nodes.NONE) {
        addGlue(shortest, from, to);
        return;
      }
    }
  }

  /** Returns the shorter of a node and the shortest so far, of those that cover a length. */
  private int shorter(int node, int shortest, int length) {
    int own = length(node);
    return own >= length && (shortest == Nodes.NONE || own < length(shortest)) ? node : shortest;
  }

  private int length(int node) {
    return nodes.data()[node + Nodes.END] - nodes.data()[node + Nodes.BEGIN];
  }

  private void addGlue(int piece, int from, int to) {
    int[] data = nodes.data();
    addNode(Nodes.GLUE, from, to, data[piece + Nodes.CONTEXT], data[piece + Nodes.COST]);
  }

  private void addNode(int word, int from, int to, int context, int cost) {
    int node = nodes.size();
    nodes.add(word, from, to, context, cost);
    link(node);
  }

  private void link(int node) {
    int index = node / Nodes.SIZE;
    if (index == next.length) {
      next = Arrays.copyOf(next, 2 * index);
    }
    int at = nodes.data()[node + Nodes.BEGIN] - start;
    next[index] = Nodes.NONE;
    if (first[at] == Nodes.NONE) {
      first[at] = node;
    } else {
      next[last[at] / Nodes.SIZE] = node;
    }
    last[at] = node;
  }
}
