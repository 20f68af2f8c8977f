package io.konkyo.mention;

import io.konkyo.mention.calendar.CalendarField;
import io.konkyo.mention.context.ContextWords;
import io.konkyo.mention.context.ContextWords.Role;
import io.konkyo.mention.context.ContextWords.Sequel;
import io.konkyo.mention.reading.Reading;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells 24年, the year, from 24年, the length, in articles that write years with two digits.
 *
 * <p>Such an article shows it where the digits can be nothing else (24年4月, 24年度). There a lone 24年
 * is a year where it is near one of those and the words around it speak of no length.
 */
final class ShortYears {

  /** How far a lone year may be from one that is certain. */
  private static final int NEAR = 8;

  private final ContextWords words;
  private final Set<Integer> certain = new TreeSet<>();

  /** Knows of no year yet. */
  ShortYears(ContextWords words) {
    this.words = words;
  }

  /** Takes note of the years that a sentence's candidates state for certain. */
  void note(List<Candidate> candidates) {
    List<Candidate> others = candidates.stream().filter(c -> !isLone(c)).toList();
    if (others.stream().anyMatch(ShortYears::statesOne)) {
      Overlaps.settle(others).kept().stream()
          .filter(ShortYears::statesOne)
          .map(ShortYears::year)
          .forEach(certain::add);
    }
  }

  /** Returns whether the article writes years with two digits at all. */
  boolean areWritten() {
    return !certain.isEmpty();
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
    boolean near = certain.stream().anyMatch(other -> Math.abs(other - year(lone)) <= NEAR);
    boolean length =
        words.lengthBefore(Role.LASTING, text, span.start(), 0) > 0
            || words.goesOn(Sequel.LENGTH, text, span.end(), text.length());
    return near && !length && words.goesOn(Sequel.YEAR, text, span.end(), text.length());
  }

  private static boolean statesOne(Candidate candidate) {
    return candidate.reading() instanceof Reading.Date date
        && date.date().first().has(CalendarField.SHORT_YEAR);
  }

  private static int year(Candidate candidate) {
    return ((Reading.Date) candidate.reading())
        .date()
        .first()
        .get(CalendarField.SHORT_YEAR)
        .orElseThrow();
  }
}
