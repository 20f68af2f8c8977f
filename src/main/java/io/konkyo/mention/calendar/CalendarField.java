package io.konkyo.mention.calendar;

/** What a calendar expression may state in figures. */
public enum CalendarField {
  /** A calendar year, four digits or an era's year converted. */
  YEAR,
  /** A year by its last two digits alone, or of an era named before. */
  SHORT_YEAR,
  /** From 1 to 12. */
  MONTH,
  /** From 1 to 31. */
  DAY,
  /** From 0 to 30. */
  HOUR,
  /** From 0 to 59. */
  MINUTE,
  /** From 0 to 59. */
  SECOND,
  /** From 1 to 4. */
  QUARTER,
  /** The first year of a decade; of a decade of the last century without it: 70. */
  DECADE,
  /** The number of a century. */
  CENTURY,
  /** How many units away, negative for the past. */
  AWAY
}
