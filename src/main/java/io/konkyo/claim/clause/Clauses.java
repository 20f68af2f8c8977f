package io.konkyo.claim.clause;

import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.List;

/** The bunsetsu of a sentence, read as parts of its clauses where they are asked for. */
public final class Clauses {

  /** The most bunsetsu looked at on one side of a figure; so the work for a sentence is linear. */
  private static final int REACH = 60;

  /** The most UTF-16 units between a bracket and the figure in it. */
  private static final int GAP = 4;

  private final DependencyTree tree;
  private final String text;

  /** Reads a tree over an article's text. */
  public Clauses(DependencyTree tree, String text) {
    this.tree = tree;
    this.text = text;
  }

  /** Returns the bunsetsu at an index, which must be one of the sentence. */
  public Phrase at(int index) {
    return Phrase.of(tree, index);
  }

  /** Returns the bunsetsu's text. */
  public String written(int index) {
    return tree.bunsetsu().get(index).span().of(text);
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
   * Returns the index of the bunsetsu by which a figure belongs to the sentence; of one that is
   * told again in brackets, the bunsetsu with the closing bracket.
   */
  public int of(Span figure) {
    int last = tree.lastOf(figure);
    List<Token> tokens = tree.sentence().tokens();
    int first = tree.bunsetsu().get(tree.indexAt(figure.start())).first();
    if (!opensBefore(tokens, first, figure)) {
      return last;
    }
    for (int i = tree.bunsetsu().get(last).first(); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().start() < figure.end()) {
        continue;
      }
      if (token.subtype().equals("括弧閉")) {
        return tree.indexAt(token.span().start());
      }
      if (token.span().start() > figure.end() + GAP) {
        return last;
      }
    }
    return last;
  }

  private boolean opensBefore(List<Token> tokens, int first, Span figure) {
    for (int at = first;
        at < tokens.size() && tokens.get(at).span().start() < figure.start();
        at++) {
      if (tokens.get(at).subtype().equals("括弧開")) {
        String gap = text.substring(tokens.get(at).span().end(), figure.start());
        return gap.length() <= GAP && (gap.isEmpty() || gap.equals("約") || gap.equals("日本円で約"));
      }
    }
    return false;
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
   */
  public List<Phrase> spanning(int index, String ends) {
    List<Phrase> spanning = new ArrayList<>();
    for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
      if (ends.indexOf(lastLetter(i)) >= 0 && spansOver(i, index)) {
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

  /**
   * Returns whether what a bunsetsu depends on, or a clause that goes on from there, is at or
   * behind another.
   */
  public boolean spansOver(int index, int other) {
    int at = head(index);
    for (int steps = 0; steps < REACH && at != Bunsetsu.ROOT && at < other; steps++) {
      Link link = at(at).link();
      if (link != Link.CONTINUE && link != Link.BREAK && link != Link.QUOTE && link != Link.AND) {
        return false;
      }
      at = head(at);
    }
    return at != Bunsetsu.ROOT;
  }

  /** Returns what is written between two places of the article. */
  public String between(int from, int to) {
    return from < to ? text.substring(from, to) : "";
  }
}
