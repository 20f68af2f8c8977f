package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.figure.Modality;
import io.konkyo.claim.modality.CueTable.Place;
import io.konkyo.dependency.Bunsetsu;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a figure from its bunsetsu to the nouns and predicates that govern it, and keeps the
 * strongest modality that they give. For one figure, used once.
 */
final class ClauseWalk {

  /** The most heads that are followed. */
  private static final int LONGEST = 24;

  /** The most amounts that are followed as being the same. */
  private static final int MOST_EQUALS = 3;

  /** What a figure may be to a verb that plans, expects or demands it. */
  private static final Set<Link> COMPLEMENTS =
      EnumSet.of(Link.OBJECT, Link.QUOTE, Link.AS, Link.AND, Link.TARGET);

  private static final Set<Link> DONE = EnumSet.of(Link.OBJECT, Link.AND, Link.TARGET, Link.AS);

  private static final Set<Link> NOUNS = EnumSet.of(Link.OF, Link.AND, Link.CONTENT);

  private static final Set<Link> CASES =
      EnumSet.of(
          Link.OBJECT,
          Link.SUBJECT,
          Link.TOPIC,
          Link.FRAME,
          Link.TARGET,
          Link.FROM,
          Link.MEANS,
          Link.QUOTE,
          Link.AS,
          Link.ADVERB,
          Link.OF,
          Link.AND);

  /** Where a thing with a figure stands that the predicate says nothing of. */
  private static final Set<Link> BESIDE =
      EnumSet.of(Link.TOPIC, Link.TARGET, Link.ADVERB, Link.MEANS, Link.FRAME);

  private final CueTable table;
  private final Speech speech;
  private final Clauses clauses;
  private final int figure;
  private final int figureEnd;
  private final boolean counts;
  private final Verdict verdict;
  private final ClauseClimb climb;
  private final Modifiers modifiers;

  private int last;
  private int equals;
  private boolean adnominal;
  private boolean event;

  /**
   * Prepares a walk.
   *
   * @param figure the index of the bunsetsu that the figure belongs to
   * @param figureEnd where the figure ends, in UTF-16 units of the article's text
   * @param prose whether the sentence is a part of running text
   * @param counts whether the figure counts things that are told apart: 3つ
   */
  ClauseWalk(
      CueTable table,
      Speech speech,
      Clauses clauses,
      int figure,
      int figureEnd,
      boolean prose,
      boolean counts,
      Verdict verdict) {
    this.table = table;
    this.speech = speech;
    this.clauses = clauses;
    this.figure = figure;
    this.figureEnd = figureEnd;
    this.counts = counts;
    this.verdict = verdict;
    modifiers = new Modifiers(table, clauses, figure, counts, verdict);
    climb = new ClauseClimb(table, speech, clauses, figure, prose, verdict);
  }

  /** Finds the strongest modality on the way. */
  void find() {
    Phrase phrase = clauses.at(figure);
    String behind =
        clauses.isWithin(figure, figureEnd)
            ? clauses.between(figureEnd, phrase.nounSpan().end())
            : "";
    if (!behind.isEmpty() && !phrase.isPredicate()) {
      if (settles(behind)) {
        return;
      }
      event = table.ending(Place.EVENT, behind).isPresent();
    }
    phrase = throughNouns(phrase);
    if (verdict.isSettled() || modifiers.settle(phrase.index())) {
      return;
    }
    last = phrase.index();
    lead(phrase);
  }

  /** Returns the index of the last bunsetsu of the noun phrase that the figure is the size of. */
  int measured() {
    return event ? last : figure;
  }

  private void lead(Phrase phrase) {
    boolean set =
        phrase.tail().startsWith("とし")
            || phrase.tail().startsWith("とする")
            || phrase.tail().startsWith("といた");
    if (set && isAfterwards(phrase)) {
      verdict.settle(Modality.ACTUAL, "modality.done");
      return;
    }
    if (set && !phrase.isPredicate() && !adnominal && phrase.link() != Link.AS && !isDone(phrase)) {
      verdict.keep(Modality.PLANNED, "modality.set");
    }
    boolean equal =
        phrase.head() != Bunsetsu.ROOT
            && phrase.link() == Link.ADVERB
            && table.ending(Place.EQUAL, phrase.tail()).isPresent();
    if (equal || phrase.isPredicate() && isEqual(phrase)) {
      equate(phrase);
    } else if (phrase.isPredicate()
        || !CASES.contains(phrase.link())
        || phrase.head() == Bunsetsu.ROOT) {
      climb.climb(phrase, false);
    } else {
      follow(phrase);
    }
  }

  /** 5%とした後も: it was set already. */
  private boolean isAfterwards(Phrase phrase) {
    return phrase.tail().startsWith("とした")
        && phrase.link() == Link.ATTRIBUTE
        && clauses.written(phrase.index() + 1).startsWith("後");
  }

  /** 5%とし、…に充てた: what was set was carried out. */
  private boolean isDone(Phrase phrase) {
    if (phrase.link() != Link.CONTINUE || phrase.head() == Bunsetsu.ROOT) {
      return false;
    }
    Phrase head = clauses.at(phrase.head());
    return head.isPast() && table.verb(head, Place.DEED).isPresent();
  }

  private boolean isEqual(Phrase predicate) {
    return predicate.link() == Link.ATTRIBUTE
        && table.verb(predicate, Place.EQUAL).isPresent()
        && predicate.head() != Bunsetsu.ROOT;
  }

  /** 4割に当たる744人, 3兆円に上る予算案: goes on with what it is equal to. */
  private void equate(Phrase predicate) {
    if (++equals > MOST_EQUALS) {
      return;
    }
    Phrase equal = clauses.at(predicate.head());
    if (!equal.isPredicate() && settles(equal.noun())) {
      return;
    }
    adnominal = !clauses.hasFigure(equal.index());
    event = table.ending(Place.EVENT, equal.noun()).isPresent();
    Phrase noun = throughNouns(equal);
    if (!verdict.isSettled()) {
      lead(noun);
    }
  }

  private Phrase throughNouns(Phrase from) {
    Phrase phrase = from;
    for (int steps = 0; steps < LONGEST; steps++) {
      if (phrase.isPredicate()
          || !NOUNS.contains(phrase.link())
          || phrase.head() == Bunsetsu.ROOT) {
        return phrase;
      }
      Phrase next = clauses.at(phrase.head());
      boolean far = phrase.index() == figure && next.index() > phrase.index() + 1;
      if (next.isPredicate() || (phrase.link() == Link.AND && far)) {
        return phrase;
      }
      if (phrase.link() != Link.AND) {
        if (settles(next.noun())) {
          return next;
        }
        adnominal |= !clauses.hasFigure(next.index());
      }
      event = table.ending(Place.EVENT, next.noun()).isPresent();
      phrase = next;
    }
    return phrase;
  }

  /** Returns whether a noun that the figure belongs to tells all. */
  private boolean settles(String noun) {
    if (table.ending(Place.GIVEN, noun).isPresent()) {
      verdict.settle(Modality.ACTUAL, "modality.given");
      return true;
    }
    if (table.ending(Place.CONTENT, noun).filter(Modality.HYPOTHETICAL::equals).isPresent()) {
      verdict.settle(Modality.HYPOTHETICAL, "modality.condition");
      return true;
    }
    Optional<Modality> given = counts ? Optional.empty() : table.ending(Place.NOUN, noun);
    given.ifPresent(modality -> verdict.settle(modality, "modality.noun"));
    return given.isPresent();
  }

  /** Follows a noun phrase with a case particle to its predicate. */
  private void follow(Phrase phrase) {
    Link role = phrase.link();
    Phrase governor = speech.quoted(clauses.at(phrase.head()), phrase);
    if (isEqual(governor) && !adnominal) {
      equate(governor);
      return;
    }
    if (role == Link.QUOTE && !governor.isPredicate()) {
      table
          .content(governor.noun())
          .filter(Modality.FORECAST::equals)
          .ifPresent(m -> verdict.keep(m, "modality.content"));
    }
    boolean passive = Speech.isPassive(governor);
    boolean object = role == Link.OBJECT;
    if (role == Link.FROM
        || object && modifiers.isLevelBefore(phrase)
        || (object && !adnominal && table.verb(governor, Place.LEVEL).isPresent())
        || phrase.formal().equals("うち")) {
      verdict.settleLevel();
      return;
    }
    if (table.verb(governor, Place.GIVEN).isPresent() && !event) {
      verdict.settle(Modality.ACTUAL, "modality.given");
      return;
    }
    if (COMPLEMENTS.contains(role) || passive) {
      // …をモデルに計算すると: what is reckoned with is supposed.
      table
          .verb(governor, Place.VERB)
          .filter(m -> governor.link() != Link.CONDITION || m != Modality.FORECAST)
          .filter(m -> m != Modality.PLANNED || !isDone(governor))
          .filter(m -> role != Link.TARGET || table.verb(governor, Place.EQUAL).isEmpty())
          .ifPresent(m -> verdict.keep(m, "modality.verb"));
    }
    if (role == Link.QUOTE) {
      table.verb(governor, Place.QUOTE).ifPresent(m -> verdict.keep(m, "modality.verb"));
      if (!adnominal
          && !passive
          && !isDone(governor)
          && ClauseClimb.DOING.contains(governor.predicate())
          && !phrase.tail().contains("だ")) {
        verdict.keep(Modality.PLANNED, "modality.set");
      }
    }
    boolean deed = DONE.contains(role) && !passive && table.verb(governor, Place.DEED).isPresent();
    boolean beside = BESIDE.contains(role) && !ClauseClimb.LIGHT.contains(governor.predicate());
    if (adnominal && !event && !deed && beside && verdict.found().isEmpty()) {
      verdict.settle();
      return;
    }
    if (governor.link() == Link.ATTRIBUTE
        && governor.isPast()
        && verdict.found().isEmpty()
        && !leadsToContent(governor)) {
      verdict.settle();
      return;
    }
    climb.climb(governor, deed);
  }

  private boolean leadsToContent(Phrase predicate) {
    if (predicate.head() == Bunsetsu.ROOT) {
      return false;
    }
    Phrase head = clauses.at(predicate.head());
    return head.noun().isEmpty()
        || table.content(head.noun()).isPresent()
        || head.noun().endsWith("あと")
        || head.noun().endsWith("後");
  }
}
