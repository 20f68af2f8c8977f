package io.konkyo.claim.modality;

import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Modality;
import java.util.Optional;

/** The strongest modality that was found for a figure so far. For one figure, used once. */
final class Verdict {

  private Optional<Filled<Modality>> best = Optional.empty();
  private boolean settled;
  private boolean level;
  private int last = -1;

  /** Keeps a modality where it is stronger than what was found before. */
  void keep(Modality modality, String rule) {
    if (best.isEmpty() || modality.compareTo(best.get().value()) < 0) {
      best = Optional.of(new Filled<>(modality, rule));
    }
  }

  /** As {@link #keep}, and leaves nothing to what stands around the clause. */
  void settle(Modality modality, String rule) {
    settle();
    keep(modality, rule);
  }

  /** Settles a modality whatever was found before. */
  void override(Modality modality, String rule) {
    settle();
    best = Optional.of(new Filled<>(modality, rule));
  }

  /** Settles, though conditions within the clause up to a bunsetsu still count. */
  void settleAt(int bunsetsu) {
    settle();
    last = bunsetsu;
  }

  /** Returns the last bunsetsu whose conditions count though all is settled, -1 for none. */
  int last() {
    return last;
  }

  /** Leaves nothing to what stands around the clause. */
  void settle() {
    settled = true;
  }

  /** Settles that the figure is a level that something is changed from. */
  void settleLevel() {
    level = true;
    settle(Modality.ACTUAL, "modality.level");
  }

  /** Returns what was found. */
  Optional<Filled<Modality>> found() {
    return best;
  }

  /** Returns whether what was found leaves nothing to what stands around the clause. */
  boolean isSettled() {
    return settled;
  }

  /** Returns whether the figure is a level that something is changed from. */
  boolean isLevel() {
    return level;
  }
}
