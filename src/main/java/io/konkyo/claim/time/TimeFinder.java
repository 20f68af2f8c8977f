package io.konkyo.claim.time;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.TimeReference;
import io.konkyo.mention.Mention;
import io.konkyo.model.ModelFiles;
import java.util.List;
import java.util.Optional;

/**
 * Finds when a figure holds.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class TimeFinder {

  private TimeFinder() {}

  /**
   * Loads the cues.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static TimeFinder load(ModelFiles models) {
    return new TimeFinder();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of();
  }

  /** Returns the time that a figure of the sentence holds for. */
  public Optional<Filled<TimeReference>> find(FigureSentence sentence, Mention figure) {
    return Optional.empty();
  }
}
