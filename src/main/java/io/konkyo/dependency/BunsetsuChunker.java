package io.konkyo.dependency;

/** Cuts a sentence's morphemes into bunsetsu. */
final class BunsetsuChunker {

  private final LinearModel model;

  BunsetsuChunker(LinearModel model) {
    this.model = model;
  }

  /** Returns for every morpheme whether a bunsetsu begins with it. */
  boolean[] starts(Words words, Features features) {
    boolean[] starts = new boolean[words.count()];
    int[] asked = new int[Features.ROWS];
    ChunkFeatures gaps = new ChunkFeatures(words);
    features.clear();
    for (int t = 0; t < starts.length; t++) {
      starts[t] = t == 0 || !isJoined(words, t) && isParted(words, t);
      if (isOpen(words, t)) {
        asked[features.rows()] = t;
        gaps.gap(t, features);
      }
      if (features.rows() == Features.ROWS || t == starts.length - 1) {
        decide(starts, asked, features);
      }
    }
    return starts;
  }

  private void decide(boolean[] starts, int[] asked, Features features) {
    features.hash();
    for (int row = 0; row < features.rows(); row++) {
      starts[asked[row]] = model.score(features, row) > 0;
    }
    features.clear();
  }

  /** Returns whether the model alone tells if a bunsetsu begins with a morpheme. */
  static boolean isOpen(Words words, int t) {
    return t > 0 && !isJoined(words, t) && !isParted(words, t);
  }

  /**
   * Returns whether a morpheme stands in one bunsetsu with the one before it, whatever the model
   * says: nothing parts a number from what counts or bounds it, or a sign from what it closes; 前年同期
   * is one word.
   */
  private static boolean isJoined(Words words, int t) {
    if (words.isNumber(t)) {
      return words.isNumber(t - 1)
          || words.kind(t - 1) == Words.PREFIX
          || words.isSeparator(t - 1) && words.isNumber(t - 2);
    }
    if (words.isNumber(t - 1)) {
      return words.isSuffix(t) || words.isSeparator(t);
    }
    if (words.isSamePeriod(t)) {
      return words.kind(t - 1) == Words.NOUN;
    }
    return words.isClosing(t) && !words.isOpening(t) || words.isStop(t);
  }

  /**
   * Returns whether a bunsetsu begins with a morpheme, whatever the model says: a verb behind と has
   * what it tells as an argument (増えると見る), unless it is する, which may belong to the word before.
   */
  private static boolean isParted(Words words, int t) {
    return words.isTo(t - 1)
        && words.kind(t) == Words.VERB
        && !words.isDependent(t)
        && !words.isSuffix(t)
        && !words.isSuru(t);
  }
}
