package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.clause.Sayings;
import io.konkyo.claim.figure.Filled;
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

  /** What a figure may be to a verb that plans, expects or demands it. */
  private static final Set<Link> COMPLEMENTS =
      EnumSet.of(Link.OBJECT, Link.QUOTE, Link.AS, Link.AND, Link.TARGET);

  /** The most bunsetsu between a clause with と and the verb of saying. */
  private static final int NEAR = 5;

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

  private static final Set<String> LIGHT = Set.of("する", "いたす", "致す", "なる", "ある", "できる", "出来る");

  private static final Set<String> DOING = Set.of("する", "いたす", "致す");

  private final CueTable table;
  private final Sayings sayings;
  private final Clauses clauses;
  private final int figure;
  private final int figureEnd;
  private final boolean prose;
  private final boolean counts;

  private Optional<Filled<Modality>> best = Optional.empty();
  private int last;
  private boolean adnominal;
  private boolean event;
  private boolean settled;

  /** Whether the clause tells what is, so that what follows covers it by a quotation alone. */
  private boolean loose;

  private boolean level;

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
      Sayings sayings,
      Clauses clauses,
      int figure,
      int figureEnd,
      boolean prose,
      boolean counts) {
    this.table = table;
    this.sayings = sayings;
    this.clauses = clauses;
    this.figure = figure;
    this.figureEnd = figureEnd;
    this.prose = prose;
    this.counts = counts;
  }

  /** Returns the strongest modality on the way; empty where nothing tells one. */
  Optional<Filled<Modality>> find() {
    Phrase phrase = clauses.at(figure);
    String behind =
        clauses.isWithin(figure, figureEnd)
            ? clauses.between(figureEnd, phrase.nounSpan().end())
            : "";
    if (!behind.isEmpty() && !phrase.isPredicate()) {
      if (settles(behind)) {
        return best;
      }
      event = table.ending(Place.EVENT, behind).isPresent();
    }
    phrase = throughNouns(phrase);
    if (settled || isModified(phrase.index())) {
      return best;
    }
    last = phrase.index();
    lead(phrase);
    return best;
  }

  /** Returns the index of the last bunsetsu of the noun phrase that the figure is the size of. */
  int measured() {
    return event ? last : figure;
  }

  private void lead(Phrase phrase) {
    if (phrase.isPredicate() && isEqual(phrase)) {
      equate(phrase);
    } else if (phrase.isPredicate()
        || !CASES.contains(phrase.link())
        || phrase.head() == Bunsetsu.ROOT) {
      climb(phrase, false);
    } else {
      follow(phrase);
    }
  }

  private boolean isEqual(Phrase predicate) {
    return predicate.link() == Link.ATTRIBUTE
        && table.verb(predicate, Place.EQUAL).isPresent()
        && predicate.head() != Bunsetsu.ROOT;
  }

  /** 4割に当たる744人, 3兆円に上る予算案: goes on with what it is equal to. */
  private void equate(Phrase predicate) {
    Phrase equal = clauses.at(predicate.head());
    if (!equal.isPredicate() && settles(equal.noun())) {
      return;
    }
    adnominal = !clauses.hasFigure(equal.index());
    event = table.ending(Place.EVENT, equal.noun()).isPresent();
    Phrase noun = throughNouns(equal);
    if (!settled) {
      lead(noun);
    }
  }

  /**
   * Returns the predicate that a phrase belongs to: of a verb of saying, that of the clause that
   * stands between the two.
   */
  private Phrase quoted(Phrase governor, Phrase phrase) {
    boolean takes =
        sayings.takesClause(governor.predicate()) || table.verb(governor, Place.VERB).isPresent();
    if (!takes || phrase.link() == Link.TOPIC) {
      return governor;
    }
    for (int i = governor.index() - 1; i > phrase.index(); i--) {
      if (clauses.head(i) == governor.index()) {
        Phrase clause = clauses.at(i);
        if (clause.isPredicate() && (isQuote(clause) || clause.link() == Link.SO_THAT)) {
          return clause;
        }
      }
    }
    return governor;
  }

  private static boolean isQuote(Phrase clause) {
    return clause.link() == Link.QUOTE
        || clause.link() == Link.CONDITION && clause.tail().endsWith("と");
  }

  /** Returns what was found so far. */
  Optional<Filled<Modality>> found() {
    return best;
  }

  /** Returns whether the figure is a level that something is changed from. */
  boolean isLevel() {
    return level;
  }

  /** Returns whether what was found leaves nothing to what stands around the clause. */
  boolean isSettled() {
    return settled;
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
      settle(Modality.ACTUAL, "modality.given");
      return true;
    }
    if (table.ending(Place.CONTENT, noun).filter(Modality.HYPOTHETICAL::equals).isPresent()) {
      settle(Modality.HYPOTHETICAL, "modality.condition");
      return true;
    }
    Optional<Modality> given = counts ? Optional.empty() : table.ending(Place.NOUN, noun);
    given.ifPresent(modality -> settle(modality, "modality.noun"));
    return given.isPresent();
  }

  /** 日本が約束した5,500億ドル, 目標の2%. */
  private boolean isModified(int noun) {
    if (counts) {
      return false;
    }
    for (int i = figure - 1; i >= 0 && i >= figure - 2; i--) {
      if (clauses.head(i) < figure || clauses.head(i) > noun) {
        continue;
      }
      Phrase modifier = clauses.at(i);
      Optional<Modality> given = Optional.empty();
      if (modifier.link() == Link.ATTRIBUTE && modifier.isPredicate()) {
        given = table.verb(modifier, Place.VERB);
      } else if (modifier.link() == Link.ATTRIBUTE
          || modifier.link() == Link.OF && clauses.head(i) == figure) {
        if (table.ending(Place.NOW, modifier.noun()).isPresent()) {
          settle(Modality.ACTUAL, "modality.now");
          return true;
        }
        given = table.ending(Place.NOUN, modifier.noun());
      }
      if (given.isPresent()) {
        settle(given.get(), "modality.modifier");
        return true;
      }
    }
    return false;
  }

  /** Follows a noun phrase with a case particle to its predicate. */
  private void follow(Phrase phrase) {
    Link role = phrase.link();
    Phrase governor = quoted(clauses.at(phrase.head()), phrase);
    if (isEqual(governor) && !adnominal) {
      equate(governor);
      return;
    }
    boolean passive = isPassive(governor);
    boolean object = role == Link.OBJECT;
    if (role == Link.FROM
        || object && isLevelBefore(phrase, governor)
        || (object && !adnominal && table.verb(governor, Place.LEVEL).isPresent())
        || phrase.formal().equals("うち")) {
      level = true;
      settle(Modality.ACTUAL, "modality.level");
      return;
    }
    if (table.verb(governor, Place.GIVEN).isPresent() && !event) {
      settle(Modality.ACTUAL, "modality.given");
      return;
    }
    if (COMPLEMENTS.contains(role) || passive) {
      table.verb(governor, Place.VERB).ifPresent(m -> keep(m, "modality.verb"));
    }
    if (role == Link.QUOTE) {
      table.verb(governor, Place.QUOTE).ifPresent(m -> keep(m, "modality.verb"));
      if (!adnominal
          && !passive
          && DOING.contains(governor.predicate())
          && !phrase.tail().contains("だ")) {
        keep(Modality.PLANNED, "modality.set");
      }
    }
    boolean deed = DONE.contains(role) && !passive && table.verb(governor, Place.DEED).isPresent();
    boolean beside = BESIDE.contains(role) && !LIGHT.contains(governor.predicate());
    if (adnominal && !event && !deed && beside && best.isEmpty()) {
      settled = true;
      return;
    }
    if (governor.link() == Link.ATTRIBUTE
        && governor.isPast()
        && best.isEmpty()
        && !leadsToContent(governor)) {
      settled = true;
      return;
    }
    climb(governor, deed);
  }

  /** 2020年の4兆円を2030年に15兆円へ増やす: the first is what was. */
  private boolean isLevelBefore(Phrase phrase, Phrase governor) {
    for (int i = phrase.index() + 1; i < governor.index(); i++) {
      if (clauses.head(i) == governor.index()
          && clauses.at(i).link() == Link.TARGET
          && clauses.hasFigure(i)
          && !clauses.written(i).contains("年")
          && !clauses.written(i).contains("月")) {
        return true;
      }
    }
    return false;
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

  private static boolean isPassive(Phrase predicate) {
    return predicate.tail().startsWith("れ")
        || predicate.tail().startsWith("られ")
        || predicate.tail().startsWith("され");
  }

  /** Follows predicates to what they lead to. */
  private void climb(Phrase from, boolean deed) {
    Phrase at = from;
    for (int steps = 0; steps < LONGEST; steps++) {
      if (!loose) {
        table.tail(at.tail()).ifPresent(m -> keep(m, "modality.ending"));
      }
      if (deed && at == from && at.isNegative() && best.isEmpty()) {
        keep(Modality.DENIED, "modality.undone");
        return;
      }
      if (at.head() == Bunsetsu.ROOT) {
        end(at, deed);
        return;
      }
      Phrase head = clauses.at(at.head());
      if (at.isPredicate() && at.link() == Link.ATTRIBUTE && clauses.quotesNext(at.index())) {
        said(at, clauses.at(speaking(at.index() + 1)), deed);
        return;
      }
      if (isQuote(at)) {
        head = clauses.at(speaking(at.index()));
      } else if (at.link() == Link.CONTINUE) {
        head = quoted(head, at);
      }
      if (!step(at, head, deed)) {
        return;
      }
      if (at.link() == Link.CONTINUE) {
        uncertain(head);
      }
      at = head;
    }
  }

  /** Returns the index of the verb of saying next behind a clause with と, else its head's. */
  private int speaking(int clause) {
    int head = clauses.head(clause);
    for (int i = clause + 1; i < clauses.size() && i <= clause + NEAR; i++) {
      Phrase phrase = clauses.at(i);
      if (phrase.isPredicate() && phrase.link() != Link.TOPIC && phrase.link() != Link.SUBJECT) {
        return sayings.takesClause(phrase.predicate()) ? i : head;
      }
    }
    return head == Bunsetsu.ROOT ? clause : head;
  }

  /** 3%増え、5%に達する可能性がある: covers the clauses before. */
  private void uncertain(Phrase predicate) {
    if (!loose && predicate.index() > figure + 1) {
      Phrase subject = clauses.at(predicate.index() - 1);
      if (subject.link() == Link.SUBJECT && subject.head() == predicate.index()) {
        table
            .ending(Place.CONTENT, subject.noun())
            .filter(Modality.FORECAST::equals)
            .ifPresent(m -> keep(m, "modality.content"));
      }
    }
  }

  /** Takes what one link gives; returns whether the head's link is to be followed too. */
  private boolean step(Phrase at, Phrase head, boolean deed) {
    if (loose && at.link() != Link.QUOTE && at.link() != Link.CONTINUE) {
      return at.link() == Link.CONDITION && isQuote(at) && said(at, head, deed);
    }
    switch (at.link()) {
      case CONDITION -> {
        if (sayings.takesClause(head.predicate()) && at.tail().endsWith("と")) {
          return said(at, head, deed);
        }
        if (!table.is(Place.ASIDE, at.predicate())) {
          settle(Modality.HYPOTHETICAL, "modality.condition");
        }
        return false;
      }
      case QUOTE -> {
        return said(at, head, deed);
      }
      case SO_THAT -> {
        complement(head, false);
        return false;
      }
      case QUESTION -> {
        keep(Modality.FORECAST, "modality.question");
        return false;
      }
      case ATTRIBUTE, CONTENT -> {
        return attribute(at, head, deed);
      }
      case CONTINUE -> {
        if (!at.isPredicate() && head.index() == at.head() && !at.tail().endsWith("あり")) {
          return false;
        }
        loose |= !at.isPredicate() || at.isLasting() || table.verb(at, Place.EQUAL).isPresent();
        return true;
      }
      case OBJECT, SUBJECT, TOPIC, TARGET, ADVERB, MEANS -> {
        if (at.isPredicate()) {
          return false;
        }
        if (!head.isPredicate()) {
          table.content(head.noun()).ifPresent(m -> keep(m, "modality.content"));
          return false;
        }
        if (isThat(at) && at.link() == Link.TARGET && DOING.contains(head.predicate())) {
          keep(Modality.PLANNED, "modality.resolved");
          return false;
        }
        complement(head, at.link() == Link.SUBJECT || at.link() == Link.TOPIC);
        return LIGHT.contains(head.predicate());
      }
      default -> {
        if (at.formal().equals("あと") || at.formal().equals("うえ") || at.formal().equals("のち")) {
          return true;
        }
        end(at, deed);
        return false;
      }
    }
  }

  private boolean said(Phrase at, Phrase head, boolean deed) {
    complement(head, false);
    if (isThat(at) && DOING.contains(head.predicate())) {
      keep(Modality.PLANNED, "modality.resolved");
      return false;
    }
    if (LIGHT.contains(head.predicate())) {
      return true;
    }
    end(at, deed);
    return false;
  }

  private static boolean isThat(Phrase phrase) {
    return !phrase.isPredicate()
        && (phrase.formal().equals("こと") || phrase.formal().equals("もの"))
        && !phrase.tail().contains("だ");
  }

  private boolean attribute(Phrase at, Phrase head, boolean deed) {
    if (head.noun().isEmpty()) {
      if (head.formal().equals("ため")) {
        if (deed && !at.isPast()) {
          keep(Modality.PLANNED, "modality.purpose");
        }
        return false;
      }
      if (DOING.contains(head.predicate())) {
        // ことと + する, in one bunsetsu.
        keep(Modality.PLANNED, "modality.resolved");
        return false;
      }
      if (!prose && head.head() == Bunsetsu.ROOT && head.tail().equals("こと") && !at.isPast()) {
        keep(Modality.PLANNED, "modality.wanted");
      }
      return true;
    }
    Optional<Modality> content = table.content(head.noun());
    if (content.isPresent()) {
      boolean weighed =
          content.get() == Modality.PLANNED
              && head.head() != Bunsetsu.ROOT
              && table
                  .verb(clauses.at(head.head()), Place.VERB)
                  .filter(Modality.HYPOTHETICAL::equals)
                  .isPresent();
      if (content.get() == Modality.HYPOTHETICAL) {
        settle(Modality.HYPOTHETICAL, "modality.condition");
      } else {
        keep(weighed ? Modality.HYPOTHETICAL : content.get(), "modality.content");
      }
      return false;
    }
    if (head.noun().endsWith("後")) {
      return true;
    }
    settled = best.isEmpty();
    return false;
  }

  private void complement(Phrase predicate, boolean subject) {
    if (isPassive(predicate)) {
      table.verb(predicate, Place.PASSIVE).ifPresent(m -> keep(m, "modality.verb"));
    }
    if (!subject || isPassive(predicate)) {
      table
          .verb(predicate, Place.VERB)
          .or(() -> table.verb(predicate, Place.QUOTE))
          .ifPresent(m -> keep(m, "modality.verb"));
    }
  }

  /** 支給する, 整備いたします, 届けてまいります, and 支給 in a list: still to do. */
  private void end(Phrase at, boolean deed) {
    if (!deed) {
      return;
    }
    boolean going =
        at.tail().contains("まいり")
            || at.tail().contains("ていく")
            || at.tail().contains("ていき")
            || at.tail().contains("ていただ");
    boolean sets =
        DOING.contains(at.predicate())
            && at.index() > 0
            && clauses.at(at.index() - 1).link() == Link.QUOTE
            && clauses.hasFigure(at.index() - 1);
    boolean done = table.verb(at, Place.DEED).isPresent() || LIGHT.contains(at.predicate());
    boolean future =
        at.isPredicate()
            ? (done || going)
                && !at.isPast()
                && (!at.isLasting() || going)
                && !at.isNegative()
                && at.link() != Link.ATTRIBUTE
            : !prose && at.link() == Link.END && done;
    if (future || sets) {
      keep(Modality.PLANNED, "modality.deed");
    }
  }

  private void settle(Modality modality, String rule) {
    settled = true;
    keep(modality, rule);
  }

  private void keep(Modality modality, String rule) {
    if (best.isEmpty() || modality.compareTo(best.get().value()) < 0) {
      best = Optional.of(new Filled<>(modality, rule));
    }
  }
}
