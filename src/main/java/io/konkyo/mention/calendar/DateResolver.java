package io.konkyo.mention.calendar;

import io.konkyo.mention.calendar.CalendarExpression.From;
import io.konkyo.mention.calendar.CalendarExpression.Relative;
import io.konkyo.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Completes the dates of one article from its own dates, and from nothing else.
 *
 * <p>A bare day takes the month of the nearest date before it in its sentence, else that of the day
 * of writing; a bare month takes its year in the same way. What nothing fixes is left out.
 */
public final class DateResolver {

  /** Returns the dates in the order given. */
  public List<ResolvedDate> resolve(List<DatedMention> mentions) {
    return new Article(mentions).resolve();
  }

  private static final class Article {

    /** In December a bare 1月 is of the next year, in January a bare 12月 of the last. */
    private static final int NEAR_NEW_YEAR = 10;

    /** How far behind a date a bare clock time may still be of its day, in UTF-16 units. */
    private static final int SAME_DAY_REACH = 150;

    private final List<DatedMention> mentions;
    private final PartialDate writing;
    private Optional<Named> last = Optional.empty();
    private OptionalInt lastEra = OptionalInt.empty();

    Article(List<DatedMention> mentions) {
      this.mentions = mentions;
      this.writing = DayOfWriting.of(mentions);
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
      Optional<String> fixed = IsoDates.decadeOrCentury(expression);
      if (fixed.isPresent()) {
        return new ResolvedDate(fixed, false);
      }
      Optional<PartialDate> date = date(expression, mention);
      if (date.isEmpty()) {
        return new ResolvedDate(Optional.empty(), expression.fiscal());
      }
      remember(date.get(), expression, mention);
      return new ResolvedDate(IsoDates.of(date.get(), expression), expression.fiscal());
    }

    private ResolvedDate interval(DateReading.Interval interval, DatedMention mention) {
      boolean fiscal = interval.first().fiscal() || interval.last().fiscal();
      Optional<String> firstFixed = IsoDates.decadeOrCentury(interval.first());
      Optional<String> lastFixed = IsoDates.decadeOrCentury(interval.last());
      if (firstFixed.isPresent() && lastFixed.isPresent()) {
        return new ResolvedDate(
            Optional.of(IsoDates.interval(firstFixed.get(), lastFixed.get())), false);
      }
      Optional<PartialDate> from = date(interval.first(), mention);
      if (from.isEmpty()) {
        return new ResolvedDate(Optional.empty(), fiscal);
      }
      remember(from.get(), interval.first(), mention);
      PartialDate to = end(from.get(), interval, mention);
      if (to.year().isPresent()) {
        remember(to, interval.last(), mention);
      }
      Optional<String> first = IsoDates.of(from.get(), interval.first());
      Optional<String> second = IsoDates.of(to, interval.last());
      return new ResolvedDate(
          first.isPresent() && second.isPresent()
              ? Optional.of(IsoDates.interval(first.get(), second.get()))
              : Optional.empty(),
          fiscal);
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
      return expression.has(CalendarField.HOUR)
          ? Optional.of(dayBefore(mention))
          : Optional.empty();
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
              .orElse(TwoDigitYears.PRESENT);
      int best = TwoDigitYears.nearest(shortYear.getAsInt(), near);
      if (lastEra.isPresent()) {
        int ofEra = lastEra.getAsInt() + shortYear.getAsInt() - 1;
        best = Math.abs(ofEra - near) < Math.abs(best - near) ? ofEra : best;
      }
      return OptionalInt.of(best);
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

    /** A date named in the text, for those after it to lean on. */
    private record Named(
        PartialDate date, boolean fiscal, boolean relative, Span sentence, int end) {}
  }
}
