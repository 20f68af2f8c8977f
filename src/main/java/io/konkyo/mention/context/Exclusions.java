package io.konkyo.mention.context;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says of a matched rule why it makes no mention after all, where the words around it tell. */
public final class Exclusions {

  private static final int BEHIND = 12;

  /** How far before a figure in points the name of its index may stand, in UTF-16 units. */
  private static final int INDEX_REACH = 40;

  private static final Pattern PER = Pattern.compile("^[ 　]?(?:当たり|あたり|当り|につき(?!まし)|に付き|当[、 　])");
  private static final Pattern TO_A_LEVEL =
      Pattern.compile(
          "^(?:へ|に(?!上る|のぼ|上り|上っ|及|わた|渡|達|相当|当た|あた|収ま|とどま|留ま|限|対|つい|つき|おい|おけ|よ"
              + "|分|区|設定|位置|集中|ある|あり|いる|い[たて]|関|適用|かけ|満た|過ぎ|すぎ|は|も|と)"
              + "|まで[^。]{0,12}?(?:引|上|下|低|増|減|拡|縮|高|落|伸|膨|回復)|と(?:な[っるりれ]|増|減)|減|増|下が|上が|引き下|引き上|縮|伸び)");
  private static final Pattern EVERY_DAY =
      Pattern.compile("^(?:[ 　]?[0-9０-９約]|に[0-9０-９一二三四五六七八九十数]|平均|最大|おおよそ|およそ)");
  private static final Pattern ONE_OF_EACH =
      Pattern.compile(
          "^平均|^[ 　]?(?:約|平均|最大)?[ 　]?(?:[$¥￥€£=＝]|[0-9０-９,，.．兆億万千百]+(?:円|ドル|ユーロ|元|ウォン|ポンド|銭|セント))");
  private static final Pattern COMPARISON_BASE =
      Pattern.compile("^(?:比|差|より|から|に比べ|と比べ|を|並み|水準|割れ|超え|の|実績|当初|同[期月]|対比)");
  private static final Pattern OTHER_MONTH =
      Pattern.compile("^(?:から|より)?[^。、]{0,6}に(?:延期|変更|先送り|前倒し|ずら|移|延び|延ば|延長|短縮|縮)");
  private static final Set<String> TOMORROW = Set.of("明日", "あした", "あす");

  private final Lexicons lexicons;
  private final ContextWords words;

  /** Works with the modifiers of the lexicons and the words of context. */
  public Exclusions(Lexicons lexicons, ContextWords words) {
    this.lexicons = lexicons;
    this.words = words;
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
    if (match.mention().stream().anyMatch(Exclusions::asksHowMany)) {
      return Optional.of(Exclusion.covering("asks how many"));
    }
    if (PER.matcher(behind).find()) {
      boolean severalFigures = match.has("low") || match.has("denominator");
      return Optional.of(new Exclusion("a rate's denominator", !severalFigures));
    }
    if (isOneOfEach(match) && ONE_OF_EACH.matcher(behind).find()) {
      return Optional.of(Exclusion.covering("a rate's denominator"));
    }
    if (match.has("low") && joinsUnlike(match, behind)) {
      return Optional.of(Exclusion.of("two mentions, not a range"));
    }
    if (match.rule().name().endsWith(".neighbours") && !areNeighbours(match)) {
      return Optional.of(Exclusion.of("a list, not neighbours"));
    }
    return switch (match.rule().type()) {
      case NUMBER -> number(text, sentence, match, behind);
      case DATE -> date(text, sentence, match, behind);
      case DURATION -> duration(match, behind);
      case PERCENT -> points(text, sentence, match);
      default -> Optional.empty();
    };
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
    return chunk.has("fig") && (chunk.word().equals("何") || chunk.word().equals("幾"));
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
    return differ || dates || falls(match, units) || TO_A_LEVEL.matcher(rest).find();
  }

  /** Returns the length of the modifiers at the head of a text: 超, 程度. */
  private int modifiers(String behind) {
    return lexicons.behind().at(behind, 0, behind.length()).stream()
        .filter(m -> !m.has("verb") && !m.surface().startsWith("まで"))
        .mapToInt(m -> m.surface().length())
        .findFirst()
        .orElse(0);
  }

  /** A range rises; 186万人から110万人 is a fall. */
  private static boolean falls(RuleMatch match, List<Chunk> units) {
    return units.size() > 1
        && numeral(match, "high").upper().compareTo(numeral(match, "low").lower()) < 0;
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
    return large || words.anyIn(ContextWords.Role.INDEX, before)
        ? Optional.of(Exclusion.of("points of an index"))
        : Optional.empty();
  }

  private Optional<Exclusion> date(String text, Span sentence, RuleMatch match, String behind) {
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
    String before = text.substring(Math.max(sentence.start(), start - BEHIND), start);
    return words.endsWith(ContextWords.Role.COUNTED, before)
        ? Optional.of(Exclusion.of("days that are counted"))
        : Optional.empty();
  }

  private static Optional<Exclusion> relativeDate(RuleMatch match, String behind) {
    Chunk word = match.mention().get(0);
    if (TOMORROW.contains(word.word())
        && (behind.startsWith("への")
            || behind.startsWith("を担")
            || (behind.startsWith("の") && !isTimeOfDay(behind)))) {
      return Optional.of(Exclusion.of("a figure of speech for the future"));
    }
    boolean earlier = word.detail("offset").orElse("").startsWith("previous");
    boolean whole = word.detail("within").orElse("-").equals("-");
    return earlier && whole && !word.is("relative", "day") && COMPARISON_BASE.matcher(behind).find()
        ? Optional.of(Exclusion.of("the base of a comparison"))
        : Optional.empty();
  }

  private static boolean isTimeOfDay(String behind) {
    return behind.length() > 1 && "朝昼夜夕午早深晩会閣本委投開公発".indexOf(behind.charAt(1)) >= 0;
  }

  private static Optional<Exclusion> duration(RuleMatch match, String behind) {
    boolean day = match.group("unit").filter(u -> u.is("length", "D")).isPresent();
    boolean eachDay = match.has("value2") && day && numeral(match, "value").isWholeBetween(1, 1);
    return eachDay || (day && match.has("value") && isOneDay(match, "value", behind))
        ? Optional.of(Exclusion.covering("a rate's denominator"))
        : Optional.empty();
  }

  /** 1日3回, 1日平均250人: every day, not the first of the month. */
  private static boolean isOneDay(RuleMatch match, String group, String behind) {
    return numeral(match, group).isWholeBetween(1, 1) && EVERY_DAY.matcher(behind).find();
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
    String before = text.substring(sentence.start(), span.start()).stripTrailing();
    char left = before.isEmpty() ? '。' : before.charAt(before.length() - 1);
    char right = span.end() < sentence.end() ? text.charAt(span.end()) : '。';
    boolean cited = "(（,’'".indexOf(left) >= 0 && ")）,、;".indexOf(right) >= 0;
    boolean english =
        span.start() > sentence.start()
            && Letters.isLatin(left)
            && Character.isWhitespace(text.charAt(span.start() - 1))
            && !Letters.isKanji(right);
    boolean alone = before.isEmpty() && span.end() == sentence.end();
    return plausible && (cited || english || alone)
        ? Optional.empty()
        : Optional.of(Exclusion.of("four digits that need not be a year"));
  }

  /** Returns whether two dates joined by から are two after all: 3月から4月に延期. */
  public static boolean movesOn(String behind) {
    return behind.startsWith("へ") || OTHER_MONTH.matcher(behind).find();
  }

  private static Numeral numeral(RuleMatch match, String group) {
    return match.group(group).flatMap(Chunk::numeral).orElseThrow();
  }
}
