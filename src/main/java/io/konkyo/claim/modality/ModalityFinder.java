package io.konkyo.claim.modality;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Modality;
import io.konkyo.mention.Mention;
import io.konkyo.model.ModelFiles;
import java.util.List;

/**
 * Finds how sure a figure is.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class ModalityFinder {

  private ModalityFinder() {}

  /**
   * Loads the cues.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static ModalityFinder load(ModelFiles models) {
    return new ModalityFinder();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of();
  }

  /** Returns how sure a figure of the sentence is. */
  public Filled<Modality> find(FigureSentence sentence, Mention figure) {
    return new Filled<>(Modality.ACTUAL, "modality.told");
  }
}
