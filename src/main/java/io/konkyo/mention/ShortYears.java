package io.konkyo.mention;

import io.konkyo.mention.calendar.CalendarField;
import io.konkyo.mention.context.ContextWords;
import io.konkyo.mention.context.ContextWords.Role;
import io.konkyo.mention.context.ContextWords.Sequel;
import io.konkyo.mention.reading.Reading;
import io.konkyo.text.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells 24年, the year, from 24年, the length, in articles that write years with two digits.
 *
 * <p>Such an article shows it where the digits can be nothing else (24年4月, 24年度). There a lone 24年
 * is a year where it is near one of those and the words around it speak of no length. What follows
 * may also make it a year by itself (24年春闘), or near a year in four digits (2030年 … 35年には).
 */
final class ShortYears {

  /** How far a lone year may be from one that is certain. */
  private static final int NEAR = 8;

  /** How far one that its sequel tells may be from a year in four digits. */
  private static final int NEAR_DATED = 20;

  private final ContextWords words;
  private final Set<Integer> certain = new TreeSet<>();
  private final Set<Integer> full = new TreeSet<>();

  /** Knows of no year yet. */
  ShortYears(ContextWords words) {
    this.words = words;
  }

  /** Takes note of the years that a sentence's candidates state for certain. */
  void note(List<Candidate> candidates) {
    boolean shortYears = false;
    for (Candidate candidate : candidates) {
      if (!isLone(candidate)) {
        stated(candidate, CalendarField.YEAR).ifPresent(full::add);
        shortYears |= stated(candidate, CalendarField.SHORT_YEAR).isPresent();
      }
    }
    if (shortYears) {
      List<Candidate> others = candidates.stream().filter(c -> !isLone(c)).toList();
      Overlaps.settle(others)
          .kept()
          .forEach(c -> stated(c, CalendarField.SHORT_YEAR).ifPresent(certain::add));
    }
  }

  /** Returns whether a candidate is a lone N年 that these years decide on. */
  static boolean isLone(Candidate candidate) {
    return candidate.match().rule().name().equals("date.short-year-alone");
  }

  /** Returns whether a lone N年 is a year. */
  boolean isYear(String text, Candidate lone) {
    Span span = lone.span();
    if ("0０".indexOf(text.charAt(span.start())) >= 0) {
      // Nobody writes a length of 09年.
      return true;
    }
    int year = stated(lone, CalendarField.SHORT_YEAR).orElseThrow();
    boolean length =
        words.lengthBefore(Role.LASTING, text, span.start(), 0) > 0
            || goesOn(Sequel.LENGTH, text, span);
    if (length) {
      return false;
    }
    if (goesOn(Sequel.SURE_YEAR, text, span)) {
      return true;
    }
    boolean near = certain.stream().anyMatch(other -> Math.abs(other - year) <= NEAR);
    boolean dated = full.stream().anyMatch(other -> Math.abs(other % 100 - year) <= NEAR_DATED);
    return (near && goesOn(Sequel.YEAR, text, span))
        || ((near || dated) && goesOn(Sequel.DATED, text, span));
  }

  private boolean goesOn(Sequel sequel, String text, Span span) {
    return words.goesOn(sequel, text, span.end(), text.length());
  }

  private static OptionalInt stated(Candidate candidate, CalendarField field) {
    return candidate.reading() instanceof Reading.Date date
        ? date.date().first().get(field)
        : OptionalInt.empty();
  }
}
