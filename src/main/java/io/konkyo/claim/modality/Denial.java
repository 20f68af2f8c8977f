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

  private static final List<String> DENYING = List.of("ではな", "ではありませ", "じゃな", "でもな");

  private static final List<String> MORE = List.of("だけ", "のみ", "ばかり", "か", "まで", "なら");

  private final CueTable table;

  Denial(CueTable table) {
    this.table = table;
  }

  /** 引き上げるという事実はない, …を否定した, 3%ではない. */
  boolean denies(Clauses clauses, int figure) {
    Phrase at = clauses.at(figure);
    for (int steps = 0; steps < LONGEST; steps++) {
      if (isNot(at)) {
        return true;
      }
      if (at.head() == Bunsetsu.ROOT) {
        return false;
      }
      Phrase head = clauses.at(at.head());
      if (lacks(at, head)) {
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
                SUBJECT ->
                true;
            default -> false;
          };
      boolean complement = at.link() != Link.SUBJECT && at.link() != Link.ATTRIBUTE;
      if (complement && table.verb(head, Place.VERB).filter(Modality.DENIED::equals).isPresent()) {
        return true;
      }
      if (!goesOn || at.link() == Link.TOPIC) {
        return false;
      }
      at = head;
    }
    return false;
  }

  private boolean lacks(Phrase noun, Phrase head) {
    return (noun.link() == Link.SUBJECT || noun.link() == Link.TOPIC)
        && (head.predicate().equals("ない") || head.predicate().equals("ある") && head.isNegative())
        && table.ending(Place.DENIAL, noun.noun() + noun.formal()).isPresent();
  }

  private static boolean isNot(Phrase at) {
    return DENYING.stream().anyMatch(at.tail()::contains)
        && MORE.stream().noneMatch(at.tail()::contains);
  }
}
