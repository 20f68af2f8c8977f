package io.konkyo.mention.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any whole number reads back as itself, however it is written. */
class NumeralGrammarPropertyTest {

  private static final BigInteger MYRIAD = BigInteger.valueOf(10_000);
  private static final String[] LARGE = {"", "万", "億", "兆", "京"};
  private static final String[] SMALL = {"", "十", "百", "千"};
  private static final String KANJI = "〇一二三四五六七八九";

  private final NumeralGrammar grammar = new NumeralGrammar();

  @Property
  void inKanji(@ForAll("values") BigInteger value, @ForAll boolean everyOne) {
    assertReads(value, inMyriads(value, group -> smallScales(group, everyOne)));
  }

  @Property
  void inKanjiDigitsByPosition(@ForAll("values") BigInteger value) {
    assertReads(
        value,
        value
            .toString()
            .chars()
            .mapToObj(digit -> KANJI.substring(digit - '0', digit - '0' + 1))
            .reduce("", String::concat));
  }

  @Property
  void inMyriadsOfArabicDigits(@ForAll("values") BigInteger value, @ForAll boolean wide) {
    assertReads(value, width(inMyriads(value, Integer::toString), wide));
  }

  @Property
  void withThousandsMarks(@ForAll("values") BigInteger value, @ForAll boolean wide) {
    StringBuilder text = new StringBuilder(value.toString());
    for (int i = text.length() - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    assertReads(value, width(text.toString(), wide));
  }

  @Property
  void inMyriadsWithThousandsMarks(@ForAll("values") BigInteger value, @ForAll boolean wide) {
    String text =
        inMyriads(
            value,
            group -> group < 1000 ? "" + group : group / 1000 + "," + ("" + group).substring(1));
    assertReads(value, width(text, wide));
  }

  /** From 1 to 10^20 - 1, as many of each length. */
  @Provide
  Arbitrary<BigInteger> values() {
    return Arbitraries.integers()
        .between(1, 20)
        .flatMap(
            length ->
                Arbitraries.bigIntegers()
                    .between(
                        BigInteger.TEN.pow(length - 1),
                        BigInteger.TEN.pow(length).subtract(BigInteger.ONE)));
  }

  private void assertReads(BigInteger value, String text) {
    Numeral read = grammar.read(text + "円", 0, text.length() + 1).orElseThrow();
    assertEquals(new Span(0, text.length()), read.span(), text);
    assertEquals(0, new BigDecimal(value).compareTo(read.lower()), text);
  }

  /** Writes each group of four digits in its own way, with 万 億 兆 京 between them. */
  private static String inMyriads(BigInteger value, IntFunction<String> write) {
    StringBuilder text = new StringBuilder();
    BigInteger rest = value;
    for (int i = 0; rest.signum() > 0; i++) {
      BigInteger[] parts = rest.divideAndRemainder(MYRIAD);
      if (parts[1].signum() > 0) {
        text.insert(0, write.apply(parts[1].intValue()) + LARGE[i]);
      }
      rest = parts[0];
    }
    return text.toString();
  }

  /** Writes 1 to 9999 in kanji; 一 stands before 十, 百 and 千 where every one is written. */
  private static String smallScales(int group, boolean everyOne) {
    StringBuilder text = new StringBuilder();
    int rest = group;
    for (int i = 0; rest > 0; i++) {
      int digit = rest % 10;
      rest /= 10;
      boolean written = digit > 1 || (digit == 1 && (i == 0 || everyOne));
      if (digit > 0) {
        text.insert(0, (written ? KANJI.substring(digit, digit + 1) : "") + SMALL[i]);
      }
    }
    return text.toString();
  }

  private static String width(String text, boolean wide) {
    if (!wide) {
      return text;
    }
    StringBuilder widened = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean ascii = c < 0x80;
      widened.append(ascii ? (char) (c - ',' + '，') : c);
    }
    return widened.toString();
  }
}
