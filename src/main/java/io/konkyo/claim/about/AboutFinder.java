package io.konkyo.claim.about;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.mention.Mention;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a figure measures.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class AboutFinder {

  private AboutFinder() {}

  /**
   * Loads the lexicons.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static AboutFinder load(ModelFiles models) {
    return new AboutFinder();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of();
  }

  /** Returns where the phrase stands that names what a figure of the sentence measures. */
  public Optional<Filled<Span>> find(FigureSentence sentence, Mention figure) {
    return Optional.empty();
  }
}
