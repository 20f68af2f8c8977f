package io.konkyo.token;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts a stretch as kuromoji does, by the cheapest way through the lattice of all words that the
 * dictionary finds in it: the sum of the words' costs and of the costs of each word behind the one
 * before it. The way is found by Viterbi's algorithm from left to right.
 *
 * <p>Of two ways that cost the same, the one whose node was found first wins, as it does in
 * kuromoji. Nodes of one context are not gathered: a place has four or five of each side, nearly
 * all of different contexts, and telling them apart costs more than it saves.
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

  private final Entries entries;
  private final short[] connections;
  private final int contexts;
  private final CharacterClasses characters;
  private final UnknownWords unknown;
  private final UserWords user;

  private final char[] text = new char[Morphology.MAX_STRETCH];

  /** Whether the text so far holds the trie's closing character: a match may run over it. */
  private boolean holdsEnd;

  private final Nodes nodes = new Nodes();
  private final EntryFinder finder;

  /** The nodes that end at the place at hand, as found. */
  private int[] lefts = new int[1 << 6];

  /** What the way up to the end of each costs. */
  private int[] leftCosts = new int[1 << 6];

  /** Where the costs of each's connections begin. */
  private int[] leftRows = new int[1 << 6];

  private int leftCount;

  private int[] way = new int[1 << 6];

  Lattice(Dictionary dictionary, UserWords user) {
    entries = dictionary.entries();
    finder = new EntryFinder(dictionary.trie(), entries, nodes);
    connections = dictionary.connections();
    contexts = dictionary.contexts();
    characters = dictionary.characters();
    unknown = dictionary.unknown();
    this.user = user;
  }

  @Override
  public void cut(String whole, int start, int end, List<Token> tokens) {
    whole.getChars(start, end, text, 0);
    int length = end - start;
    int from = 0;
    holdsEnd = false;
    for (int at = 0; at < length; at++) {
      char c = text[at];
      holdsEnd |= c == WordTrie.END;
      // As kuromoji does, which so bounds the lattice.
      if (c == '。' || c == '、' || at == length - 1) {
        int last = user.standsIn(text, from, at + 1) ? withUser(from, at + 1) : plain(from, at + 1);
        addTokens(last, whole, start, tokens);
        from = at + 1;
      }
    }
  }

  /** Returns the last node of the best way through the text between two places, or none. */
  private int plain(int start, int end) {
    nodes.clear(start, end);
    finder.begin(text, start, end);
    int unknownEnd = start;
    for (int at = start; at < end; at++) {
      if (nodes.lastEnding(at) != Nodes.NONE) {
        int first = nodes.size();
        unknownEnd = addNodes(at, end, unknownEnd);
        readLefts(at);
        for (int node = first; node < nodes.size(); node += Nodes.SIZE) {
          reach(node);
        }
      }
    }
    return reachEnd(end);
  }

  /** Does the same where user words stand, which are set in when all other nodes are there. */
  private int withUser(int start, int end) {
    nodes.clear(start, end);
    finder.begin(text, start, end);
    int unknownEnd = start;
    for (int at = start; at < end; at++) {
      if (nodes.lastEnding(at) != Nodes.NONE) {
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
    boolean found = finder.add(text, at, end);
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

  /** Reads the nodes that end at a place. */
  private void readLefts(int at) {
    int count = 0;
    int last = nodes.lastEnding(at);
    if (last != Nodes.NONE) {
      int[] data = nodes.data();
      int node = last;
      do {
        node = data[node + Nodes.NEXT];
        if (count == lefts.length) {
          growLefts();
        }
        lefts[count] = node;
        leftCosts[count] = data[node + Nodes.COST];
        leftRows[count] = data[node + Nodes.CONTEXT] * contexts;
        count++;
      } while (node != last);
    }
    leftCount = count;
  }

  /** Finds the best way to a node that begins where the nodes read last end. */
  private void reach(int node) {
    int[] data = nodes.data();
    int context = data[node + Nodes.CONTEXT];
    int best = DEAR;
    int left = Nodes.NONE;
    for (int i = 0; i < leftCount; i++) {
      int cost = leftCosts[i] + connections[leftRows[i] + context];
      if (cost < best) {
        best = cost;
        left = i;
      }
    }
    if (left == Nodes.NONE) {
      data[node + Nodes.COST] = 0;
      data[node + Nodes.BEFORE] = Nodes.NONE;
    } else {
      data[node + Nodes.COST] += best;
      data[node + Nodes.BEFORE] = lefts[left];
    }
  }

  private int reachEnd(int end) {
    readLefts(end);
    int node = nodes.addLast(0, end, end, 0, 0);
    reach(node);
    return nodes.data()[node + Nodes.BEFORE];
  }

  /** Appends the morphemes of the way that ends in a node. */
  private void addTokens(int last, String whole, int start, List<Token> tokens) {
    int[] data = nodes.data();
    int count = 0;
    for (int node = last; node > Nodes.BEGINNING; node = data[node + Nodes.BEFORE]) {
      if (count == way.length) {
        way = Arrays.copyOf(way, 2 * count);
      }
      way[count] = node;
      count++;
    }
    while (count > 0) {
      count--;
      int node = way[count];
      int begin = start + data[node + Nodes.BEGIN];
      int end = start + data[node + Nodes.END];
      tokens.add(new Token(begin, end, word(data[node + Nodes.WORD], whole, begin, end)));
    }
  }

  private Word word(int number, String whole, int begin, int end) {
    if (number >= 0 && number < Nodes.USER) {
      return holdsEnd
          ? entries.word(number, whole.substring(begin, end))
          : entries.sharedWord(number, whole, begin, end);
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
    leftRows = Arrays.copyOf(leftRows, room);
    leftCosts = Arrays.copyOf(leftCosts, room);
  }
}
