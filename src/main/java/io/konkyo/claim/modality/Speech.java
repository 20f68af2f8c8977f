package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.clause.Sayings;
import io.konkyo.claim.modality.CueTable.Place;
import io.konkyo.dependency.Bunsetsu;

/** Tells what clauses are said, and by which verb. */
final class Speech {

  /** The most bunsetsu between a clause with と and the verb of saying. */
  private static final int NEAR = 5;

  private final CueTable table;
  private final Sayings sayings;
  private final Clauses clauses;

  Speech(CueTable table, Sayings sayings, Clauses clauses) {
    this.table = table;
    this.sayings = sayings;
    this.clauses = clauses;
  }

  /** Returns whether a phrase is a verb that takes a clause with と. */
  boolean isSaying(Phrase phrase) {
    return sayings.takesClause(phrase.predicate());
  }

  /** Returns the index of the verb of saying next behind a clause with と, else its head's. */
  int speaking(int clause) {
    int head = clauses.head(clause);
    for (int i = clause + 1; i < clauses.size() && i <= clause + NEAR; i++) {
      Phrase phrase = clauses.at(i);
      if (phrase.isPredicate() && phrase.link() != Link.TOPIC && phrase.link() != Link.SUBJECT) {
        return sayings.takesClause(phrase.predicate()) ? i : head;
      }
    }
    return head == Bunsetsu.ROOT ? clause : head;
  }

  /**
   * Returns the predicate that a phrase belongs to: of a verb of saying, that of the clause that
   * stands between the two.
   */
  Phrase quoted(Phrase governor, Phrase phrase) {
    boolean takes =
        sayings.takesClause(governor.predicate()) || table.verb(governor, Place.VERB).isPresent();
    if (!takes || phrase.link() == Link.TOPIC) {
      return governor;
    }
    int from = Math.max(phrase.index(), governor.index() - Clauses.REACH);
    for (int i = governor.index() - 1; i > from; i--) {
      if (clauses.head(i) == governor.index()) {
        Phrase clause = clauses.at(i);
        if (clause.isPredicate() && (isQuote(clause) || clause.link() == Link.SO_THAT)) {
          return clause;
        }
      }
    }
    return governor;
  }

  static boolean isQuote(Phrase clause) {
    return clause.link() == Link.QUOTE
        || clause.link() == Link.CONDITION && clause.tail().endsWith("と");
  }

  /** Returns whether a predicate is in the passive. */
  static boolean isPassive(Phrase predicate) {
    return predicate.tail().startsWith("れ")
        || predicate.tail().startsWith("られ")
        || predicate.tail().startsWith("され");
  }
}
