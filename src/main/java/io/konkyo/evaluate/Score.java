package io.konkyo.evaluate;

import java.util.OptionalDouble;

/**
 * The counts of one type.
 *
 * @param hits gold mentions that were found
 * @param missed gold mentions that were not
 * @param falseAlarms mentions found that gold does not have, where gold is complete
 * @param values how many of the hits have the right value
 * @param judged whether any document is complete for the type; without one there is neither
 *     precision nor F1
 */
public record Score(int hits, int missed, int falseAlarms, Share values, boolean judged) {

  /** Nothing counted yet. */
  public static final Score NONE = new Score(0, 0, 0, Share.NONE, false);

  /** Returns one gold mention that was found. */
  static Score hit(Share value) {
    return new Score(1, 0, 0, value, false);
  }

  /** Returns one gold mention that was not found. */
  static Score miss() {
    return new Score(0, 1, 0, Share.NONE, false);
  }

  /** Returns one mention found that gold does not have. */
  static Score falseAlarm() {
    return new Score(0, 0, 1, Share.NONE, false);
  }

  /** Returns the same counts, judged or not. */
  Score judged(boolean complete) {
    return new Score(hits, missed, falseAlarms, values, complete);
  }

  /** Returns the sums of the two. */
  public Score plus(Score other) {
    return new Score(
        hits + other.hits,
        missed + other.missed,
        falseAlarms + other.falseAlarms,
        values.plus(other.values),
        judged || other.judged);
  }

  /** Returns the number of gold mentions. */
  public int gold() {
    return hits + missed;
  }

  /** Returns the number of mentions found that are right or wrong. */
  public int found() {
    return hits + falseAlarms;
  }

  /** Returns the share of what was found that is right. */
  public OptionalDouble precision() {
    return judged ? new Share(hits, found()).value() : OptionalDouble.empty();
  }

  /** Returns the share of gold that was found. */
  public OptionalDouble recall() {
    return new Share(hits, gold()).value();
  }

  /** Returns the harmonic mean of the two, 0 where only one of them is defined. */
  public OptionalDouble f1() {
    int both = gold() + found();
    return judged && both > 0 ? OptionalDouble.of(2.0 * hits / both) : OptionalDouble.empty();
  }
}
