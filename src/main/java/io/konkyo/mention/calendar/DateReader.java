package io.konkyo.mention.calendar;

import io.konkyo.mention.calendar.CalendarExpression.From;
import io.konkyo.mention.calendar.CalendarExpression.Relative;
import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.figure.CalendarFigure;
import io.konkyo.mention.figure.ClockFigure;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.rule.RuleMatch;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * Reads the named groups of a date rule. A group whose name ends in 2 belongs to the second end of
 * an interval; what the second end leaves out it shares with the first.
 */
public final class DateReader {

  /**
   * Reads a match of a rule for dates.
   *
   * @return nothing where the groups make no date, such as the fifth quarter
   */
  public Optional<DateReading> read(RuleMatch match) {
    Optional<CalendarExpression> first = new Expression(match, "").read();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (match.groups().keySet().stream().noneMatch(name -> name.endsWith("2"))) {
      return Optional.of(new DateReading.Point(first.get()));
    }
    return new Expression(match, "2")
        .read()
        .map(second -> new DateReading.Interval(first.get(), second));
  }

  /** One end's groups. */
  private static final class Expression {

    private final RuleMatch match;
    private final String suffix;
    private final Map<CalendarField, Integer> fields = new EnumMap<>(CalendarField.class);
    private Optional<Relative> relative = Optional.empty();

    Expression(RuleMatch match, String suffix) {
      this.match = match;
      this.suffix = suffix;
    }

    Optional<CalendarExpression> read() {
      match.group("calendar").ifPresent(this::calendar);
      OptionalInt era = era();
      year(era);
      numeral("month").ifPresent(n -> fields.put(CalendarField.MONTH, n));
      numeral("day").ifPresent(n -> fields.put(CalendarField.DAY, n));
      if (suffix.isEmpty()) {
        decade(era);
        numeral("quarter").ifPresent(n -> fields.put(CalendarField.QUARTER, n));
        relative();
        time();
      }
      if (fields.getOrDefault(CalendarField.QUARTER, 1) > 4) {
        return Optional.empty();
      }
      boolean fiscal =
          match.has("fiscal")
              || match.has("fy")
              || match.group("unit").filter(c -> c.is("date", "fiscal-year")).isPresent()
              || relative.filter(r -> r.unit().equals("fiscal-year")).isPresent();
      Optional<String> part =
          match
              .group("part")
              .flatMap(c -> c.labels().get("part"))
              .or(() -> match.group("relative").flatMap(c -> c.detail("within")));
      return Optional.of(
          new CalendarExpression(fields, relative, part.filter(p -> !p.equals("-")), fiscal, era));
    }

    private OptionalInt era() {
      Optional<String> first =
          match.group("era" + suffix).or(() -> match.group("era")).flatMap(c -> c.detail("first"));
      return first.isPresent()
          ? OptionalInt.of(Integer.parseInt(first.get()))
          : OptionalInt.empty();
    }

    private void year(OptionalInt era) {
      if (match.has("century") || match.has("decade")) {
        return;
      }
      OptionalInt year = numeral("year").or("bare");
      if (year.isEmpty() && suffix.isEmpty() && match.has("first")) {
        year = OptionalInt.of(1);
      }
      if (year.isPresent()) {
        int value = year.getAsInt();
        if (match.has("bc")) {
          // ISO 8601 counts the year before 1 as 0.
          value = 1 - value;
        }
        fields.put(CalendarField.YEAR, era.isPresent() ? era.getAsInt() + value - 1 : value);
      } else {
        numeral("short").ifPresent(n -> fields.put(CalendarField.SHORT_YEAR, n));
      }
    }

    private void calendar(Chunk chunk) {
      if (chunk.figure().orElseThrow() instanceof CalendarFigure figure) {
        fields.put(CalendarField.YEAR, figure.year());
        fields.put(CalendarField.MONTH, figure.month());
        figure.day().ifPresent(day -> fields.put(CalendarField.DAY, day));
      }
    }

    private void decade(OptionalInt era) {
      if (match.has("decade")) {
        numeral("year")
            .ifPresent(
                n ->
                    fields.put(CalendarField.DECADE, era.isPresent() ? era.getAsInt() + n - 1 : n));
      }
      if (match.has("century")) {
        numeral("year").ifPresent(n -> fields.put(CalendarField.CENTURY, n));
      }
    }

    private void relative() {
      match.group("relative").ifPresent(this::relativeWord);
      if (match.has("next")) {
        relative =
            Optional.of(
                new Relative(
                    fields.containsKey(CalendarField.DAY) ? "day" : "month", From.LAST_NAMED, 0));
      }
      if (match.has("relation")) {
        distance();
      }
    }

    private void relativeWord(Chunk chunk) {
      String unit = chunk.labels().get("relative").orElseThrow();
      String offset = chunk.detail("offset").orElse("-");
      From from =
          offset.startsWith("same") || offset.startsWith("next") || offset.startsWith("previous")
              ? From.LAST_NAMED
              : From.WRITING;
      int steps =
          switch (offset) {
            case "same" -> 0;
            case "next" -> 1;
            case "previous" -> -1;
            case "next-but-one" -> 2;
            case "previous-but-one" -> -2;
            default -> Integer.parseInt(offset);
          };
      relative = Optional.of(new Relative(unit, from, steps));
    }

    /** 三年前, 2年後: only an exact length leads to a certain date. */
    private void distance() {
      boolean ago =
          match.group("relation").flatMap(c -> c.detail("relation")).orElse("").equals("ago");
      Optional<String> unit =
          match.group("unit").flatMap(c -> c.labels().get("length")).map(Expression::unitOf);
      OptionalInt value = numeral("value").value();
      From from = ago ? From.WRITING : From.LAST_NAMED;
      if (unit.isPresent()
          && !unit.get().isEmpty()
          && value.isPresent()
          && !match.has("halfyear")
          && value.getAsInt() < 10_000) {
        int steps = ago ? -value.getAsInt() : value.getAsInt();
        fields.put(CalendarField.AWAY, steps);
        relative = Optional.of(new Relative(unit.get(), from, steps));
      } else {
        relative = Optional.of(new Relative("unknown", from, 0));
      }
    }

    private static String unitOf(String length) {
      return switch (length) {
        case "Y" -> "year";
        case "M" -> "month";
        case "W" -> "week";
        case "D" -> "day";
        default -> "";
      };
    }

    private void time() {
      OptionalInt hour = numeral("hour").value();
      Optional<String> half = match.group("daytime").flatMap(c -> c.labels().get("daytime"));
      if (hour.isPresent()) {
        fields.put(CalendarField.HOUR, hourOfDay(hour.getAsInt(), half));
        numeral("minute").ifPresent(n -> fields.put(CalendarField.MINUTE, n));
        numeral("second").ifPresent(n -> fields.put(CalendarField.SECOND, n));
        if (match.has("half")) {
          fields.put(CalendarField.MINUTE, 30);
        }
        return;
      }
      Optional<Chunk> clock = match.group("clock");
      if (clock.isPresent() && clock.get().figure().orElseThrow() instanceof ClockFigure figure) {
        fields.put(CalendarField.HOUR, hourOfDay(figure.hour(), half));
        fields.put(CalendarField.MINUTE, figure.minute());
        figure.second().ifPresent(second -> fields.put(CalendarField.SECOND, second));
        return;
      }
      match
          .group("daytime")
          .flatMap(c -> c.detail("clock"))
          .filter(said -> said.matches("\\d\\d:\\d\\d"))
          .ifPresent(
              said -> {
                fields.put(CalendarField.HOUR, Integer.parseInt(said.substring(0, 2)));
                fields.put(CalendarField.MINUTE, Integer.parseInt(said.substring(3)));
              });
    }

    /** The 24-hour reading of an hour behind a part of the day. */
    private static int hourOfDay(int hour, Optional<String> half) {
      if (half.isEmpty() || hour > 12) {
        return hour;
      }
      return switch (half.get()) {
        case "am" -> hour == 12 ? 0 : hour;
        case "pm" -> hour == 12 ? 12 : hour + 12;
        case "noon" -> hour >= 1 && hour <= 6 ? hour + 12 : hour;
        case "night" -> hour >= 5 && hour <= 11 ? hour + 12 : hour % 12;
        default -> hour;
      };
    }

    private Read numeral(String group) {
      return new Read(group);
    }

    /** A group's whole number. */
    private final class Read {

      private final String group;

      Read(String group) {
        this.group = group;
      }

      OptionalInt value() {
        Optional<Numeral> numeral = match.group(group + suffix).flatMap(Chunk::numeral);
        return numeral.isPresent() && numeral.get().isWholeBetween(0, 99_999)
            ? OptionalInt.of(numeral.get().lower().intValue())
            : OptionalInt.empty();
      }

      OptionalInt or(String other) {
        OptionalInt value = value();
        return value.isPresent() ? value : new Read(other).value();
      }

      void ifPresent(IntConsumer action) {
        value().ifPresent(action);
      }
    }
  }
}
