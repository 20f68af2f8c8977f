package io.konkyo.token;

import java.io.IOException;

/**
 * The dictionary's double-array trie of surfaces, a cell in one number: where its children stand,
 * which cell is its parent, and the first entry of the word that ends in it. So a step down and the
 * question whether a word ends there cost one look into memory, not three.
 *
 * <p>A branch that no longer forks ends in a cell that points into a table of the remaining
 * characters, each remainder closed by {@link #END}.
 */
final class WordTrie {

  /** Closes a remainder. */
  static final char END = '\u0001';

  /** The cell that every word begins from. */
  static final int ROOT = 0;

  private static final int TAIL_FROM = 100_000_000;
  private static final int PARENT_BITS = 20;
  private static final int ENTRY_BITS = 20;
  private static final int PARENT_MASK = (1 << PARENT_BITS) - 1;
  private static final int ENTRY_MASK = (1 << ENTRY_BITS) - 1;
  private static final int TAIL_FLAG = 1 << 20;

  /** A cell that is no child, for its parent is one that no cell can be. */
  static final long NO_CELL = PARENT_MASK;

  private final long[] cells;
  private final char[] tails;

  private WordTrie(long[] cells, char[] tails) {
    this.cells = cells;
    this.tails = tails;
  }

  /**
   * Reads kuromoji's {@code doubleArrayTrie.bin}.
   *
   * @param firstEntries the first entry of the word that ends in a cell, by the cell; -1 for none
   */
  static WordTrie read(NumberReader in, int[] firstEntries) throws IOException {
    if (in.readByte() != 1) {
      throw new IOException("not a compact trie");
    }
    int count = in.readInt();
    int tailCount = in.readInt();
    int[] bases = in.readInts(count);
    int[] parents = in.readInts(count);
    char[] tails = in.readChars(tailCount);
    if (count > PARENT_MASK || tailCount > TAIL_FLAG) {
      throw new IOException("the trie is too large");
    }
    long[] cells = new long[count];
    for (int cell = 0; cell < count; cell++) {
      int base = bases[cell];
      if (base == 0) {
        cells[cell] = NO_CELL;
      } else {
        long where = base < TAIL_FROM ? base : base - TAIL_FROM | TAIL_FLAG;
        long entry = cell < firstEntries.length ? firstEntries[cell] + 1 : 0;
        cells[cell] = (where << ENTRY_BITS | entry) << PARENT_BITS | parents[cell];
      }
    }
    return new WordTrie(cells, tails);
  }

  /**
   * Looks up the cells that the first and the first two characters of every place lead to.
   *
   * <p>No look-up waits for another's outcome, so the processor waits for memory once for many
   * places; in a walk it would wait at every step.
   *
   * @param firsts by the place the cell of the first character, or {@link #NO_CELL}
   * @param seconds by the place the cell of the second character, if {@link #isChild} says so
   */
  void begin(char[] text, int start, int end, long[] firsts, long[] seconds) {
    long root = cells[ROOT];
    for (int at = start; at < end; at++) {
      int index = childOf(root, text[at]);
      long cell = index < cells.length ? cells[index] : NO_CELL;
      firsts[at] = (cell & PARENT_MASK) == ROOT ? cell : NO_CELL;
    }
    for (int at = start; at < end - 1; at++) {
      int index = childOf(firsts[at], text[at + 1]);
      seconds[at] = index < cells.length ? cells[index] : NO_CELL;
    }
  }

  /** Returns the index of the cell that a character leads to from the root. */
  int indexOfFirst(char first) {
    return childOf(cells[ROOT], first);
  }

  /** Returns what the cell at an index holds, {@link #NO_CELL} if there is none. */
  long cell(int index) {
    return index < cells.length ? cells[index] : NO_CELL;
  }

  /** Returns where the cell's child for a character stands; it is a child only if it says so. */
  static int childOf(long cell, char next) {
    return (int) (cell >>> (PARENT_BITS + ENTRY_BITS)) + next;
  }

  /** Returns whether a cell is a child of the one at the given index. */
  static boolean isChild(long cell, int parent) {
    return (cell & PARENT_MASK) == parent;
  }

  /** Returns the first entry of the word that ends in a cell, or -1. */
  static int firstEntry(long cell) {
    return (int) (cell >>> PARENT_BITS & ENTRY_MASK) - 1;
  }

  /** Returns whether the cell's branch forks no more. */
  static boolean hasTail(long cell) {
    return cell >>> (PARENT_BITS + ENTRY_BITS) >= TAIL_FLAG;
  }

  /** Returns the index of the first character behind a cell whose branch forks no more. */
  static int tailOf(long cell) {
    return (int) (cell >>> (PARENT_BITS + ENTRY_BITS)) & (TAIL_FLAG - 1);
  }

  /** Returns a character behind a cell whose branch forks no more. */
  char tailAt(int index) {
    // Only a text that itself holds the closing character runs on behind the last remainder.
    return index < tails.length ? tails[index] : 0;
  }
}
