package io.konkyo.mention.reading;

import io.konkyo.mention.Fields.Kind;
import io.konkyo.mention.Fields.PercentUnit;
import io.konkyo.mention.calendar.DateReader;
import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.rule.RuleMatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Reads the named groups of a matched rule, by the type of its mentions: value, low and high (with
 * a unit), denominator and numerator, and those of dates.
 */
public final class FigureReader {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Fractions are given in percent, rounded to this many places. */
  private static final int FRACTION_PLACES = 4;

  private final DateReader dates = new DateReader();
  private final LengthReader lengths = new LengthReader();

  /**
   * Reads a match.
   *
   * @return nothing where the figures make no sense together, as in 5/3 of a whole
   */
  public Optional<Reading> read(RuleMatch match) {
    return switch (match.rule().type()) {
      case MONEY -> money(match);
      case PERCENT -> percent(match);
      case NUMBER -> number(match);
      case DATE -> dates.read(match).map(Reading.Date::new);
      case DURATION -> lengths.read(match);
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> money(RuleMatch match) {
    Chunk unit = match.group("unit").orElseThrow();
    Chunk named = match.group("named").orElse(unit);
    BigDecimal factor = factor(unit);
    if (match.has("base")) {
      return Optional.of(new Reading.Money(rangeOfParts(match, factor), code(named)));
    }
    Optional<Amount> amount = amount(match, factor);
    if (match.has("part")) {
      BigDecimal sum = numeral(match, "value").lower().multiply(factor);
      sum = sum.add(numeral(match, "partvalue").lower().multiply(partFactor(match, "part", unit)));
      if (match.has("part2")) {
        sum =
            sum.add(
                numeral(match, "partvalue2").lower().multiply(partFactor(match, "part2", unit)));
      }
      amount = Optional.of(Amount.exactly(sum));
    }
    return amount.map(a -> new Reading.Money(a, code(named)));
  }

  /** 147円15〜17銭: both ends are parts above the same whole amount. */
  private static Amount rangeOfParts(RuleMatch match, BigDecimal factor) {
    BigDecimal base = numeral(match, "base").lower().multiply(factor);
    BigDecimal part = factor(match.group("part").orElseThrow());
    return Amount.between(
        base.add(numeral(match, "low").lower().multiply(part)),
        base.add(numeral(match, "high").lower().multiply(part)));
  }

  private static String code(Chunk unit) {
    return unit.detail("code").orElseThrow();
  }

  private static BigDecimal factor(Chunk unit) {
    return new BigDecimal(unit.detail("factor").orElse("1"));
  }

  /** 50元6角3分: a part whose sign is shared by currencies counts as a part of the one before. */
  private static BigDecimal partFactor(RuleMatch match, String group, Chunk unit) {
    return factor(match.group(group).orElse(unit));
  }

  private static Optional<Amount> amount(RuleMatch match, BigDecimal factor) {
    if (match.has("low")) {
      Numeral high = numeral(match, "high");
      Amount range = Amount.of(numeral(match, "low"), high, factor);
      if (match.has("step")) {
        BigDecimal top = range.upper().orElseThrow().add(step(high).multiply(factor));
        return Optional.of(Amount.between(range.lower().orElseThrow(), top));
      }
      return Optional.of(range);
    }
    Numeral value = numeral(match, "value");
    if (match.has("step")) {
      return Optional.of(Amount.step(value.lower().multiply(factor), step(value).multiply(factor)));
    }
    return Optional.of(Amount.of(value, factor));
  }

  /**
   * The step that 台 means. It is one of the last written digit, where zeros at the end of a grouped
   * or scaled figure were not counted out: 152円台 1, 80ドル台 1, 3万8000円台 1000.
   */
  private static BigDecimal step(Numeral numeral) {
    BigDecimal value = numeral.lower();
    if (numeral.unit().compareTo(BigDecimal.ONE) < 0
        || value.compareTo(BigDecimal.valueOf(1000)) < 0) {
      return numeral.unit();
    }
    int zeros = -value.stripTrailingZeros().scale();
    return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, zeros));
  }

  private static Optional<Reading> percent(RuleMatch match) {
    if (match.has("denominator")) {
      return fraction(match);
    }
    if (!match.has("unit")) {
      return Optional.of(new Reading.Percent(tenths(match), PercentUnit.PERCENT));
    }
    Chunk unit = match.group("unit").orElseThrow();
    if (unit.is("ratio", "wari")) {
      return Optional.of(new Reading.Percent(tenths(match), PercentUnit.PERCENT));
    }
    PercentUnit kind = unit.is("ratio", "point") ? PercentUnit.POINT : PercentUnit.PERCENT;
    if (match.has("step") && kind == PercentUnit.PERCENT && match.has("value")) {
      // 30%台 runs to 40%, 32%台 to 33%.
      BigDecimal value = numeral(match, "value").lower();
      BigDecimal step =
          value.remainder(TEN).signum() == 0 && value.signum() != 0
              ? TEN
              : numeral(match, "value").unit();
      return Optional.of(new Reading.Percent(Amount.step(value, step), kind));
    }
    return amount(match, BigDecimal.ONE).map(a -> new Reading.Percent(a, kind));
  }

  /** 割 with 分 and 厘 behind it, or half of one. */
  private static Amount tenths(RuleMatch match) {
    if (match.has("hundredths") || match.has("half")) {
      BigDecimal sum =
          match.has("value") ? numeral(match, "value").lower().multiply(TEN) : BigDecimal.ZERO;
      if (match.has("half")) {
        sum = sum.add(BigDecimal.valueOf(5));
      } else {
        sum = sum.add(numeral(match, "hundredths").lower());
      }
      if (match.has("thousandths")) {
        sum = sum.add(numeral(match, "thousandths").lower().movePointLeft(1));
      }
      return Amount.exactly(sum);
    }
    return amount(match, TEN).orElseThrow();
  }

  private static Optional<Reading> fraction(RuleMatch match) {
    Numeral denominator = numeral(match, "denominator");
    Numeral numerator = numeral(match, "numerator");
    BigDecimal whole = match.has("whole") ? numeral(match, "whole").lower() : BigDecimal.ZERO;
    boolean oneIn = match.has("unit");
    boolean sameUnit =
        !oneIn
            || match.group("unit").map(Chunk::word).equals(match.group("unit2").map(Chunk::word));
    boolean proper = numerator.upper().compareTo(denominator.lower()) < 0;
    // 4人に3人 is a share; 125議席に4議席足りない is none.
    boolean few = numerator.isWholeBetween(1, 1) || denominator.lower().compareTo(TEN) <= 0;
    if (oneIn && !few) {
      return Optional.empty();
    }
    boolean slash = match.rule().name().equals("percent.slash");
    if (denominator.lower().signum() == 0 || !sameUnit || ((oneIn || slash) && !proper)) {
      return Optional.empty();
    }
    BigDecimal low = share(numerator.lower(), denominator.lower().abs(), whole);
    BigDecimal high = share(numerator.upper(), denominator.lower().abs(), whole);
    if (denominator.lower().signum() < 0) {
      low = low.negate();
      high = high.negate();
    }
    Amount amount = numerator.vague() ? Amount.between(low, high) : Amount.exactly(low);
    return Optional.of(new Reading.Percent(amount, PercentUnit.FRACTION));
  }

  private static BigDecimal share(BigDecimal numerator, BigDecimal denominator, BigDecimal whole) {
    BigDecimal part =
        numerator.multiply(HUNDRED).divide(denominator, FRACTION_PLACES, RoundingMode.HALF_EVEN);
    // マイナス一と二分の一 is less than minus one.
    return whole.signum() < 0
        ? whole.multiply(HUNDRED).subtract(part)
        : whole.multiply(HUNDRED).add(part);
  }

  private static Optional<Reading> number(RuleMatch match) {
    Optional<Chunk> spoken = match.group("native");
    if (spoken.isPresent()) {
      BigDecimal value = new BigDecimal(spoken.get().detail("value").orElseThrow());
      return Optional.of(
          new Reading.Number(
              Amount.exactly(value), spoken.get().detail("counterword"), Kind.CARDINAL));
    }
    Optional<Chunk> unit = match.group("unit");
    Optional<String> counter = unit.map(Chunk::word);
    if (match.has("ordinal")) {
      Amount amount = Amount.of(numeral(match, "ordinal"), BigDecimal.ONE);
      return Optional.of(new Reading.Number(amount, counter, Kind.ORDINAL));
    }
    Kind kind =
        unit.filter(u -> u.is("counter", "ordinal")).isPresent() ? Kind.ORDINAL : Kind.CARDINAL;
    if (match.rule().name().startsWith("number.decade")) {
      return decadeOfLife(match, counter);
    }
    Optional<Amount> amount = amount(match, BigDecimal.ONE);
    if (match.has("half")) {
      amount =
          Optional.of(Amount.exactly(numeral(match, "value").lower().add(new BigDecimal("0.5"))));
    }
    return amount.map(a -> new Reading.Number(a, counter, kind));
  }

  /** 30代 runs from 30 to 39. */
  private static Optional<Reading> decadeOfLife(RuleMatch match, Optional<String> counter) {
    BigDecimal nine = BigDecimal.valueOf(9);
    BigDecimal low = numeral(match, match.has("low") ? "low" : "value").lower();
    BigDecimal high = match.has("low") ? numeral(match, "high").lower() : low;
    boolean decades =
        low.compareTo(TEN) >= 0
            && high.compareTo(HUNDRED) <= 0
            && low.remainder(TEN).signum() == 0
            && high.remainder(TEN).signum() == 0;
    return decades
        ? Optional.of(
            new Reading.Number(Amount.between(low, high.add(nine)), counter, Kind.CARDINAL))
        : Optional.empty();
  }

  private static Numeral numeral(RuleMatch match, String group) {
    return match.group(group).flatMap(Chunk::numeral).orElseThrow();
  }
}
