package io.konkyo.mention.chunk;

import io.konkyo.mention.figure.CalendarFigure;
import io.konkyo.mention.figure.Figure;
import io.konkyo.mention.figure.Numeral;
import java.util.Arrays;

/** The labels by which rules match a figure. */
final class FigureLabels {

  private static final long FIG = bit(Labels.FIG);
  private static final long FOUR_DIGITS = bit(Labels.FOUR_DIGITS);
  private static final long TWO_DIGITS = bit(Labels.TWO_DIGITS);
  private static final long THREE_DIGITS = bit(Labels.THREE_DIGITS);
  private static final long YEAR = bit(Labels.YEAR);
  private static final long MONTH = bit(Labels.MONTH);
  private static final long DAY = bit(Labels.DAY);
  private static final long HOUR = bit(Labels.HOUR);
  private static final long MINUTE = bit(Labels.MINUTE);
  private static final long ONE_DIGIT = bit(Labels.ONE_DIGIT);

  /** Every label that a figure may carry. */
  static final long ALL =
      FIG
          | FOUR_DIGITS
          | TWO_DIGITS
          | THREE_DIGITS
          | YEAR
          | MONTH
          | DAY
          | HOUR
          | MINUTE
          | ONE_DIGIT;

  private static final LabelSet CALENDAR = new LabelSet(FIG, "calendar");
  private static final LabelSet CLOCK = new LabelSet(FIG, "clock");

  private FigureLabels() {}

  /** Returns the labels of a figure. */
  static LabelSet of(Figure figure) {
    if (!(figure instanceof Numeral numeral)) {
      return figure instanceof CalendarFigure ? CALENDAR : CLOCK;
    }
    int whole = numeral.wholeValue();
    long bits = FIG;
    bits |= flag(FOUR_DIGITS, numeral.digits() == 4 || isYearInWords(numeral, whole));
    bits |=
        flag(
            TWO_DIGITS, numeral.digits() == 2 || (!numeral.arabic() && whole >= 10 && whole <= 99));
    bits |= flag(YEAR, whole >= 1 && whole <= 9999 && numeral.scale().intValue() == 1);
    bits |= flag(THREE_DIGITS, numeral.digits() == 3);
    bits |= flag(MONTH, whole >= 1 && whole <= 12);
    bits |= flag(DAY, whole >= 1 && whole <= 31);
    bits |= flag(HOUR, whole >= 0 && whole <= 30);
    bits |= flag(MINUTE, whole >= 0 && whole <= 59);
    bits |= flag(ONE_DIGIT, whole >= 1 && whole <= 9);
    String[] values = new String[Long.bitCount(bits)];
    Arrays.fill(values, "yes");
    values[Long.bitCount(bits & (FIG - 1))] = numeral.vague() ? "vague" : "exact";
    return new LabelSet(bits, values);
  }

  /** 千九百九十八: a year of four digits written out; 二千 may as well count years. */
  private static boolean isYearInWords(Numeral numeral, int whole) {
    return !numeral.arabic()
        && numeral.span().length() >= 5
        && numeral.digits() == 0
        && whole >= 1000
        && whole <= 2199;
  }

  private static long flag(long bit, boolean holds) {
    return holds ? bit : 0;
  }

  private static long bit(String label) {
    return 1L << Labels.index(label);
  }
}
