package io.konkyo.mention.reading;

import io.konkyo.mention.Fields.Kind;
import io.konkyo.mention.Fields.PercentUnit;
import io.konkyo.mention.calendar.DateReading;
import java.util.Optional;

/** What a match of a rule says, before the words around it are looked at. */
public sealed interface Reading {

  /** A reading with a figure. */
  sealed interface OfFigure extends Reading {
    /** Returns the figure. */
    Amount amount();
  }

  /**
   * A sum of money.
   *
   * @param currency ISO 4217
   */
  record Money(Amount amount, String currency) implements OfFigure {}

  /**
   * A ratio; the amount is in percent or in points.
   *
   * @param unit which of them, or a fraction
   */
  record Percent(Amount amount, PercentUnit unit) implements OfFigure {}

  /**
   * A number.
   *
   * @param counter as written
   * @param kind counting or ordering
   */
  record Number(Amount amount, Optional<String> counter, Kind kind) implements OfFigure {}

  /** A date. */
  record Date(DateReading date) implements Reading {}

  /**
   * A length of time.
   *
   * @param iso ISO 8601 where it is exact
   * @param lower the shorter end of a range or a vague length
   * @param upper the longer end
   * @param vague whether a 数 or its like stands in it
   */
  record Duration(
      Optional<String> iso, Optional<String> lower, Optional<String> upper, boolean vague)
      implements Reading {}
}
