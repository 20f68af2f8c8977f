package io.konkyo.claim.time;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.PhraseTable;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;

/** Tells predicates whose date is not that of the figures they speak of. */
final class Acts {

  private final FigureSentence sentence;
  private final String text;
  private final DependencyTree tree;
  private final Clauses clauses;
  private final PhraseTable<TimeCue> cues;

  Acts(FigureSentence sentence, Clauses clauses, PhraseTable<TimeCue> cues) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.cues = cues;
    text = sentence.text();
    tree = sentence.tree();
  }

  /** Returns whether by a predicate before the figure something begins or is laid down. */
  boolean isFounding(int governor, int index) {
    return governor != Bunsetsu.ROOT
        && governor < index
        && clauses.has(governor, cues, TimeCue.FOUND);
  }

  /** Returns whether a predicate tells that something was said or decided. */
  boolean isAnnouncing(int governor) {
    if (governor == Bunsetsu.ROOT || !clauses.isPredicate(governor) && !isBareVerb(governor)) {
      return false;
    }
    boolean light =
        governor > 0
            && clauses.has(governor, cues, TimeCue.LIGHT)
            && clauses.endsIn(governor - 1, "を", "と", "で");
    return clauses.has(governor, cues, TimeCue.ANNOUNCE)
        || light && clauses.has(governor - 1, cues, TimeCue.ANNOUNCE);
  }

  /** 可決、 before 成立した is a verb without its する. */
  private boolean isBareVerb(int governor) {
    return clauses.endsInMark(governor) || governor == tree.bunsetsu().size() - 1;
  }

  /**
   * A day, or a date before a comma, is when the verb of saying was said; so is any date right
   * before it. In 2027年に量産を始めると発表した it is not.
   */
  boolean isOfSaying(DatePhrase phrase, boolean day) {
    return day
        || clauses.endsInMark(phrase.last())
        || !clauses.hasPredicate(phrase.last() + 1, phrase.governor());
  }

  /** In 2030年までに半減するため the predicate tells what should be by then, not what is done. */
  boolean isForLater(int governor, int index) {
    if (governor == Bunsetsu.ROOT || governor >= index || !clauses.isUninflected(governor)) {
      return false;
    }
    int end = tree.bunsetsu().get(governor).span().end();
    return cues.lengthAt(TimeCue.PURPOSE, text, end, sentence.span().end()) > 0
        || cues.lengthBefore(
                TimeCue.PURPOSE, text, end, tree.bunsetsu().get(governor).span().start())
            > 0;
  }
}
