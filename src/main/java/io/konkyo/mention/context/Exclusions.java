package io.konkyo.mention.context;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.reading.Reading;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says of a matched rule why it makes no mention after all, where the words around it tell. */
public final class Exclusions {

  private static final Pattern PER = Pattern.compile("^(?:[ 　]?(?:当たり|あたり|当り|につき|に付き|当[、 　]))");
  private static final Pattern TO_A_LEVEL =
      Pattern.compile(
          "^(?:へ|に(?:引|上が|上昇|下が|下落|低下|増|減|縮|拡|伸|改|変|修|膨|高|落|回復|悪化|転|移|値|な[っるりれ]|急|倍|半減|達し|まで)"
              + "|まで(?:引|上|下|低|増|減|拡|縮|高|落|伸|膨|回復)|と(?:な[っるりれ]|増|減))");
  private static final Pattern COMPARISON_BASE =
      Pattern.compile("^(?:比|より|から|に比べ|と比べ|を|並み|水準|割れ|超え|の|実績|同[期月]|対比)");
  private static final Set<String> TOMORROW = Set.of("明日", "あした", "あす");
  private static final Pattern EVERY_DAY =
      Pattern.compile("^(?:[ 　]?[0-9０-９約]|に[0-9０-９一二三四五六七八九十数]|平均|最大|おおよそ|およそ)");
  private static final Pattern OTHER_MONTH =
      Pattern.compile("^(?:から|より)?(?:[^。、]{0,6})に(?:延期|変更|先送り|前倒し|ずら|移)");

  /**
   * Returns the reason for which a match makes no mention.
   *
   * @param text the article's text
   * @param sentence the match's sentence
   */
  public Optional<String> reason(String text, Span sentence, RuleMatch match, Reading reading) {
    Span span = match.span();
    String behind = text.substring(span.end(), Math.min(sentence.end(), span.end() + 12));
    if (PER.matcher(behind).find()) {
      return Optional.of("a rate's denominator");
    }
    if (isChange(match, behind)) {
      return Optional.of("a change from one level to another");
    }
    return switch (match.rule().type()) {
      case NUMBER -> number(text, sentence, match, reading);
      case DATE -> date(text, sentence, match, behind);
      case DURATION -> duration(match, behind);
      case MONEY, PERCENT -> neighbours(match);
      default -> Optional.empty();
    };
  }

  /** 4.1%から3.8%に下がった is two mentions, 2%から3%の間 one. */
  private static boolean isChange(RuleMatch match, String behind) {
    return match.has("low")
        && match.mention().stream().anyMatch(chunk -> chunk.is("link", "from"))
        && TO_A_LEVEL.matcher(behind).find();
  }

  /** 二、三人 is a pair of neighbours; 2、5人 is a list. */
  private static Optional<String> neighbours(RuleMatch match) {
    if (!match.rule().name().endsWith(".neighbours")) {
      return Optional.empty();
    }
    int low = numeral(match, "low").lower().intValue();
    int high = numeral(match, "high").lower().intValue();
    return high == low + 1 ? Optional.empty() : Optional.of("a list, not neighbours");
  }

  private static Optional<String> number(
      String text, Span sentence, RuleMatch match, Reading reading) {
    if (match.rule().name().equals("number.bare")) {
      return bareNumber(text, sentence, match);
    }
    if (match.has("value")
        && match.group("unit").flatMap(u -> u.detail("counterclass")).orElse("noun").equals("noun")
        && match.group("value").map(Chunk::word).orElse("").equals("一")) {
      return Optional.of("一 before a noun says which, not how many");
    }
    if (reading instanceof Reading.Number && match.has("ordinal")) {
      return Optional.empty();
    }
    return neighbours(match);
  }

  private static Optional<String> bareNumber(String text, Span sentence, RuleMatch match) {
    Numeral numeral = numeral(match, "value");
    Span span = numeral.span();
    if (numeral.vague() && span.length() == 1) {
      return Optional.of("数 without a counter");
    }
    boolean limited =
        text.startsWith("以上", span.end())
            || text.startsWith("以下", span.end())
            || text.startsWith("未満", span.end())
            || text.startsWith("超", span.end());
    if (!numeral.arabic() && span.length() == 1 && !limited) {
      return Optional.of("a single kanji digit without a counter");
    }
    if (span.start() > sentence.start()) {
      char before = text.charAt(span.start() - 1);
      boolean name = (before >= 'ァ' && before <= 'ヺ') || before == 'ー';
      if (name && numeral.digits() > 0) {
        return Optional.of("part of a name");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> date(String text, Span sentence, RuleMatch match, String behind) {
    String name = match.rule().name();
    if (name.equals("date.bare-year")) {
      return bareYear(text, sentence, match);
    }
    if (name.equals("date.day") && isOneDay(match, "day", behind)) {
      return Optional.of("a rate's denominator");
    }
    if (name.equals("date.relative")) {
      String offset = match.group("relative").flatMap(r -> r.detail("offset")).orElse("");
      String unit = match.group("relative").map(r -> r.labels().get("relative")).orElse("");
      boolean whole =
          match.group("relative").flatMap(r -> r.detail("within")).orElse("-").equals("-");
      if (offset.startsWith("previous")
          && whole
          && !unit.equals("day")
          && COMPARISON_BASE.matcher(behind).find()) {
        return Optional.of("the base of a comparison");
      }
    }
    if (name.equals("date.relative")
        && TOMORROW.contains(match.mention().get(0).word())
        && (behind.startsWith("の") || behind.startsWith("へ") || behind.startsWith("を"))) {
      return Optional.of("a figure of speech for the future");
    }
    if (name.equals("date.month") && behind.startsWith("号")) {
      return Optional.of("an issue of a magazine");
    }
    return Optional.empty();
  }

  private static Optional<String> duration(RuleMatch match, String behind) {
    boolean day = match.group("unit").filter(u -> u.is("length", "D")).isPresent();
    return day && match.has("value") && isOneDay(match, "value", behind)
        ? Optional.of("a rate's denominator")
        : neighbours(match);
  }

  /** 1日3回, 1日平均250人: every day, not the first of the month. */
  private static boolean isOneDay(RuleMatch match, String group, String behind) {
    return numeral(match, group).isWholeBetween(1, 1) && EVERY_DAY.matcher(behind).find();
  }

  private static Optional<String> bareYear(String text, Span sentence, RuleMatch match) {
    Numeral numeral = numeral(match, "bare");
    Span span = numeral.span();
    boolean plausible = numeral.isWholeBetween(1900, 2099) && numeral.arabic();
    String before = text.substring(sentence.start(), span.start()).stripTrailing();
    char left = before.isEmpty() ? '。' : before.charAt(before.length() - 1);
    char right = span.end() < sentence.end() ? text.charAt(span.end()) : '。';
    boolean cited = "(（,’'".indexOf(left) >= 0 && ")）,、;".indexOf(right) >= 0;
    boolean english =
        span.start() > 0
            && isLatin(left)
            && Character.isWhitespace(text.charAt(span.start() - 1))
            && !Character.UnicodeScript.of(right).equals(Character.UnicodeScript.HAN);
    return plausible && (cited || english)
        ? Optional.empty()
        : Optional.of("four digits that need not be a year");
  }

  /** Returns whether two dates joined by から are two after all: 3月から4月に延期. */
  public static boolean movesOn(String behind) {
    return behind.startsWith("へ") || OTHER_MONTH.matcher(behind).find();
  }

  private static Numeral numeral(RuleMatch match, String group) {
    return match.group(group).flatMap(Chunk::numeral).orElseThrow();
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
