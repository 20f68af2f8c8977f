package io.konkyo.claim.clause;

import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.text.Span;
import java.util.Arrays;

/**
 * The bunsetsu of a sentence, read as parts of its clauses where they are asked for. Not to be
 * shared by threads.
 */
public final class Clauses {

  /** The most bunsetsu looked at on one side of a figure; so the work for a sentence is linear. */
  public static final int REACH = 60;

  /** The most UTF-16 units between a figure and the bracket that glosses it. */
  private static final int GAP = 3;

  /** The most UTF-16 units from a bracket to the figure that it glosses another with. */
  private static final int LEAD = 6;

  private static final int LONGEST_GLOSS = 40;

  private final DependencyTree tree;
  private final String text;
  private final Phrase[] phrases;
  private final String[] written;

  /**
   * The nearest bunsetsu before each that depends on it, and of each the next such; -1 for none.
   */
  private final int[] nearest;

  private final int[] next;

  /** Reads a tree over an article's text. */
  public Clauses(DependencyTree tree, String text) {
    this.tree = tree;
    this.text = text;
    int count = tree.bunsetsu().size();
    phrases = new Phrase[count];
    written = new String[count];
    nearest = new int[count];
    next = new int[count];
    Arrays.fill(nearest, -1);
    for (int i = 0; i < count; i++) {
      int head = tree.headOf(i);
      next[i] = -1;
      if (head != Bunsetsu.ROOT) {
        next[i] = nearest[head];
        nearest[head] = i;
      }
    }
  }

  /** Returns the bunsetsu at an index, which must be one of the sentence. */
  public Phrase at(int index) {
    Phrase phrase = phrases[index];
    if (phrase == null) {
      phrase = Phrase.of(tree, text, index);
      phrases[index] = phrase;
    }
    return phrase;
  }

  /** Returns the number of bunsetsu. */
  public int size() {
    return phrases.length;
  }

  /** Returns the bunsetsu's text. */
  public String written(int index) {
    String known = written[index];
    if (known == null) {
      known = tree.bunsetsu().get(index).span().of(text);
      written[index] = known;
    }
    return known;
  }

  /** Returns whether a place of the article, the end of a figure, is in a bunsetsu. */
  public boolean isWithin(int index, int end) {
    Span span = tree.bunsetsu().get(index).span();
    return span.start() < end && end <= span.end();
  }

  /** Returns whether the next bunsetsu is the particle と alone, behind a comma. */
  public boolean quotesNext(int index) {
    return index + 1 < phrases.length && written(index + 1).equals("と");
  }

  /** Returns whether a digit or a numeral stands in the bunsetsu. */
  public boolean hasFigure(int index) {
    Bunsetsu bunsetsu = tree.bunsetsu().get(index);
    for (int i = bunsetsu.first(); i < bunsetsu.end(); i++) {
      if (tree.sentence().tokens().get(i).isNoun("数")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the index of the head, {@link Bunsetsu#ROOT} for none. */
  public int head(int index) {
    return tree.headOf(index);
  }

  /**
   * Returns the index of the bunsetsu by which a figure belongs to the sentence: with brackets
   * right behind it, or around it alone, the one with the closing bracket.
   */
  public int of(Span figure) {
    int close = behindBrackets(figure);
    return close < 0 ? tree.lastOf(figure) : tree.indexAt(close);
  }

  /** Returns where the bracket closes that glosses a figure or holds its gloss, or -1. */
  private int behindBrackets(Span figure) {
    Span sentence = tree.sentence().sentence().span();
    int open = figure.end();
    while (open < sentence.end() && open - figure.end() < GAP && !isOpening(text.charAt(open))) {
      if (!Character.isLetter(text.charAt(open))) {
        return closeAround(figure, sentence);
      }
      open++;
    }
    boolean behind = open < sentence.end() && isOpening(text.charAt(open));
    return behind ? closing(open + 1, sentence.end()) : closeAround(figure, sentence);
  }

  private int closeAround(Span figure, Span sentence) {
    for (int i = figure.start() - 1; i >= sentence.start() && figure.start() - i <= LEAD; i--) {
      if (isClosing(text.charAt(i))) {
        return -1;
      }
      if (isOpening(text.charAt(i))) {
        boolean glosses = i > sentence.start() && !Character.isWhitespace(text.charAt(i - 1));
        return glosses ? closing(figure.end(), sentence.end()) : -1;
      }
    }
    return -1;
  }

  private int closing(int from, int end) {
    for (int i = from; i < end && i - from < LONGEST_GLOSS; i++) {
      if (isClosing(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '（';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '）';
  }

  /**
   * Returns the nearest bunsetsu before one that depends on it, -1 for none. The others follow by
   * {@link #nextDependent}.
   */
  public int nearestDependent(int index) {
    return within(nearest[index], index);
  }

  /** Returns the next bunsetsu before one that depends on the same, -1 for none. */
  public int nextDependent(int dependent) {
    return within(next[dependent], tree.headOf(dependent));
  }

  private static int within(int dependent, int index) {
    return dependent < index - REACH ? -1 : dependent;
  }

  /**
   * Returns the nearest bunsetsu before another whose own clause, or one that goes on from it,
   * reaches a third, -1 for none. Those that end with one of the given letters alone are looked at.
   *
   * @param before where to look from, at most the bunsetsu to be reached
   * @param index the bunsetsu to be reached
   * @param overBreaks whether a clause goes on in the next though it has a tense of its own
   */
  public int spanning(int before, int index, String ends, boolean overBreaks) {
    for (int i = before - 1; i >= 0 && i >= index - REACH; i--) {
      if (ends.indexOf(lastLetter(i)) >= 0 && spansOver(i, index, overBreaks)) {
        return i;
      }
    }
    return -1;
  }

  private char lastLetter(int index) {
    Span span = tree.bunsetsu().get(index).span();
    int end = span.end();
    while (end > span.start() + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.charAt(end - 1);
  }

  /** Returns whether a bunsetsu's own clause, or one that goes on from it, reaches another. */
  public boolean spansOver(int index, int other, boolean overBreaks) {
    int at = head(index);
    for (int steps = 0; steps < REACH && at != Bunsetsu.ROOT && at < other; steps++) {
      boolean goesOn =
          switch (at(at).link()) {
            case CONTINUE, AND, PURPOSE -> true;
            case BREAK -> overBreaks;
            case ATTRIBUTE ->
                isParticle(head(at)) && (overBreaks || at(head(at)).link() == Link.PURPOSE);
            default -> false;
          };
      if (!goesOn) {
        return false;
      }
      at = head(at);
    }
    return at != Bunsetsu.ROOT;
  }

  /** ものの, のに対し: a bunsetsu without a word of its own. */
  private boolean isParticle(int index) {
    return index != Bunsetsu.ROOT && at(index).noun().isEmpty() && !at(index).isPredicate();
  }

  /** Returns whether a clause ends between two bunsetsu. */
  public boolean breaksBetween(int index, int other) {
    for (int i = index + 1; i < other; i++) {
      Link link = at(i).link();
      if (link == Link.CONTINUE || link == Link.BREAK) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is written between two places of the article. */
  public String between(int from, int to) {
    return from < to ? text.substring(from, to) : "";
  }
}
