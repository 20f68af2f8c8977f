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
    for (int t = 0; t < starts.length; t++) {
      starts[t] = t == 0 || !isJoined(words, t) && isStart(words, t, features);
    }
    return starts;
  }

  private boolean isStart(Words words, int t, Features features) {
    ChunkFeatures.compute(words, t, features);
    return model.score(features) > 0;
  }

  /**
   * Returns whether a morpheme stands in one bunsetsu with the one before it, whatever the model
   * says: nothing parts a number from what counts or bounds it, or a sign from what it closes.
   */
  static boolean isJoined(Words words, int t) {
    if (words.isNumber(t)) {
      return words.isNumber(t - 1)
          || words.kind(t - 1) == Words.PREFIX
          || words.isSeparator(t - 1) && words.isNumber(t - 2);
    }
    if (words.isNumber(t - 1)) {
      return words.isSuffix(t) || words.isSeparator(t);
    }
    return words.isClosing(t) && !words.isOpening(t) || words.isStop(t);
  }
}
