package io.konkyo.mention.name;

import io.konkyo.token.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Tells quickly where names of persons can be at all, so that the chain is looked for there alone:
 * in runs of words that may be parts of a name, of which one hints at a name.
 */
final class Candidates {

  private static final int[] NONE = {};

  private final WordFacts facts;

  Candidates(WordFacts facts) {
    this.facts = facts;
  }

  /** Returns the runs: pairs of a first token and the token behind the last, in order. */
  int[] runs(String text, List<Token> tokens) {
    int[] runs = NONE;
    int count = 0;
    int start = 0;
    int size = tokens.size();
    while (start < size) {
      int end = start;
      boolean hinted = false;
      while (end < size && mayBePart(text, tokens, end)) {
        hinted = hinted || hints(tokens, end);
        end++;
      }
      if (hinted) {
        runs = count == runs.length ? Arrays.copyOf(runs, count * 2 + 8) : runs;
        runs[count++] = start;
        runs[count++] = end;
      }
      start = end + 1;
    }
    return count == runs.length ? runs : Arrays.copyOf(runs, count);
  }

  private boolean mayBePart(String text, List<Token> tokens, int t) {
    int places = facts.places(tokens.get(t).word());
    if ((places & WordFacts.PART) != 0) {
      return true;
    }
    return ((places & WordFacts.PART_IF_BEHIND_PERSON) != 0
            && t > 0
            && (facts.places(tokens.get(t - 1).word()) & WordFacts.PERSONAL) != 0)
        || ((places & WordFacts.PART_IF_REIGN) != 0 && isReign(text, tokens, t));
  }

  /** Whether the digits of 二世 are meant: ヘンリー8世. */
  private static boolean isReign(String text, List<Token> tokens, int t) {
    for (int next = t + 1; next < Math.min(tokens.size(), t + 3); next++) {
      Token word = tokens.get(next);
      if (word.end() - word.start() == 1 && text.charAt(word.start()) == '世') {
        return true;
      }
    }
    return false;
  }

  private boolean hints(List<Token> tokens, int t) {
    int places = facts.places(tokens.get(t).word());
    return (places & WordFacts.HINT) != 0
        || ((places & WordFacts.HINT_IF_TITLED) != 0
            && t + 1 < tokens.size()
            && (facts.places(tokens.get(t + 1).word()) & WordFacts.TITLE_AFTER) != 0);
  }
}
