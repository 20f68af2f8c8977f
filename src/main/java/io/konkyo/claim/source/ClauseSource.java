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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds who says a figure among the predicates above it: the subject of a verb of saying. */
final class ClauseSource {

  /** The most heads that are followed. */
  private static final int LONGEST = 16;

  private static final Set<Link> PASSING =
      EnumSet.of(Link.MEANS, Link.CONTINUE, Link.AND, Link.ADVERB, Link.TARGET);

  private final Sayings sayings;
  private final Clauses clauses;
  private final Namer namer;
  private final Documents documents;
  private final int figure;
  private final Optional<Name> owner;

  ClauseSource(Sayings sayings, Clauses clauses, Namer namer, Documents documents, int figure) {
    this.sayings = sayings;
    this.clauses = clauses;
    this.namer = namer;
    this.documents = documents;
    this.figure = figure;
    owner = findOwner();
  }

  /** Returns whether the figure stands in what a document of somebody's says, named or not. */
  boolean isOwned() {
    return owner.isPresent();
  }

  /** Returns whose document it stands in: 世界銀行 of 5兆ドルとはじいた世界銀行の試算. */
  Optional<Filled<Span>> owner() {
    return owner
        .filter(name -> name.sort() == Sort.SPEAKER)
        .map(name -> new Filled<>(name.span(), "source.document"));
  }

  private Optional<Name> findOwner() {
    Phrase at = clauses.at(figure);
    for (int steps = 0; steps < LONGEST && at.head() != Bunsetsu.ROOT; steps++) {
      Phrase head = clauses.at(at.head());
      boolean told = at.link() == Link.CONTENT || (at.link() == Link.ATTRIBUTE && isClause(at));
      if (told) {
        Phrase noun = head;
        if (noun.link() == Link.OF && noun.head() != Bunsetsu.ROOT) {
          // はじいた leads to 世界銀行の, whose head is the document.
          noun = clauses.at(noun.head());
        }
        return documents.isDocument(noun) ? documents.owner(noun) : Optional.empty();
      }
      boolean whole = at.formal().equals("うち");
      if (whole || at.link() == Link.BREAK || at.link() == Link.CONDITION) {
        return Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  private static boolean isClause(Phrase phrase) {
    return phrase.isPredicate() || phrase.tail().contains("だ");
  }

  /** Returns the subject of the nearest verb of saying above the figure. */
  Optional<Filled<Span>> speaker() {
    Phrase at = clauses.at(figure);
    for (int steps = 0; steps < LONGEST && at.head() != Bunsetsu.ROOT; steps++) {
      if (at.isPredicate() && at.link() == Link.ATTRIBUTE && clauses.quotesNext(at.index())) {
        return said(at.index() + 1);
      }
      Phrase head = clauses.at(at.head());
      if (says(at, head)) {
        Optional<Filled<Span>> found = subject(head);
        if (found.isPresent()) {
          return found;
        }
      }
      boolean told = at.link() == Link.CONTENT || (at.link() == Link.ATTRIBUTE && isClause(at));
      if (told && !documents.isDocument(head) && !head.noun().isEmpty()) {
        return Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  private Optional<Filled<Span>> said(int particle) {
    for (int i = particle + 1; i < clauses.size() && i <= particle + LONGEST; i++) {
      Phrase phrase = clauses.at(i);
      if (phrase.isPredicate() && phrase.link() != Link.TOPIC && phrase.link() != Link.SUBJECT) {
        return sayings.takesClause(phrase.predicate()) ? subject(phrase) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean says(Phrase at, Phrase head) {
    String verb = head.predicate();
    return switch (at.link()) {
      case QUOTE -> sayings.takesClause(verb);
      case CONDITION -> at.tail().endsWith("と") && sayings.takesClause(verb);
      case OBJECT ->
          sayings.is(Kind.PUBLISH, verb)
              || sayings.is(Kind.ESTIMATE, verb)
              || verb.equals("強調する")
              || verb.equals("説明する");
      default -> false;
    };
  }

  /** Returns the topic or subject of a predicate, or the topic of what it goes on to. */
  private Optional<Filled<Span>> subject(Phrase predicate) {
    Phrase at = predicate;
    for (int steps = 0; steps < LONGEST; steps++) {
      Optional<Name> found = Optional.empty();
      for (int dependent = clauses.nearestDependent(at.index());
          dependent >= 0;
          dependent = clauses.nextDependent(dependent)) {
        Phrase subject = clauses.at(dependent);
        boolean candidate =
            subject.link() == Link.TOPIC
                || (subject.link() == Link.SUBJECT && at == predicate)
                || subject.link() == Link.END;
        if (candidate && dependent < predicate.index()) {
          Name name = namer.in(subject);
          if (name.sort() == Sort.CROWD) {
            return Optional.empty();
          }
          if (name.sort() == Sort.SPEAKER) {
            found = Optional.of(name);
            break;
          }
        }
      }
      if (found.isEmpty() && at == predicate) {
        found = beforeOccasion(predicate);
      }
      if (found.isPresent()) {
        return found.map(name -> new Filled<>(name.span(), "source.subject"));
      }
      if (at.link() != Link.CONTINUE || at.head() == Bunsetsu.ROOT) {
        return Optional.empty();
      }
      at = clauses.at(at.head());
    }
    return Optional.empty();
  }

  /** 知事は会見で…を明らかにした, where the parser ties 知事は to 会見で. */
  private Optional<Name> beforeOccasion(Phrase predicate) {
    for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
      Phrase topic = clauses.at(i);
      if (topic.link() != Link.TOPIC || topic.head() == Bunsetsu.ROOT) {
        continue;
      }
      int at = topic.head();
      while (at != Bunsetsu.ROOT
          && at < predicate.index()
          && PASSING.contains(clauses.at(at).link())) {
        at = clauses.head(at);
      }
      if (at == predicate.index()) {
        return Optional.of(namer.in(topic)).filter(name -> name.sort() == Sort.SPEAKER);
      }
    }
    return Optional.empty();
  }
}
