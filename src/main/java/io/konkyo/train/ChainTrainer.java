package io.konkyo.train;

import io.konkyo.mention.name.NameLabels;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits a linear chain of labels (a conditional random field) by stochastic gradients, with the
 * follow-the-regularized-leader rule, whose absolute penalty leaves most weights at 0.
 */
final class ChainTrainer {

  static final int LABELS = NameLabels.COUNT;

  /** What a step may be told. */
  record Settings(
      double rate, double sparsity, double decay, int rounds, double missCost, double drop) {}

  /** One sentence: features of each character, and the set of labels that each may have. */
  record Sequence(int[][] features, byte[] allowed) {}

  private final Settings settings;
  private final int width;
  private final float[] weights;
  private final float[] shifts;
  private final float[] squares;
  private final float[] sums;
  private double[] potentials = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] expected = new double[0];
  private final double[] transitions = new double[LABELS * LABELS];
  private final double[] expectedTransitions = new double[LABELS * LABELS];
  private final float[] scores = new float[LABELS];
  double logLikelihood;
  private final SplittableRandom random = new SplittableRandom(17);

  /** The transitions' weights stand behind the features'. */
  ChainTrainer(Settings settings, int features) {
    this.settings = settings;
    width = features;
    weights = new float[(features + LABELS + 2) * LABELS];
    shifts = new float[weights.length];
    squares = new float[weights.length];
    sums = new float[weights.length];
  }

  float[] train(List<Sequence> sequences) {
    int[] order = new int[sequences.size()];
    Arrays.setAll(order, i -> i);
    for (int round = 0; round < settings.rounds(); round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int k = random.nextInt(i + 1);
        int held = order[i];
        order[i] = order[k];
        order[k] = held;
      }
      logLikelihood = 0;
      for (int i : order) {
        step(sequences.get(i));
      }
      if (round >= settings.rounds() / 2) {
        for (int i = 0; i < weights.length; i++) {
          sums[i] += weights[i];
        }
      }
    }
    int summed = settings.rounds() - settings.rounds() / 2;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sums[i] / summed;
    }
    for (int i = 0; i < width * LABELS; i++) {
      weights[i] *= (float) (1 - settings.drop());
    }
    return weights;
  }

  private void step(Sequence sequence) {
    int n = sequence.features().length;
    if (n == 0) {
      return;
    }
    if (potentials.length < n * LABELS) {
      potentials = new double[n * LABELS * 2];
      forward = new double[n * LABELS * 2];
      backward = new double[n * LABELS * 2];
      expected = new double[n * LABELS * 2];
    }
    Sequence kept = settings.drop() == 0 ? sequence : thinned(sequence);
    score(kept);
    Arrays.fill(expected, 0, n * LABELS, 0);
    Arrays.fill(expectedTransitions, 0);
    double all = expect(n, null, 1);
    double right = expect(n, sequence.allowed(), -1);
    logLikelihood += right - all;
    for (int i = 0; i < n; i++) {
      int[] features = kept.features()[i];
      for (int label = 0; label < LABELS; label++) {
        float gradient = (float) expected[i * LABELS + label];
        if (Math.abs(gradient) > 5e-4) {
          for (int feature : features) {
            update(feature * LABELS + label, gradient);
          }
        }
      }
    }
    for (int k = 0; k < LABELS * LABELS; k++) {
      if (Math.abs(expectedTransitions[k]) > 1e-4) {
        update(width * LABELS + k, (float) expectedTransitions[k]);
      }
    }
  }

  private Sequence thinned(Sequence sequence) {
    int[][] kept = new int[sequence.features().length][];
    int limit = (int) (settings.drop() * 256);
    for (int i = 0; i < kept.length; i++) {
      int[] all = sequence.features()[i];
      int[] some = new int[all.length];
      int count = 0;
      long bits = 0;
      for (int k = 0; k < all.length; k++) {
        if ((k & 7) == 0) {
          bits = random.nextLong();
        }
        if ((bits >>> (k & 7) * 8 & 0xFF) >= limit) {
          some[count++] = all[k];
        }
      }
      kept[i] = Arrays.copyOf(some, count);
    }
    return new Sequence(kept, sequence.allowed());
  }

  private void score(Sequence sequence) {
    for (int k = 0; k < LABELS * LABELS; k++) {
      transitions[k] =
          NameLabels.follows(k / LABELS, k % LABELS)
              ? StrictMath.exp(weights[width * LABELS + k])
              : 0;
    }
    for (int i = 0; i < sequence.features().length; i++) {
      Arrays.fill(scores, 0);
      for (int feature : sequence.features()[i]) {
        int at = feature * LABELS;
        for (int label = 0; label < LABELS; label++) {
          scores[label] += weights[at + label];
        }
      }
      float top = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < LABELS; label++) {
        if ((sequence.allowed()[i] >> label & 1) == 0 && (sequence.allowed()[i] & 0x1E) != 0) {
          scores[label] += (float) settings.missCost();
        }
        top = Math.max(top, scores[label]);
      }
      for (int label = 0; label < LABELS; label++) {
        potentials[i * LABELS + label] = StrictMath.exp(scores[label] - top);
      }
    }
  }

  /** Adds the expected labels, times {@code sign}, under a chain that may be restricted. */
  private double expect(int n, byte[] allowed, double sign) {
    double log = 0;
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int label = 0; label < LABELS; label++) {
        double value = 0;
        if (allowed == null || (allowed[i] >> label & 1) != 0) {
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
      log += StrictMath.log(sum);
    }
    double end = 0;
    for (int label = 0; label < LABELS; label++) {
      backward[(n - 1) * LABELS + label] = transitions[label * LABELS];
      end += forward[(n - 1) * LABELS + label] * transitions[label * LABELS];
    }
    log += StrictMath.log(end);
    for (int i = n - 1; i >= 0; i--) {
      double sum = 0;
      for (int label = 0; label < LABELS; label++) {
        sum += forward[i * LABELS + label] * backward[i * LABELS + label];
      }
      for (int label = 0; label < LABELS; label++) {
        double share = forward[i * LABELS + label] * backward[i * LABELS + label] / sum;
        expected[i * LABELS + label] += sign * share;
        if (i == n - 1) {
          expectedTransitions[label * LABELS] += sign * share;
        }
        if (i == 0) {
          expectedTransitions[label] += sign * share;
        }
      }
      if (i > 0) {
        pairs(i, allowed, sign);
      }
    }
    return log;
  }

  private void pairs(int i, byte[] allowed, double sign) {
    double total = 0;
    for (int before = 0; before < LABELS; before++) {
      double value = 0;
      for (int label = 0; label < LABELS; label++) {
        if (allowed == null || (allowed[i] >> label & 1) != 0) {
          value +=
              transitions[before * LABELS + label]
                  * potentials[i * LABELS + label]
                  * backward[i * LABELS + label];
        }
      }
      backward[(i - 1) * LABELS + before] = value;
      total += value * forward[(i - 1) * LABELS + before];
    }
    for (int before = 0; before < LABELS; before++) {
      double from = forward[(i - 1) * LABELS + before] / total * sign;
      if (from != 0) {
        for (int label = 0; label < LABELS; label++) {
          if (allowed == null || (allowed[i] >> label & 1) != 0) {
            expectedTransitions[before * LABELS + label] +=
                from
                    * transitions[before * LABELS + label]
                    * potentials[i * LABELS + label]
                    * backward[i * LABELS + label];
          }
        }
      }
      backward[(i - 1) * LABELS + before] /= total;
    }
  }

  private void update(int at, float gradient) {
    float square = squares[at] + gradient * gradient;
    float rate = (float) settings.rate();
    float sigma = ((float) Math.sqrt(square) - (float) Math.sqrt(squares[at])) / rate;
    shifts[at] += gradient - sigma * weights[at];
    squares[at] = square;
    float shift = shifts[at];
    float l1 = (float) settings.sparsity();
    if (Math.abs(shift) <= l1) {
      weights[at] = 0;
    } else {
      float scale = (1 + (float) Math.sqrt(square)) / rate + (float) settings.decay();
      weights[at] = -(shift - Math.signum(shift) * l1) / scale;
    }
  }
}
