package io.konkyo.train;

import io.konkyo.mention.name.NameLabels;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits a linear chain of labels (a conditional random field) by stochastic gradients with the
 * follow-the-regularized-leader rule, whose absolute penalty leaves most weights at 0. In each step
 * a share of the features is left out by chance, so that no weight leans on others; the weights
 * returned are the mean of those after each round of the second half.
 *
 * <p>Arithmetic and chance are the same on every platform, so the weights are too.
 */
final class ChainTrainer {

  private static final int LABELS = NameLabels.COUNT;

  /** Gradients closer to 0 are not worth a step. */
  private static final double LEAST_GRADIENT = 5e-4;

  private static final double LEAST_PAIR_GRADIENT = 1e-4;

  private final Settings settings;
  private final SplittableRandom random = new SplittableRandom(17);
  private final int width;
  private final float[] weights;
  private final float[] sums;
  private final float[] shifts;
  private final float[] squares;
  private double[] potentials = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] expected = new double[0];
  private final double[] transitions = new double[LABELS * LABELS];
  private final double[] expectedTransitions = new double[LABELS * LABELS];
  private final float[] scores = new float[LABELS];

  /**
   * Begins with weights of 0.
   *
   * @param features how many features there are
   */
  ChainTrainer(Settings settings, int features) {
    this.settings = settings;
    width = features;
    weights = new float[(features + LABELS) * LABELS];
    sums = new float[weights.length];
    shifts = new float[weights.length];
    squares = new float[weights.length];
  }

  /**
   * Returns the weights: of every feature for every label, and behind them of every label behind
   * every other.
   */
  float[] train(List<Sequence> sequences) {
    int[] order = new int[sequences.size()];
    Arrays.setAll(order, i -> i);
    int summed = 0;
    for (int round = 0; round < settings.rounds(); round++) {
      shuffle(order);
      for (int i : order) {
        step(sequences.get(i));
      }
      if (round >= settings.rounds() / 2) {
        summed++;
        for (int i = 0; i < weights.length; i++) {
          sums[i] += weights[i];
        }
      }
    }
    // With a share of the features left out the others' weights are larger than all of them need.
    float kept = (float) (1 - settings.dropped());
    for (int i = 0; i < weights.length; i++) {
      sums[i] = sums[i] / summed * (i < width * LABELS ? kept : 1);
    }
    return sums;
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[other];
      order[other] = held;
    }
  }

  private void step(Sequence sequence) {
    int n = sequence.features().length;
    if (potentials.length < n * LABELS) {
      potentials = new double[n * LABELS * 2];
      forward = new double[n * LABELS * 2];
      backward = new double[n * LABELS * 2];
      expected = new double[n * LABELS * 2];
    }
    int[][] features = thinned(sequence.features());
    score(features);
    Arrays.fill(expected, 0, n * LABELS, 0);
    Arrays.fill(expectedTransitions, 0);
    byte[] anything = new byte[n];
    Arrays.fill(anything, (byte) 0xFF);
    expect(anything, 1);
    expect(sequence.allowed(), -1);
    for (int i = 0; i < n; i++) {
      for (int label = 0; label < LABELS; label++) {
        float gradient = (float) expected[i * LABELS + label];
        if (Math.abs(gradient) > LEAST_GRADIENT) {
          for (int feature : features[i]) {
            update(feature * LABELS + label, gradient);
          }
        }
      }
    }
    for (int k = 0; k < LABELS * LABELS; k++) {
      if (Math.abs(expectedTransitions[k]) > LEAST_PAIR_GRADIENT) {
        update(width * LABELS + k, (float) expectedTransitions[k]);
      }
    }
  }

  /** Leaves out some features by chance. */
  private int[][] thinned(int[][] features) {
    int[][] kept = new int[features.length][];
    int limit = (int) (settings.dropped() * 256);
    for (int i = 0; i < kept.length; i++) {
      int[] some = new int[features[i].length];
      int count = 0;
      long bits = 0;
      for (int k = 0; k < some.length; k++) {
        if (k % Long.BYTES == 0) {
          bits = random.nextLong();
        }
        if ((bits >>> k % Long.BYTES * Byte.SIZE & 0xFF) >= limit) {
          some[count++] = features[i][k];
        }
      }
      kept[i] = Arrays.copyOf(some, count);
    }
    return kept;
  }

  /** Fills {@link #transitions} and {@link #potentials}. */
  private void score(int[][] features) {
    for (int k = 0; k < LABELS * LABELS; k++) {
      boolean follows = NameLabels.follows(k / LABELS, k % LABELS);
      transitions[k] = follows ? StrictMath.exp(weights[width * LABELS + k]) : 0;
    }
    for (int i = 0; i < features.length; i++) {
      Arrays.fill(scores, 0);
      for (int feature : features[i]) {
        for (int label = 0; label < LABELS; label++) {
          scores[label] += weights[feature * LABELS + label];
        }
      }
      float top = scores[0];
      for (float score : scores) {
        top = Math.max(top, score);
      }
      for (int label = 0; label < LABELS; label++) {
        potentials[i * LABELS + label] = StrictMath.exp(scores[label] - top);
      }
    }
  }

  /**
   * Adds the expected labels and pairs of labels, times {@code sign}, of a chain in which each
   * place may have the labels of a set alone.
   */
  private void expect(byte[] allowed, double sign) {
    for (int i = 0; i < allowed.length; i++) {
      forward(i, allowed[i]);
    }
    for (int i = allowed.length - 1; i >= 0; i--) {
      double sum = 0;
      for (int label = 0; label < LABELS; label++) {
        int at = i * LABELS + label;
        if (i == allowed.length - 1) {
          backward[at] = transitions[label * LABELS];
        }
        sum += forward[at] * backward[at];
      }
      for (int label = 0; label < LABELS; label++) {
        int at = i * LABELS + label;
        double share = sign * forward[at] * backward[at] / sum;
        expected[at] += share;
        if (i == allowed.length - 1) {
          expectedTransitions[label * LABELS] += share;
        }
        if (i == 0) {
          expectedTransitions[label] += share;
        }
      }
      if (i > 0) {
        backward(i, allowed[i], sign);
      }
    }
  }

  private void forward(int i, byte allowed) {
    double sum = 0;
    for (int label = 0; label < LABELS; label++) {
      double value = 0;
      if ((allowed >> label & 1) != 0) {
        if (i == 0) {
          value = transitions[label];
        } else {
          for (int before = 0; before < LABELS; before++) {
            value += forward[(i - 1) * LABELS + before] * transitions[before * LABELS + label];
          }
        }
        value *= potentials[i * LABELS + label];
      }
      forward[i * LABELS + label] = value;
      sum += value;
    }
    for (int label = 0; label < LABELS; label++) {
      forward[i * LABELS + label] /= sum;
    }
  }

  /** From a place to the one before it, with the pairs of labels at the two. */
  private void backward(int i, byte allowed, double sign) {
    double total = 0;
    for (int before = 0; before < LABELS; before++) {
      double value = 0;
      for (int label = 0; label < LABELS; label++) {
        value += pair(i, allowed, before, label);
      }
      backward[(i - 1) * LABELS + before] = value;
      total += value * forward[(i - 1) * LABELS + before];
    }
    for (int before = 0; before < LABELS; before++) {
      double from = sign * forward[(i - 1) * LABELS + before] / total;
      if (from != 0) {
        for (int label = 0; label < LABELS; label++) {
          expectedTransitions[before * LABELS + label] += from * pair(i, allowed, before, label);
        }
      }
      backward[(i - 1) * LABELS + before] /= total;
    }
  }

  private double pair(int i, byte allowed, int before, int label) {
    int at = i * LABELS + label;
    return (allowed >> label & 1) == 0
        ? 0
        : transitions[before * LABELS + label] * potentials[at] * backward[at];
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
   * @param rounds how often every sequence is seen
   * @param dropped the share of features left out in a step
   */
  record Settings(double rate, double sparsity, double decay, int rounds, double dropped) {}

  /**
   * A chain to learn from; never empty.
   *
   * @param features the numbers of each place's features
   * @param allowed the set of labels that each place may have, a bit for each
   */
  record Sequence(int[][] features, byte[] allowed) {}
}
