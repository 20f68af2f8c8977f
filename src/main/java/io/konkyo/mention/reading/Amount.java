package io.konkyo.mention.reading;

import io.konkyo.mention.figure.Numeral;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as computed from a rule's groups, before the words around it limit it.
 *
 * @param value the exact value, absent for a range and a vague figure
 * @param lower the lower end, present for those alone
 * @param upper the upper end, likewise
 * @param vague whether a 数 or its like stands in it
 */
public record Amount(
    Optional<BigDecimal> value,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    boolean vague) {

  /** An exact value. */
  public static Amount exactly(BigDecimal value) {
    return new Amount(Optional.of(plain(value)), Optional.empty(), Optional.empty(), false);
  }

  /** A range of exact ends; ends the wrong way round are set right. */
  public static Amount between(BigDecimal low, BigDecimal high) {
    return range(low, high, false);
  }

  /** The value of one numeral, times a factor. */
  static Amount of(Numeral numeral, BigDecimal factor) {
    return numeral.vague()
        ? range(numeral.lower().multiply(factor), numeral.upper().multiply(factor), true)
        : exactly(numeral.lower().multiply(factor));
  }

  /**
   * The range between two numerals, times a factor. The lower one takes the upper one's scale where
   * it has none and would be too small without it: 3〜5億 is 300 to 500 million, 500〜1万 is 500 to
   * 10,000.
   */
  static Amount of(Numeral low, Numeral high, BigDecimal factor) {
    BigDecimal from = low.lower();
    boolean shares =
        low.scale().compareTo(BigDecimal.ONE) == 0
            && high.scale().compareTo(BigDecimal.ONE) > 0
            && low.lower().multiply(high.scale()).compareTo(high.upper()) <= 0;
    if (shares) {
      from = from.multiply(high.scale());
    }
    return range(from.multiply(factor), high.upper().multiply(factor), low.vague() || high.vague());
  }

  /** From a value to the next step of its last written digit: 152円台, 3割台. */
  static Amount step(BigDecimal value, BigDecimal step) {
    return value.signum() < 0
        ? between(value.subtract(step), value)
        : between(value, value.add(step));
  }

  private static Amount range(BigDecimal low, BigDecimal high, boolean vague) {
    boolean ordered = low.compareTo(high) <= 0;
    return new Amount(
        Optional.empty(),
        Optional.of(plain(ordered ? low : high)),
        Optional.of(plain(ordered ? high : low)),
        vague);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
