package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.figure.Modality;
import io.konkyo.claim.modality.CueTable.Place;

/** Reads what one predicate on the way proposes or foretells. For one figure, used once. */
final class Proposals {

  private final CueTable table;
  private final Clauses clauses;
  private final Verdict verdict;

  Proposals(CueTable table, Clauses clauses, Verdict verdict) {
    this.table = table;
    this.clauses = clauses;
    this.verdict = verdict;
  }

  /** 支援することとし, 厚くすることが望ましい: the parser may lead there past the verb before こと. */
  void proposed(Phrase at) {
    if (at.index() == 0) {
      return;
    }
    String written = clauses.written(at.index());
    String before = clauses.written(at.index() - 1);
    int thing = written.indexOf("こと");
    boolean resolved =
        thing > 0
            ? ClauseClimb.DOING.contains(at.predicate())
                && table.tail(written.substring(thing)).isPresent()
            : ClauseClimb.DOING.contains(at.predicate())
                && (before.endsWith("ことと") || before.endsWith("ことに"));
    if (resolved) {
      verdict.keep(Modality.PLANNED, "modality.resolved");
    } else if (before.endsWith("ことが") && !at.isPast() && table.verb(at, Place.WORTH).isPresent()) {
      verdict.keep(Modality.PLANNED, "modality.worth");
    }
  }

  /** 増えるとしている, in one bunsetsu: what somebody expects, or is to do. */
  void foretold(Phrase at) {
    if (at.isPredicate()
        && (at.tail().startsWith("としてい")
            || at.tail().startsWith("としてお")
            || at.tail().startsWith("とした"))
        && !at.tail().endsWith("も")) {
      boolean done = table.verb(at, Place.DEED).isPresent();
      verdict.keep(done ? Modality.PLANNED : Modality.FORECAST, "modality.foretold");
    }
  }
}
