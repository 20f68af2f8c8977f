package io.konkyo.mention.figure;

import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads one Japanese numeral at a given place: recursive descent, one method a production.
 *
 * <pre>
 * numeral  = section { section }            large scales fall from left to right
 * section  = block [ large { large } ]      1万億 is a ten-thousand times a hundred million
 * block    = part { part } [ rest ]         small scales fall: 二千五百三十一, 5千3百
 * part     = [ digits ] small
 * rest     = digits
 * digits   = arabic | kanji { kanji } | 数 | 何 | 幾
 * arabic   = digit { digit } { thousands } [ point digit { digit } ] [ exponent ]
 * small    = 十 百 千 and the 大字 for them
 * large    = 万 億 兆 京 垓 | thousand million billion trillion
 * </pre>
 *
 * <p>Examples: {@code 1兆1,000億} 1100000000000; {@code ２億３千万} 230000000; {@code 五千五百} 5500; {@code
 * 二〇二五} 2025; {@code 一・五} 1.5; {@code 十数} 12 to 19; {@code 数十万} 200000 to 900000; {@code 九万零四百}
 * 90400; {@code 9万 137} 90137; {@code 三十二十} and {@code 万万} nothing.
 *
 * <p>Known weaknesses: 5,00 is read as 5 (a decimal comma is not supported); 3、250 is read as 3250,
 * though it may be a list; a run of kanji digits is read by position, so 二三人 is 23, not "two or
 * three"; more than {@value #MAX_LENGTH} characters are no numeral.
 *
 * <p>Instances are immutable and may be shared.
 */
public final class NumeralGrammar {

  /** The longest run of characters that is still read as one numeral. */
  public static final int MAX_LENGTH = 60;

  private static final String KANJI_DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL_DIGITS = "零壱弐参肆伍陸漆捌玖";
  private static final String OLD_FORMAL_DIGITS = "零壹貳參肆伍陸漆捌玖";
  private static final String RARE_FORMAL_DIGITS = "参參肆伍陸漆捌玖拾佰阡仟";

  /** How units of measure and scales begin; before one of them ・ is a decimal point (３・５％). */
  private static final String MEASURES = "%％割倍度秒ポキメセト兆億万㌔㍍㌧㌽㌫㌶㌢㌘";

  private static final String SMALL_SCALES = "十拾百佰千阡仟";
  private static final String VAGUE_DIGITS = "数何幾";
  private static final String[] ENGLISH_SCALES = {"thousand", "million", "billion", "trillion"};

  private static final boolean[] STARTS = starts();

  /**
   * Reads the longest numeral that starts exactly at {@code start}.
   *
   * @param text the text; only {@code start} to {@code limit} is read
   * @return nothing where no numeral starts, or where the characters are an impossible one
   */
  public Optional<Numeral> read(String text, int start, int limit) {
    Reader upper = new Reader(text, start, Math.min(limit, start + MAX_LENGTH + 1), 9);
    if (!upper.numeral() || upper.at - start > MAX_LENGTH) {
      return Optional.empty();
    }
    // 参 and 陸 alone are a visit and the land.
    if (upper.at == start + 1 && RARE_FORMAL_DIGITS.indexOf(text.charAt(start)) >= 0) {
      return Optional.empty();
    }
    BigDecimal least = upper.total;
    if (upper.vague) {
      Reader lower = new Reader(text, start, Math.min(limit, start + MAX_LENGTH + 1), 2);
      lower.numeral();
      least = lower.total;
    }
    return Optional.of(
        new Numeral(
            new Span(start, upper.at),
            least,
            upper.total,
            upper.vague,
            upper.bareDigits,
            upper.unit,
            upper.firstScale,
            digit(text.charAt(start)) >= 0));
  }

  /** Returns whether a numeral can start with {@code c}. */
  public static boolean startsNumeral(char c) {
    return STARTS[c];
  }

  /** Returns whether {@code c} can stand inside a numeral: a digit or a scale. */
  public static boolean isNumeralCharacter(char c) {
    return STARTS[c] || largeScale(c) > 0;
  }

  /** One look-up for every character of every text instead of a search through the digits. */
  private static boolean[] starts() {
    boolean[] starts = new boolean[Character.MAX_VALUE + 1];
    for (char c = '0'; c <= '9'; c++) {
      starts[c] = true;
      starts[c - '0' + '０'] = true;
    }
    String kanji = KANJI_DIGITS + FORMAL_DIGITS + OLD_FORMAL_DIGITS + SMALL_SCALES + VAGUE_DIGITS;
    for (int i = 0; i < kanji.length(); i++) {
      starts[kanji.charAt(i)] = true;
    }
    return starts;
  }

  /** Returns whether {@code c} is an Arabic digit of either width. */
  public static boolean isArabic(char c) {
    return digit(c) >= 0;
  }

  /** Returns whether {@code c} is a kanji digit or scale, common or formal. */
  public static boolean isKanji(char c) {
    return kanjiDigit(c) >= 0 || small(c) > 0 || largeScale(c) > 0;
  }

  /** Returns whether an English scale word, in any case, begins at an index: 5 billion. */
  static boolean startsEnglishScale(String text, int at) {
    return Arrays.stream(ENGLISH_SCALES)
        .anyMatch(scale -> text.regionMatches(true, at, scale, 0, scale.length()));
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  private static int kanjiDigit(char c) {
    int value = KANJI_DIGITS.indexOf(c);
    if (value < 0) {
      value = FORMAL_DIGITS.indexOf(c);
    }
    return value < 0 ? OLD_FORMAL_DIGITS.indexOf(c) : value;
  }

  /** Returns the power of ten of a small scale, 0 for any other character. */
  private static int small(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '阡', '仟' -> 3;
      default -> 0;
    };
  }

  /** Returns the power of ten of a large scale, 0 for any other character. */
  private static int largeScale(char c) {
    return switch (c) {
      case '万', '萬' -> 4;
      case '億' -> 8;
      case '兆' -> 12;
      case '京' -> 16;
      case '垓' -> 20;
      default -> 0;
    };
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t';
  }

  /** One reading of one place; {@code vagueDigit} is what 数 stands for in it. */
  private static final class Reader {

    private final String text;
    private final int limit;
    private final int vagueDigit;

    private int at;
    private boolean vague;
    private int bareDigits;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal unit = BigDecimal.ONE;
    private BigDecimal firstScale = BigDecimal.ONE;

    // Results of the production read last.
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal valueUnit = BigDecimal.ONE;
    private int run;
    private boolean kanjiRun;
    private boolean fraction;

    Reader(String text, int start, int limit, int vagueDigit) {
      this.text = text;
      this.at = start;
      this.limit = limit;
      this.vagueDigit = vagueDigit;
    }

    /** numeral = section { section }; false where nothing or an impossible numeral stands. */
    boolean numeral() {
      int lastPower = Integer.MAX_VALUE;
      boolean any = false;
      while (true) {
        int sectionStart = at;
        boolean spaced = any && skipSpaces() > 0;
        if (any) {
          skipZeroPlaceholder();
        }
        if (!block()) {
          at = sectionStart;
          break;
        }
        BigDecimal block = value;
        BigDecimal blockUnit = valueUnit;
        int plain = run;
        boolean vagueAlone = isVague(at - 1);
        int power = large();
        if ((power >= lastPower && spaced) || (power == 0 && any && fraction)) {
          // 100万 200万 and 1億2.5 are two numerals; leave the second for the next reading.
          at = sectionStart;
          break;
        }
        if (power >= lastPower) {
          return false;
        }
        total = total.add(block.scaleByPowerOfTen(power));
        unit = blockUnit.scaleByPowerOfTen(power);
        if (!any) {
          firstScale = BigDecimal.ONE.scaleByPowerOfTen(power);
          bareDigits = power == 0 && !vagueAlone ? plain : 0;
        }
        any = true;
        lastPower = power;
        if (power == 0 || !continues()) {
          break;
        }
      }
      return any && !impossibleRest();
    }

    /** block = part { part } [ rest ]. */
    private boolean block() {
      BigDecimal sum = BigDecimal.ZERO;
      int lastPower = 4;
      boolean any = false;
      run = 0;
      fraction = false;
      valueUnit = BigDecimal.ONE;
      while (true) {
        int partStart = at;
        if (any) {
          int spaces = skipSpaces();
          if (spaces > 0 && (at >= limit || !startsNumeral(text.charAt(at)))) {
            at = partStart;
            break;
          }
          skipZeroPlaceholder();
        }
        boolean digits = digits();
        BigDecimal coefficient = digits ? value : BigDecimal.ONE;
        BigDecimal coefficientUnit = digits ? valueUnit : BigDecimal.ONE;
        int power = smallAfterSpaces(digits);
        if (!digits && power == 0) {
          at = partStart;
          break;
        }
        if (power >= lastPower || (power > 0 && kanjiRun && digits && run > 1)) {
          // 三十二十: no numeral; leave the position where the impossible part begins.
          at = any ? partStart : at;
          return any && failImpossible();
        }
        if (power == 0 && digits && !kanjiRun && tensBeforeVague(coefficient)) {
          // 10数人, 100数十件: the vague digits stand in the place of the last zeros.
          sum = sum.add(coefficient);
          run = 0;
          any = true;
          lastPower = Math.min(lastPower, -coefficient.stripTrailingZeros().scale());
          continue;
        }
        if (power == 0 && any && ((fraction && !kanjiRun) || run > lastPower)) {
          // 5千12345 or 5千1.5: the digits do not fit below the scale before them.
          at = partStart;
          break;
        }
        sum = sum.add(coefficient.scaleByPowerOfTen(power));
        valueUnit = coefficientUnit.scaleByPowerOfTen(power);
        if (power > 0 || any) {
          run = 0;
        }
        any = true;
        lastPower = power;
        if (power == 0) {
          break;
        }
      }
      value = sum;
      if (any && lastPower > 0 && lastPower < 4) {
        kanjiDecimal();
      }
      return any;
    }

    private boolean tensBeforeVague(BigDecimal coefficient) {
      return at < limit
          && text.charAt(at) == '数'
          && coefficient.signum() > 0
          && coefficient.remainder(BigDecimal.TEN).signum() == 0;
    }

    /** Marks the whole numeral as impossible by consuming nothing more. */
    private boolean failImpossible() {
      value = BigDecimal.ZERO;
      return false;
    }

    /** digits = arabic | kanji { kanji } | 数 | 何 | 幾, with a decimal part where one follows. */
    private boolean digits() {
      kanjiRun = false;
      if (at >= limit) {
        return false;
      }
      char c = text.charAt(at);
      if (digit(c) >= 0) {
        return arabic();
      }
      if (VAGUE_DIGITS.indexOf(c) >= 0) {
        at++;
        vague = true;
        value = BigDecimal.valueOf(vagueDigit);
        valueUnit = BigDecimal.ONE;
        run = 1;
        return true;
      }
      return kanji();
    }

    private boolean arabic() {
      StringBuilder digits = new StringBuilder();
      int start = at;
      while (at < limit && digit(text.charAt(at)) >= 0) {
        digits.append(digit(text.charAt(at++)));
      }
      run = at - start;
      if (run <= 3) {
        while (groupFollows()) {
          at++;
          for (int i = 0; i < 3; i++) {
            digits.append(digit(text.charAt(at++)));
          }
          run = 0;
        }
      }
      int decimals = 0;
      if (pointFollows()) {
        at++;
        while (at < limit && digit(text.charAt(at)) >= 0) {
          digits.append(digit(text.charAt(at++)));
          decimals++;
        }
        run = 0;
        fraction = true;
      }
      value = new BigDecimal(digits.toString()).movePointLeft(decimals);
      valueUnit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
      exponent();
      return true;
    }

    /** exponent = e [ sign ] digit [ digit ]: 1.2e-3. */
    private void exponent() {
      if (at >= limit || (text.charAt(at) != 'e' && text.charAt(at) != 'E')) {
        return;
      }
      int from = at + 1;
      boolean negative = from < limit && text.charAt(from) == '-';
      if (negative || (from < limit && text.charAt(from) == '+')) {
        from++;
      }
      int end = from;
      while (end < limit && digit(text.charAt(end)) >= 0) {
        end++;
      }
      if (end == from || end - from > 2 || (end < limit && isLatin(end))) {
        return;
      }
      int power = Integer.parseInt(text.substring(from, end));
      value = value.scaleByPowerOfTen(negative ? -power : power);
      valueUnit = valueUnit.scaleByPowerOfTen(negative ? -power : power);
      run = 0;
      at = end;
    }

    /**
     * thousands = comma digit digit digit, no further digit. A 、 groups as well, as it does in
     * columns set downwards, but not before a round hundred: 10、100、500 is a list.
     */
    private boolean groupFollows() {
      if (at + 3 >= limit || ",，、".indexOf(text.charAt(at)) < 0) {
        return false;
      }
      boolean roundHundred = digit(text.charAt(at + 2)) == 0 && digit(text.charAt(at + 3)) == 0;
      if (text.charAt(at) == '、' && roundHundred) {
        return false;
      }
      for (int i = 1; i <= 3; i++) {
        if (digit(text.charAt(at + i)) < 0) {
          return false;
        }
      }
      return at + 4 >= limit || digit(text.charAt(at + 4)) < 0;
    }

    /** Thousands in kanji, as columns set downwards have them: 四、八一二人. */
    private boolean kanjiGroupFollows() {
      if (at + 3 >= limit || ",，、".indexOf(text.charAt(at)) < 0) {
        return false;
      }
      for (int i = 1; i <= 3; i++) {
        if (kanjiDigit(text.charAt(at + i)) < 0) {
          return false;
        }
      }
      return at + 4 >= limit
          || (kanjiDigit(text.charAt(at + 4)) < 0 && small(text.charAt(at + 4)) == 0);
    }

    /** A point before a digit; ・ is one only where a unit of measure or a scale follows: ３・５％. */
    private boolean pointFollows() {
      if (at + 1 >= limit || digit(text.charAt(at + 1)) < 0) {
        return false;
      }
      if (text.charAt(at) != '・') {
        return isPoint(text.charAt(at));
      }
      int end = at + 1;
      while (end < limit && digit(text.charAt(end)) >= 0) {
        end++;
      }
      return end - at <= 3 && end < limit && MEASURES.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isPoint(char c) {
      return c == '.' || c == '．';
    }

    private boolean kanji() {
      int start = at;
      StringBuilder digits = new StringBuilder();
      while (at < limit && kanjiDigit(text.charAt(at)) >= 0 && !quarterFollows()) {
        digits.append(kanjiDigit(text.charAt(at++)));
      }
      run = at - start;
      if (run == 0) {
        return false;
      }
      boolean grouped = run <= 3 && kanjiGroupFollows();
      while (run <= 3 && kanjiGroupFollows()) {
        at++;
        for (int i = 0; i < 3; i++) {
          digits.append(kanjiDigit(text.charAt(at++)));
        }
      }
      run = grouped ? 0 : run;
      kanjiRun = true;
      value = new BigDecimal(digits.toString());
      valueUnit = BigDecimal.ONE;
      kanjiDecimal();
      return true;
    }

    /** A decimal part in kanji: 一・五, 十二・四, 三．五. */
    private void kanjiDecimal() {
      if (at + 1 >= limit
          || !(isPoint(text.charAt(at)) || text.charAt(at) == '・')
          || kanjiDigit(text.charAt(at + 1)) < 0) {
        return;
      }
      at++;
      StringBuilder digits = new StringBuilder();
      while (at < limit && kanjiDigit(text.charAt(at)) >= 0) {
        digits.append(kanjiDigit(text.charAt(at++)));
      }
      value = value.add(new BigDecimal(digits.toString()).movePointLeft(digits.length()));
      valueUnit = BigDecimal.ONE.scaleByPowerOfTen(-digits.length());
      run = 0;
      fraction = true;
    }

    /** small, also behind spaces where digits stand before them (二百 五 十). */
    private int smallAfterSpaces(boolean digits) {
      int before = at;
      if (digits) {
        skipSpaces();
      }
      int power = at < limit ? small(text.charAt(at)) : 0;
      if (power == 0) {
        at = before;
      } else {
        at++;
      }
      return power;
    }

    /** large { large }, also behind spaces; the sum of their powers. */
    private int large() {
      int power = 0;
      while (true) {
        int before = at;
        skipSpaces();
        int next = at < limit ? largeScale(text.charAt(at)) : 0;
        if (next == 16 && namesTheCapital()) {
          next = 0;
        }
        if (next == 0 && power == 0) {
          next = englishScale();
        } else if (next > 0) {
          at++;
        }
        if (next == 0 || (power > 0 && next <= power)) {
          at = before;
          return power;
        }
        power += next;
      }
    }

    /** 京 before these is the city's name, not ten to the sixteenth. */
    private boolean namesTheCapital() {
      return at + 1 < limit && "都阪浜成葉王急東".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** The 四 of these is no digit: 第一四半期 is the first quarter. */
    private boolean quarterFollows() {
      return stands("四半期") || stands("四半世紀");
    }

    private boolean stands(String word) {
      return at + word.length() <= limit && text.startsWith(word, at);
    }

    private int englishScale() {
      for (int i = 0; i < ENGLISH_SCALES.length; i++) {
        String word = ENGLISH_SCALES[i];
        int end = at + word.length();
        if (end <= limit
            && text.regionMatches(true, at, word, 0, word.length())
            && (end == limit || !isLatin(end))) {
          at = end;
          return 3 * (i + 1);
        }
      }
      if (at < limit && text.charAt(at) == 'k' && !(at + 1 < limit && isLatin(at + 1))) {
        at++;
        return 3;
      }
      return 0;
    }

    private boolean isLatin(int index) {
      char c = text.charAt(index);
      return Letters.isLatin(c) || c == '²' || c == '³';
    }

    private boolean isVague(int index) {
      return index >= 0 && VAGUE_DIGITS.indexOf(text.charAt(index)) >= 0;
    }

    /** Returns whether another section follows a large scale, directly or behind spaces. */
    private boolean continues() {
      int before = at;
      skipSpaces();
      skipZeroPlaceholder();
      boolean numeral = at < limit && startsNumeral(text.charAt(at));
      at = before;
      return numeral;
    }

    /** 零 and 〇 may fill an empty place, as in 九万零四百. */
    private void skipZeroPlaceholder() {
      if (at + 1 < limit
          && (text.charAt(at) == '零' || text.charAt(at) == '〇')
          && startsNumeral(text.charAt(at + 1))) {
        at++;
      }
    }

    private int skipSpaces() {
      int start = at;
      while (at < limit && at - start < 4 && isSpace(text.charAt(at))) {
        at++;
      }
      return at - start;
    }

    /** A numeral that runs straight on into kanji that do not fit is none at all. */
    private boolean impossibleRest() {
      if (at >= limit || at == 0) {
        return false;
      }
      char last = text.charAt(at - 1);
      char next = text.charAt(at);
      boolean nextFits = kanjiDigit(next) >= 0 || small(next) > 0 || largeScale(next) > 0;
      boolean otherWord = (largeScale(next) == 16 && namesTheCapital()) || quarterFollows();
      return nextFits && isKanji(last) && !otherWord;
    }
  }
}
