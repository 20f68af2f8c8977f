package io.konkyo.mention.context;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.context.ContextWords.Role;
import io.konkyo.mention.context.ContextWords.Sequel;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.figure.NumeralGrammar;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Says of a matched rule why it makes no mention after all, where the words around it tell. */
public final class Exclusions {

  /** How far behind a match is looked, in UTF-16 units. */
  private static final int BEHIND = 12;

  /** How far before a figure in points the name of its index may stand, in UTF-16 units. */
  private static final int INDEX_REACH = 40;

  private final Lexicons lexicons;
  private final ContextWords words;
  private final DateExclusions dates;

  /** Works with the modifiers of the lexicons and the words of context. */
  public Exclusions(Lexicons lexicons, ContextWords words) {
    this.lexicons = lexicons;
    this.words = words;
    this.dates = new DateExclusions(words);
  }

  /**
   * Returns the reason for which a match makes no mention.
   *
   * @param text the article's text
   * @param sentence the match's sentence
   */
  public Optional<Exclusion> of(String text, Span sentence, RuleMatch match) {
    Span span = match.span();
    String behind = text.substring(span.end(), Math.min(sentence.end(), span.end() + BEHIND));
    for (Chunk chunk : match.mention()) {
      if (asksHowMany(chunk)) {
        return Optional.of(Exclusion.covering("asks how many"));
      }
    }
    if (goesOn(Sequel.PER, behind)) {
      boolean severalFigures = match.has("low") || match.has("denominator");
      return Optional.of(new Exclusion("a rate's denominator", !severalFigures));
    }
    if (isOneOfEach(match) && goesOn(Sequel.OF_EACH, behind)) {
      return Optional.of(Exclusion.covering("a rate's denominator"));
    }
    if (match.has("low") && joinsUnlike(match, behind)) {
      return Optional.of(Exclusion.of("two mentions, not a range"));
    }
    if (match.rule().name().endsWith(".neighbours")
        && (!areNeighbours(match) || areDaysOfMonth(text, sentence, match))) {
      return Optional.of(Exclusion.of("a list, not neighbours"));
    }
    return switch (match.rule().type()) {
      case NUMBER -> number(text, sentence, match, behind);
      case DATE -> dates.ofDate(text, sentence, match, behind);
      case DURATION -> dates.ofDuration(match, behind);
      case PERCENT -> points(text, sentence, match);
      default -> Optional.empty();
    };
  }

  private boolean goesOn(Sequel sequel, String behind) {
    return words.goesOn(sequel, behind, 0, behind.length());
  }

  /** 1トン289円: what the amount behind it is for. */
  private static boolean isOneOfEach(RuleMatch match) {
    return match.rule().name().equals("number.count")
        && match
            .group("value")
            .flatMap(Chunk::numeral)
            .filter(one -> one.isWholeBetween(1, 1) && one.digits() == 1)
            .isPresent();
  }

  /** 何件 asks; 何十件 says. */
  private static boolean asksHowMany(Chunk chunk) {
    return chunk.figure().isPresent() && (chunk.word().equals("何") || chunk.word().equals("幾"));
  }

  /** 4.1%から3.8%に下がった and 1日から30日間 are two mentions, 2%から3%の間 is one. */
  private boolean joinsUnlike(RuleMatch match, String behind) {
    if (match.mention().stream().noneMatch(chunk -> chunk.is("link", "from"))) {
      return false;
    }
    List<Chunk> units = match.mention().stream().filter(Exclusions::isUnit).toList();
    String rest = behind.substring(modifiers(behind));
    boolean differ = units.size() > 1 && !units.get(0).word().equals(units.get(1).word());
    boolean dates =
        match.rule().name().equals("duration.range")
            && units.size() > 1
            && units.get(0).is("date", "day")
            && match.group("low").filter(low -> low.has("day")).isPresent();
    return differ || dates || falls(match) || goesOn(Sequel.LEVEL, rest);
  }

  /** Returns the length of the modifiers at the head of a text: 超, 程度. */
  private int modifiers(String behind) {
    return lexicons.behind().at(behind, 0, behind.length()).stream()
        .filter(m -> !m.is("form", "verb") && !m.is("form", "limit"))
        .mapToInt(m -> m.surface().length())
        .findFirst()
        .orElse(0);
  }

  /** A range rises; 186万人から110万人 is a fall. */
  private static boolean falls(RuleMatch match) {
    return numeral(match, "high").upper().compareTo(numeral(match, "low").lower()) < 0;
  }

  private static boolean isUnit(Chunk chunk) {
    return chunk.has("counter")
        || chunk.has("currency")
        || chunk.has("ratio")
        || chunk.has("length");
  }

  /** 二、三人 is a pair of neighbours; 2、5人 is a list. */
  private static boolean areNeighbours(RuleMatch match) {
    int low = numeral(match, "low").lower().intValue();
    return numeral(match, "high").lower().intValue() == low + 1;
  }

  /** 5月3、4日 are days; 月3、4日 and 5月3、4回 are not. */
  private static boolean areDaysOfMonth(String text, Span sentence, RuleMatch match) {
    int month = match.span().start() - 1;
    return match.mention().stream().anyMatch(chunk -> chunk.is("date", "day"))
        && month > sentence.start()
        && text.charAt(month) == '月'
        && NumeralGrammar.isNumeralCharacter(text.charAt(month - 1));
  }

  private Optional<Exclusion> number(String text, Span sentence, RuleMatch match, String behind) {
    if (match.rule().name().equals("number.bare")) {
      return bareNumber(text, sentence, match);
    }
    boolean noun =
        match
            .group("unit")
            .filter(u -> u.detail("counterclass").orElse("noun").equals("noun"))
            .isPresent();
    boolean one = match.group("value").map(Chunk::word).filter("一"::equals).isPresent();
    if (one && (noun || behind.startsWith("も"))) {
      return Optional.of(Exclusion.covering("一 says which, or not even one"));
    }
    return Optional.empty();
  }

  private Optional<Exclusion> bareNumber(String text, Span sentence, RuleMatch match) {
    Numeral numeral = numeral(match, "value");
    Span span = numeral.span();
    if (numeral.vague() && span.length() == 1) {
      return Optional.of(Exclusion.of("数 without a counter"));
    }
    char next = span.end() < sentence.end() ? text.charAt(span.end()) : '。';
    char before = span.start() > sentence.start() ? text.charAt(span.start() - 1) : '。';
    if (!numeral.arabic() && lexicons.behind().at(text, span.end(), sentence.end()).isEmpty()) {
      boolean inWord = Letters.isKanji(next) || (span.length() == 1 && Letters.isKanji(before));
      boolean marker = span.start() == sentence.start() && next == '　';
      boolean alone = !marker && "はとをがで、。）)」 　".indexOf(next) >= 0;
      if (inWord || (span.length() == 1 && !alone)) {
        return Optional.of(Exclusion.of("kanji figures without a counter"));
      }
    }
    boolean behindLatinWord =
        before == ' '
            && span.start() - 2 >= sentence.start()
            && Letters.isLatin(text.charAt(span.start() - 2));
    if (behindLatinWord && numeral.digits() > 0 && numeral.digits() < 4) {
      return Optional.of(Exclusion.of("part of a name"));
    }
    boolean edition =
        numeral.arabic() && numeral.digits() == 4 && numeral.isWholeBetween(1990, 2099);
    if (edition && Letters.isKanji(before)) {
      return Optional.of(Exclusion.of("the edition of what is named before it"));
    }
    if (numeral.digits() > 0
        && (Letters.isKatakana(before) || (Letters.isKatakana(next) && numeral.digits() == 4))) {
      return Optional.of(Exclusion.of("part of a name"));
    }
    return Optional.empty();
  }

  /** 日経平均は500ポイント上がった: points of an index are a number. */
  private Optional<Exclusion> points(String text, Span sentence, RuleMatch match) {
    if (match.group("unit").filter(u -> u.is("ratio", "point")).isEmpty()) {
      return Optional.empty();
    }
    String name = match.has("value") ? "value" : "high";
    boolean large = numeral(match, name).lower().abs().compareTo(BigDecimal.valueOf(100)) >= 0;
    String before =
        text.substring(
            Math.max(sentence.start(), match.span().start() - INDEX_REACH), match.span().start());
    return large || words.anyIn(Role.INDEX, before)
        ? Optional.of(Exclusion.of("points of an index"))
        : Optional.empty();
  }

  private static Numeral numeral(RuleMatch match, String group) {
    return match.group(group).flatMap(Chunk::numeral).orElseThrow();
  }
}
