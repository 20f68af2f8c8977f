package io.konkyo.mention.chunk;

import io.konkyo.mention.figure.CalendarFigure;
import io.konkyo.mention.figure.Figure;
import io.konkyo.mention.figure.Numeral;
import java.util.HashMap;
import java.util.Map;

/** The labels by which rules match a figure. */
final class FigureLabels {

  private FigureLabels() {}

  /** Returns the labels of a figure, by name. */
  static Map<String, String> of(Figure figure) {
    Map<String, String> labels = new HashMap<>();
    if (figure instanceof Numeral numeral) {
      labels.put(Labels.FIG, numeral.vague() ? "vague" : "exact");
      if (numeral.digits() == 4 || isYearInWords(numeral)) {
        labels.put(Labels.FOUR_DIGITS, "yes");
      }
      if (numeral.digits() == 2 || (!numeral.arabic() && numeral.isWholeBetween(10, 99))) {
        labels.put(Labels.TWO_DIGITS, "yes");
      }
      label(
          labels, Labels.YEAR, numeral.isWholeBetween(1, 9999) && numeral.scale().intValue() == 1);
      label(labels, Labels.THREE_DIGITS, numeral.digits() == 3);
      label(labels, Labels.MONTH, numeral.isWholeBetween(1, 12));
      label(labels, Labels.DAY, numeral.isWholeBetween(1, 31));
      label(labels, Labels.HOUR, numeral.isWholeBetween(0, 30));
      label(labels, Labels.MINUTE, numeral.isWholeBetween(0, 59));
      label(labels, Labels.ONE_DIGIT, numeral.isWholeBetween(1, 9));
    } else {
      labels.put(Labels.FIG, figure instanceof CalendarFigure ? "calendar" : "clock");
    }
    return labels;
  }

  /** 千九百九十八: a year of four digits written out; 二千 may as well count years. */
  private static boolean isYearInWords(Numeral numeral) {
    return !numeral.arabic()
        && numeral.span().length() >= 5
        && numeral.digits() == 0
        && numeral.isWholeBetween(1000, 2199);
  }

  private static void label(Map<String, String> labels, String name, boolean holds) {
    if (holds) {
      labels.put(name, "yes");
    }
  }
}
