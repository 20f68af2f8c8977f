package io.konkyo.claim.clause;

import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private final Map<Integer, Phrase> phrases = new HashMap<>();

  /** Reads a tree over an article's text. */
  public Clauses(DependencyTree tree, String text) {
    this.tree = tree;
    this.text = text;
  }

  /** Returns the bunsetsu at an index, which must be one of the sentence. */
  public Phrase at(int index) {
    return phrases.computeIfAbsent(index, i -> Phrase.of(tree, i));
  }

  /** Returns the number of bunsetsu. */
  public int size() {
    return tree.bunsetsu().size();
  }

  /** Returns the bunsetsu's text. */
  public String written(int index) {
    return tree.bunsetsu().get(index).span().of(text);
  }

  /** Returns whether a place of the article, the end of a figure, is in a bunsetsu. */
  public boolean isWithin(int index, int end) {
    Span span = tree.bunsetsu().get(index).span();
    return span.start() < end && end <= span.end();
  }

  /** Returns whether the next bunsetsu is the particle と alone, behind a comma. */
  public boolean quotesNext(int index) {
    return index + 1 < tree.bunsetsu().size() && written(index + 1).equals("と");
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

  /** Returns the bunsetsu before one that depend on it, the nearest first. */
  public List<Integer> dependents(int index) {
    List<Integer> dependents = new ArrayList<>();
    for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
      if (tree.headOf(i) == index) {
        dependents.add(i);
      }
    }
    return dependents;
  }

  /**
   * Returns the bunsetsu before one whose own clause, or one that goes on from it, reaches as far,
   * the nearest first. Those that end with one of the given letters alone are looked at.
   *
   * @param overBreaks whether a clause goes on in the next though it has a tense of its own
   */
  public List<Phrase> spanning(int index, String ends, boolean overBreaks) {
    List<Phrase> spanning = new ArrayList<>();
    for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
      if (ends.indexOf(lastLetter(i)) >= 0 && spansOver(i, index, overBreaks)) {
        spanning.add(at(i));
      }
    }
    return spanning;
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
