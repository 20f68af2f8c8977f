package io.konkyo.claim.modality;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Modality;
import io.konkyo.claim.modality.CueTable.Place;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.Optional;

/** Reads how sure a figure is from the heads of tables, headings and the title. */
final class Headings {

  private final CueTable table;

  Headings(CueTable table) {
    this.table = table;
  }

  /** Returns what the heads of a table, or the heading over a list, tell of what stands there. */
  Optional<Filled<Modality>> heads(FigureSentence sentence) {
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
    if (block.kind() == BlockKind.LIST_ITEM && !isClause(sentence)) {
      return block
          .section()
          .flatMap(head -> last(sentence.text(), head))
          .flatMap(m -> m)
          .map(m -> new Filled<>(m, "modality.head"));
    }
    return Optional.empty();
  }

  private static boolean isClause(FigureSentence sentence) {
    Clauses clauses = new Clauses(sentence.tree(), sentence.text());
    for (int i = 0; i < Math.min(clauses.size(), Clauses.REACH); i++) {
      Link link = clauses.at(i).link();
      if (link == Link.SUBJECT || link == Link.OBJECT) {
        return true;
      }
    }
    return false;
  }

  /** Returns what the last word in a head gives that gives any; present but empty for a fact. */
  private Optional<Optional<Modality>> last(String text, Span head) {
    for (int end = head.end(); end > head.start(); end--) {
      if (end < head.end() && Letters.isKanji(text.charAt(end))) {
        continue;
      }
      String before = text.substring(head.start(), end);
      Optional<Modality> given =
          table.ending(Place.SECTION, before).or(() -> table.ending(Place.NOUN, before));
      if (given.isPresent()) {
        return Optional.of(given.filter(m -> m != Modality.ACTUAL));
      }
    }
    return Optional.empty();
  }
}
