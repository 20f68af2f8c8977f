package io.konkyo.dependency;

import io.konkyo.token.Token;
import java.util.Arrays;
import java.util.List;

/** The brackets of a sentence that belong together; one without its partner counts as none. */
final class BracketPairs {

  private static final String OPENERS = "（(［[〔「『｢【〈《〖“〝｛{";
  private static final String CLOSERS = "）)］]〕」』｣】〉》〗”〟｝}";

  /** Of the kinds above, the first ones hold asides, the others what belongs to the sentence. */
  private static final int ASIDES = 5;

  private int[] pairs = new int[0];
  private int size;
  private boolean asides;

  /** Finds them, in linear time; inner pairs come before those around them. */
  static BracketPairs of(List<Token> tokens) {
    BracketPairs found = new BracketPairs();
    int[] open = new int[8];
    int[] kinds = new int[8];
    int depth = 0;
    int[] openOfKind = new int[OPENERS.length()];
    for (int t = 0; t < tokens.size(); t++) {
      String surface = tokens.get(t).surface();
      for (int i = 0; i < surface.length(); i++) {
        char c = surface.charAt(i);
        if (Characters.kind(c) != Characters.OTHER) {
          continue;
        }
        int opener = OPENERS.indexOf(c);
        int closer = CLOSERS.indexOf(c);
        if (opener >= 0) {
          if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            kinds = Arrays.copyOf(kinds, depth * 2);
          }
          open[depth] = i == 0 ? t : t + 1;
          kinds[depth++] = opener;
          openOfKind[opener]++;
        } else if (closer >= 0 && openOfKind[closer] > 0) {
          // Those that were left open inside the pair are dropped, each at most once.
          do {
            depth--;
            openOfKind[kinds[depth]]--;
          } while (kinds[depth] != closer);
          if (open[depth] <= t) {
            found.add(open[depth], t, closer < ASIDES);
          }
        }
      }
    }
    return found;
  }

  private void add(int from, int to, boolean aside) {
    asides |= aside;
    if (size + 3 > pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(12, pairs.length * 2));
    }
    pairs[size++] = from;
    pairs[size++] = to;
    pairs[size++] = aside ? 1 : 0;
  }

  /** Returns whether one of them holds an aside. */
  boolean hasAsides() {
    return asides;
  }

  /** Returns how many there are. */
  int count() {
    return size / 3;
  }

  /** Returns the morpheme that opens, or the first inside where that sign is part of another. */
  int first(int pair) {
    return pairs[pair * 3];
  }

  /** Returns the morpheme that closes. */
  int last(int pair) {
    return pairs[pair * 3 + 1];
  }

  /** Returns whether it holds an aside, as round brackets do. */
  boolean isAside(int pair) {
    return pairs[pair * 3 + 2] != 0;
  }
}
