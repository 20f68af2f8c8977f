package io.konkyo.mention;

import io.konkyo.mention.calendar.CalendarExpression;
import io.konkyo.mention.calendar.CalendarField;
import io.konkyo.mention.calendar.DateReading;
import io.konkyo.mention.context.ContextWords;
import io.konkyo.mention.context.ContextWords.Sequel;
import io.konkyo.mention.reading.Reading;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins two dates with a connector between them to one interval: 4月1日から5月31日. */
final class Intervals {

  private static final Set<String> CONNECTORS =
      Set.of("から", "〜", "～", "~", "－", "-", "–", "—", "―", "‐", "−");

  private final ContextWords words;

  Intervals(ContextWords words) {
    this.words = words;
  }

  /** Returns the candidates in order, with neighbouring dates joined. */
  List<Joined> join(String text, Span sentence, List<Candidate> candidates) {
    List<Joined> joined = new ArrayList<>();
    int at = 0;
    while (at < candidates.size()) {
      Candidate candidate = candidates.get(at);
      Optional<DateReading> interval =
          at + 1 < candidates.size()
              ? interval(text, sentence, candidate, candidates.get(at + 1))
              : Optional.empty();
      if (interval.isPresent()) {
        Span whole = new Span(candidate.span().start(), candidates.get(at + 1).span().end());
        joined.add(new Joined(whole, candidate.match(), new Reading.Date(interval.get())));
        at += 2;
      } else {
        joined.add(new Joined(candidate.span(), candidate.match(), candidate.reading()));
        at++;
      }
    }
    return joined;
  }

  private Optional<DateReading> interval(
      String text, Span sentence, Candidate first, Candidate second) {
    if (!(first.reading() instanceof Reading.Date from
            && from.date() instanceof DateReading.Point start)
        || !(second.reading() instanceof Reading.Date to
            && to.date() instanceof DateReading.Point end)) {
      return Optional.empty();
    }
    String between = text.substring(first.span().end(), second.span().start()).strip();
    boolean moved = words.goesOn(Sequel.MOVED, text, second.span().end(), sentence.end());
    boolean sameGrain =
        grain(start.first()) == grain(end.first()) || end.first().relative().isPresent();
    return CONNECTORS.contains(between) && sameGrain && !moved
        ? Optional.of(new DateReading.Interval(start.first(), end.first()))
        : Optional.empty();
  }

  /** The finest part that an expression states: intervals run between like and like. */
  private static int grain(CalendarExpression expression) {
    if (expression.has(CalendarField.HOUR)) {
      return 3;
    }
    if (expression.has(CalendarField.DAY)) {
      return 2;
    }
    return 1;
  }

  /**
   * A date mention of one or two matches.
   *
   * @param span the whole stretch
   * @param match the first match; its rule names the mention
   * @param reading what it says
   */
  record Joined(Span span, RuleMatch match, Reading reading) {}
}
