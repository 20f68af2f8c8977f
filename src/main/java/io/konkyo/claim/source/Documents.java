package io.konkyo.claim.source;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.clause.Sayings;
import io.konkyo.claim.clause.Sayings.Kind;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.source.Namer.Name;
import io.konkyo.claim.source.Namer.Sort;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.text.Span;
import java.util.Optional;
import java.util.Set;

/** Finds whose a survey, a report, an estimate or a published figure is. */
final class Documents {

  /** The most links of の that are followed from a document to its owner. */
  private static final int MOST_LINKS = 3;

  /** The most bunsetsu from a topic to the document by which it says. */
  private static final int NEAR = 8;

  private static final Set<String> ACCORDING = Set.of("よる", "依る", "基づく");

  private final Sayings sayings;
  private final Clauses clauses;
  private final Namer namer;

  Documents(Sayings sayings, Clauses clauses, Namer namer) {
    this.sayings = sayings;
    this.clauses = clauses;
    this.namer = namer;
  }

  /** Returns whether the noun of a bunsetsu is something that is said or published. */
  boolean isDocument(Phrase phrase) {
    return sayings.document(phrase.noun()) > 0;
  }

  /** 内閣府の試算では, 総務省が発表した10月の失業率は. */
  Optional<Filled<Span>> around(int figure) {
    for (int i = clauses.spanning(figure, figure, "はとばでて", true);
        i >= 0;
        i = clauses.spanning(i, figure, "はとばでて", true)) {
      Phrase frame = clauses.at(i);
      Optional<Phrase> document = framed(frame);
      Optional<Name> owner =
          document.flatMap(
              d -> owner(d).or(() -> frame.link() == Link.MEANS ? holder(d) : Optional.empty()));
      if (owner.isPresent()) {
        return owner
            .filter(name -> name.sort() == Sort.SPEAKER)
            .map(name -> new Filled<>(name.span(), "source.according"));
      }
    }
    return published(figure);
  }

  private Optional<Phrase> framed(Phrase frame) {
    if (ACCORDING.contains(frame.predicate()) && frame.noun().isEmpty() && frame.index() > 0) {
      return Optional.of(clauses.at(frame.index() - 1));
    }
    boolean frames =
        frame.link() == Link.FRAME
            || frame.link() == Link.MEANS
            || frame.tail().contains("によ")
            || frame.tail().contains("において");
    return frames && isDocument(frame) ? Optional.of(frame) : Optional.empty();
  }

  /** Returns whose a document is; empty where nothing tells. */
  Optional<Name> owner(Phrase document) {
    Phrase at = document;
    for (int links = 0; links <= MOST_LINKS; links++) {
      Phrase noun = at;
      Optional<Name> found = owns(noun).or(() -> publisher(noun, true));
      if (found.isPresent()) {
        return found;
      }
      int before = at.index() - 1;
      if (before < 0
          || clauses.head(before) != at.index()
          || clauses.at(before).link() != Link.OF) {
        break;
      }
      at = clauses.at(before);
      Name name = namer.in(at);
      if (name.sort() == Sort.SPEAKER || name.sort() == Sort.CROWD) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** IMFは見通しで: the topic before what it says by. */
  private Optional<Name> holder(Phrase document) {
    for (int i = document.index() - 1; i >= 0 && i >= document.index() - NEAR; i--) {
      Phrase topic = clauses.at(i);
      if (topic.link() == Link.TOPIC) {
        return Optional.of(namer.in(topic)).filter(name -> name.sort() == Sort.SPEAKER);
      }
    }
    return Optional.empty();
  }

  /** The body in one word with the document: 総務省調査. */
  private Optional<Name> owns(Phrase document) {
    int length = document.noun().length() - sayings.document(document.noun());
    if (length == 0 || length == document.noun().length()) {
      Name name = namer.in(document);
      return length > 0 && name.sort() == Sort.SPEAKER ? Optional.of(name) : Optional.empty();
    }
    return Optional.of(namer.in(document, length)).filter(name -> name.sort() == Sort.SPEAKER);
  }

  /** Returns the subject of the verb of publishing or finding out before a noun. */
  private Optional<Name> publisher(Phrase noun, boolean document) {
    for (int dependent = clauses.nearestDependent(noun.index());
        dependent >= 0;
        dependent = clauses.nextDependent(dependent)) {
      Phrase clause = clauses.at(dependent);
      if (clause.link() == Link.ATTRIBUTE && publishes(clause, document)) {
        return subject(clause);
      }
    }
    return Optional.empty();
  }

  private boolean publishes(Phrase clause, boolean document) {
    return sayings.is(Kind.PUBLISH, clause.predicate())
        || (document && sayings.is(Kind.SURVEY, clause.predicate()))
        || clause.predicate().equals("調査する");
  }

  private Optional<Name> subject(Phrase clause) {
    for (int dependent = clauses.nearestDependent(clause.index());
        dependent >= 0;
        dependent = clauses.nextDependent(dependent)) {
      Phrase subject = clauses.at(dependent);
      if (subject.link() == Link.SUBJECT) {
        Name name = namer.in(subject);
        boolean names = name.sort() == Sort.SPEAKER || name.sort() == Sort.OTHER;
        return names ? Optional.of(new Name(name.span(), Sort.SPEAKER)) : Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** 週刊誌が報じた1,500万円: the subject of the verb of publishing right before the figure. */
  Optional<Filled<Span>> told(int figure) {
    for (int i = figure - 1; i >= 0 && i >= figure - 2; i--) {
      Phrase clause = clauses.at(i);
      boolean own =
          clause.link() == Link.ATTRIBUTE
              && clause.head() >= figure
              && (clause.head() == figure || clauses.at(figure).link() == Link.OF);
      if (own && sayings.is(Kind.PUBLISH, clause.predicate())) {
        return subject(clause)
            .filter(name -> name.sort() == Sort.SPEAKER)
            .map(name -> new Filled<>(name.span(), "source.published"));
      }
    }
    return Optional.empty();
  }

  /** Returns the publisher of the nearest noun that the figure's clause tells of. */
  private Optional<Filled<Span>> published(int figure) {
    for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
      Phrase clause = clauses.at(i);
      if (clause.link() != Link.ATTRIBUTE
          || clause.head() == Bunsetsu.ROOT
          || !publishes(clause, false)) {
        continue;
      }
      int noun = clause.head();
      for (int links = 0; links <= MOST_LINKS && clauses.at(noun).link() == Link.OF; links++) {
        if (clauses.head(noun) == Bunsetsu.ROOT) {
          break;
        }
        noun = clauses.head(noun);
      }
      if (clauses.at(noun).formal().equals("うち") && clauses.head(noun) != Bunsetsu.ROOT) {
        noun = clauses.head(noun);
      }
      if (noun >= figure || clauses.spansOver(noun, figure, true)) {
        Optional<Name> publisher = subject(clause).filter(n -> n.sort() == Sort.SPEAKER);
        if (publisher.isPresent()) {
          return publisher.map(name -> new Filled<>(name.span(), "source.published"));
        }
      }
    }
    return Optional.empty();
  }
}
