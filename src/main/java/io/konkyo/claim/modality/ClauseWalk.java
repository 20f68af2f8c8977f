package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
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

  private static final Set<Link> DONE = EnumSet.of(Link.OBJECT, Link.AND, Link.TARGET, Link.AS);

  private static final Set<Link> NOUNS = EnumSet.of(Link.OF, Link.AND, Link.CONTENT);

  private static final Set<Link> NOMINAL_ENDS =
      EnumSet.of(
          Link.CONTINUE,
          Link.BREAK,
          Link.CONDITION,
          Link.ATTRIBUTE,
          Link.END,
          Link.SO_THAT,
          Link.PURPOSE,
          Link.QUESTION);

  private static final Set<String> LIGHT = Set.of("する", "いたす", "致す", "なる", "ある", "できる", "出来る");

  private static final Set<String> BECOMING = Set.of("なる", "できる", "出来る", "ある", "つながる");

  private static final Set<String> DOING = Set.of("する", "いたす", "致す");

  private final CueTable table;
  private final Clauses clauses;
  private final int figure;
  private final int figureEnd;
  private final boolean prose;

  private Optional<Filled<Modality>> best = Optional.empty();
  private boolean adnominal;
  private boolean event;
  private boolean taken;

  /**
   * Prepares a walk.
   *
   * @param figure the index of the bunsetsu that the figure belongs to
   * @param figureEnd where the figure ends, in UTF-16 units of the article's text
   * @param prose whether the sentence is a part of running text
   */
  ClauseWalk(CueTable table, Clauses clauses, int figure, int figureEnd, boolean prose) {
    this.table = table;
    this.clauses = clauses;
    this.figure = figure;
    this.figureEnd = figureEnd;
    this.prose = prose;
  }

  /** Returns the strongest modality on the way; empty where nothing tells one. */
  Optional<Filled<Modality>> find() {
    if (isDenied()) {
      return Optional.of(new Filled<>(Modality.DENIED, "modality.denied"));
    }
    Phrase phrase = clauses.at(figure);
    String behind = clauses.between(figureEnd, phrase.nounSpan().end());
    if (!behind.isEmpty() && !phrase.isPredicate()) {
      if (settles(behind)) {
        return best;
      }
      event = table.ending(Place.EVENT, behind).isPresent();
    }
    for (int steps = 0; steps < LONGEST && !phrase.isPredicate(); steps++) {
      if (!NOUNS.contains(phrase.link()) || phrase.head() == Bunsetsu.ROOT) {
        break;
      }
      Phrase next = clauses.at(phrase.head());
      if (next.isPredicate()) {
        break;
      }
      if (phrase.link() != Link.AND && settles(next.noun())) {
        return best;
      }
      if (phrase.link() != Link.AND || phrase.index() != figure) {
        adnominal = true;
      }
      event = table.ending(Place.EVENT, next.noun()).isPresent();
      phrase = next;
    }
    if (isModified(phrase.index())) {
      return best;
    }
    if (phrase.isPredicate()
        || NOMINAL_ENDS.contains(phrase.link())
        || phrase.head() == Bunsetsu.ROOT) {
      follow(phrase, Link.AND, true);
    } else {
      follow(clauses.at(phrase.head()), phrase.link(), false);
    }
    return best;
  }

  /** Returns whether a noun that the figure belongs to tells all. */
  private boolean settles(String noun) {
    if (table.ending(Place.GIVEN, noun).isPresent()) {
      keep(Modality.ACTUAL, "modality.given");
      return true;
    }
    Optional<Modality> given =
        table.ending(Place.NOUN, noun).or(() -> table.ending(Place.CONTENT, noun));
    given.ifPresent(modality -> keep(modality, "modality.noun"));
    return given.isPresent();
  }

  /** 日本が約束した5,500億ドル, 目標の2%. */
  private boolean isModified(int noun) {
    for (int i = figure - 1; i >= 0 && i >= figure - 2; i--) {
      int head = clauses.head(i);
      if (head != figure && head != noun) {
        continue;
      }
      Phrase modifier = clauses.at(i);
      Optional<Modality> given = Optional.empty();
      if (modifier.link() == Link.ATTRIBUTE && modifier.isPredicate()) {
        given = verb(modifier, Place.VERB);
      } else if (modifier.link() == Link.ATTRIBUTE
          || modifier.link() == Link.OF && head == figure) {
        if (table.ending(Place.NOW, modifier.noun()).isPresent()) {
          keep(Modality.ACTUAL, "modality.now");
          return true;
        }
        given = table.ending(Place.NOUN, modifier.noun());
      }
      if (given.isPresent()) {
        keep(given.get(), "modality.modifier");
        return true;
      }
    }
    return false;
  }

  /**
   * Follows the predicates from the one that governs the figure.
   *
   * @param role what the figure is to it
   * @param nominal whether the figure itself is what is told
   */
  private void follow(Phrase governor, Link role, boolean nominal) {
    boolean passive =
        governor.tail().startsWith("れ")
            || governor.tail().contains("られ")
            || governor.tail().contains("され");
    if (role == Link.FROM) {
      keep(Modality.ACTUAL, "modality.from");
      return;
    }
    boolean deed = false;
    if (!nominal || governor.isPredicate()) {
      if (verb(governor, Place.GIVEN).isPresent() && !event) {
        keep(Modality.ACTUAL, "modality.given");
        return;
      }
      if (COMPLEMENTS.contains(role) || passive) {
        verb(governor, Place.VERB).ifPresent(m -> keep(m, "modality.verb"));
      }
      if (role == Link.QUOTE) {
        verb(governor, Place.QUOTE).ifPresent(m -> keep(m, "modality.verb"));
      }
      deed = DONE.contains(role) && !passive && verb(governor, Place.DEED).isPresent();
    }
    boolean muted =
        adnominal
            && !event
            && !deed
            && (role == Link.TOPIC
                || role == Link.TARGET
                || role == Link.ADVERB
                || role == Link.MEANS
                || role == Link.FRAME);
    if (muted) {
      taken = true;
      return;
    }
    if (governor.link() == Link.ATTRIBUTE
        && governor.isPast()
        && best.isEmpty()
        && !leadsToContent(governor)) {
      taken = true;
      return;
    }
    climb(governor, deed);
  }

  private boolean leadsToContent(Phrase predicate) {
    if (predicate.head() == Bunsetsu.ROOT) {
      return false;
    }
    String noun = clauses.at(predicate.head()).noun();
    return noun.isEmpty()
        || table.ending(Place.NOUN, noun).isPresent()
        || table.ending(Place.CONTENT, noun).isPresent();
  }

  private void climb(Phrase from, boolean deed) {
    Phrase at = from;
    for (int steps = 0; steps < LONGEST; steps++) {
      table.tail(at.tail()).ifPresent(m -> keep(m, "modality.ending"));
      if (deed && at == from && at.isNegative() && best.isEmpty()) {
        keep(Modality.DENIED, "modality.undone");
        return;
      }
      supposed(at);
      Phrase head = at.head() == Bunsetsu.ROOT ? at : clauses.at(at.head());
      boolean future = deed && isFuture(at);
      switch (at.link()) {
        case CONDITION -> {
          if (!table.is(Place.ASIDE, at.predicate())) {
            keep(Modality.HYPOTHETICAL, "modality.condition");
          }
          return;
        }
        case PURPOSE -> {
          if (deed && !at.isPast()) {
            keep(Modality.PLANNED, "modality.purpose");
          }
          return;
        }
        case QUESTION -> {
          keep(Modality.FORECAST, "modality.question");
          return;
        }
        case SO_THAT -> {
          verb(head, Place.VERB)
              .or(() -> verb(head, Place.QUOTE))
              .ifPresent(m -> keep(m, "modality.verb"));
          return;
        }
        case QUOTE -> {
          if (!at.formal().isEmpty() && DOING.contains(head.predicate())) {
            keep(Modality.PLANNED, "modality.resolved");
            return;
          }
          verb(head, Place.VERB)
              .or(() -> verb(head, Place.QUOTE))
              .ifPresent(m -> keep(m, "modality.verb"));
          if (!LIGHT.contains(head.predicate())) {
            if (future) {
              keep(Modality.PLANNED, "modality.announced");
            }
            return;
          }
        }
        case ATTRIBUTE, CONTENT -> {
          if (!head.noun().isEmpty() || head.isPredicate()) {
            Optional<Modality> content =
                table
                    .ending(Place.NOUN, head.noun())
                    .or(() -> table.ending(Place.CONTENT, head.noun()));
            content.ifPresent(m -> keep(m, "modality.content"));
            return;
          }
        }
        case CONTINUE -> {
          if (head == at) {
            return;
          }
        }
        case OBJECT, SUBJECT, TOPIC, TARGET, ADVERB, MEANS -> {
          if (at.formal().isEmpty() && at.isPredicate() || head == at) {
            return;
          }
          if (at.link() == Link.TARGET && DOING.contains(head.predicate())) {
            keep(Modality.PLANNED, "modality.resolved");
            return;
          }
          boolean passive = head.tail().contains("れ");
          if (at.link() != Link.SUBJECT && at.link() != Link.TOPIC || passive) {
            verb(head, Place.VERB).ifPresent(m -> keep(m, "modality.verb"));
          }
          if (head.isPredicate() && !LIGHT.contains(head.predicate())) {
            return;
          }
          if (!head.isPredicate()) {
            table
                .ending(Place.NOUN, head.noun())
                .or(() -> table.ending(Place.CONTENT, head.noun()))
                .ifPresent(m -> keep(m, "modality.content"));
            return;
          }
        }
        default -> {
          if (future) {
            keep(Modality.PLANNED, "modality.deed");
          }
          return;
        }
      }
      at = head;
    }
  }

  /** Returns whether a deed is still to do: 支給する, 整備いたします, in a list 支給. */
  private boolean isFuture(Phrase at) {
    if (!at.isPredicate()) {
      return !prose && at.link() == Link.END && verb(at, Place.DEED).isPresent();
    }
    boolean doing = verb(at, Place.DEED).isPresent() || LIGHT.contains(at.predicate());
    boolean going =
        at.tail().contains("まいり") || at.tail().contains("ていく") || at.tail().contains("ていき");
    return (doing || going) && !at.isPast() && (!at.isLasting() || going) && !at.isNegative();
  }

  /** Keeps that a clause before the figure supposes what the predicate tells. */
  private void supposed(Phrase predicate) {
    if (predicate.isPast() && predicate.link() != Link.ATTRIBUTE) {
      return;
    }
    for (int dependent : clauses.dependents(predicate.index())) {
      if (dependent >= figure) {
        continue;
      }
      Phrase clause = clauses.at(dependent);
      boolean supposes =
          clause.isPredicate()
              ? clause.link() == Link.CONDITION && !table.is(Place.ASIDE, clause.predicate())
              : clause.noun().endsWith("場合")
                  || clause.link() == Link.CONDITION && !clause.tail().endsWith("も");
      if (supposes) {
        keep(Modality.HYPOTHETICAL, "modality.supposed");
        return;
      }
    }
  }

  /** 引き上げるという事実はない, …を否定した, 3%ではない. */
  private boolean isDenied() {
    Phrase at = clauses.at(figure);
    for (int steps = 0; steps < LONGEST && at.head() != Bunsetsu.ROOT; steps++) {
      if (denies(at)) {
        return true;
      }
      Phrase head = clauses.at(at.head());
      switch (at.link()) {
        case OBJECT, QUOTE, ADVERB, TOPIC, OF, CONTENT, AND, TARGET -> {
          if (table.is(Place.VERB, head.predicate())
              && verb(head, Place.VERB).filter(Modality.DENIED::equals).isPresent()) {
            return true;
          }
        }
        case ATTRIBUTE -> {}
        case SUBJECT -> {}
        default -> {
          return false;
        }
      }
      if (at.link() == Link.SUBJECT || at.link() == Link.TOPIC) {
        if (head.predicate().equals("ない")
            && table
                .ending(Place.DENIAL, at.noun().isEmpty() ? at.formal() : at.noun())
                .isPresent()) {
          return true;
        }
        if (at.link() == Link.TOPIC) {
          return false;
        }
      }
      at = head;
    }
    return denies(at);
  }

  private static boolean denies(Phrase at) {
    String tail = at.tail();
    return (tail.contains("ではな") || tail.contains("ではありませ") || tail.contains("じゃな"))
        && !tail.contains("だけ")
        && !tail.contains("のみ")
        && !tail.contains("ばかり")
        && !tail.contains("か");
  }

  /** Returns whether what is told of the figure takes it for granted. */
  boolean isTaken() {
    return taken;
  }

  /** Returns what a predicate, or a noun that stands for one, gives in a place. */
  private Optional<Modality> verb(Phrase phrase, Place place) {
    return phrase.isPredicate()
        ? table.ending(place, phrase.predicate())
        : phrase.noun().isEmpty()
            ? Optional.empty()
            : table
                .ending(place, phrase.noun() + "する")
                .or(() -> table.ending(place, phrase.noun()));
  }

  private void keep(Modality modality, String rule) {
    if (best.isEmpty() || modality.compareTo(best.get().value()) < 0) {
      best = Optional.of(new Filled<>(modality, rule));
    }
  }
}
