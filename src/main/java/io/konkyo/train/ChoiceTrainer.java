package io.konkyo.train;

import io.konkyo.dependency.DependencyExamples.Choice;
import io.konkyo.dependency.LinearModel;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits weights by which the right one of several candidates has the highest sum (conditional
 * logistic regression), by stochastic gradients with the follow-the-regularized-leader rule, whose
 * absolute penalty leaves most weights at 0. In each step a share of the features is left out by
 * chance; the weights are the mean of those after each round of the second half.
 *
 * <p>Arithmetic and chance are the same on every platform, so the weights are too.
 */
final class ChoiceTrainer {

  private static final double LEAST_GRADIENT = 1e-3;

  private final Settings settings;
  private final SplittableRandom random = new SplittableRandom(17);
  private final FeatureIndex index = new FeatureIndex();
  private float[] weights = new float[0];
  private float[] sums = new float[0];
  private float[] shifts = new float[0];
  private float[] squares = new float[0];

  ChoiceTrainer(Settings settings) {
    this.settings = settings;
  }

  /** Returns the model; the same choices in the same order give the same. */
  LinearModel train(List<Choice> choices) {
    for (Choice choice : choices) {
      for (int[] candidate : choice.features()) {
        index.count(candidate);
      }
    }
    int[] keys = index.frequent(settings.cutoff());
    int[][][] numbers = new int[choices.size()][][];
    for (int i = 0; i < numbers.length; i++) {
      int[][] features = choices.get(i).features();
      numbers[i] = new int[features.length][];
      for (int k = 0; k < features.length; k++) {
        numbers[i][k] = index.numbers(features[k]);
      }
    }
    weights = new float[keys.length];
    sums = new float[keys.length];
    shifts = new float[keys.length];
    squares = new float[keys.length];
    int[] order = new int[numbers.length];
    Arrays.setAll(order, i -> i);
    int summed = 0;
    for (int round = 0; round < settings.rounds(); round++) {
      shuffle(order);
      for (int i : order) {
        step(numbers[i], choices.get(i).right());
      }
      if (round >= settings.rounds() / 2) {
        summed++;
        for (int i = 0; i < weights.length; i++) {
          sums[i] += weights[i];
        }
      }
    }
    float scale = (float) (1 - settings.dropped()) / Math.max(1, summed) * LinearModel.UNIT;
    return quantized(keys, scale);
  }

  private LinearModel quantized(int[] keys, float scale) {
    int[] kept = new int[keys.length];
    byte[] bytes = new byte[keys.length];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      int weight = Math.max(-127, Math.min(127, Math.round(sums[i] * scale)));
      if (Math.abs(weight) >= settings.least()) {
        kept[count] = keys[i];
        bytes[count++] = (byte) weight;
      }
    }
    return new LinearModel(Arrays.copyOf(kept, count), Arrays.copyOf(bytes, count));
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[other];
      order[other] = held;
    }
  }

  private void step(int[][] candidates, int right) {
    if (candidates.length < 2) {
      return;
    }
    double[] shares = new double[candidates.length];
    int[][] thinned = new int[candidates.length][];
    double top = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < shares.length; k++) {
      thinned[k] = thinned(candidates[k]);
      float score = 0;
      for (int feature : thinned[k]) {
        score += weights[feature];
      }
      shares[k] = score;
      top = Math.max(top, score);
    }
    double sum = 0;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = StrictMath.exp(shares[k] - top);
      sum += shares[k];
    }
    for (int k = 0; k < shares.length; k++) {
      double gradient = shares[k] / sum - (k == right ? 1 : 0);
      if (Math.abs(gradient) > LEAST_GRADIENT) {
        for (int feature : thinned[k]) {
          update(feature, (float) gradient);
        }
      }
    }
  }

  /** Leaves out some features by chance. */
  private int[] thinned(int[] features) {
    int limit = (int) (settings.dropped() * 256);
    if (limit == 0) {
      return features;
    }
    int[] some = new int[features.length];
    int count = 0;
    long bits = 0;
    for (int k = 0; k < features.length; k++) {
      if (k % Long.BYTES == 0) {
        bits = random.nextLong();
      }
      if ((bits >>> k % Long.BYTES * Byte.SIZE & 0xFF) >= limit) {
        some[count++] = features[k];
      }
    }
    return Arrays.copyOf(some, count);
  }

  private void update(int at, float gradient) {
    float rate = (float) settings.rate();
    float penalty = (float) settings.sparsity();
    float root = (float) Math.sqrt(squares[at]);
    squares[at] += gradient * gradient;
    float newRoot = (float) Math.sqrt(squares[at]);
    shifts[at] += gradient - (newRoot - root) / rate * weights[at];
    if (Math.abs(shifts[at]) <= penalty) {
      weights[at] = 0;
    } else {
      float scale = (1 + newRoot) / rate + (float) settings.decay();
      weights[at] = -(shifts[at] - Math.signum(shifts[at]) * penalty) / scale;
    }
  }

  /**
   * How to train.
   *
   * @param rate how far a step goes
   * @param sparsity the absolute penalty
   * @param decay the quadratic penalty
   * @param rounds how often every choice is seen
   * @param dropped the share of features left out in a step
   * @param cutoff how often a feature must occur to be learned from
   * @param least the least weight that is kept, in the model's units; at least 1
   */
  record Settings(
      double rate,
      double sparsity,
      double decay,
      int rounds,
      double dropped,
      int cutoff,
      int least) {}
}
