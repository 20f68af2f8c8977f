package io.konkyo.claim.link;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.model.ModelFiles;
import java.util.List;

/**
 * Finds the figures of a sentence that belong together.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class LinkFinder {

  private LinkFinder() {}

  /**
   * Loads the cues.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static LinkFinder load(ModelFiles models) {
    return new LinkFinder();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of();
  }

  /** Returns the links between figures of a sentence, in the order of the text. */
  public List<FigureLink> find(FigureSentence sentence) {
    return List.of();
  }
}
