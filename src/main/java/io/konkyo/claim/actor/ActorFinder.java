package io.konkyo.claim.actor;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.mention.Mention;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds whose a figure is: who has, does, pays, demands or owns it.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class ActorFinder {

  private ActorFinder() {}

  /**
   * Loads the lexicons.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static ActorFinder load(ModelFiles models) {
    return new ActorFinder();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of();
  }

  /**
   * Returns where the actor of a figure of the sentence stands.
   *
   * @param about what the figure measures
   */
  public Optional<Filled<Span>> find(
      FigureSentence sentence, Mention figure, Optional<Span> about) {
    return Optional.empty();
  }
}
