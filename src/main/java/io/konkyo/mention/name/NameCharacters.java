package io.konkyo.mention.name;

import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of a sentence, their classes and the runs of one class that they are in.
 *
 * <p>The arrays are used again for the next sentence and grow to the longest one; nothing is read
 * of them that the sentence at hand did not write. Characters are counted from 0; places up to
 * {@link #MARGIN} beyond either end may be asked for too. Not safe for use by several threads.
 */
final class NameCharacters {

  /** How far features look beyond either end of the sentence. */
  static final int MARGIN = 3;

  private static final int POINT_BEFORE = -1;
  private static final int POINT_BEHIND = -2;
  private static final int KIND_BEFORE = 14;
  private static final int KIND_BEHIND = 15;

  private int count;
  private int[] starts = {};
  private int[] points = {};
  private int[] kinds = {};
  private int[] tokenOf = {};
  private int[] runOf = {};
  private int[] runStart = {};
  private int[] runEnd = {};
  private int[] runHash = {};
  private int[] joinedStart = {};
  private int[] joinedEnd = {};

  /** Reads a sentence and tells the words which characters are theirs. */
  void read(String text, Span sentence, List<Token> tokens, NameTokens words) {
    grow(sentence.length());
    int last = tokens.size() - 1;
    int token = 0;
    int tokenEnd = last < 0 ? 0 : tokens.get(0).end();
    int at = sentence.start();
    int i = 0;
    words.place(0, 0, 0);
    while (at < sentence.end()) {
      int point = text.codePointAt(at);
      while (token < last && tokenEnd <= at) {
        words.end(token, i);
        token++;
        words.place(token, i, i);
        tokenEnd = tokens.get(token).end();
      }
      starts[i] = at;
      points[i + MARGIN] = Glyph.folded(point);
      kinds[i + MARGIN] = Glyph.kind(point);
      tokenOf[i] = token;
      at += Character.charCount(point);
      i++;
    }
    count = i;
    starts[count] = sentence.end();
    words.end(token, count);
    // A token of half a surrogate pair is left without a character of its own.
    for (int t = token + 1; t <= last; t++) {
      words.place(t, count - 1, count);
    }
    Arrays.fill(points, 0, MARGIN, POINT_BEFORE);
    Arrays.fill(kinds, 0, MARGIN, KIND_BEFORE);
    Arrays.fill(points, count + MARGIN, count + 2 * MARGIN, POINT_BEHIND);
    Arrays.fill(kinds, count + MARGIN, count + 2 * MARGIN, KIND_BEHIND);
    readRuns();
  }

  private void grow(int most) {
    if (starts.length > most) {
      return;
    }
    int size = Math.max(most + 1, starts.length * 2);
    starts = new int[size];
    points = new int[size + 2 * MARGIN];
    kinds = new int[size + 2 * MARGIN];
    tokenOf = new int[size];
    runOf = new int[size];
    runStart = new int[size];
    runEnd = new int[size];
    runHash = new int[size];
    joinedStart = new int[size];
    joinedEnd = new int[size];
  }

  private void readRuns() {
    int runs = 0;
    for (int i = 0; i < count; runs++) {
      int kind = kind(i);
      int hash = 0;
      runStart[runs] = i;
      while (i < count && kind(i) == kind) {
        hash = Hashes.next(hash, point(i));
        runOf[i] = runs;
        i++;
      }
      runEnd[runs] = i;
      runHash[runs] = hash;
    }
    for (int run = 0; run < runs; ) {
      int last = lastJoined(run, runs);
      int start = runStart[run];
      for (; run <= last; run++) {
        joinedStart[run] = start;
        joinedEnd[run] = runEnd[last];
      }
    }
  }

  /** Words in katakana or Latin letters are joined by single marks. */
  private int lastJoined(int run, int runs) {
    int last = run;
    if (isOfLetters(run)) {
      while (last + 2 < runs
          && kind(runStart[last + 1]) == Glyph.MIDDLE_DOT
          && runEnd[last + 1] - runStart[last + 1] == 1
          && isOfLetters(last + 2)) {
        last += 2;
      }
    }
    return last;
  }

  private boolean isOfLetters(int run) {
    int kind = kind(runStart[run]);
    return kind == Glyph.KATAKANA || kind == Glyph.LATIN;
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

  /** Returns a character in its common form. */
  int point(int i) {
    return points[i + MARGIN];
  }

  /** Returns a character's class. */
  int kind(int i) {
    return kinds[i + MARGIN];
  }

  /** Returns the token that holds a character. */
  int tokenOf(int i) {
    return tokenOf[i];
  }

  /** Returns where the run of a character begins. */
  int runStart(int i) {
    return runStart[runOf[i]];
  }

  /** Returns where the run of a character ends. */
  int runEnd(int i) {
    return runEnd[runOf[i]];
  }

  /** Returns the hash of the run of a character. */
  int runHash(int i) {
    return runHash[runOf[i]];
  }

  /** Returns where the runs begin that marks join to that of a character. */
  int joinedStart(int i) {
    return joinedStart[runOf[i]];
  }

  /** Returns where the runs end that marks join to that of a character. */
  int joinedEnd(int i) {
    return joinedEnd[runOf[i]];
  }
}
