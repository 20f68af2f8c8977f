package io.konkyo.mention.figure;

import io.konkyo.text.Span;
import java.math.BigDecimal;

/**
 * A numeral as written, with what it is worth.
 *
 * @param span where it stands; with its sign, without any unit
 * @param lower the least it can mean; equal to {@code upper} unless it is vague
 * @param upper the most it can mean
 * @param vague whether it holds 数, 何 or 幾 in place of a digit
 * @param digits the number of digits where it is a bare run of them (2025, 二〇二五), else 0
 * @param unit the worth of one step of its last written digit: 1 for 157, 10000 for 2万, 0.1 for 1.5
 * @param scale the worth of its first large scale word (万 億 兆 …), 1 without one
 * @param arabic whether its first digit is Arabic, of either width
 */
public record Numeral(
    Span span,
    BigDecimal lower,
    BigDecimal upper,
    boolean vague,
    int digits,
    BigDecimal unit,
    BigDecimal scale,
    boolean arabic)
    implements Figure {

  private static final int MAX_WHOLE_DIGITS = 6;

  /**
   * Returns the value where it is exact and a whole number from 0 to 999,999, else -1. It is asked
   * for with every figure, so that no number is made to compare with.
   */
  public int wholeValue() {
    if (vague || lower.signum() < 0) {
      return -1;
    }
    if (lower.signum() == 0) {
      return 0;
    }
    if (lower.precision() - lower.scale() > MAX_WHOLE_DIGITS) {
      return -1;
    }
    if (lower.scale() > 0 && lower.stripTrailingZeros().scale() > 0) {
      return -1;
    }
    return lower.intValue();
  }

  /** Returns whether the value is exact and a whole number from {@code low} to {@code high}. */
  public boolean isWholeBetween(int low, int high) {
    return !vague
        && lower.compareTo(BigDecimal.valueOf(low)) >= 0
        && lower.compareTo(BigDecimal.valueOf(high)) <= 0
        && lower.stripTrailingZeros().scale() <= 0;
  }

  /** Returns whether it is an exact whole number written without decimals. */
  public boolean isWhole() {
    return !vague && lower.stripTrailingZeros().scale() <= 0 && unit.scale() <= 0;
  }

  /** Returns the same numeral with its sign turned, its span begun at {@code start}. */
  Numeral negated(int start) {
    return new Numeral(
        new Span(start, span.end()), upper.negate(), lower.negate(), vague, 0, unit, scale, arabic);
  }

  /** Returns the same numeral at another place. */
  Numeral at(Span place) {
    return new Numeral(place, lower, upper, vague, 0, unit, scale, arabic);
  }

  /** Returns the same numeral with its span begun at {@code start}, as after a plus sign. */
  Numeral from(int start) {
    return new Numeral(new Span(start, span.end()), lower, upper, vague, 0, unit, scale, arabic);
  }
}
