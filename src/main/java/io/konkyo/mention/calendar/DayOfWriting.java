package io.konkyo.mention.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Guesses when an article was written, from its own dates alone: the date, with year and month,
 * that it names most (a full date counts three times; the first of equals wins, unless another is
 * {@value #LONG_PAST} years or more later, as the event that an article tells of and its own date
 * at its end do); where it names years alone, the year that it names most.
 */
final class DayOfWriting {

  private static final int FULL_DATE = 3;
  private static final int LONG_PAST = 10;

  private DayOfWriting() {}

  /**
   * Returns as much of the day as the dates tell, {@link PartialDate#UNKNOWN} where nothing does.
   */
  static PartialDate of(List<DatedMention> mentions) {
    Map<PartialDate, Integer> months = new LinkedHashMap<>();
    Map<PartialDate, PartialDate> firstDays = new LinkedHashMap<>();
    Map<PartialDate, Integer> years = new LinkedHashMap<>();
    for (DatedMention mention : mentions) {
      CalendarExpression expression = mention.reading().first();
      OptionalInt year = writtenYear(expression);
      OptionalInt month = expression.get(CalendarField.MONTH);
      OptionalInt day = expression.get(CalendarField.DAY);
      if (year.isEmpty() || expression.relative().isPresent()) {
        continue;
      }
      if (month.isPresent()) {
        PartialDate key = PartialDate.ofMonth(year.getAsInt(), month.getAsInt());
        months.merge(key, day.isPresent() ? FULL_DATE : 1, Integer::sum);
        if (day.isPresent()) {
          firstDays.putIfAbsent(key, new PartialDate(year, month, day));
        }
      } else if (!expression.fiscal() && mention.reading() instanceof DateReading.Point) {
        years.merge(PartialDate.ofYear(year.getAsInt()), 1, Integer::sum);
      }
    }
    Optional<PartialDate> month = most(months);
    return month
        .map(m -> firstDays.getOrDefault(m, m))
        .or(() -> only(years))
        .orElse(PartialDate.UNKNOWN);
  }

  /** Years alone tell the day of writing where one of them stands out. */
  private static Optional<PartialDate> only(Map<PartialDate, Integer> years) {
    Optional<PartialDate> best = most(years);
    return best.filter(
        year ->
            years.size() == 1
                || years.entrySet().stream()
                    .allMatch(e -> e.getKey().equals(year) || e.getValue() < years.get(year)));
  }

  /** A year of two digits with a month is one of this century as far as the article goes. */
  private static OptionalInt writtenYear(CalendarExpression expression) {
    OptionalInt shortYear = expression.get(CalendarField.SHORT_YEAR);
    boolean dated = shortYear.isPresent() && expression.has(CalendarField.MONTH);
    return dated
        ? OptionalInt.of(TwoDigitYears.nearest(shortYear.getAsInt(), TwoDigitYears.PRESENT))
        : expression.get(CalendarField.YEAR);
  }

  private static Optional<PartialDate> most(Map<PartialDate, Integer> counts) {
    Optional<Map.Entry<PartialDate, Integer>> best = Optional.empty();
    for (Map.Entry<PartialDate, Integer> entry : counts.entrySet()) {
      if (best.isEmpty()
          || entry.getValue() > best.get().getValue()
          || (entry.getValue().equals(best.get().getValue())
              && isLongAfter(entry.getKey(), best.get().getKey()))) {
        best = Optional.of(entry);
      }
    }
    return best.map(Map.Entry::getKey);
  }

  private static boolean isLongAfter(PartialDate date, PartialDate other) {
    return date.year().orElseThrow() - other.year().orElseThrow() >= LONG_PAST;
  }
}
