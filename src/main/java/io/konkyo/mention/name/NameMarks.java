package io.konkyo.mention.name;

import java.util.Arrays;

/**
 * For each character of a sentence where it would stand in the known names that hold it.
 *
 * <p>The arrays are used again for the next sentence and grow to the longest one. Characters are
 * counted from 0; the places right before the first and behind the last may be asked for too. Not
 * safe for use by several threads.
 */
final class NameMarks {

  private static final int MARGIN = 1;
  private static final int LONGEST_WORD = 4;

  /** All bits, which no character has: there is none. */
  private static final int NOTHING = -1;

  /** Bits of characters of known names: the first; shifted, one inside, the last, the only one. */
  private static final int FAMILY_FIRST = 1;

  private static final int GIVEN_FIRST = 1 << 4;
  private static final int INSIDE_SHIFT = 1;
  private static final int LAST_SHIFT = 2;
  private static final int WHOLE_SHIFT = 3;

  /** Bits of characters of a family name and a given name behind it. */
  private static final int FULL_FIRST = 1;

  private static final int FULL_INSIDE = 2;
  private static final int FULL_LAST = 4;
  private static final int FULL_GIVEN_FIRST = 8;
  private static final int LONGEST_FIRST = 16;
  private static final int LONGEST_INSIDE = 32;
  private static final int LONGEST_LAST = 64;

  private final Lexicon lexicon;
  private final NameCharacters characters;
  private final NameTokens tokens;
  private int count;
  private int[] nameBits = {};
  private int[] fullBits = {};
  private int[] familyGaps = {};
  private int longestStart;
  private int longestEnd;

  NameMarks(Lexicon lexicon, NameCharacters characters, NameTokens tokens) {
    this.lexicon = lexicon;
    this.characters = characters;
    this.tokens = tokens;
  }

  /** Reads the sentence that the characters and tokens hold. */
  void read() {
    begin(characters.count());
    for (int i = 0; i < count; i++) {
      int kind = characters.kind(i);
      boolean kanji = kind == Glyph.KANJI || kind == Glyph.NUMERAL;
      if (kanji || (kind == Glyph.HIRAGANA && i == tokens.start(characters.tokenOf(i)))) {
        readNamesAt(i);
        if (longestStart == i) {
          closeLongest();
        }
      } else if (kind == Glyph.KATAKANA && characters.runStart(i) == i) {
        int end = characters.runEnd(i);
        Arrays.fill(nameBits, i + MARGIN, end + MARGIN, lexicon.flags(characters.runHash(i)));
      }
    }
  }

  private void begin(int size) {
    count = size;
    longestStart = 0;
    longestEnd = 0;
    if (familyGaps.length < size) {
      int room = Math.max(size, familyGaps.length * 2);
      nameBits = new int[room + 2 * MARGIN];
      fullBits = new int[room + 2 * MARGIN];
      familyGaps = new int[room];
    }
    Arrays.fill(familyGaps, 0, size, 0);
    for (int[] bits : new int[][] {nameBits, fullBits}) {
      bits[0] = NOTHING;
      Arrays.fill(bits, MARGIN, size + MARGIN, 0);
      bits[size + MARGIN] = NOTHING;
    }
  }

  private void readNamesAt(int i) {
    int hash = 0;
    for (int end = i + 1; end <= Math.min(count, i + LONGEST_WORD); end++) {
      hash = Hashes.next(hash, characters.point(end - 1));
      int flags = lexicon.flags(hash);
      if ((flags & Lexicon.FAMILY) != 0) {
        mark(i, end, FAMILY_FIRST);
        markGap(i, end);
        readGivenAfter(i, end);
      }
      if ((flags & Lexicon.GIVEN) != 0) {
        mark(i, end, GIVEN_FIRST);
      }
    }
  }

  /** Says of what follows a family name at the start of a word or run how far it is behind it. */
  private void markGap(int start, int end) {
    if (start == characters.runStart(start) || start == tokens.start(characters.tokenOf(start))) {
      for (int i = end; i < Math.min(characters.runEnd(start), end + LONGEST_WORD); i++) {
        familyGaps[i] |= 1 << (i - end);
      }
    }
  }

  private void mark(int start, int end, int first) {
    if (end - start == 1) {
      nameBits[start + MARGIN] |= first << WHOLE_SHIFT;
      return;
    }
    nameBits[start + MARGIN] |= first;
    for (int i = start + 1; i < end - 1; i++) {
      nameBits[i + MARGIN] |= first << INSIDE_SHIFT;
    }
    nameBits[end - 1 + MARGIN] |= first << LAST_SHIFT;
  }

  private void readGivenAfter(int start, int middle) {
    int hash = 0;
    for (int end = middle + 1; end <= Math.min(count, middle + LONGEST_WORD); end++) {
      hash = Hashes.next(hash, characters.point(end - 1));
      if ((lexicon.flags(hash) & Lexicon.GIVEN) != 0) {
        fullBits[start + MARGIN] |= FULL_FIRST;
        for (int i = start + 1; i < end - 1; i++) {
          fullBits[i + MARGIN] |= FULL_INSIDE;
        }
        fullBits[middle + MARGIN] |= FULL_GIVEN_FIRST;
        fullBits[end - 1 + MARGIN] |= FULL_LAST;
        if (start >= longestEnd || start == longestStart) {
          longestStart = start;
          longestEnd = Math.max(end, start == longestStart ? longestEnd : 0);
        }
      }
    }
  }

  private void closeLongest() {
    if (longestEnd > longestStart) {
      fullBits[longestStart + MARGIN] |= LONGEST_FIRST;
      for (int i = longestStart + 1; i < longestEnd - 1; i++) {
        fullBits[i + MARGIN] |= LONGEST_INSIDE;
      }
      fullBits[longestEnd - 1 + MARGIN] |= LONGEST_LAST;
    }
  }

  /** Returns where a character stands in family and given names, or what its word is. */
  int name(int i) {
    return nameBits[i + MARGIN];
  }

  /** Returns where a character stands in a family name with a given name behind it. */
  int full(int i) {
    return fullBits[i + MARGIN];
  }

  /** Returns how far a character is behind family names, a bit for each distance. */
  int familyGap(int i) {
    return familyGaps[i];
  }
}
