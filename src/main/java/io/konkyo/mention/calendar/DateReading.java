package io.konkyo.mention.calendar;

/** What a date mention states: one point, or the two ends of an interval. */
public sealed interface DateReading {

  /** Returns the point, or the beginning of the interval. */
  CalendarExpression first();

  /** One point or stretch named by one expression. */
  record Point(CalendarExpression first) implements DateReading {}

  /** From one to another, both included. */
  record Interval(CalendarExpression first, CalendarExpression last) implements DateReading {}
}
