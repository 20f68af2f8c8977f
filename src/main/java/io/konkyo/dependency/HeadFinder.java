package io.konkyo.dependency;

import java.util.Arrays;

/**
 * Finds what each bunsetsu depends on, from the last to the first. Dependencies do not cross, so a
 * bunsetsu can depend on the next one, on what that one depends on, and so on; of these the model
 * chooses.
 */
final class HeadFinder {

  /** How many candidates are looked at for one bunsetsu. */
  static final int MOST = 40;

  private final LinearModel model;

  HeadFinder(LinearModel model) {
    this.model = model;
  }

  /** Returns the index of what each bunsetsu depends on; {@link Bunsetsu#ROOT} for the last. */
  int[] heads(Phrases phrases, Enclosures enclosures, Features features) {
    int n = phrases.count();
    int[] heads = new int[n];
    int[] taken = new int[n];
    Arrays.fill(heads, Bunsetsu.ROOT);
    for (int i = n - 2; i >= 0; i--) {
      int best = n - 1;
      int top = Integer.MIN_VALUE;
      int below = -1;
      int rank = 0;
      for (int j = i + 1; j >= 0 && rank < MOST; j = heads[j]) {
        if (enclosures.allows(i, j)) {
          ArcFeatures.compute(phrases, i, j, rank, below, heads[j], taken[j], features);
          int score = model.score(features);
          if (score > top) {
            top = score;
            best = j;
          }
          rank++;
        } else if (rank > 0) {
          break;
        }
        below = j;
      }
      heads[i] = best;
      taken[best] |= 1 << phrases.caseOf(i);
    }
    return heads;
  }
}
