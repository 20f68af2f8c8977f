package io.konkyo.claim.time;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.mention.Mention;
import io.konkyo.model.ModelFiles;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a figure is a rate of.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class RateFinder {

  private RateFinder() {}

  /**
   * Loads the cues.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static RateFinder load(ModelFiles models) {
    return new RateFinder();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of();
  }

  /** Returns year, month, day, hour, or another denominator's counter as written. */
  public Optional<Filled<String>> find(FigureSentence sentence, Mention figure) {
    return Optional.empty();
  }
}
