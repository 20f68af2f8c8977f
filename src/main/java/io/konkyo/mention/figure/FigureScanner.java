package io.konkyo.mention.figure;

import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Finds every figure of a stretch of text from left to right: numerals with their signs, and dates
 * and times in figures alone. It knows no units; what a figure counts is for the rules to say.
 *
 * <p>Takes time linear in the stretch. Instances are immutable.
 */
public final class FigureScanner {

  private static final String MINUS_SIGNS = "▲△−－-‐–";
  private static final String[] SIGN_WORDS = {"マイナス", "プラス"};

  private final NumeralGrammar grammar = new NumeralGrammar();
  private final KanaNumerals kana = new KanaNumerals(grammar);

  /**
   * Returns the figures of a stretch, in order, none overlapping.
   *
   * @param text the text
   * @param stretch the part to read
   * @param closed tells of an index whether the character there belongs to something that is no
   *     figure (a code, an address, a frozen word); no figure may touch it
   */
  public List<Figure> scan(String text, Span stretch, IntPredicate closed) {
    List<Figure> figures = new ArrayList<>();
    boolean spoken = KanaNumerals.mayHold(text, stretch);
    int at = stretch.start();
    while (at < stretch.end()) {
      if (spoken && Letters.isHiragana(text.charAt(at))) {
        int end = hiraganaEnd(text, at, stretch.end());
        kana.read(text, at, end).ifPresent(figures::add);
        at = end;
        continue;
      }
      if (closed.test(at) || !NumeralGrammar.startsNumeral(text.charAt(at))) {
        at++;
        continue;
      }
      int limit = openUntil(at, stretch.end(), closed);
      Optional<Figure> figure = figureAt(text, at, limit, stretch);
      if (figure.isPresent()) {
        figures.add(figure.get());
        at = figure.get().span().end();
      } else {
        at = endOfRun(text, at, stretch.end(), closed);
      }
    }
    return figures;
  }

  /** Returns whether a stretch may hold a figure that has no numeral in it. */
  public static boolean mayBeSpoken(String text, Span stretch) {
    return KanaNumerals.mayHold(text, stretch);
  }

  private static int hiraganaEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && Letters.isHiragana(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int openUntil(int start, int end, IntPredicate closed) {
    int limit = Math.min(end, start + NumeralGrammar.MAX_LENGTH + 2);
    for (int i = start; i < limit; i++) {
      if (closed.test(i)) {
        return i;
      }
    }
    return limit;
  }

  private Optional<Figure> figureAt(String text, int at, int limit, Span stretch) {
    Optional<CalendarFigure> calendar =
        calendar(text, at, limit).or(() -> calendarYearLast(text, at, limit));
    if (calendar.isPresent()) {
      return Optional.of(calendar.get());
    }
    Optional<ClockFigure> clock = clock(text, at, limit);
    if (clock.isPresent()) {
      return Optional.of(clock.get());
    }
    return grammar.read(text, at, limit).map(numeral -> signed(text, numeral, stretch));
  }

  /** Skips the rest of something that is no numeral, so that no part of it is read as one. */
  private static int endOfRun(String text, int start, int end, IntPredicate closed) {
    int at = start + 1;
    while (at < end && !closed.test(at) && NumeralGrammar.isNumeralCharacter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Numeral signed(String text, Numeral numeral, Span stretch) {
    int start = numeral.span().start();
    for (String word : SIGN_WORDS) {
      int from = start - word.length();
      if (from >= stretch.start() && text.startsWith(word, from)) {
        return word.equals("マイナス") ? numeral.negated(from) : numeral.from(from);
      }
    }
    if (start <= stretch.start()) {
      return numeral;
    }
    char sign = text.charAt(start - 1);
    boolean triangle = sign == '▲' || sign == '△';
    if (triangle || (MINUS_SIGNS.indexOf(sign) >= 0 && signMayFollow(text, start - 1, stretch))) {
      return numeral.negated(start - 1);
    }
    if ((sign == '+' || sign == '＋' || sign == '±') && signMayFollow(text, start - 1, stretch)) {
      return numeral.from(start - 1);
    }
    return numeral;
  }

  /** A hyphen is a sign only where nothing stands before it that it could join to the figure. */
  private static boolean signMayFollow(String text, int sign, Span stretch) {
    if (sign == stretch.start()) {
      return true;
    }
    char before = text.charAt(sign - 1);
    if (text.charAt(sign) == '−' && Letters.isHiragana(before)) {
      return true;
    }
    return "(（[［「『|｜、，:：=＝はのがをにともで比約".indexOf(before) >= 0 || Character.isWhitespace(before);
  }

  private static Optional<CalendarFigure> calendar(String text, int at, int limit) {
    int yearEnd = digitsEnd(text, at, limit);
    if (yearEnd - at != 4 || yearEnd >= limit || "/／-－.．".indexOf(text.charAt(yearEnd)) < 0) {
      return Optional.empty();
    }
    char separator = text.charAt(yearEnd);
    int monthEnd = digitsEnd(text, yearEnd + 1, limit);
    int month = number(text, yearEnd + 1, monthEnd);
    if (monthEnd - yearEnd > 3 || month < 1 || month > 12) {
      return Optional.empty();
    }
    int year = number(text, at, yearEnd);
    int dayEnd = monthEnd < limit ? digitsEnd(text, monthEnd + 1, limit) : monthEnd;
    int day = dayEnd > monthEnd ? number(text, monthEnd + 1, dayEnd) : 0;
    if (monthEnd < limit
        && text.charAt(monthEnd) == separator
        && dayEnd - monthEnd <= 3
        && day >= 1
        && day <= 31) {
      return Optional.of(
          new CalendarFigure(new Span(at, dayEnd), year, month, OptionalInt.of(day)));
    }
    // 2025.4 is a decimal and 2023-12 a range as often as not; only a slash makes them months.
    boolean slash = separator == '/' || separator == '／';
    return slash && year >= 1800 && year < 2200
        ? Optional.of(new CalendarFigure(new Span(at, monthEnd), year, month, OptionalInt.empty()))
        : Optional.empty();
  }

  /** 22/04/2016, 4.22.2016: day and month as far as the figures tell them apart. */
  private static Optional<CalendarFigure> calendarYearLast(String text, int at, int limit) {
    int firstEnd = digitsEnd(text, at, limit);
    if (firstEnd - at > 2 || firstEnd >= limit || "/／-.".indexOf(text.charAt(firstEnd)) < 0) {
      return Optional.empty();
    }
    int secondEnd = digitsEnd(text, firstEnd + 1, limit);
    if (secondEnd >= limit
        || secondEnd - firstEnd > 3
        || text.charAt(secondEnd) != text.charAt(firstEnd)) {
      return Optional.empty();
    }
    int yearEnd = digitsEnd(text, secondEnd + 1, limit);
    int first = number(text, at, firstEnd);
    int second = number(text, firstEnd + 1, secondEnd);
    int year = number(text, secondEnd + 1, yearEnd);
    if (yearEnd - secondEnd != 5 || year < 1000 || first < 1 || second < 1) {
      return Optional.empty();
    }
    Span span = new Span(at, yearEnd);
    if (first <= 12 && second <= 31) {
      return Optional.of(new CalendarFigure(span, year, first, OptionalInt.of(second)));
    }
    return first <= 31 && second <= 12
        ? Optional.of(new CalendarFigure(span, year, second, OptionalInt.of(first)))
        : Optional.empty();
  }

  private static Optional<ClockFigure> clock(String text, int at, int limit) {
    int hourEnd = digitsEnd(text, at, limit);
    if (hourEnd - at > 2 || hourEnd >= limit || !isColon(text.charAt(hourEnd))) {
      return Optional.empty();
    }
    int minuteEnd = digitsEnd(text, hourEnd + 1, limit);
    int hour = number(text, at, hourEnd);
    int minute = number(text, hourEnd + 1, minuteEnd);
    if (minuteEnd - hourEnd != 3 || hour < 0 || hour > 29 || minute > 59) {
      return Optional.empty();
    }
    if (minuteEnd < limit && isColon(text.charAt(minuteEnd))) {
      int secondEnd = digitsEnd(text, minuteEnd + 1, limit);
      int second = number(text, minuteEnd + 1, secondEnd);
      if (secondEnd - minuteEnd == 3 && second <= 59) {
        return Optional.of(
            new ClockFigure(new Span(at, secondEnd), hour, minute, OptionalInt.of(second)));
      }
    }
    return Optional.of(new ClockFigure(new Span(at, minuteEnd), hour, minute, OptionalInt.empty()));
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  private static int digitsEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && NumeralGrammar.isArabic(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the value of up to nine digits, -1 where there is none. */
  private static int number(String text, int start, int end) {
    if (end <= start || end - start > 9) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      value = value * 10 + (c <= '9' ? c - '0' : c - '０');
    }
    return value;
  }
}
