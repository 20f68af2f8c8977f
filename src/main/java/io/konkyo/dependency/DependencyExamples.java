package io.konkyo.dependency;

import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.List;

/** What the model is trained on: the choices that a sentence asks for, and the right ones. */
public final class DependencyExamples {

  private DependencyExamples() {}

  /**
   * Returns for every morpheme with which the model decides whether a bunsetsu begins, the choice
   * between its features (it begins) and none.
   *
   * @param starts where the bunsetsu begin
   */
  public static List<Choice> chunks(List<Token> tokens, boolean[] starts) {
    Words words = new Words(tokens);
    Features features = new Features();
    List<Choice> choices = new ArrayList<>();
    for (int t = 1; t < words.count(); t++) {
      if (!BunsetsuChunker.isJoined(words, t) && !BunsetsuChunker.isParted(words, t)) {
        ChunkFeatures.compute(words, t, features);
        choices.add(new Choice(new int[][] {features.copy(), {}}, starts[t] ? 0 : 1));
      }
    }
    return choices;
  }

  /**
   * Returns for every bunsetsu but the last the choice between the features of its candidates.
   * Those whose dependency crosses another are left out.
   *
   * @param starts where the bunsetsu begin
   * @param heads what each depends on
   */
  public static List<Choice> arcs(List<Token> tokens, boolean[] starts, int[] heads) {
    Phrases phrases = new Phrases(new Words(tokens), starts);
    int n = phrases.count();
    Features features = new Features();
    List<Choice> choices = new ArrayList<>();
    int[] taken = new int[n];
    for (int i = n - 2; i >= 0; i--) {
      List<int[]> candidates = new ArrayList<>();
      int right = -1;
      int below = -1;
      for (int j = i + 1; j > i && j < n && candidates.size() < HeadFinder.MOST; j = heads[j]) {
        if (j == heads[i]) {
          right = candidates.size();
        }
        int above = heads[j] > j ? heads[j] : -1;
        ArcFeatures.compute(phrases, i, j, candidates.size(), below, above, taken[j], features);
        candidates.add(features.copy());
        below = j;
      }
      if (right >= 0) {
        choices.add(new Choice(candidates.toArray(int[][]::new), right));
      }
      if (heads[i] > i) {
        taken[heads[i]] |= 1 << phrases.caseOf(i);
      }
    }
    return choices;
  }

  /**
   * A choice.
   *
   * @param features the hashes of each candidate's features
   * @param right the right candidate
   */
  public record Choice(int[][] features, int right) {}
}
