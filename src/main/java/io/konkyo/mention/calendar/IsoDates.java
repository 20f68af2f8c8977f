package io.konkyo.mention.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes dates in the forms of ISO 8601 that the annotation guide uses. */
final class IsoDates {

  private IsoDates() {}

  /** Returns the form of a decade or a century, nothing for any other date. */
  static Optional<String> decadeOrCentury(CalendarExpression expression) {
    OptionalInt century = expression.get(CalendarField.CENTURY);
    if (century.isPresent()) {
      int first = (century.getAsInt() - 1) * 100 + 1;
      return Optional.of(year(first) + "/" + year(first + 99));
    }
    OptionalInt decade = expression.get(CalendarField.DECADE);
    if (decade.isEmpty()) {
      return Optional.empty();
    }
    int first = decade.getAsInt();
    if (expression.era().isPresent()) {
      return Optional.of(year(first) + "/" + year(first + 9));
    }
    if (first < 100) {
      first += first >= 30 ? 1900 : 2000;
    }
    return Optional.of(year(first / 10).substring(1) + "X");
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /** Adds a number that is not negative, with zeros before it up to a number of digits. */
  static void pad(StringBuilder iso, int number, int digits) {
    for (int limit = 10, i = 1; i < digits; i++, limit *= 10) {
      if (number < limit) {
        iso.append('0');
      }
    }
    iso.append(number);
  }

  /** Returns the form of a date with its part of the year and its clock time. */
  static Optional<String> of(PartialDate date, CalendarExpression expression) {
    Optional<String> months = months(date, expression);
    if (months.isPresent()) {
      return months;
    }
    OptionalInt hour = expression.get(CalendarField.HOUR);
    if (hour.isPresent()) {
      StringBuilder iso = new StringBuilder(date.equals(PartialDate.UNKNOWN) ? "" : date.iso());
      pad(iso.append('T'), hour.getAsInt(), 2);
      pad(iso.append(':'), expression.get(CalendarField.MINUTE).orElse(0), 2);
      if (expression.has(CalendarField.SECOND)) {
        pad(iso.append(':'), expression.get(CalendarField.SECOND).getAsInt(), 2);
      }
      return Optional.of(iso.toString());
    }
    return date.equals(PartialDate.UNKNOWN) ? Optional.empty() : Optional.of(date.iso());
  }

  /** Quarters and halves of a year are intervals of months. */
  private static Optional<String> months(PartialDate date, CalendarExpression expression) {
    if (date.year().isEmpty() || date.month().isPresent()) {
      return Optional.empty();
    }
    int year = date.year().getAsInt();
    int offset = expression.fiscal() ? 3 : 0;
    OptionalInt quarter = expression.get(CalendarField.QUARTER);
    if (quarter.isPresent()) {
      return Optional.of(monthsFrom(year, (quarter.getAsInt() - 1) * 3 + offset, 3));
    }
    return switch (expression.part().orElse("")) {
      case "first-half", "half-1" -> Optional.of(monthsFrom(year, offset, 6));
      case "second-half", "half-2" -> Optional.of(monthsFrom(year, 6 + offset, 6));
      default -> Optional.empty();
    };
  }

  /** Writes the interval of so many months, so many after January of the year. */
  private static String monthsFrom(int year, int offset, int length) {
    PartialDate start = PartialDate.ofMonth(year, 1).plusMonths(offset);
    return start.iso() + "/" + start.plusMonths(length - 1).iso();
  }

  /** Returns the form of what runs from one form to another, each a date or an interval itself. */
  static String interval(String first, String last) {
    int slash = first.indexOf('/');
    String start = slash < 0 ? first : first.substring(0, slash);
    return start + "/" + last.substring(last.indexOf('/') + 1);
  }
}
