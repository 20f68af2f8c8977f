package io.konkyo.mention.calendar;

import java.util.OptionalInt;

/**
 * As much of a date as is known; each part is absent where nothing fixes it.
 *
 * @param year calendar year, or fiscal year where the expression says so
 * @param month from 1 to 12
 * @param day from 1 to 31
 */
record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) {

  static final PartialDate UNKNOWN =
      new PartialDate(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  static PartialDate ofYear(int year) {
    return new PartialDate(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
  }

  static PartialDate ofMonth(int year, int month) {
    return new PartialDate(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.empty());
  }

  /** Returns the month {@code steps} after this one; year and month must be known. */
  PartialDate plusMonths(int steps) {
    int months = year.getAsInt() * 12 + month.getAsInt() - 1 + steps;
    return ofMonth(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1);
  }

  boolean hasMonth() {
    return year.isPresent() && month.isPresent();
  }

  boolean isFull() {
    return hasMonth() && day.isPresent();
  }

  /** Returns the ISO 8601 form of the parts that are known, {@code ---16} for a bare day. */
  String iso() {
    StringBuilder iso = new StringBuilder();
    if (year.isPresent()) {
      int value = year.getAsInt();
      IsoDates.pad(iso.append(value < 0 ? "-" : ""), Math.abs(value), 4);
    } else {
      iso.append('-');
    }
    if (month.isPresent()) {
      IsoDates.pad(iso.append('-'), month.getAsInt(), 2);
    } else if (day.isPresent()) {
      iso.append('-');
    }
    if (day.isPresent()) {
      IsoDates.pad(iso.append('-'), day.getAsInt(), 2);
    }
    return iso.toString();
  }
}
