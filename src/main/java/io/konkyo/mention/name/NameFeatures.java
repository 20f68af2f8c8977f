package io.konkyo.mention.name;

import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.List;

/**
 * One sentence after another as the tagger sees it: characters with what the dictionary, the
 * morphemes and their neighbours say of them. Not safe for use by several threads.
 */
public final class NameFeatures {

  /** The most features of a character. */
  public static final int MOST = 80;

  private final Candidates candidates;
  private final NameCharacters characters = new NameCharacters();
  private final NameTokens tokens;
  private final NameMarks marks;
  private final int[] ids = new int[MOST];

  /** Makes room for sentences. */
  public NameFeatures(Lexicon lexicon) {
    this(new WordFacts(lexicon));
  }

  NameFeatures(WordFacts facts) {
    candidates = new Candidates(facts);
    tokens = new NameTokens(facts);
    marks = new NameMarks(facts.lexicon(), characters, tokens);
  }

  /**
   * Returns the runs of tokens in which names can be at all: pairs of a first token and the token
   * behind the last, in order. Nothing has to be read for it.
   */
  public int[] runs(String text, List<Token> morphemes) {
    return candidates.runs(text, morphemes);
  }

  /** Reads a sentence, the only one that is known from then on. */
  public void read(String text, Span sentence, List<Token> morphemes) {
    tokens.begin(morphemes.size());
    characters.read(text, sentence, morphemes, tokens);
    tokens.read(morphemes, characters);
    marks.read();
  }

  /** Returns the number of characters. */
  public int count() {
    return characters.count();
  }

  /**
   * Returns where a character begins, in UTF-16 units of the text; of the last plus one, the end.
   */
  public int start(int i) {
    return characters.start(i);
  }

  /** Returns where a token begins. */
  public int tokenStart(int t) {
    return tokens.start(t);
  }

  /** Returns where a token ends. */
  public int tokenEnd(int t) {
    return tokens.end(t);
  }

  /** Computes the features of a character; returns how many of {@link #ids} there are. */
  public int compute(int i) {
    int size = ofCharacters(i, 0);
    size = ofMorphemes(i, size);
    size = ofNames(i, size);
    return ofRuns(i, size);
  }

  /** The features that {@link #compute} left; the array is used again. */
  public int[] ids() {
    return ids;
  }

  private static int id(int template, int value) {
    return Hashes.mix(template * 0x3C6EF372, value);
  }

  private int ofCharacters(int i, int from) {
    int a = characters.point(i - 2);
    int b = characters.point(i - 1);
    int c = characters.point(i);
    int d = characters.point(i + 1);
    int e = characters.point(i + 2);
    int before = characters.kind(i - 1);
    int kind = characters.kind(i);
    int behind = characters.kind(i + 1);
    int ab = Hashes.mix(a, b);
    int bc = Hashes.mix(b, c);
    int cd = Hashes.mix(c, d);
    int de = Hashes.mix(d, e);
    int shape =
        characters.kind(i - 2) << 16
            | before << 12
            | kind << 8
            | behind << 4
            | characters.kind(i + 2);
    int[] to = ids;
    int n = from;
    to[n++] = id(0, 0);
    to[n++] = id(1, a);
    to[n++] = id(2, b);
    to[n++] = id(3, c);
    to[n++] = id(4, d);
    to[n++] = id(5, e);
    to[n++] = id(6, ab);
    to[n++] = id(7, bc);
    to[n++] = id(8, cd);
    to[n++] = id(9, de);
    to[n++] = id(10, Hashes.mix(a, bc));
    to[n++] = id(11, Hashes.mix(bc, d));
    to[n++] = id(12, Hashes.mix(cd, e));
    to[n++] = id(13, characters.point(i - 3));
    to[n++] = id(14, characters.point(i + 3));
    to[n++] = id(15, shape);
    to[n++] = id(16, shape >> 4 & 0xFFF);
    to[n++] = id(17, Hashes.mix(ab, kind));
    to[n++] = id(18, Hashes.mix(de, kind));
    to[n++] = id(19, Hashes.mix(b, kind << 4 | behind));
    to[n++] = id(20, Hashes.mix(d, kind << 4 | before));
    return n;
  }

  /** Returns whether a character is the first (1) and the last (2) of its token. */
  private int place(int i, int t) {
    return (i == tokens.start(t) ? 1 : 0) | (i == tokens.end(t) - 1 ? 2 : 0);
  }

  private int ofMorphemes(int i, int from) {
    int t = characters.tokenOf(i);
    int place = place(i, t);
    int length = Math.min(3, tokens.end(t) - tokens.start(t));
    int before = tokens.tag(t - 1);
    int here = Hashes.mix(tokens.tag(t), place << 2 | length);
    int after = tokens.tag(t + 1);
    int wordBefore = tokens.hash(t - 1);
    int wordAfter = tokens.hash(t + 1);
    int secondBefore = tokens.hash(t - 2);
    int secondAfter = tokens.hash(t + 2);
    int beforeHere = Hashes.mix(before, here);
    int[] to = ids;
    int n = from;
    to[n++] = id(21, Hashes.mix(tokens.hash(t), place));
    to[n++] = id(22, here);
    to[n++] = id(23, Hashes.mix(wordBefore, place));
    to[n++] = id(24, Hashes.mix(wordAfter, place));
    to[n++] = id(25, Hashes.mix(before, place));
    to[n++] = id(26, Hashes.mix(after, place));
    to[n++] = id(27, beforeHere);
    to[n++] = id(28, Hashes.mix(here, after));
    to[n++] = id(29, Hashes.mix(beforeHere, after));
    to[n++] = id(30, Hashes.mix(Hashes.mix(wordBefore, secondBefore), place));
    to[n++] = id(31, Hashes.mix(Hashes.mix(wordAfter, secondAfter), place));
    to[n++] = id(32, Hashes.mix(here, wordBefore));
    to[n++] = id(33, Hashes.mix(here, wordAfter));
    to[n++] = id(34, Hashes.mix(tokens.headAfter(t), place));
    to[n++] = id(35, Hashes.mix(here, tokens.titles(t, t)));
    to[n++] = id(36, Hashes.mix(Hashes.mix(tokens.tag(t - 2), before), here));
    to[n++] = id(37, Hashes.mix(here, Hashes.mix(after, tokens.tag(t + 2))));
    to[n++] = id(38, Hashes.mix(place, secondBefore));
    to[n++] = id(39, Hashes.mix(place, secondAfter));
    return n;
  }

  private int ofNames(int i, int from) {
    int t = characters.tokenOf(i);
    int place = place(i, t);
    int bits = marks.name(i) | characters.kind(i) << 8;
    int full = marks.full(i);
    int around = characters.kind(i - 1) << 4 | characters.kind(i + 1);
    int flags = tokens.flags(t);
    int[] to = ids;
    int n = from;
    to[n++] = id(40, bits);
    to[n++] = id(41, Hashes.mix(bits, full));
    to[n++] = id(42, Hashes.mix(bits, Hashes.mix(tokens.tag(t), place)));
    to[n++] = id(43, Hashes.mix(nameAndFull(i - 1), Hashes.mix(bits, nameAndFull(i + 1))));
    to[n++] = id(44, Hashes.mix(full, place << 8 | around));
    to[n++] = id(45, Hashes.mix(bits, tokens.titles(t, t)));
    to[n++] = id(61, Hashes.mix(flags, place));
    to[n++] = id(62, Hashes.mix(flags, Hashes.mix(tokens.flags(t - 1), place)));
    to[n++] = id(63, Hashes.mix(flags, Hashes.mix(tokens.flags(t + 1), place)));
    return n;
  }

  private int nameAndFull(int i) {
    return marks.name(i) << 4 | marks.full(i);
  }

  private int ofRuns(int i, int from) {
    int kind = characters.kind(i);
    int start = characters.runStart(i);
    int end = characters.runEnd(i);
    int where = (kind << 3 | Math.min(i - start, 4)) << 3 | Math.min(end - i - 1, 4);
    int[] to = ids;
    int n = from;
    to[n++] = id(46, where);
    to[n++] = id(47, Hashes.mix(where, characters.point(start - 1)));
    to[n++] = id(48, Hashes.mix(where, characters.point(end)));
    if (kind == Glyph.KATAKANA || kind == Glyph.LATIN || kind == Glyph.MIDDLE_DOT) {
      return ofJoinedRuns(i, n);
    }
    return kind == Glyph.KANJI ? ofKanji(i, where, n) : n;
  }

  private int ofJoinedRuns(int i, int from) {
    int start = characters.runStart(i);
    int end = characters.runEnd(i);
    int joinedStart = characters.joinedStart(i);
    int joinedEnd = characters.joinedEnd(i);
    int part =
        (joinedStart == start ? 0 : 1)
            | (joinedEnd == end ? 0 : 2)
            | (i == start ? 4 : 0)
            | (i == end - 1 ? 8 : 0);
    int first = characters.tokenOf(joinedStart);
    int last = characters.tokenOf(joinedEnd - 1);
    int before = tokens.hash(first - 1);
    int after = tokens.hash(last + 1);
    int tagBefore = tokens.tag(first - 1);
    int tagAfter = tokens.tag(last + 1);
    int z = characters.point(end - 1);
    int y = characters.point(end - 2);
    int[] to = ids;
    int n = from;
    to[n++] = id(49, Hashes.mix(part, characters.runHash(i)));
    to[n++] = id(50, part << 4 | Math.min(end - start, 8));
    to[n++] = id(51, Hashes.mix(part, Hashes.mix(z, y)));
    to[n++] =
        id(52, Hashes.mix(part, Hashes.mix(characters.point(start), characters.point(start + 1))));
    to[n++] = id(53, Hashes.mix(part, before));
    to[n++] = id(54, Hashes.mix(part, after));
    to[n++] = id(55, Hashes.mix(part, Hashes.mix(tagBefore, tagAfter)));
    to[n++] = id(56, Hashes.mix(part, Hashes.mix(z, Hashes.mix(y, characters.point(end - 3)))));
    to[n++] = id(68, Hashes.mix(part, Hashes.mix(after, tokens.hash(last + 2))));
    to[n++] = id(69, Hashes.mix(part, Hashes.mix(before, tokens.hash(first - 2))));
    to[n++] = id(70, Hashes.mix(part, Hashes.mix(after, tokens.verbAfter(last))));
    to[n++] = id(71, Hashes.mix(part, Hashes.mix(tagAfter, tokens.tag(last + 2))));
    to[n++] = id(72, Hashes.mix(part, Hashes.mix(tagBefore, tokens.tag(first - 2))));
    to[n++] = id(57, Hashes.mix(part, tokens.titles(last, first)));
    return n;
  }

  private int ofKanji(int i, int where, int from) {
    int start = characters.runStart(i);
    int end = characters.runEnd(i);
    int last = characters.tokenOf(end - 1);
    int after = tokens.hash(last + 1);
    int gap = marks.familyGap(i);
    int[] to = ids;
    int n = from;
    to[n++] = id(58, Hashes.mix(where, after));
    to[n++] = id(59, Hashes.mix(where, tokens.hash(characters.tokenOf(start) - 1)));
    to[n++] = id(60, Hashes.mix(where, Math.min(end - start, 6)));
    to[n++] = id(64, Hashes.mix(where, gap));
    to[n++] = id(65, Hashes.mix(Hashes.mix(where, gap), tokens.tag(last + 1)));
    to[n++] = id(66, Hashes.mix(marks.name(i), where));
    to[n++] = id(67, Hashes.mix(where, Hashes.mix(after, tokens.verbAfter(last))));
    return n;
  }
}
