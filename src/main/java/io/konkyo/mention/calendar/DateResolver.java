package io.konkyo.mention.calendar;

import io.konkyo.mention.calendar.CalendarExpression.From;
import io.konkyo.mention.calendar.CalendarExpression.Relative;
import io.konkyo.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Completes the dates of one article from its own dates, and from nothing else.
 *
 * <p>The day of writing is taken to be the date, with year and month, that the article names most
 * (a full date counts three times, the first of equals wins); where it names years alone, the year
 * that it names most. A bare day takes the month of the nearest date before it in its sentence,
 * else that of the day of writing; a bare month takes its year in the same way. What nothing fixes
 * is left out.
 */
public final class DateResolver {

  /** Returns the dates in the order given. */
  public List<ResolvedDate> resolve(List<DatedMention> mentions) {
    return new Article(mentions).resolve();
  }

  private static final class Article {

    private static final int FULL_DATE = 3;

    /** In December a bare 1月 is of the next year, in January a bare 12月 of the last. */
    private static final int NEAR_NEW_YEAR = 10;

    /** Where nothing else tells the century of a year of two digits, it is this one's. */
    private static final int PRESENT = 2000;

    /** How far behind a date a bare clock time may still be of its day, in UTF-16 units. */
    private static final int SAME_DAY_REACH = 150;

    private final List<DatedMention> mentions;
    private final PartialDate writing;
    private Optional<Named> last = Optional.empty();
    private OptionalInt lastEra = OptionalInt.empty();

    Article(List<DatedMention> mentions) {
      this.mentions = mentions;
      this.writing = dayOfWriting(mentions);
    }

    List<ResolvedDate> resolve() {
      List<ResolvedDate> resolved = new ArrayList<>();
      for (DatedMention mention : mentions) {
        resolved.add(
            mention.reading() instanceof DateReading.Interval interval
                ? interval(interval, mention)
                : point(mention.reading().first(), mention));
      }
      return resolved;
    }

    private ResolvedDate point(CalendarExpression expression, DatedMention mention) {
      Optional<String> fixed = decadeOrCentury(expression);
      if (fixed.isPresent()) {
        return new ResolvedDate(fixed, false);
      }
      Optional<PartialDate> date = date(expression, mention);
      if (date.isEmpty()) {
        return new ResolvedDate(Optional.empty(), expression.fiscal());
      }
      remember(date.get(), expression, mention);
      return new ResolvedDate(iso(date.get(), expression), expression.fiscal());
    }

    private ResolvedDate interval(DateReading.Interval interval, DatedMention mention) {
      boolean fiscal = interval.first().fiscal() || interval.last().fiscal();
      Optional<PartialDate> from = date(interval.first(), mention);
      if (from.isEmpty()) {
        return new ResolvedDate(Optional.empty(), fiscal);
      }
      remember(from.get(), interval.first(), mention);
      PartialDate to = end(from.get(), interval, mention);
      if (to.year().isPresent()) {
        remember(to, interval.last(), mention);
      }
      Optional<String> first = iso(from.get(), interval.first());
      Optional<String> second = iso(to, interval.last());
      return new ResolvedDate(
          first.isPresent() && second.isPresent()
              ? Optional.of(startOf(first.get()) + "/" + endOf(second.get()))
              : Optional.empty(),
          fiscal);
    }

    private static String startOf(String iso) {
      int slash = iso.indexOf('/');
      return slash < 0 ? iso : iso.substring(0, slash);
    }

    private static String endOf(String iso) {
      return iso.substring(iso.indexOf('/') + 1);
    }

    /** The second end shares with the first what it does not say itself. */
    private PartialDate end(PartialDate from, DateReading.Interval interval, DatedMention mention) {
      CalendarExpression to = interval.last();
      boolean saysYear =
          to.has(CalendarField.YEAR)
              || to.has(CalendarField.SHORT_YEAR)
              || to.relative().isPresent();
      if (saysYear) {
        return date(to, mention).orElse(PartialDate.UNKNOWN);
      }
      OptionalInt month = to.get(CalendarField.MONTH);
      boolean nextYear =
          month.isPresent()
              && from.month().isPresent()
              && month.getAsInt() < from.month().getAsInt();
      OptionalInt year =
          from.year().isPresent() && nextYear
              ? OptionalInt.of(from.year().getAsInt() + 1)
              : from.year();
      OptionalInt day = to.get(CalendarField.DAY);
      boolean clockOnly = month.isEmpty() && day.isEmpty();
      return new PartialDate(
          year, month.isPresent() ? month : from.month(), clockOnly ? from.day() : day);
    }

    /** Returns what is known of the date, nothing where its words do not fix it at all. */
    private Optional<PartialDate> date(CalendarExpression expression, DatedMention mention) {
      OptionalInt month = expression.get(CalendarField.MONTH);
      OptionalInt day = expression.get(CalendarField.DAY);
      if (expression.relative().isPresent() && !expression.has(CalendarField.YEAR)) {
        return relative(expression, expression.relative().get());
      }
      OptionalInt year = statedYear(expression);
      if (year.isPresent()) {
        return Optional.of(new PartialDate(year, month, day));
      }
      if (month.isPresent()) {
        return Optional.of(new PartialDate(yearOf(mention, expression), month, day));
      }
      if (day.isPresent()) {
        PartialDate context = monthBefore(mention);
        return Optional.of(new PartialDate(context.year(), context.month(), day));
      }
      if (expression.has(CalendarField.HOUR)) {
        return Optional.of(dayBefore(mention));
      }
      if (expression.has(CalendarField.QUARTER) || expression.part().isPresent()) {
        return Optional.empty();
      }
      return Optional.empty();
    }

    private OptionalInt statedYear(CalendarExpression expression) {
      OptionalInt year = expression.get(CalendarField.YEAR);
      OptionalInt shortYear = expression.get(CalendarField.SHORT_YEAR);
      if (year.isPresent() || shortYear.isEmpty()) {
        return year;
      }
      int near =
          last.map(l -> l.date.year())
              .filter(OptionalInt::isPresent)
              .orElse(writing.year())
              .orElse(PRESENT);
      int best = nearestWithDigits(shortYear.getAsInt(), near);
      if (lastEra.isPresent()) {
        int ofEra = lastEra.getAsInt() + shortYear.getAsInt() - 1;
        best = Math.abs(ofEra - near) < Math.abs(best - near) ? ofEra : best;
      }
      return OptionalInt.of(best);
    }

    /** Of the years that end in the two digits, the one nearest to another year. */
    private static int nearestWithDigits(int digits, int near) {
      int year = near - Math.floorMod(near, 100) + digits;
      if (year - near > 50) {
        return year - 100;
      }
      return near - year > 50 ? year + 100 : year;
    }

    /** The year of a bare month: of the nearest date before it in its sentence, or of writing. */
    private OptionalInt yearOf(DatedMention mention, CalendarExpression expression) {
      int month = expression.get(CalendarField.MONTH).getAsInt();
      if (last.isPresent()
          && last.get().sentence.equals(mention.sentence())
          && last.get().date.hasMonth()
          && !last.get().fiscal
          && month >= last.get().date.month().getAsInt()) {
        return last.get().date.year();
      }
      if (last.isPresent()
          && last.get().sentence.equals(mention.sentence())
          && last.get().relative
          && last.get().date.month().isEmpty()) {
        return last.get().date.year();
      }
      if (writing.month().isEmpty()) {
        return OptionalInt.empty();
      }
      int ahead = month - writing.month().getAsInt();
      int year = writing.year().getAsInt();
      if (ahead >= NEAR_NEW_YEAR) {
        return OptionalInt.of(year - 1);
      }
      return OptionalInt.of(-ahead >= NEAR_NEW_YEAR ? year + 1 : year);
    }

    /** The month of a bare day, likewise. */
    private PartialDate monthBefore(DatedMention mention) {
      if (last.isPresent()
          && last.get().sentence.equals(mention.sentence())
          && last.get().date.month().isPresent()) {
        return last.get().date;
      }
      return writing.month().isPresent() ? writing : PartialDate.UNKNOWN;
    }

    /** The day of a bare clock time: of a date shortly before it. */
    private PartialDate dayBefore(DatedMention mention) {
      boolean near =
          last.isPresent()
              && last.get().date.day().isPresent()
              && mention.span().start() - last.get().end <= SAME_DAY_REACH;
      return near ? last.get().date : PartialDate.UNKNOWN;
    }

    private Optional<PartialDate> relative(CalendarExpression expression, Relative relative) {
      PartialDate base =
          relative.from() == From.WRITING
              ? writing
              : last.map(l -> l.date).orElse(PartialDate.UNKNOWN);
      OptionalInt month = expression.get(CalendarField.MONTH);
      OptionalInt day = expression.get(CalendarField.DAY);
      return switch (relative.unit()) {
        case "year" -> {
          if (base.year().isEmpty()) {
            yield unresolved(month, day);
          }
          int year = base.year().getAsInt() + relative.steps();
          yield Optional.of(new PartialDate(OptionalInt.of(year), month, day));
        }
        case "fiscal-year" -> fiscalYear(base, relative);
        case "month" -> {
          if (!base.hasMonth()) {
            yield unresolved(month, day);
          }
          PartialDate shifted = base.plusMonths(relative.steps());
          yield Optional.of(
              new PartialDate(shifted.year(), month.isPresent() ? month : shifted.month(), day));
        }
        case "day" -> {
          if (day.isPresent() && base.hasMonth()) {
            yield Optional.of(new PartialDate(base.year(), base.month(), day));
          }
          yield base.isFull() ? plusDays(base, relative.steps()) : Optional.empty();
        }
        case "week" ->
            expression.has(CalendarField.AWAY) && base.isFull()
                ? plusDays(base, 7 * relative.steps())
                : Optional.empty();
        default -> Optional.empty();
      };
    }

    private static Optional<PartialDate> unresolved(OptionalInt month, OptionalInt day) {
      return month.isPresent() || day.isPresent()
          ? Optional.of(new PartialDate(OptionalInt.empty(), month, day))
          : Optional.empty();
    }

    private Optional<PartialDate> fiscalYear(PartialDate base, Relative relative) {
      boolean baseIsFiscal =
          relative.from() == From.LAST_NAMED && last.filter(l -> l.fiscal).isPresent();
      if (baseIsFiscal && base.year().isPresent()) {
        return Optional.of(PartialDate.ofYear(base.year().getAsInt() + relative.steps()));
      }
      if (!base.hasMonth()) {
        return Optional.empty();
      }
      int year = base.year().getAsInt() - (base.month().getAsInt() < 4 ? 1 : 0);
      return Optional.of(PartialDate.ofYear(year + relative.steps()));
    }

    private static Optional<PartialDate> plusDays(PartialDate base, int days) {
      if (!isOnCalendar(base)) {
        return Optional.empty();
      }
      LocalDate date =
          LocalDate.of(base.year().getAsInt(), base.month().getAsInt(), base.day().getAsInt())
              .plusDays(days);
      return Optional.of(
          new PartialDate(
              OptionalInt.of(date.getYear()),
              OptionalInt.of(date.getMonthValue()),
              OptionalInt.of(date.getDayOfMonth())));
    }

    private static boolean isOnCalendar(PartialDate date) {
      return date.year().getAsInt() >= 1
          && date.day().getAsInt()
              <= YearMonth.of(date.year().getAsInt(), date.month().getAsInt()).lengthOfMonth();
    }

    private void remember(PartialDate date, CalendarExpression expression, DatedMention mention) {
      boolean clockAlone = expression.has(CalendarField.HOUR) && !expression.has(CalendarField.DAY);
      if (!clockAlone && (date.year().isPresent() || date.month().isPresent())) {
        last =
            Optional.of(
                new Named(
                    date,
                    expression.fiscal(),
                    expression.relative().isPresent(),
                    mention.sentence(),
                    mention.span().end()));
        lastEra = expression.era().isPresent() ? expression.era() : lastEra;
      }
    }

    /** The date that the article names most. */
    private static PartialDate dayOfWriting(List<DatedMention> mentions) {
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
          ? OptionalInt.of(nearestWithDigits(shortYear.getAsInt(), PRESENT))
          : expression.get(CalendarField.YEAR);
    }

    private static Optional<PartialDate> most(Map<PartialDate, Integer> counts) {
      Optional<Map.Entry<PartialDate, Integer>> best = Optional.empty();
      for (Map.Entry<PartialDate, Integer> entry : counts.entrySet()) {
        if (best.isEmpty() || entry.getValue() > best.get().getValue()) {
          best = Optional.of(entry);
        }
      }
      return best.map(Map.Entry::getKey);
    }

    private static Optional<String> decadeOrCentury(CalendarExpression expression) {
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

    /** Writes a date with its part of the year and its clock time. */
    private static Optional<String> iso(PartialDate date, CalendarExpression expression) {
      Optional<String> months = months(date, expression);
      if (months.isPresent()) {
        return months;
      }
      OptionalInt hour = expression.get(CalendarField.HOUR);
      if (hour.isPresent()) {
        String time =
            String.format(
                Locale.ROOT,
                "T%02d:%02d",
                hour.getAsInt(),
                expression.get(CalendarField.MINUTE).orElse(0));
        if (expression.has(CalendarField.SECOND)) {
          time +=
              String.format(Locale.ROOT, ":%02d", expression.get(CalendarField.SECOND).getAsInt());
        }
        return Optional.of(date.equals(PartialDate.UNKNOWN) ? time : date.iso() + time);
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

    /** A date named in the text, for those after it to lean on. */
    private record Named(
        PartialDate date, boolean fiscal, boolean relative, Span sentence, int end) {}
  }
}
