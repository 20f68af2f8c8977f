package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.figure.Modality;
import io.konkyo.claim.modality.CueTable.Place;
import java.util.Optional;

/** Reads how sure a figure is from what stands right beside it. For one figure, used once. */
final class Modifiers {

  /** The most bunsetsu from a level before a change to the one after it. */
  private static final int NEAR = 5;

  private final CueTable table;
  private final Clauses clauses;
  private final int figure;
  private final boolean counts;
  private final Verdict verdict;

  Modifiers(CueTable table, Clauses clauses, int figure, boolean counts, Verdict verdict) {
    this.table = table;
    this.clauses = clauses;
    this.figure = figure;
    this.counts = counts;
    this.verdict = verdict;
  }

  /** 日本が約束した5,500億ドル, 目標の2%. */
  boolean settle(int noun) {
    if (counts) {
      return false;
    }
    for (int i = figure - 1; i >= 0 && i >= figure - 2; i--) {
      if (clauses.head(i) < figure || clauses.head(i) > noun) {
        continue;
      }
      Phrase modifier = clauses.at(i);
      if (i == figure - 2
          && clauses.at(figure - 1).link() == Link.FROM
          && clauses.hasFigure(figure - 1)) {
        // 現在の3万円から5万円に: the level before is the present one.
        continue;
      }
      Optional<Modality> given = Optional.empty();
      if (modifier.link() == Link.ATTRIBUTE && modifier.isPredicate()) {
        given = table.verb(modifier, Place.VERB);
      } else if (modifier.link() == Link.ATTRIBUTE
          || modifier.link() == Link.OF && clauses.head(i) == figure) {
        boolean multiple = clauses.written(figure).contains("倍");
        if (!multiple && table.ending(Place.NOW, modifier.noun()).isPresent()) {
          verdict.settle(Modality.ACTUAL, "modality.now");
          return true;
        }
        given = table.ending(Place.NOUN, modifier.noun());
      }
      if (given.isPresent()) {
        verdict.settle(given.get(), "modality.modifier");
        return true;
      }
    }
    return false;
  }

  /** 2020年の4兆円を2030年に15兆円へ増やす: the first is what was. */
  boolean isLevelBefore(Phrase phrase) {
    for (int i = phrase.index() + 1; i < clauses.size() && i <= phrase.index() + NEAR; i++) {
      Phrase next = clauses.at(i);
      if (next.isPredicate() || next.link() == Link.OBJECT) {
        return false;
      }
      if (next.link() == Link.TARGET
          && clauses.hasFigure(i)
          && !clauses.written(i).contains("年")
          && !clauses.written(i).contains("月")) {
        return true;
      }
    }
    return false;
  }
}
