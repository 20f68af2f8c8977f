package io.konkyo.sentence;

import java.util.Arrays;

/**
 * Which brackets of a line belong together. A bracket without its partner on the line counts as no
 * bracket, and so does a pair that holds more than {@value #LONGEST} characters, since a bracket
 * that was never closed where it should have been must not swallow the rest of a text.
 */
final class Brackets {

  static final int LONGEST = 1_000;

  static final String OPENERS = "「『｢（(【〈《〔［[｛{“〝";
  private static final String CLOSERS = "」』｣）)】〉》〕］]｝}”〟";
  private static final String QUOTES = "「『｢“〝";

  /** Of a line without a pair. */
  private static final Brackets NONE = new Brackets(0, new int[0]);

  private final int start;

  /** For each character of the line, or nothing where no pair is on it. */
  private final int[] closerOf;

  private Brackets(int start, int[] closerOf) {
    this.start = start;
    this.closerOf = closerOf;
  }

  /** Pairs the brackets between two UTF-16 indices, in linear time. */
  static Brackets of(String text, int start, int end) {
    return mayHavePair(text, start, end) ? paired(text, start, end) : NONE;
  }

  /** Returns whether a bracket that closes stands anywhere behind one that opens. */
  private static boolean mayHavePair(String text, int start, int end) {
    boolean open = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isNone(c)) {
        if (open && CLOSERS.indexOf(c) >= 0) {
          return true;
        }
        open = open || OPENERS.indexOf(c) >= 0;
      }
    }
    return false;
  }

  /** Returns whether the character is surely none of the brackets; most are kana and kanji. */
  private static boolean isNone(char c) {
    return (c >= 'ぁ' && c < '！') || c == '、' || c == '。';
  }

  private static Brackets paired(String text, int start, int end) {
    int[] closerOf = new int[end - start];
    Arrays.fill(closerOf, -1);
    int[] open = new int[end - start];
    int depth = 0;
    int[] openOfKind = new int[OPENERS.length()];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isNone(c)) {
        continue;
      }
      int opener = OPENERS.indexOf(c);
      int closer = CLOSERS.indexOf(c);
      if (opener >= 0) {
        open[depth++] = i;
        openOfKind[opener]++;
      } else if (closer >= 0 && openOfKind[closer] > 0) {
        // Openers that were left open inside the pair are dropped, each at most once.
        int kind;
        do {
          depth--;
          kind = OPENERS.indexOf(text.charAt(open[depth]));
          openOfKind[kind]--;
        } while (kind != closer);
        if (i - open[depth] <= LONGEST) {
          closerOf[open[depth] - start] = i;
        }
      }
    }
    return new Brackets(start, closerOf);
  }

  /** Returns the index of the bracket that closes the one at {@code index}, or -1. */
  int closerOf(int index) {
    return closerOf.length == 0 ? -1 : closerOf[index - start];
  }

  /** Returns whether the character opens a bracket. */
  static boolean isOpener(char c) {
    return !isNone(c) && OPENERS.indexOf(c) >= 0;
  }

  /** Returns whether the opening bracket quotes speech rather than adds an aside. */
  static boolean isQuote(char opener) {
    return QUOTES.indexOf(opener) >= 0;
  }
}
