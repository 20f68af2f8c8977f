package io.konkyo.claim.link;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.mention.Mention;
import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the figures of a sentence that belong together.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class LinkFinder {

  private final FigurePairs pairs;

  private LinkFinder(FigurePairs pairs) {
    this.pairs = pairs;
  }

  /**
   * Loads the cues.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static LinkFinder load(ModelFiles models) {
    return new LinkFinder(FigurePairs.load(models));
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return FigurePairs.FILES;
  }

  /** Returns the links between figures of a sentence, in the order of the text. */
  public List<FigureLink> find(FigureSentence sentence) {
    List<FigureLink> links = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      pairs
          .toldAgain(sentence, mention)
          .ifPresent(
              other -> links.add(new FigureLink(FigureLink.Kind.SAME_AMOUNT, mention, other)));
      pairs
          .nextLevel(sentence, mention)
          .ifPresent(next -> links.add(new FigureLink(FigureLink.Kind.CHANGE, mention, next)));
    }
    return links;
  }
}
