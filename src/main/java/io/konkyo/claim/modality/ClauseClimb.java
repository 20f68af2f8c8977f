package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.figure.Modality;
import io.konkyo.claim.modality.CueTable.Place;
import io.konkyo.dependency.Bunsetsu;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the predicates above a figure and weighs their endings and what they lead to. For one
 * figure, used once.
 */
final class ClauseClimb {

  /** Verbs that lend their form to what stands before them. */
  static final Set<String> LIGHT = Set.of("する", "いたす", "致す", "なる", "ある", "できる", "出来る");

  /** The verbs for doing, which behind と set an amount. */
  static final Set<String> DOING = Set.of("する", "いたす", "致す");

  /** The most heads that are followed. */
  private static final int LONGEST = 24;

  private final CueTable table;
  private final Speech speech;
  private final Clauses clauses;
  private final int figure;
  private final boolean prose;
  private final Verdict verdict;
  private final Proposals proposals;

  /** The most bunsetsu behind a clause in which a new subject is looked for. */
  private static final int NEAR = 8;

  /** The most schemes that are followed. */
  private static final int MOST_SCHEMES = 2;

  /** The most links from a plan to the verb that weighs it. */
  private static final int WEIGHED = 3;

  private int schemes;

  /** Whether the clause tells what is, so that what follows covers it by a quotation alone. */
  private boolean loose;

  /**
   * Prepares to climb.
   *
   * @param figure the index of the bunsetsu that the figure belongs to
   * @param prose whether the sentence is a part of running text
   */
  ClauseClimb(
      CueTable table, Speech speech, Clauses clauses, int figure, boolean prose, Verdict verdict) {
    this.table = table;
    this.speech = speech;
    this.clauses = clauses;
    this.figure = figure;
    this.prose = prose;
    this.verdict = verdict;
    proposals = new Proposals(table, clauses, verdict);
  }

  /**
   * Follows predicates to what they lead to.
   *
   * @param deed whether the first does something with the figure
   */
  void climb(Phrase from, boolean deed) {
    Phrase at = from;
    for (int steps = 0; steps < LONGEST; steps++) {
      if (!loose) {
        table.tail(ending(at)).ifPresent(m -> verdict.keep(m, "modality.ending"));
        proposals.foretold(at);
        proposals.proposed(at);
      }
      if (deed && at == from && at.isNegative() && verdict.found().isEmpty()) {
        verdict.keep(Modality.DENIED, "modality.undone");
        return;
      }
      if (at.head() == Bunsetsu.ROOT) {
        end(at, deed);
        return;
      }
      Phrase head = clauses.at(at.head());
      if (at.isPredicate() && at.link() == Link.ATTRIBUTE && clauses.quotesNext(at.index())) {
        said(at, clauses.at(speech.speaking(at.index() + 1)), deed);
        return;
      }
      if (Speech.isQuote(at)) {
        head = clauses.at(speech.speaking(at.index()));
      } else if (at.link() == Link.CONTINUE) {
        head = speech.quoted(outside(at, head), at);
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

  /** 3%増え、5%に達する可能性がある: covers the clauses before. */
  private void uncertain(Phrase predicate) {
    if (!loose && predicate.index() > figure + 1) {
      Phrase subject = clauses.at(predicate.index() - 1);
      if (subject.link() == Link.SUBJECT && subject.head() == predicate.index()) {
        table
            .ending(Place.CONTENT, subject.noun())
            .filter(Modality.FORECAST::equals)
            .ifPresent(m -> verdict.keep(m, "modality.content"));
      }
    }
  }

  /** Takes what one link gives; returns whether the head's link is to be followed too. */
  private boolean step(Phrase at, Phrase head, boolean deed) {
    if (loose && at.link() != Link.QUOTE && at.link() != Link.CONTINUE) {
      return at.link() == Link.CONDITION && Speech.isQuote(at) && said(at, head, deed);
    }
    switch (at.link()) {
      case CONDITION -> {
        if (speech.isSaying(head) && at.tail().endsWith("と")) {
          return said(at, head, deed);
        }
        boolean once =
            at.tail().endsWith("と") && at.isPredicate() && head.isPast() && head.formal().isEmpty();
        if (!once && !table.is(Place.ASIDE, at.predicate())) {
          verdict.settle(Modality.HYPOTHETICAL, "modality.condition");
        }
        return false;
      }
      case QUOTE -> {
        return said(at, head, deed);
      }
      case SO_THAT -> {
        if (table.verb(at, Place.STEER).isPresent()) {
          verdict.keep(Modality.PLANNED, "modality.steer");
          return false;
        }
        complement(head, false);
        if (!head.isPredicate() && head.link() == Link.OBJECT) {
          // …よう圧力をかける: the parser may lead to the noun.
          table
              .content(head.noun())
              .filter(Modality.DEMANDED::equals)
              .ifPresent(m -> verdict.keep(m, "modality.content"));
        }
        if (head.index() > at.index() + 1) {
          Phrase before = clauses.at(head.index() - 1);
          if (before.link() == Link.SUBJECT || before.link() == Link.OBJECT) {
            table
                .content(before.noun())
                .filter(m -> m == Modality.DEMANDED || m == Modality.FORECAST)
                .ifPresent(m -> verdict.keep(m, "modality.content"));
          }
        }
        return false;
      }
      case QUESTION -> {
        verdict.keep(Modality.FORECAST, "modality.question");
        return false;
      }
      case ATTRIBUTE, CONTENT -> {
        return attribute(at, head, deed);
      }
      case CONTINUE -> {
        if (!at.isPredicate() && head.index() == at.head() && !at.tail().endsWith("あり")) {
          if (isThing(head)) {
            table.tail(ending(head)).ifPresent(m -> verdict.keep(m, "modality.ending"));
          }
          return false;
        }
        if (at.isLasting() && toldAnew(at)) {
          return false;
        }
        loose |=
            !at.isPredicate()
                || at.isLasting()
                || at.predicate().equals("ない")
                || table.verb(at, Place.EQUAL).isPresent();
        return true;
      }
      case OBJECT, SUBJECT, TOPIC, TARGET, ADVERB, MEANS -> {
        if (at.isPredicate() && at.formal().isEmpty()) {
          if (Surroundings.isMeans(at) && !head.isPast()) {
            verdict.settle(Modality.HYPOTHETICAL, "modality.condition");
          }
          return false;
        }
        if (isThing(at) && table.verb(head, Place.WORTH).isPresent() && !head.isPast()) {
          verdict.keep(Modality.PLANNED, "modality.worth");
        }
        if (!head.isPredicate()) {
          table.content(head.noun()).ifPresent(m -> verdict.keep(m, "modality.content"));
          return false;
        }
        if (isThat(at) && at.link() == Link.TARGET && DOING.contains(head.predicate())) {
          verdict.keep(Modality.PLANNED, "modality.resolved");
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
      verdict.keep(Modality.PLANNED, "modality.resolved");
      return false;
    }
    if (LIGHT.contains(head.predicate())) {
      return true;
    }
    end(at, deed);
    return false;
  }

  /** こととしております: the noun こと and what follows, in one bunsetsu. */
  private String ending(Phrase phrase) {
    return isThing(phrase) ? clauses.written(phrase.index()) : phrase.tail();
  }

  private boolean isThing(Phrase phrase) {
    return phrase.formal().equals("こと") || clauses.written(phrase.index()).startsWith("こと");
  }

  /** 3%増えており、来年は: another subject is told of behind a state that lasts. */
  private boolean toldAnew(Phrase at) {
    for (int i = at.index() + 1; i < at.head() && i <= at.index() + NEAR; i++) {
      Phrase next = clauses.at(i);
      if (next.link() == Link.TOPIC || table.starts(Place.SUPPOSE, clauses.written(i))) {
        return true;
      }
    }
    return false;
  }

  /** 配分し、危険な道を整備します: what goes on before a comma does so in the main clause. */
  private Phrase outside(Phrase at, Phrase head) {
    if (!at.isPredicate() || !clauses.written(at.index()).endsWith("、")) {
      return head;
    }
    Phrase phrase = head;
    boolean within = false;
    for (int steps = 0; steps < NEAR && phrase.head() != Bunsetsu.ROOT; steps++) {
      if (phrase.link() == Link.ATTRIBUTE && phrase.isPast()) {
        within = !clauses.at(phrase.head()).noun().isEmpty();
      } else if (phrase.isPredicate()) {
        break;
      }
      phrase = clauses.at(phrase.head());
    }
    return within && phrase.isPredicate() ? phrase : head;
  }

  private static boolean isThat(Phrase phrase) {
    return !phrase.isPredicate()
        && (phrase.formal().equals("こと") || phrase.formal().equals("もの"))
        && !phrase.tail().contains("だ");
  }

  private boolean attribute(Phrase at, Phrase head, boolean deed) {
    if (head.noun().isEmpty() && head.formal().equals("点")) {
      verdict.settleAt(at.index());
      return false;
    }
    if (head.noun().isEmpty()) {
      if (head.formal().equals("ため")) {
        if (deed && !at.isPast()) {
          verdict.keep(Modality.PLANNED, "modality.purpose");
        }
        return false;
      }
      boolean resolved =
          head.tail().startsWith("ことといた")
              || head.tail().startsWith("ことにいた")
              || head.tail().startsWith("こととし")
              || head.tail().startsWith("こととする");
      if (resolved || DOING.contains(head.predicate())) {
        // ことと + する, in one bunsetsu.
        verdict.keep(Modality.PLANNED, "modality.resolved");
        return false;
      }
      if (!prose && head.head() == Bunsetsu.ROOT && head.tail().equals("こと") && !at.isPast()) {
        verdict.keep(Modality.PLANNED, "modality.wanted");
      }
      return true;
    }
    if (!at.isPast() && table.starts(Place.NOW, head.noun())) {
      verdict.override(Modality.ACTUAL, "modality.now");
      return false;
    }
    Optional<Modality> content = table.content(head.noun());
    if (content.isEmpty() && at.link() == Link.CONTENT && head.link() == Link.OF) {
      // …という異例の取り決め.
      content = table.content(clauses.at(head.head()).noun());
    }
    if (content.isPresent()) {
      boolean weighed = content.get() == Modality.PLANNED && isWeighed(head);
      if (content.get() == Modality.HYPOTHETICAL) {
        verdict.settle(Modality.HYPOTHETICAL, "modality.condition");
      } else {
        verdict.keep(weighed ? Modality.HYPOTHETICAL : content.get(), "modality.content");
      }
      return false;
    }
    if (head.noun().endsWith("後") || head.noun().endsWith("あと")) {
      return true;
    }
    if (deed && !at.isPast() && !at.isLasting() && sets(head)) {
      schemes++;
      climb(clauses.at(head.head()), true);
    }
    if (verdict.found().isEmpty()) {
      verdict.settleAt(at.index());
    }
    return false;
  }

  /** …する案を検討する, …する案と…する案を比べる. */
  private boolean isWeighed(Phrase plan) {
    Phrase at = plan;
    for (int steps = 0; steps < WEIGHED && at.head() != Bunsetsu.ROOT; steps++) {
      at = clauses.at(at.head());
      boolean hypothetical =
          table.verb(at, Place.VERB).filter(Modality.HYPOTHETICAL::equals).isPresent();
      if (hypothetical || table.verb(at, Place.WEIGH).isPresent()) {
        return true;
      }
      if (at.isPredicate() || steps == 0 && plan.link() != Link.AND && plan.link() != Link.QUOTE) {
        return false;
      }
    }
    return false;
  }

  /** 3割を助成する制度を設ける: a scheme that is to be set up holds what it is to do. */
  private boolean sets(Phrase scheme) {
    return schemes < MOST_SCHEMES
        && scheme.link() == Link.OBJECT
        && scheme.head() != Bunsetsu.ROOT
        && table.ending(Place.SCHEME, scheme.noun()).isPresent()
        && table.verb(clauses.at(scheme.head()), Place.DEED).isPresent();
  }

  private void complement(Phrase predicate, boolean subject) {
    if (Speech.isPassive(predicate)) {
      table.verb(predicate, Place.PASSIVE).ifPresent(m -> verdict.keep(m, "modality.verb"));
    }
    if (!subject || Speech.isPassive(predicate)) {
      table
          .verb(predicate, Place.VERB)
          .or(() -> table.verb(predicate, Place.QUOTE))
          .ifPresent(m -> verdict.keep(m, "modality.verb"));
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
      verdict.keep(Modality.PLANNED, "modality.deed");
    }
  }
}
