package io.konkyo.claim.time;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.PhraseTable;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.mention.Mention;

/**
 * A date with the noun that it modifies, and what they depend on.
 *
 * @param kind how it stands in its clause
 * @param last the index of the last bunsetsu of the phrase
 * @param governor the index of the bunsetsu that the phrase depends on, the phrase's own where its
 *     last bunsetsu is the predicate; {@code ROOT} for none
 */
record DatePhrase(Kind kind, int last, int governor) {

  /** How long a chain of nouns with の is followed. */
  private static final int LONGEST_CHAIN = 5;

  /** How a date stands in its clause. */
  enum Kind {
    /** It is compared with, or tells since when. */
    BASE,
    /** It is the date of a paper or a meeting. */
    REPORT,
    /** It modifies the figure itself. */
    DIRECT,
    /** It modifies another figure. */
    BOUND,
    /** It is the topic, or modifies it. */
    TOPIC,
    /** From or to when something holds. */
    UNTIL,
    /** When something is done. */
    ADVERB,
    /** It modifies some other noun. */
    NOUN
  }

  /**
   * Reads the phrase of a date that stands before a figure.
   *
   * @param figure the index at which the figure begins
   */
  static DatePhrase read(
      FigureSentence sentence,
      Clauses clauses,
      PhraseTable<TimeCue> cues,
      Mention date,
      int figure,
      FigureStarts others) {
    String text = sentence.text();
    int limit = sentence.span().end();
    DependencyTree tree = sentence.tree();
    int at = date.span().end();
    int suffix = cues.lengthAt(TimeCue.SUFFIX, text, at, limit);
    while (suffix > 0) {
      at += suffix;
      suffix = cues.lengthAt(TimeCue.SUFFIX, text, at, limit);
    }
    int index = tree.lastOf(date.span());
    if (at >= figure) {
      return new DatePhrase(Kind.DIRECT, index, tree.headOf(index));
    }
    if (cues.lengthAt(TimeCue.BASE, text, at, limit) > 0) {
      return new DatePhrase(Kind.BASE, index, tree.headOf(index));
    }
    if (cues.lengthAt(TimeCue.EDITION, text, at, limit) > 0) {
      return new DatePhrase(Kind.REPORT, index, tree.headOf(index));
    }
    if (cues.lengthAt(TimeCue.TOPIC, text, at, limit) > 0) {
      return new DatePhrase(Kind.TOPIC, index, governor(tree, clauses, index));
    }
    boolean until =
        cues.lengthAt(TimeCue.UNTIL, text, at, limit) > 0
            || at > date.span().end()
                && cues.lengthBefore(TimeCue.UNTIL, text, at, date.span().end()) > 0;
    boolean adnominal =
        text.startsWith("の", at) || !until && isNoun(sentence, at) && !isParticle(text, at);
    if (!adnominal) {
      return new DatePhrase(
          until ? Kind.UNTIL : Kind.ADVERB, index, governor(tree, clauses, index));
    }
    return chain(sentence, clauses, cues, index, at, figure, others);
  }

  private static boolean isParticle(String text, int at) {
    return at < text.length() && "、，,に（(".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isNoun(FigureSentence sentence, int at) {
    int index = io.konkyo.token.Tokens.indexAt(sentence.tokens(), at);
    return sentence.tokens().get(index).isNoun()
        || sentence.tokens().get(index).partOfSpeech().equals("接頭詞");
  }

  /** Follows the nouns that the date modifies: 2025年の日中の貿易額は. */
  private static DatePhrase chain(
      FigureSentence sentence,
      Clauses clauses,
      PhraseTable<TimeCue> cues,
      int first,
      int at,
      int figure,
      FigureStarts others) {
    String text = sentence.text();
    DependencyTree tree = sentence.tree();
    int index = first;
    int from = at;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Bunsetsu bunsetsu = tree.bunsetsu().get(index);
      int end = Math.min(bunsetsu.span().end(), figure);
      if (others.between(from, end)) {
        return new DatePhrase(Kind.BOUND, index, tree.headOf(index));
      }
      boolean holdsFigure = figure < bunsetsu.span().end();
      if (holdsFigure || figure == bunsetsu.span().end() && index == first) {
        return new DatePhrase(Kind.DIRECT, index, tree.headOf(index));
      }
      int function =
          bunsetsu.function() < bunsetsu.end()
              ? sentence.tokens().get(bunsetsu.function()).span().start()
              : bunsetsu.span().end();
      int noun = Math.max(from, function);
      if (cues.lengthBefore(TimeCue.REPORT, text, noun, from) > 0
          || cues.lengthBefore(TimeCue.MEETING, text, noun, from) > 0) {
        return new DatePhrase(Kind.REPORT, index, tree.headOf(index));
      }
      boolean base =
          cues.lengthAt(TimeCue.BASE, text, noun, sentence.span().end()) > 0
              || cues.lengthBefore(TimeCue.BASE, text, noun, from) > 0;
      if (noun > from && base) {
        return new DatePhrase(Kind.BASE, index, tree.headOf(index));
      }
      int head = tree.headOf(index);
      boolean on =
          cues.lengthBefore(TimeCue.LINK, text, bunsetsu.span().end(), from) > 0
              || clauses.endsBare(index);
      if (on && figure == bunsetsu.span().end()) {
        return new DatePhrase(Kind.DIRECT, index, head);
      }
      if (!on || head == Bunsetsu.ROOT || head != index + 1) {
        break;
      }
      index = head;
      from = tree.bunsetsu().get(index).span().start();
    }
    boolean topic = clauses.endsIn(index, "は", "も", "が");
    return new DatePhrase(topic ? Kind.TOPIC : Kind.NOUN, index, governor(tree, clauses, index));
  }

  /** Returns the first predicate above a bunsetsu, itself at the least; else what stands on top. */
  private static int governor(DependencyTree tree, Clauses clauses, int index) {
    int at = index;
    for (int i = 0; i < Clauses.REACH && !clauses.isPredicate(at); i++) {
      if (tree.headOf(at) == Bunsetsu.ROOT) {
        break;
      }
      at = tree.headOf(at);
    }
    return at;
  }

  /** Says whether a figure begins in a stretch of the text. */
  interface FigureStarts {
    boolean between(int from, int to);
  }
}
