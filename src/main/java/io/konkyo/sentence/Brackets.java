package io.konkyo.sentence;

import java.util.Arrays;

/**
 * Which brackets of a line belong together. A bracket without its partner on the line counts as no
 * bracket, and so does a pair that holds more than {@value #LONGEST} characters, since a bracket
 * that was never closed where it should have been must not swallow the rest of a text.
 */
final class Brackets {

  static final int LONGEST = 1_000;

  private static final String OPENERS = "「『｢（(【〈《〔［[｛{“〝";
  private static final String CLOSERS = "」』｣）)】〉》〕］]｝}”〟";
  private static final String QUOTES = "「『｢“〝";

  private final int start;
  private final int[] closerOf;

  private Brackets(int start, int[] closerOf) {
    this.start = start;
    this.closerOf = closerOf;
  }

  /** Pairs the brackets between two UTF-16 indices, in linear time. */
  static Brackets of(String text, int start, int end) {
    int[] closerOf = new int[end - start];
    Arrays.fill(closerOf, -1);
    int[] open = new int[end - start];
    int depth = 0;
    int[] openOfKind = new int[OPENERS.length()];
    for (int i = start; i < end; i++) {
      int opener = OPENERS.indexOf(text.charAt(i));
      int closer = CLOSERS.indexOf(text.charAt(i));
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
    return closerOf[index - start];
  }

  /** Returns whether the opening bracket quotes speech rather than adds an aside. */
  static boolean isQuote(char opener) {
    return QUOTES.indexOf(opener) >= 0;
  }
}
