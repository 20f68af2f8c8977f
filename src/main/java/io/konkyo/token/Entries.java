package io.konkyo.token;

import java.io.IOException;

/**
 * The dictionary's entries: for each its context, its cost and what is said of it. Those of one
 * surface stand together, in kuromoji's order.
 *
 * <p>IPADIC gives every word the same context on its left as on its right, and the context decides
 * the part of speech.
 *
 * <p>Shared by threads: a word is made at its first use, which two threads may do at once; they
 * make equal ones, each safely published by its final fields.
 */
final class Entries {

  private static final int CONTEXT_MASK = 0x7FFF;
  private static final int LAST_FLAG = 0x8000;
  private static final int NUMBERS_OF_WORD = 6;

  /** The cost in the upper half, then whether it is the surface's last, then the context. */
  private final int[] infos;

  private final PartOfSpeech[] partsOfSpeech;

  /** Where the base form of an entry begins, with its length before it. */
  private final int[] baseAt;

  private final byte[] bases;
  private final Word[] words;

  private Entries(int[] infos, PartOfSpeech[] partsOfSpeech, int[] baseAt, byte[] bases) {
    this.infos = infos;
    this.partsOfSpeech = partsOfSpeech;
    this.baseAt = baseAt;
    this.bases = bases;
    words = new Word[infos.length];
  }

  /**
   * Joins kuromoji's tables.
   *
   * @param wordLists for each surface the number of its words, then their numbers
   * @param infos kuromoji's {@code tokenInfoDictionary.bin}, {@link #NUMBERS_OF_WORD} a word
   * @param levels the names of the parts of speech's levels
   * @param features every string that is said of a word
   * @throws IOException if they say what this class has no room for
   */
  static Entries of(int[] wordLists, int[] infos, StringTable levels, StringTable features)
      throws IOException {
    int count = infos.length / NUMBERS_OF_WORD;
    int[] packed = new int[count];
    int[] baseAt = new int[count];
    PartOfSpeech[] partsOfSpeech = new PartOfSpeech[CONTEXT_MASK + 1];
    int[] levelsOf = new int[CONTEXT_MASK + 1];
    StringTable.Excerpt bases = features.excerpt();
    int entry = 0;
    for (int list = 0; list < wordLists.length; ) {
      int next = list + 1 + wordLists[list];
      for (int i = list + 1; i < next; i++) {
        int from = wordLists[i] * NUMBERS_OF_WORD;
        int contexts = infos[from];
        int costAndLevels = infos[from + 1];
        int levels12 = costAndLevels & 0xFFFF;
        int context = onlyContext(contexts >>> Short.SIZE, contexts & 0xFFFF);
        int levelNumbers = levels12 << Byte.SIZE | infos[from + 2] >>> (Integer.SIZE - Byte.SIZE);
        PartOfSpeech partOfSpeech = partsOfSpeech[context];
        if (partOfSpeech == null) {
          partOfSpeech = partOfSpeech(levels, levelNumbers);
          partsOfSpeech[context] = partOfSpeech;
          levelsOf[context] = levelNumbers;
        } else if (levelsOf[context] != levelNumbers) {
          throw new IOException("words of one context are of two parts of speech");
        }
        int last = i == next - 1 ? LAST_FLAG : 0;
        packed[entry] = costAndLevels & 0xFFFF0000 | last | context;
        if (partOfSpeech.isInflected()) {
          baseAt[entry] = bases.add(infos[from + 3]);
        }
        entry++;
      }
      list = next;
    }
    return new Entries(packed, partsOfSpeech, baseAt, bases.bytes());
  }

  private static PartOfSpeech partOfSpeech(StringTable levels, int numbers) {
    return new PartOfSpeech(
        levels.get(numbers >>> 2 * Byte.SIZE),
        levels.get(numbers >>> Byte.SIZE & 0xFF),
        levels.get(numbers & 0xFF));
  }

  int count() {
    return infos.length;
  }

  /** Returns what the search has to know of an entry, for the methods below. */
  int info(int entry) {
    return infos[entry];
  }

  /** Returns the context. */
  static int context(int info) {
    return info & CONTEXT_MASK;
  }

  /** Returns the cost of the word by itself. */
  static int cost(int info) {
    return info >> Short.SIZE;
  }

  /** Returns whether the next entry is one of another surface. */
  static boolean isLast(int info) {
    return (info & LAST_FLAG) != 0;
  }

  /** Returns the word of an entry, made at its first use from where it stands in a text. */
  Word sharedWord(int entry, String text, int start, int end) {
    Word word = words[entry];
    if (word == null) {
      String surface = text.substring(start, end);
      PartOfSpeech partOfSpeech = partOfSpeech(entry);
      word = new Word(entry, surface, partOfSpeech, base(entry, partOfSpeech, surface));
      words[entry] = word;
    }
    return word;
  }

  /** Returns a word like that of an entry, but of a surface that may run over the entry's end. */
  Word word(int entry, String surface) {
    PartOfSpeech partOfSpeech = partOfSpeech(entry);
    return new Word(surface, partOfSpeech, base(entry, partOfSpeech, surface));
  }

  private PartOfSpeech partOfSpeech(int entry) {
    return partsOfSpeech[context(infos[entry])];
  }

  private String base(int entry, PartOfSpeech partOfSpeech, String surface) {
    if (!partOfSpeech.isInflected()) {
      return surface;
    }
    String base = StringTable.get(bases, baseAt[entry]);
    return base.equals("*") ? surface : base;
  }

  /** Returns the one context of a word. */
  static int onlyContext(int left, int right) throws IOException {
    if (left != right) {
      throw new IOException("a word has two contexts: " + left + " and " + right);
    }
    return left;
  }
}
