package io.konkyo.mention;

import io.konkyo.mention.calendar.CalendarField;
import io.konkyo.mention.reading.Reading;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells 24年, the year, from 24年, the length, in articles that write years with two digits.
 *
 * <p>Such an article shows it where the digits can be nothing else (24年4月, 24年度). There a lone 24年
 * is a year where it is near one of those and the words around it speak of no length.
 */
final class ShortYears {

  /** How far a lone year may be from one that is certain. */
  private static final int NEAR = 8;

  private static final Pattern LENGTH_BEFORE =
      Pattern.compile("(?:から|まで|約|過去|今後|次の|この|丸|計|後の|先の|前の)$");
  private static final Pattern LENGTH_BEHIND =
      Pattern.compile("に[0-9０-９一二三数]+[度回]|の歴史|の経験|の歳月|の時|の節目");
  private static final int LONGEST_BEFORE = 3;
  private static final String GOES_ON = "のはにともか、";

  private final Set<Integer> certain = new TreeSet<>();

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
    boolean goesOn = span.end() < text.length() && GOES_ON.indexOf(text.charAt(span.end())) >= 0;
    String before = text.substring(Math.max(0, span.start() - LONGEST_BEFORE), span.start());
    boolean length =
        LENGTH_BEFORE.matcher(before).find()
            || LENGTH_BEHIND.matcher(text).region(span.end(), text.length()).lookingAt();
    return near && goesOn && !length;
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
