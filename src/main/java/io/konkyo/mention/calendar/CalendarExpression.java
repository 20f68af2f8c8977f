package io.konkyo.mention.calendar;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as its words say it, before the article's other dates complete it.
 *
 * @param fields the figures
 * @param relative a word or a distance that leads from another date to this one
 * @param part a part of the year or month, as {@code models/lexicon/marks.tsv} names it
 * @param fiscal whether its year is a fiscal year
 * @param era the first calendar year of the era that its year was counted in
 */
public record CalendarExpression(
    Map<CalendarField, Integer> fields,
    Optional<Relative> relative,
    Optional<String> part,
    boolean fiscal,
    OptionalInt era) {

  /** Copies the fields. */
  public CalendarExpression {
    Map<CalendarField, Integer> copy = new EnumMap<>(CalendarField.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  /** Returns a field, if it is stated. */
  public OptionalInt get(CalendarField field) {
    Integer value = fields.get(field);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Returns whether a field is stated. */
  public boolean has(CalendarField field) {
    return fields.containsKey(field);
  }

  /**
   * The way from another date.
   *
   * @param unit year, fiscal-year, month, week or day
   * @param from which date it starts at
   * @param steps how many units, negative for the past
   */
  public record Relative(String unit, From from, int steps) {}

  /** The date that a relative one starts at. */
  public enum From {
    /** The day of writing: 昨年. */
    WRITING,
    /** The date named before it: 翌年, 同日. */
    LAST_NAMED
  }
}
