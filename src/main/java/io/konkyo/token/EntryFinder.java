package io.konkyo.token;

/**
 * Finds the dictionary's words that begin at a place, the shorter before the longer, and makes
 * nodes of them.
 */
final class EntryFinder {

  private final WordTrie trie;
  private final Entries entries;
  private final Nodes nodes;

  /** What the trie holds for the first and the first two characters of a place. */
  private final long[] firsts = new long[Morphology.MAX_STRETCH];

  private final long[] seconds = new long[Morphology.MAX_STRETCH];

  EntryFinder(WordTrie trie, Entries entries, Nodes nodes) {
    this.trie = trie;
    this.entries = entries;
    this.nodes = nodes;
  }

  /** Makes ready for the text between two places. */
  void begin(char[] text, int start, int end) {
    trie.begin(text, start, end, firsts, seconds);
  }

  /**
   * Adds the words that begin at a place of the text begun last, and returns whether there are any.
   */
  boolean add(char[] text, int at, int end) {
    boolean found = false;
    long cell = firsts[at];
    if (cell == WordTrie.NO_CELL) {
      return false;
    }
    int index = trie.indexOfFirst(text[at]);
    for (int next = at + 1; ; next++) {
      if (WordTrie.hasTail(cell)) {
        return addTail(cell, text, at, next, end) || found;
      }
      int entry = WordTrie.firstEntry(cell);
      if (entry >= 0) {
        addWords(entry, at, next);
        found = true;
      }
      if (next == end) {
        return found;
      }
      int child = WordTrie.childOf(cell, text[next]);
      cell = next == at + 1 ? seconds[at] : trie.cell(child);
      if (!WordTrie.isChild(cell, index)) {
        return found;
      }
      index = child;
    }
  }

  /** Adds the only word of a branch that forks no more, if the text goes on with its remainder. */
  private boolean addTail(long cell, char[] text, int at, int from, int end) {
    boolean found = false;
    int tail = WordTrie.tailOf(cell);
    for (int next = from; ; next++) {
      char wanted = trie.tailAt(tail + next - from);
      if (wanted == WordTrie.END) {
        addWords(WordTrie.firstEntry(cell), at, next);
        found = true;
      }
      if (next == end || text[next] != wanted) {
        return found;
      }
    }
  }

  private void addWords(int firstEntry, int begin, int end) {
    int entry = firstEntry;
    int info;
    do {
      info = entries.info(entry);
      nodes.add(entry, begin, end, Entries.context(info), Entries.cost(info));
      entry++;
    } while (!Entries.isLast(info));
  }
}
