package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.figure.Modality;
import io.konkyo.claim.modality.CueTable.Place;
import io.konkyo.dependency.Bunsetsu;
import java.util.List;

/** Tells whether a sentence says of a figure that it is not so. */
final class Denial {

  /** The most heads that are followed. */
  private static final int LONGEST = 12;

  /** The most bunsetsu from what is told to the word that it is no fact. */
  private static final int NEAR = 6;

  private static final String FACT = "事実";

  private static final List<String> DENYING = List.of("ではな", "ではありませ", "じゃな", "でもな");

  private static final List<String> MORE = List.of("だけ", "のみ", "ばかり", "か", "まで", "なら");

  private final CueTable table;

  Denial(CueTable table) {
    this.table = table;
  }

  /** 引き上げるという事実はない, …を否定した, 3%ではない. */
  boolean denies(Clauses clauses, int figure) {
    Phrase at = clauses.at(figure);
    boolean inner = false;
    for (int steps = 0; steps < LONGEST; steps++) {
      if (isNot(at) || isNever(clauses.written(at.index()))) {
        return true;
      }
      if (at.head() == Bunsetsu.ROOT) {
        return false;
      }
      Phrase head = clauses.at(at.head());
      if (isFalse(clauses, at, head)) {
        return true;
      }
      if (lacks(at, head) || lacksThat(clauses, at, head) || saidToLack(clauses, at, head)) {
        return true;
      }
      boolean goesOn =
          switch (at.link()) {
            case OBJECT,
                QUOTE,
                ADVERB,
                TOPIC,
                OF,
                CONTENT,
                AND,
                TARGET,
                FROM,
                AS,
                ATTRIBUTE,
                SO_THAT,
                SUBJECT ->
                true;
            default -> false;
          };
      boolean complement = at.link() != Link.SUBJECT && at.link() != Link.ATTRIBUTE;
      if (complement
          && !head.isNegative()
          && table.verb(head, Place.VERB).filter(Modality.DENIED::equals).isPresent()) {
        return true;
      }
      boolean beside = at.link() == Link.ADVERB && clauses.written(at.index()).contains("のに対");
      boolean thing = inner && at.link() == Link.OBJECT;
      if (!goesOn || at.link() == Link.TOPIC || beside || thing) {
        return false;
      }
      // 7割を占める現状を放置すべきではない: what is denied is told of the thing.
      inner |=
          at.link() == Link.ATTRIBUTE
              && !head.noun().isEmpty()
              && table.content(head.noun()).isEmpty()
              && table.ending(Place.FALSE, head.noun()).isEmpty()
              && table.ending(Place.DENIAL, head.noun()).isEmpty();
      at = head;
    }
    return false;
  }

  /** …との指摘は事実と異なる, …という話は事実ではなく, …との報道があったが、事実はなく. */
  private boolean isFalse(Clauses clauses, Phrase at, Phrase head) {
    if (at.link() != Link.CONTENT && at.link() != Link.ATTRIBUTE
        || !table.is(Place.FALSE, head.noun())
            && table.ending(Place.FALSE, head.noun()).isEmpty()) {
      return false;
    }
    for (int i = head.index() + 1; i < clauses.size() && i <= head.index() + NEAR; i++) {
      Phrase fact = clauses.at(i);
      if (i == head.index() + 1
          && head.link() == Link.TOPIC
          && !isNot(fact)
          && table.is(Place.WRONG, fact.noun())) {
        return true;
      }
      if (!table.is(Place.DENIAL, fact.noun()) || !fact.noun().equals(FACT)) {
        continue;
      }
      if (isNot(fact)) {
        return true;
      }
      if (fact.head() == Bunsetsu.ROOT) {
        return false;
      }
      Phrase verdict = clauses.at(fact.head());
      return verdict.predicate().equals("異なる")
          || verdict.predicate().equals("反する")
          || verdict.predicate().equals("違う")
          || lacks(fact, verdict);
    }
    return false;
  }

  private boolean lacks(Phrase noun, Phrase head) {
    return (noun.link() == Link.SUBJECT || noun.link() == Link.TOPIC)
        && (head.predicate().equals("ない") || head.predicate().equals("ある") && head.isNegative())
        && table.ending(Place.DENIAL, noun.noun() + noun.formal()).isPresent();
  }

  /** 引き上げる + ことはない, in one bunsetsu. */
  private boolean lacksThat(Clauses clauses, Phrase at, Phrase head) {
    if (at.link() != Link.ATTRIBUTE && at.link() != Link.CONTENT
        || !head.predicate().equals("ない")) {
      return false;
    }
    String written = clauses.written(head.index());
    int particle = Math.max(written.indexOf("は"), written.indexOf("が"));
    return particle > 0 && table.is(Place.DENIAL, written.substring(0, particle));
  }

  /** …との報道について、事実はないと述べた. */
  private boolean saidToLack(Clauses clauses, Phrase at, Phrase head) {
    if (at.link() != Link.ADVERB) {
      return false;
    }
    int from = Math.max(at.index() + 1, head.index() - Clauses.REACH);
    for (int i = head.index() - 1; i > from; i--) {
      Phrase clause = clauses.at(i);
      if (clause.head() == head.index() && clause.link() == Link.QUOTE) {
        return lacks(clauses.at(i - 1), clause);
      }
    }
    return false;
  }

  /** 引き上げることはない, in one bunsetsu. */
  private static boolean isNever(String written) {
    return written.contains("ことはな") || written.contains("ことはありませ");
  }

  private static boolean isNot(Phrase at) {
    return holds(at.tail(), DENYING) && !holds(at.tail(), MORE);
  }

  private static boolean holds(String tail, List<String> words) {
    for (String word : words) {
      if (tail.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
