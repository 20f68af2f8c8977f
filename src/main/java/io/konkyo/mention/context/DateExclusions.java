package io.konkyo.mention.context;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.context.ContextWords.Role;
import io.konkyo.mention.context.ContextWords.Sequel;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.Optional;

/** Says of matched rules for dates and lengths why they make no mention after all. */
final class DateExclusions {

  /** How far before a day the word may stand by which it is counted, in UTF-16 units. */
  private static final int BEFORE = 12;

  private final ContextWords words;

  DateExclusions(ContextWords words) {
    this.words = words;
  }

  /** Returns the reason for which a match makes no date. */
  Optional<Exclusion> ofDate(String text, Span sentence, RuleMatch match, String behind) {
    return switch (match.rule().name()) {
      case "date.bare-year" -> bareYear(text, sentence, match);
      case "date.day" -> day(text, sentence, match, behind);
      case "date.relative" -> relativeDate(match, behind);
      case "date.old-year" -> oldYear(text, sentence, match, behind);
      default -> Optional.empty();
    };
  }

  /** 日数は5日, 平均12日: days that are counted, not named. */
  private Optional<Exclusion> day(String text, Span sentence, RuleMatch match, String behind) {
    if (isOneDay(match, "day", behind)) {
      return Optional.of(Exclusion.covering("a rate's denominator"));
    }
    int start = match.span().start();
    String before = text.substring(Math.max(sentence.start(), start - BEFORE), start);
    return words.endsWith(Role.COUNTED, before)
        ? Optional.of(Exclusion.of("days that are counted"))
        : Optional.empty();
  }

  private Optional<Exclusion> relativeDate(RuleMatch match, String behind) {
    Chunk word = match.mention().get(0);
    if (words.isOne(Role.FUTURE, word.word()) && goesOn(Sequel.FIGURATIVE, behind)) {
      return Optional.of(Exclusion.of("a figure of speech for the future"));
    }
    boolean earlier = word.detail("offset").orElse("").startsWith("previous");
    boolean whole = word.detail("within").orElse("-").equals("-");
    return earlier && whole && !word.is("relative", "day") && goesOn(Sequel.BASE, behind)
        ? Optional.of(Exclusion.of("the base of a comparison"))
        : Optional.empty();
  }

  /** Returns the reason for which a match makes no length of time. */
  Optional<Exclusion> ofDuration(RuleMatch match, String behind) {
    boolean day = match.group("unit").filter(u -> u.is("length", "D")).isPresent();
    boolean eachDay = match.has("value2") && day && numeral(match, "value").isWholeBetween(1, 1);
    return eachDay || (day && match.has("value") && isOneDay(match, "value", behind))
        ? Optional.of(Exclusion.covering("a rate's denominator"))
        : Optional.empty();
  }

  /** 1日3回, 1日平均250人: every day, not the first of the month. */
  private boolean isOneDay(RuleMatch match, String group, String behind) {
    return numeral(match, group).isWholeBetween(1, 1) && goesOn(Sequel.EVERY_DAY, behind);
  }

  /** A year of three digits stands in brackets (794年) or is told by 西暦; else it is a length. */
  private static Optional<Exclusion> oldYear(
      String text, Span sentence, RuleMatch match, String behind) {
    int start = match.span().start();
    boolean bracketed =
        start > sentence.start()
            && "(（".indexOf(text.charAt(start - 1)) >= 0
            && !behind.isEmpty()
            && ")）".indexOf(behind.charAt(0)) >= 0;
    return bracketed ? Optional.empty() : Optional.of(Exclusion.of("a length rather than a year"));
  }

  /** Four digits alone are a year where they are cited, or stand in a text in Latin letters. */
  private static Optional<Exclusion> bareYear(String text, Span sentence, RuleMatch match) {
    Numeral numeral = numeral(match, "bare");
    Span span = numeral.span();
    boolean plausible = numeral.isWholeBetween(1900, 2099) && numeral.arabic();
    int last = span.start() - 1;
    while (last >= sentence.start() && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    char left = last < sentence.start() ? '。' : text.charAt(last);
    char right = span.end() < sentence.end() ? text.charAt(span.end()) : '。';
    boolean cited = "(（,’'".indexOf(left) >= 0 && ")）,、;".indexOf(right) >= 0;
    boolean english =
        span.start() > sentence.start()
            && Letters.isLatin(left)
            && Character.isWhitespace(text.charAt(span.start() - 1))
            && !Letters.isKanji(right);
    boolean alone = last < sentence.start() && span.end() == sentence.end();
    return plausible && (cited || english || alone)
        ? Optional.empty()
        : Optional.of(Exclusion.of("four digits that need not be a year"));
  }

  private boolean goesOn(Sequel sequel, String behind) {
    return words.goesOn(sequel, behind, 0, behind.length());
  }

  private static Numeral numeral(RuleMatch match, String group) {
    return match.group(group).flatMap(Chunk::numeral).orElseThrow();
  }
}
