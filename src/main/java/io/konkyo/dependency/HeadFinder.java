package io.konkyo.dependency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what each bunsetsu depends on, from the last to the first. Dependencies do not cross, so a
 * bunsetsu can depend on the next one, on what that one depends on, and so on; of these the model
 * chooses, and a few of the likeliest trees are carried on.
 */
final class HeadFinder {

  /** How many candidates are looked at for one bunsetsu. */
  static final int MOST = 40;

  private final LinearModel model;
  private final int width;

  HeadFinder(LinearModel model, int width) {
    this.model = model;
    this.width = width;
  }

  /** Returns the index of what each bunsetsu depends on; {@link Bunsetsu#ROOT} for the last. */
  int[] heads(Phrases phrases, Enclosures enclosures, Features features) {
    int n = phrases.count();
    List<State> states = new ArrayList<>();
    states.add(new State(new Node(n - 1, 0, null), null, Bunsetsu.ROOT, 0));
    for (int i = n - 2; i >= 0; i--) {
      states = next(phrases, enclosures, i, states, features);
    }
    int[] heads = new int[n];
    State state = states.get(0);
    for (int i = 0; i < n; i++) {
      heads[i] = state.head;
      state = state.before;
    }
    return heads;
  }

  private List<State> next(
      Phrases phrases, Enclosures enclosures, int i, List<State> states, Features features) {
    List<State> next = new ArrayList<>();
    double[] scores = new double[MOST];
    Node[] candidates = new Node[MOST];
    for (State state : states) {
      int count = 0;
      int rank = 0;
      int below = -1;
      double top = Double.NEGATIVE_INFINITY;
      for (Node node = state.chain; node != null && count < MOST; node = node.above) {
        boolean allowed = enclosures.allows(i, node.index);
        if (allowed) {
          int above = node.above == null ? -1 : node.above.index;
          ArcFeatures.compute(phrases, i, node.index, rank, below, above, node.cases, features);
          scores[count] = model.score(features) / LinearModel.UNIT;
          top = Math.max(top, scores[count]);
          candidates[count++] = node;
          rank++;
        } else if (count > 0) {
          break;
        }
        below = node.index;
      }
      double sum = 0;
      for (int k = 0; k < count; k++) {
        sum += StrictMath.exp(scores[k] - top);
      }
      double base = state.score - top - StrictMath.log(sum);
      int bit = 1 << phrases.cases[i];
      for (int k = 0; k < count; k++) {
        Node node = candidates[k];
        // Later candidates of one state come later, so that of equals the nearest wins.
        next.add(
            new State(
                new Node(i, 0, new Node(node.index, node.cases | bit, node.above)),
                state,
                node.index,
                base + scores[k]));
      }
    }
    next.sort(Comparator.comparingDouble((State state) -> -state.score));
    return next.size() > width ? new ArrayList<>(next.subList(0, width)) : next;
  }

  /** A bunsetsu that can still be depended on, with those above it. */
  private static final class Node {
    private final int index;
    private final int cases;
    private final Node above;

    Node(int index, int cases, Node above) {
      this.index = index;
      this.cases = cases;
      this.above = above;
    }
  }

  /** The heads of some last bunsetsu of a sentence, and how likely they are. */
  private static final class State {
    private final Node chain;
    private final State before;
    private final int head;
    private final double score;

    State(Node chain, State before, int head, double score) {
      this.chain = chain;
      this.before = before;
      this.head = head;
      this.score = score;
    }
  }
}
