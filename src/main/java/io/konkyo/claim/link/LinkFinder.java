package io.konkyo.claim.link;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the figures of a sentence that belong together.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class LinkFinder {

  private final FigurePairs pairs;

  /** Finds them by pairs. */
  public LinkFinder(FigurePairs pairs) {
    this.pairs = pairs;
  }

  /** Returns the links between figures of a sentence, in the order of the text. */
  public List<FigureLink> find(FigureSentence sentence) {
    List<FigureLink> links = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      Optional<Mention> told = pairs.toldAgain(sentence, mention);
      if (told.isPresent()) {
        links.add(new FigureLink(FigureLink.Kind.SAME_AMOUNT, mention, told.get()));
      }
      Optional<Mention> next = pairs.nextLevel(sentence, mention);
      if (next.isPresent()) {
        links.add(new FigureLink(FigureLink.Kind.CHANGE, mention, next.get()));
      }
    }
    return links;
  }
}
