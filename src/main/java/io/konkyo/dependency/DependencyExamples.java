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
    ChunkFeatures gaps = new ChunkFeatures(words);
    Features features = ChunkFeatures.features();
    List<Choice> choices = new ArrayList<>();
    for (int t = 1; t < words.count(); t++) {
      if (BunsetsuChunker.isOpen(words, t)) {
        features.clear();
        gaps.gap(t, features);
        features.hash();
        choices.add(new Choice(new int[][] {features.copy(0), {}}, starts[t] ? 0 : 1));
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
    ArcFeatures arcs = new ArcFeatures(phrases);
    Features features = ArcFeatures.features();
    List<Choice> choices = new ArrayList<>();
    int[] taken = new int[n];
    for (int i = n - 2; i >= 0; i--) {
      features.clear();
      arcs.dependent(i);
      int right = -1;
      int below = -1;
      for (int j = i + 1; j > i && j < n && features.rows() < HeadFinder.MOST; j = heads[j]) {
        if (j == heads[i]) {
          right = features.rows();
        }
        int above = heads[j] > j ? heads[j] : -1;
        arcs.candidate(j, features.rows(), below, above, taken[j], features);
        below = j;
      }
      if (right >= 0) {
        choices.add(new Choice(candidates(features), right));
      }
      if (heads[i] > i) {
        taken[heads[i]] |= 1 << phrases.caseOf(i);
      }
    }
    return choices;
  }

  private static int[][] candidates(Features features) {
    features.hash();
    int[][] candidates = new int[features.rows()][];
    for (int row = 0; row < candidates.length; row++) {
      candidates[row] = features.copy(row);
    }
    return candidates;
  }

  /**
   * A choice.
   *
   * @param features the hashes of each candidate's features
   * @param right the right candidate
   */
  public record Choice(int[][] features, int right) {}
}
