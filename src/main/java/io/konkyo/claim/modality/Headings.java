package io.konkyo.claim.modality;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Modality;
import io.konkyo.claim.modality.CueTable.Place;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.Optional;

/** Reads how sure a figure is from the heads of tables, headings and the title. */
final class Headings {

  /** The most sentences that may hold the title. */
  private static final int TITLES = 3;

  /** The most UTF-16 units of a heading that are looked at, from its end. */
  private static final int LONGEST = 80;

  /** The most UTF-16 units behind the name of a plan in a title. */
  private static final int BEHIND = 10;

  /** The most heads that are followed. */
  private static final int MOST = 12;

  private final CueTable table;

  Headings(CueTable table) {
    this.table = table;
  }

  /** Returns what the heads of a table, or the heading over a list, tell of what stands there. */
  Optional<Filled<Modality>> heads(FigureSentence sentence, Clauses clauses) {
    Block block = sentence.block();
    if (block.kind() == BlockKind.TABLE_CELL && block.cell().isPresent()) {
      Optional<Optional<Modality>> told =
          block.cell().get().columnHead().flatMap(head -> last(sentence.text(), head));
      if (told.isEmpty()) {
        told = block.cell().get().rowHead().flatMap(head -> last(sentence.text(), head));
      }
      if (told.isEmpty()) {
        told = block.section().flatMap(head -> last(sentence.text(), head));
      }
      return told.flatMap(m -> m).map(m -> new Filled<>(m, "modality.head"));
    }
    if (block.kind() == BlockKind.LIST_ITEM && !isClause(clauses)) {
      return block
          .section()
          .flatMap(head -> last(sentence.text(), head))
          .flatMap(m -> m)
          .map(m -> new Filled<>(m, "modality.head"));
    }
    return Optional.empty();
  }

  /** Returns whether a list item tells something with a tense, not a thing. */
  private static boolean isClause(Clauses clauses) {
    int last = clauses.size() - 1;
    boolean whole = clauses.at(last).isPredicate();
    for (int i = last - 1; i >= 0 && i > last - Clauses.REACH && !whole; i--) {
      Link link = clauses.at(i).link();
      whole = clauses.head(i) == last && (link == Link.SUBJECT || link == Link.OBJECT);
    }
    return whole;
  }

  /** 令和8年度予算案の概要, as the title or the heading: what is told as neither past is planned. */
  Optional<Filled<Modality>> title(FigureSentence sentence, Clauses clauses, int figure) {
    boolean told =
        sentence.block().section().filter(head -> isTitle(sentence.text(), head)).isPresent();
    for (int i = 0; i < Math.min(TITLES, sentence.sentences().size()) && !told; i++) {
      Sentence first = sentence.sentences().get(i).sentence();
      told = first.block().kind() == BlockKind.HEADING && isTitle(sentence.text(), first.span());
    }
    return told && isStillToBe(clauses, figure)
        ? Optional.of(new Filled<>(Modality.PLANNED, "modality.title"))
        : Optional.empty();
  }

  /** Returns whether a heading names the plan, with a few letters behind it at most. */
  private boolean isTitle(String text, Span head) {
    int first = Math.max(head.start(), head.end() - LONGEST);
    for (int end = head.end(); end > first && end > head.end() - BEHIND; end--) {
      if (end < head.end() && "がはをにで、？?".indexOf(text.charAt(end)) >= 0) {
        return false;
      }
      boolean whole = end == head.end() || !Letters.isKanji(text.charAt(end));
      if (whole && table.ending(Place.TITLE, text, first, end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isStillToBe(Clauses clauses, int figure) {
    Phrase at = clauses.at(figure);
    for (int steps = 0; steps < MOST; steps++) {
      boolean became = at.predicate().equals("なる");
      if (at.isPast() && !became || at.isLasting() || at.link() == Link.FROM) {
        return false;
      }
      boolean ends = at.isPredicate() && at.link() != Link.CONTINUE;
      if (ends || at.head() == Bunsetsu.ROOT) {
        return true;
      }
      at = clauses.at(at.head());
    }
    return true;
  }

  /** Returns what the last word in a head gives that gives any; present but empty for a fact. */
  private Optional<Optional<Modality>> last(String text, Span head) {
    int first = Math.max(head.start(), head.end() - LONGEST);
    for (int end = head.end(); end > first; end--) {
      if (end < head.end() && Letters.isKanji(text.charAt(end))) {
        continue;
      }
      Optional<Modality> given = table.ending(Place.SECTION, text, first, end);
      if (given.isEmpty()) {
        given = table.ending(Place.NOUN, text, first, end);
      }
      if (given.isPresent()) {
        return Optional.of(given.filter(m -> m != Modality.ACTUAL));
      }
    }
    return Optional.empty();
  }
}
