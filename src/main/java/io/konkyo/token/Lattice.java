package io.konkyo.token;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts a stretch as kuromoji does, by the cheapest way through the lattice of all words that the
 * dictionary finds in it: the sum of the words' costs and of the costs of each word behind the one
 * before it. The way is found by Viterbi's algorithm from left to right.
 *
 * <p>At every place each context is looked at once: of the nodes that end there with the same
 * context only the cheapest can be on the best way, and those that begin there with the same
 * context have the same best node before them. Of two ways that cost the same, the one whose node
 * was found first wins, as it does in kuromoji.
 *
 * <p>Weaknesses are kuromoji's: the costs know pairs of neighbours alone, and a word that the
 * dictionary lacks is cut by the kinds of its characters.
 *
 * <p>Instances hold the stretch at hand and may not be shared by threads.
 */
final class Lattice implements StretchCutter {

  /** The cost of a way that is not taken, with room to add to it. */
  private static final int DEAR = Integer.MAX_VALUE / 2;

  private static final PartOfSpeech GLUE = new PartOfSpeech("*", "*", "*");

  private final WordTrie trie;
  private final Entries entries;
  private final short[] connections;
  private final int contexts;
  private final CharacterClasses characters;
  private final UnknownWords unknown;
  private final UserWords user;

  private final char[] text = new char[Morphology.MAX_STRETCH];
  private final Nodes nodes = new Nodes();

  /** Of the nodes that end at the place at hand the cheapest of each context, as found. */
  private int[] lefts = new int[1 << 6];

  private int[] leftContexts = new int[1 << 6];
  private int[] leftCosts = new int[1 << 6];
  private int leftCount;

  /** The contexts of the nodes that begin at the place at hand, and the best way to each. */
  private int[] rightContexts = new int[1 << 6];

  private int[] rightCosts = new int[1 << 6];
  private int[] rightBefore = new int[1 << 6];
  private int rightCount;

  /** Where a context stands among those at hand, if it is found there; else what is left over. */
  private final int[] leftSlots;

  private final int[] rightSlots;

  private int[] way = new int[1 << 6];

  Lattice(Dictionary dictionary, UserWords user) {
    trie = dictionary.trie();
    entries = dictionary.entries();
    connections = dictionary.connections();
    contexts = dictionary.contexts();
    characters = dictionary.characters();
    unknown = dictionary.unknown();
    this.user = user;
    leftSlots = new int[contexts];
    rightSlots = new int[contexts];
  }

  @Override
  public void cut(String whole, int start, int end, List<Token> tokens) {
    whole.getChars(start, end, text, 0);
    int length = end - start;
    int from = 0;
    for (int at = 0; at < length; at++) {
      // As kuromoji does, which so bounds the lattice.
      if (text[at] == '。' || text[at] == '、' || at == length - 1) {
        int last = user.standsIn(text, from, at + 1) ? withUser(from, at + 1) : plain(from, at + 1);
        addTokens(last, whole, start, tokens);
        from = at + 1;
      }
    }
  }

  /** Returns the last node of the best way through the text between two places, or none. */
  private int plain(int start, int end) {
    nodes.clear(start, end);
    int unknownEnd = start;
    for (int at = start; at < end; at++) {
      if (nodes.firstEnding[at] != Nodes.NONE) {
        int first = nodes.count();
        unknownEnd = addNodes(at, end, unknownEnd);
        readLefts(at);
        for (int node = first; node < nodes.count(); node++) {
          reach(node);
        }
      }
    }
    return reachEnd(end);
  }

  /** Does the same where user words stand, which are set in when all other nodes are there. */
  private int withUser(int start, int end) {
    nodes.clear(start, end);
    int unknownEnd = start;
    for (int at = start; at < end; at++) {
      if (nodes.firstEnding[at] != Nodes.NONE) {
        unknownEnd = addNodes(at, end, unknownEnd);
      }
    }
    UserNodes own = new UserNodes(nodes, start, end);
    user.find(text, start, end, own);
    for (int at = start; at < end; at++) {
      readLefts(at);
      for (int node = own.firstBeginning(at); node != Nodes.NONE; node = own.nextBeginning(node)) {
        reach(node);
      }
    }
    return reachEnd(end);
  }

  /**
   * Adds the nodes that begin at a place: those of the dictionary, and unknown words where it has
   * none or the characters are such that it may lack some.
   *
   * @param unknownEnd the end of the unknown words found last; inside them no others are tried
   * @return the end of the unknown words found last
   */
  private int addNodes(int at, int end, int unknownEnd) {
    boolean found = addEntries(at, end);
    if (unknownEnd > at) {
      return unknownEnd;
    }
    int newEnd = unknownEnd;
    int category = characters.category(text[at], 0);
    for (int place = 0; category >= 0; place++) {
      if (!found || characters.isAlwaysTried(category)) {
        newEnd = at + 1;
        if (characters.isGrouped(category)) {
          while (newEnd < end && characters.category(text[newEnd], place) == category) {
            newEnd++;
          }
        }
        for (int word : unknown.byCategory()[category]) {
          nodes.add(~word, at, newEnd, unknown.contexts()[word], unknown.costs()[word]);
        }
      }
      category = characters.category(text[at], place + 1);
    }
    return newEnd;
  }

  /** Adds the words of the dictionary that begin at a place and returns whether there are any. */
  private boolean addEntries(int at, int end) {
    boolean found = false;
    int index = WordTrie.ROOT;
    long cell = trie.cell(index);
    for (int next = at; next < end; next++) {
      int child = WordTrie.childOf(cell, text[next]);
      if (!trie.isChild(child, index)) {
        return found;
      }
      index = child;
      cell = trie.cell(child);
      if (WordTrie.hasTail(cell)) {
        return addTail(cell, at, next + 1, end) || found;
      }
      int entry = WordTrie.firstEntry(cell);
      if (entry >= 0) {
        addWords(entry, at, next + 1);
        found = true;
      }
    }
    return found;
  }

  /** Adds the only word of a branch that forks no more, if the text goes on with its remainder. */
  private boolean addTail(long cell, int at, int from, int end) {
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

  /** Reads the nodes that end at a place, leaving out what cannot be on the best way. */
  private void readLefts(int at) {
    int count = 0;
    rightCount = 0;
    for (int node = nodes.firstEnding[at]; node != Nodes.NONE; node = nodes.nextEnding[node]) {
      int context = nodes.contexts[node];
      int cost = nodes.costs[node];
      int slot = leftSlots[context];
      if (slot < count && leftContexts[slot] == context) {
        if (leftCosts[slot] <= cost) {
          continue;
        }
        // The cheaper one stands at its own place, for among equals the first found wins.
        leftCosts[slot] = DEAR;
      }
      if (count == lefts.length) {
        growLefts();
      }
      lefts[count] = node;
      leftContexts[count] = context;
      leftCosts[count] = cost;
      leftSlots[context] = count;
      count++;
    }
    leftCount = count;
  }

  /** Finds the best way to a node that begins where the nodes read last end. */
  private void reach(int node) {
    int context = nodes.contexts[node];
    int slot = rightSlots[context];
    if (slot >= rightCount || rightContexts[slot] != context) {
      slot = rightCount;
      if (slot == rightContexts.length) {
        growRights();
      }
      findBefore(context, slot);
      rightContexts[slot] = context;
      rightSlots[context] = slot;
      rightCount++;
    }
    nodes.costs[node] = rightBefore[slot] == Nodes.NONE ? 0 : nodes.costs[node] + rightCosts[slot];
    nodes.before[node] = rightBefore[slot];
  }

  private void findBefore(int context, int slot) {
    int best = DEAR;
    int left = Nodes.NONE;
    for (int i = 0; i < leftCount; i++) {
      int cost = leftCosts[i] + connections[leftContexts[i] * contexts + context];
      if (cost < best) {
        best = cost;
        left = i;
      }
    }
    rightCosts[slot] = best;
    rightBefore[slot] = left == Nodes.NONE ? Nodes.NONE : lefts[left];
  }

  private int reachEnd(int end) {
    readLefts(end);
    int node = nodes.addUnlinked(0, end, end, 0, 0);
    reach(node);
    return nodes.before[node];
  }

  /** Appends the morphemes of the way that ends in a node. */
  private void addTokens(int last, String whole, int start, List<Token> tokens) {
    int count = 0;
    for (int node = last; node > Nodes.BEGINNING; node = nodes.before[node]) {
      if (count == way.length) {
        way = Arrays.copyOf(way, 2 * count);
      }
      way[count] = node;
      count++;
    }
    while (count > 0) {
      count--;
      int node = way[count];
      int begin = start + nodes.begins[node];
      int end = start + nodes.ends[node];
      tokens.add(new Token(begin, end, word(nodes.words[node], whole, begin, end)));
    }
  }

  private Word word(int number, String whole, int begin, int end) {
    if (number >= 0 && number < Nodes.USER) {
      return entries.word(number, whole, begin, end);
    }
    PartOfSpeech partOfSpeech;
    if (number < 0) {
      partOfSpeech = unknown.partsOfSpeech()[~number];
    } else if (number == Nodes.GLUE) {
      partOfSpeech = GLUE;
    } else {
      partOfSpeech = user.partOfSpeechOf(number - Nodes.USER);
    }
    String surface = whole.substring(begin, end);
    return new Word(surface, partOfSpeech, surface);
  }

  private void growLefts() {
    int room = 2 * lefts.length;
    lefts = Arrays.copyOf(lefts, room);
    leftContexts = Arrays.copyOf(leftContexts, room);
    leftCosts = Arrays.copyOf(leftCosts, room);
  }

  private void growRights() {
    int room = 2 * rightContexts.length;
    rightContexts = Arrays.copyOf(rightContexts, room);
    rightCosts = Arrays.copyOf(rightCosts, room);
    rightBefore = Arrays.copyOf(rightBefore, room);
  }
}
