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
    int[] candidates = new int[MOST];
    int[] belows = new int[MOST];
    ArcFeatures arcs = new ArcFeatures(phrases);
    Arrays.fill(heads, Bunsetsu.ROOT);
    for (int i = n - 2; i >= 0; i--) {
      int count = 0;
      int below = -1;
      for (int j = i + 1; j >= 0 && count < MOST; j = heads[j]) {
        if (enclosures.allows(i, j)) {
          candidates[count] = j;
          belows[count++] = below;
        } else if (count > 0) {
          break;
        }
        below = j;
      }
      int best = count == 0 ? n - 1 : candidates[0];
      // Where there is no choice the scores say nothing.
      if (count > 1) {
        features.clear();
        arcs.dependent(i);
        for (int rank = 0; rank < count; rank++) {
          int j = candidates[rank];
          arcs.candidate(j, rank, belows[rank], heads[j], taken[j], features);
        }
        best = candidates[best(features)];
      }
      heads[i] = best;
      taken[best] |= 1 << phrases.caseOf(i);
    }
    return heads;
  }

  /** Returns the row with the highest score, the first of equal ones. */
  private int best(Features features) {
    features.hash();
    int best = 0;
    int top = model.score(features, 0);
    for (int row = 1; row < features.rows(); row++) {
      int score = model.score(features, row);
      if (score > top) {
        top = score;
        best = row;
      }
    }
    return best;
  }
}
