package io.konkyo.mention.name;

import io.konkyo.token.PartOfSpeech;
import io.konkyo.token.Token;
import io.konkyo.token.Word;
import java.util.Arrays;
import java.util.List;

/**
 * The morphemes of a sentence, with what the dictionary and the words beside names say of them.
 *
 * <p>The arrays are used again for the next sentence and grow to the longest one; nothing is read
 * of them that the sentence at hand did not write. Tokens are counted from 0; for hashes, tags and
 * flags places up to {@link #MARGIN} beyond either end may be asked for too. Not safe for use by
 * several threads.
 */
final class NameTokens {

  /** How far features look beyond either end of the sentence. */
  static final int MARGIN = 3;

  private static final int BEFORE = -1;
  private static final int BEHIND = -2;
  private static final int TITLES = Lexicon.TITLE_AFTER | Lexicon.TITLE_BEFORE;

  private final WordFacts facts;
  private int count;
  private int[] starts = new int[1];
  private int[] ends = new int[1];
  private int[] hashes = {};
  private int[] tags = {};
  private int[] flags = {};
  private int[] titles = {};
  private int[] titleAfter = {};
  private int[] titleBefore = {};
  private int[] headAfter = {};
  private int[] verbAfter = {};

  NameTokens(WordFacts facts) {
    this.facts = facts;
  }

  /** Makes room for the tokens of a sentence, which are then placed. */
  void begin(int tokens) {
    count = tokens;
    if (hashes.length < tokens + 2 * MARGIN) {
      int size = Math.max(tokens, starts.length * 2);
      starts = new int[size + 1];
      ends = new int[size + 1];
      hashes = new int[size + 2 * MARGIN];
      tags = new int[size + 2 * MARGIN];
      flags = new int[size + 2 * MARGIN];
      titles = new int[size];
      titleAfter = new int[size];
      titleBefore = new int[size];
      headAfter = new int[size];
      verbAfter = new int[size];
    }
    for (int[] row : new int[][] {hashes, tags, flags}) {
      Arrays.fill(row, 0, MARGIN, BEFORE);
      Arrays.fill(row, count + MARGIN, count + 2 * MARGIN, BEHIND);
    }
  }

  /** Sets the characters of a token. */
  void place(int t, int start, int end) {
    starts[t] = start;
    ends[t] = end;
  }

  /** Sets where a token ends. */
  void end(int t, int end) {
    ends[t] = end;
  }

  /** Reads the tokens, whose characters are known. */
  void read(List<Token> tokens, NameCharacters characters) {
    for (int t = 0; t < count; t++) {
      Word word = tokens.get(t).word();
      tags[t + MARGIN] = facts.tag(word);
      if (word.number() == Word.NO_NUMBER) {
        // It may be half a surrogate pair, so that its characters are not what it is written with.
        int hash = 0;
        for (int i = starts[t]; i < ends[t]; i++) {
          hash = Hashes.next(hash, characters.point(i));
        }
        place(t, hash, facts.lexicon().flags(hash), characters.kind(starts[t]));
      } else {
        place(t, facts.hash(word), facts.flags(word), facts.firstKind(word));
      }
    }
    readBehind(tokens);
    for (int t = 0; t < count; t++) {
      titleBefore[t] = titleBefore(t);
    }
  }

  private void place(int t, int hash, int known, int kind) {
    hashes[t + MARGIN] = hash;
    titles[t] = known & TITLES;
    flags[t + MARGIN] = known & ~TITLES | kind << 8;
  }

  /** Tells, from the end of the sentence on, what stands behind each token. */
  private void readBehind(List<Token> tokens) {
    int head = -1;
    int verb = 0;
    for (int t = count - 1; t >= 0; t--) {
      // `head` is the last token of the run of nouns that begins behind token t.
      headAfter[t] = head < 0 ? 0 : hashes[head + MARGIN];
      titleAfter[t] = head < 0 ? 0 : titleAfter(t, head);
      verbAfter[t] = verb;
      Word word = tokens.get(t).word();
      PartOfSpeech part = word.partOfSpeech();
      if (part.isNoun()) {
        verb = part.level2().equals("サ変接続") ? hashes[t + MARGIN] : verb;
      } else if (part.kind() == PartOfSpeech.Kind.VERB && part.level2().equals("自立")) {
        verb = Hashes.of(word.base());
      }
      if (!part.isNoun() && part.kind() != PartOfSpeech.Kind.PREFIX) {
        head = -1;
      } else if (head < 0) {
        head = t;
      }
    }
  }

  private int titleAfter(int t, int head) {
    if ((titles[t + 1] & Lexicon.TITLE_AFTER) != 0) {
      return 1;
    }
    return (titles[head] & Lexicon.TITLE_AFTER) != 0 ? 2 : 0;
  }

  private int titleBefore(int t) {
    if (t > 0 && (titles[t - 1] & Lexicon.TITLE_BEFORE) != 0) {
      return 1;
    }
    boolean beforeLetter =
        t > 1 && (titles[t - 2] & Lexicon.TITLE_BEFORE) != 0 && ends[t - 1] - starts[t - 1] == 1;
    return beforeLetter ? 2 : 0;
  }

  /** Returns the first character of a token. */
  int start(int t) {
    return starts[t];
  }

  /** Returns the character behind a token. */
  int end(int t) {
    return ends[t];
  }

  /** Returns the hash of a token's characters. */
  int hash(int t) {
    return hashes[t + MARGIN];
  }

  /** Returns the hash of a token's part of speech. */
  int tag(int t) {
    return tags[t + MARGIN];
  }

  /** Returns what the lexicon says of a token, and the class of its first character. */
  int flags(int t) {
    return flags[t + MARGIN];
  }

  /** Returns how a title stands behind one token (2 bits) and before another (2 bits). */
  int titles(int last, int first) {
    return titleAfter[last] << 2 | titleBefore[first];
  }

  /** Returns the hash of the last noun of those that stand behind a token; 0 without any. */
  int headAfter(int t) {
    return headAfter[t];
  }

  /** Returns the hash of the next verb behind a token; 0 without any. */
  int verbAfter(int t) {
    return verbAfter[t];
  }
}
