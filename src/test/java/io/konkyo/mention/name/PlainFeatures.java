package io.konkyo.mention.name;

import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.List;

/**
 * What {@link NameFeatures} is to compute, said plainly: arrays of their own for every sentence,
 * nothing looked up in tables of characters.
 */
final class PlainFeatures {

  /** The most features of a character. */
  private static final int MOST = 80;

  private static final int LONGEST_WORD = 4;

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

  private final PlainLexicon lexicon;
  private final int[] starts;
  private final int[] points;
  private final int[] kinds;
  private final int[] tokenOf;
  private final int[] runStart;
  private final int[] runEnd;
  private final int[] runHash;
  private final int[] joinedStart;
  private final int[] joinedEnd;
  private final int[] nameBits;
  private final int[] fullBits;
  private final int[] tokenStart;
  private final int[] tokenEnd;
  private final int[] tokenHash;
  private final int[] tokenTag;
  private final int[] tokenTitle;
  private final int[] tokenFlags;
  private final int[] titleAfter;
  private final int[] titleBefore;
  private final int[] headAfter;
  private final int[] verbAfter;
  private final int[] familyGap;
  private final int count;
  private final int tokenCount;
  private final int[] ids = new int[MOST];
  private int size;
  private int longestStart;
  private int longestEnd;

  /** Reads a sentence. */
  PlainFeatures(PlainLexicon lexicon, String text, Span sentence, List<Token> tokens) {
    this.lexicon = lexicon;
    int n = text.codePointCount(sentence.start(), sentence.end());
    count = n;
    starts = new int[n + 1];
    points = new int[n];
    kinds = new int[n];
    tokenOf = new int[n];
    runStart = new int[n];
    runEnd = new int[n];
    runHash = new int[n];
    joinedStart = new int[n];
    joinedEnd = new int[n];
    nameBits = new int[n];
    fullBits = new int[n];
    tokenCount = tokens.size();
    tokenStart = new int[tokenCount];
    tokenEnd = new int[tokenCount];
    tokenHash = new int[tokenCount];
    tokenTag = new int[tokenCount];
    tokenTitle = new int[tokenCount];
    tokenFlags = new int[tokenCount];
    titleAfter = new int[tokenCount];
    titleBefore = new int[tokenCount];
    headAfter = new int[tokenCount];
    verbAfter = new int[tokenCount];
    familyGap = new int[n];
    readCharacters(text, sentence, tokens);
    readTokens(tokens);
    readTitles(tokens);
    readVerbs(tokens);
    readRuns();
    readNames();
  }

  private void readCharacters(String text, Span sentence, List<Token> tokens) {
    int token = 0;
    int at = sentence.start();
    for (int i = 0; i < count; i++) {
      int point = text.codePointAt(at);
      starts[i] = at;
      points[i] = PlainGlyph.folded(point);
      kinds[i] = PlainGlyph.kind(point);
      while (token < tokenCount - 1 && tokens.get(token).span().end() <= at) {
        token++;
        tokenStart[token] = i;
        tokenEnd[token] = i;
      }
      tokenEnd[token] = i + 1;
      tokenOf[i] = token;
      at += Character.charCount(point);
    }
    starts[count] = sentence.end();
    // A token of half a surrogate pair is left without a character of its own.
    for (int t = token + 1; t < tokenCount; t++) {
      tokenStart[t] = count - 1;
      tokenEnd[t] = count;
    }
  }

  private void readTokens(List<Token> tokens) {
    for (int t = 0; t < tokenCount; t++) {
      Token token = tokens.get(t);
      int hash = 0;
      for (int i = tokenStart[t]; i < tokenEnd[t]; i++) {
        hash = Hashes.next(hash, points[i]);
      }
      tokenHash[t] = hash;
      tokenTag[t] =
          Hashes.mix(
              Hashes.mix(token.partOfSpeech().hashCode(), token.subtype().hashCode()),
              token.detail().hashCode());
      int flags = lexicon.flags(hash);
      tokenTitle[t] = flags & (Lexicon.TITLE_AFTER | Lexicon.TITLE_BEFORE);
      tokenFlags[t] =
          flags & ~(Lexicon.TITLE_AFTER | Lexicon.TITLE_BEFORE) | kinds[tokenStart[t]] << 8;
    }
  }

  private void readTitles(List<Token> tokens) {
    int head = -1;
    for (int t = tokenCount - 1; t >= 0; t--) {
      // `head` is the last token of the run of nouns that begins behind token t.
      if (head >= 0) {
        headAfter[t] = tokenHash[head];
        if ((tokenTitle[t + 1] & Lexicon.TITLE_AFTER) != 0) {
          titleAfter[t] = 1;
        } else if ((tokenTitle[head] & Lexicon.TITLE_AFTER) != 0) {
          titleAfter[t] = 2;
        }
      }
      boolean noun = tokens.get(t).isNoun() || tokens.get(t).partOfSpeech().equals("接頭詞");
      if (!noun) {
        head = -1;
      } else if (head < 0) {
        head = t;
      }
    }
    for (int t = 1; t < tokenCount; t++) {
      if ((tokenTitle[t - 1] & Lexicon.TITLE_BEFORE) != 0) {
        titleBefore[t] = 1;
      } else if (t > 1
          && (tokenTitle[t - 2] & Lexicon.TITLE_BEFORE) != 0
          && tokenEnd[t - 1] - tokenStart[t - 1] == 1) {
        titleBefore[t] = 2;
      }
    }
  }

  private void readVerbs(List<Token> tokens) {
    int verb = 0;
    for (int t = tokenCount - 1; t >= 0; t--) {
      verbAfter[t] = verb;
      Token token = tokens.get(t);
      if (token.partOfSpeech().equals("動詞") && token.subtype().equals("自立")) {
        verb = PlainLexicon.hash(token.base());
      } else if (token.isNoun("サ変接続")) {
        verb = tokenHash[t];
      }
    }
  }

  private void readRuns() {
    for (int i = 0; i < count; ) {
      int end = i;
      int hash = 0;
      while (end < count && kinds[end] == kinds[i]) {
        hash = Hashes.next(hash, points[end]);
        end++;
      }
      for (int k = i; k < end; k++) {
        runStart[k] = i;
        runEnd[k] = end;
        runHash[k] = hash;
      }
      i = end;
    }
    for (int i = 0; i < count; ) {
      int end = joinedEnd(i);
      for (int k = i; k < end; k++) {
        joinedStart[k] = i;
        joinedEnd[k] = end;
      }
      i = end;
    }
  }

  private int joinedEnd(int from) {
    int end = runEnd[from];
    if (kinds[from] != Glyph.KATAKANA && kinds[from] != Glyph.LATIN) {
      return end;
    }
    while (end + 1 < count
        && kinds[end] == Glyph.MIDDLE_DOT
        && (kinds[end + 1] == Glyph.KATAKANA || kinds[end + 1] == Glyph.LATIN)) {
      end = runEnd[end + 1];
    }
    return end;
  }

  private void readNames() {
    for (int i = 0; i < count; i++) {
      boolean kanji = kinds[i] == Glyph.KANJI || kinds[i] == Glyph.NUMERAL;
      if (kanji || (kinds[i] == Glyph.HIRAGANA && i == tokenStart[tokenOf[i]])) {
        readNamesAt(i);
        if (longestStart == i) {
          closeLongest();
        }
      } else if (kinds[i] == Glyph.KATAKANA && runStart[i] == i) {
        int flags = lexicon.flags(runHash[i]);
        for (int k = i; k < runEnd[i]; k++) {
          nameBits[k] = flags;
        }
      }
    }
  }

  private void readNamesAt(int i) {
    int hash = 0;
    for (int end = i + 1; end <= Math.min(count, i + LONGEST_WORD); end++) {
      hash = Hashes.next(hash, points[end - 1]);
      int flags = lexicon.flags(hash);
      if (flags == 0) {
        continue;
      }
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
    if (start == runStart[start] || start == tokenStart[tokenOf[start]]) {
      for (int i = end; i < Math.min(runEnd[start], end + LONGEST_WORD); i++) {
        familyGap[i] |= 1 << (i - end);
      }
    }
  }

  private void mark(int start, int end, int first) {
    if (end - start == 1) {
      nameBits[start] |= first << WHOLE_SHIFT;
      return;
    }
    nameBits[start] |= first;
    for (int i = start + 1; i < end - 1; i++) {
      nameBits[i] |= first << INSIDE_SHIFT;
    }
    nameBits[end - 1] |= first << LAST_SHIFT;
  }

  private void readGivenAfter(int start, int middle) {
    int hash = 0;
    for (int end = middle + 1; end <= Math.min(count, middle + LONGEST_WORD); end++) {
      hash = Hashes.next(hash, points[end - 1]);
      if ((lexicon.flags(hash) & Lexicon.GIVEN) != 0) {
        fullBits[start] |= FULL_FIRST;
        for (int i = start + 1; i < end - 1; i++) {
          fullBits[i] |= FULL_INSIDE;
        }
        fullBits[middle] |= FULL_GIVEN_FIRST;
        fullBits[end - 1] |= FULL_LAST;
        if (start >= longestEnd || start == longestStart) {
          longestStart = start;
          longestEnd = Math.max(end, start == longestStart ? longestEnd : 0);
        }
      }
    }
  }

  private void closeLongest() {
    if (longestEnd > longestStart) {
      fullBits[longestStart] |= LONGEST_FIRST;
      for (int i = longestStart + 1; i < longestEnd - 1; i++) {
        fullBits[i] |= LONGEST_INSIDE;
      }
      fullBits[longestEnd - 1] |= LONGEST_LAST;
    }
  }

  /** Returns the number of characters. */
  int count() {
    return count;
  }

  /**
   * Returns where a character begins, in UTF-16 units of the text; of the last plus one, the end.
   */
  int start(int i) {
    return starts[i];
  }

  /** Returns where a token begins. */
  int tokenStart(int t) {
    return tokenStart[t];
  }

  /** Returns where a token ends. */
  int tokenEnd(int t) {
    return tokenEnd[t];
  }

  private int point(int i) {
    return i < 0 ? -1 : i >= count ? -2 : points[i];
  }

  private int kind(int i) {
    return i < 0 ? 14 : i >= count ? 15 : kinds[i];
  }

  private int hash(int t) {
    return t < 0 ? -1 : t >= tokenCount ? -2 : tokenHash[t];
  }

  private int tag(int t) {
    return t < 0 ? -1 : t >= tokenCount ? -2 : tokenTag[t];
  }

  private int flagsOf(int t) {
    return t < 0 ? -1 : t >= tokenCount ? -2 : tokenFlags[t];
  }

  private void add(int template, int value) {
    ids[size++] = Hashes.mix(template * 0x3C6EF372, value);
  }

  /** Computes the features of a character; returns how many of {@link #ids} there are. */
  int compute(int i) {
    size = 0;
    characters(i);
    morphemes(i);
    names(i);
    runs(i);
    return size;
  }

  /** The features that {@link #compute} left; the array is used again. */
  int[] ids() {
    return ids;
  }

  private void characters(int i) {
    int a = point(i - 2);
    int b = point(i - 1);
    int c = point(i);
    int d = point(i + 1);
    int e = point(i + 2);
    add(0, 0);
    add(1, a);
    add(2, b);
    add(3, c);
    add(4, d);
    add(5, e);
    int bc = Hashes.mix(b, c);
    int cd = Hashes.mix(c, d);
    add(6, Hashes.mix(a, b));
    add(7, bc);
    add(8, cd);
    add(9, Hashes.mix(d, e));
    add(10, Hashes.mix(a, bc));
    add(11, Hashes.mix(bc, d));
    add(12, Hashes.mix(cd, e));
    add(13, point(i - 3));
    add(14, point(i + 3));
    int shape =
        kind(i - 2) << 16 | kind(i - 1) << 12 | kind(i) << 8 | kind(i + 1) << 4 | kind(i + 2);
    add(15, shape);
    add(16, shape >> 4 & 0xFFF);
    add(17, Hashes.mix(Hashes.mix(a, b), kind(i)));
    add(18, Hashes.mix(Hashes.mix(d, e), kind(i)));
    add(19, Hashes.mix(b, kind(i) << 4 | kind(i + 1)));
    add(20, Hashes.mix(d, kind(i) << 4 | kind(i - 1)));
  }

  private void morphemes(int i) {
    int t = tokenOf[i];
    int place = (i == tokenStart[t] ? 1 : 0) | (i == tokenEnd[t] - 1 ? 2 : 0);
    int length = Math.min(3, tokenEnd[t] - tokenStart[t]);
    int before = tag(t - 1);
    int here = Hashes.mix(tag(t), place << 2 | length);
    int after = tag(t + 1);
    add(21, Hashes.mix(hash(t), place));
    add(22, here);
    add(23, Hashes.mix(hash(t - 1), place));
    add(24, Hashes.mix(hash(t + 1), place));
    add(25, Hashes.mix(before, place));
    add(26, Hashes.mix(after, place));
    add(27, Hashes.mix(before, here));
    add(28, Hashes.mix(here, after));
    add(29, Hashes.mix(Hashes.mix(before, here), after));
    add(30, Hashes.mix(Hashes.mix(hash(t - 1), hash(t - 2)), place));
    add(31, Hashes.mix(Hashes.mix(hash(t + 1), hash(t + 2)), place));
    add(32, Hashes.mix(here, hash(t - 1)));
    add(33, Hashes.mix(here, hash(t + 1)));
    add(34, Hashes.mix(headAfter[t], place));
    add(35, Hashes.mix(here, titleAfter[t] << 2 | titleBefore[t]));
    add(36, Hashes.mix(Hashes.mix(tag(t - 2), before), here));
    add(37, Hashes.mix(here, Hashes.mix(after, tag(t + 2))));
    add(38, Hashes.mix(place, hash(t - 2)));
    add(39, Hashes.mix(place, hash(t + 2)));
  }

  private void names(int i) {
    int bits = nameBits[i] | kinds[i] << 8;
    int t = tokenOf[i];
    int place = (i == tokenStart[t] ? 1 : 0) | (i == tokenEnd[t] - 1 ? 2 : 0);
    add(40, bits);
    add(41, Hashes.mix(bits, fullBits[i]));
    add(42, Hashes.mix(bits, Hashes.mix(tag(t), place)));
    add(43, Hashes.mix(nameBitsAt(i - 1), Hashes.mix(bits, nameBitsAt(i + 1))));
    add(44, Hashes.mix(fullBits[i], place << 8 | kind(i - 1) << 4 | kind(i + 1)));
    add(45, Hashes.mix(bits, titleAfter[t] << 2 | titleBefore[t]));
    int flags = tokenFlags[t];
    add(61, Hashes.mix(flags, place));
    add(62, Hashes.mix(flags, Hashes.mix(flagsOf(t - 1), place)));
    add(63, Hashes.mix(flags, Hashes.mix(flagsOf(t + 1), place)));
  }

  private int nameBitsAt(int i) {
    return i < 0 || i >= count ? -1 : nameBits[i] << 4 | fullBits[i];
  }

  private void runs(int i) {
    int kind = kinds[i];
    int start = runStart[i];
    int end = runEnd[i];
    int fromStart = Math.min(i - start, 4);
    int fromEnd = Math.min(end - i - 1, 4);
    int where = (kind << 3 | fromStart) << 3 | fromEnd;
    add(46, where);
    add(47, Hashes.mix(where, point(start - 1)));
    add(48, Hashes.mix(where, point(end)));
    int t = tokenOf[start];
    int last = tokenOf[end - 1];
    if (kind == Glyph.KATAKANA || kind == Glyph.LATIN || kind == Glyph.MIDDLE_DOT) {
      int from = joinedStart[i];
      int to = joinedEnd[i];
      int part =
          (from == start ? 0 : 1)
              | (to == end ? 0 : 2)
              | (i == start ? 4 : 0)
              | (i == end - 1 ? 8 : 0);
      int word = runHash[i];
      int size = Math.min(end - start, 8);
      add(49, Hashes.mix(part, word));
      add(50, part << 4 | size);
      add(51, Hashes.mix(part, Hashes.mix(points[end - 1], point(end - 2))));
      add(52, Hashes.mix(part, Hashes.mix(points[start], point(start + 1))));
      add(53, Hashes.mix(part, hash(tokenOf[from] - 1)));
      add(54, Hashes.mix(part, hash(tokenOf[to - 1] + 1)));
      add(55, Hashes.mix(part, Hashes.mix(tag(tokenOf[from] - 1), tag(tokenOf[to - 1] + 1))));
      add(
          56,
          Hashes.mix(
              part, Hashes.mix(points[end - 1], Hashes.mix(point(end - 2), point(end - 3)))));
      int after = tokenOf[to - 1] + 1;
      int before = tokenOf[from] - 1;
      add(68, Hashes.mix(part, Hashes.mix(hash(after), hash(after + 1))));
      add(69, Hashes.mix(part, Hashes.mix(hash(before), hash(before - 1))));
      add(70, Hashes.mix(part, Hashes.mix(hash(after), verbAfter[after - 1])));
      add(71, Hashes.mix(part, Hashes.mix(tag(after), tag(after + 1))));
      add(72, Hashes.mix(part, Hashes.mix(tag(before), tag(before - 1))));
      add(57, Hashes.mix(part, titleAfter[tokenOf[to - 1]] << 2 | titleBefore[tokenOf[from]]));
    } else if (kind == Glyph.KANJI) {
      add(58, Hashes.mix(where, hash(last + 1)));
      add(59, Hashes.mix(where, hash(t - 1)));
      add(60, Hashes.mix(where, Math.min(end - start, 6)));
      int gap = familyGap[i];
      add(64, Hashes.mix(where, gap));
      add(65, Hashes.mix(Hashes.mix(where, gap), tag(last + 1)));
      add(66, Hashes.mix(nameBits[i], where));
      add(67, Hashes.mix(where, Hashes.mix(hash(last + 1), verbAfter[last])));
    }
  }
}
