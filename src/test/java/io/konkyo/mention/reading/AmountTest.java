package io.konkyo.mention.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.figure.NumeralGrammar;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  private final NumeralGrammar grammar = new NumeralGrammar();

  @ParameterizedTest
  @CsvSource({
    "3万, 1, 30000",
    "45, 0.01, 0.45",
    "1.50, 1, 1.5",
    "0.0, 1, 0",
    "200, 0.01, 2",
    "数十, 1, 20..90 vague",
    "数百, 0.1, 20..90 vague",
  })
  void aNumeralTimesAFactor(String numeral, BigDecimal factor, String amount) {
    assertEquals(amount, written(Amount.of(numeral(numeral), factor)));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 10, 5..10",
    "1.5, 2, 1.5..2",
    // The lower end takes the scale of the upper one where it has none of its own.
    "3, 5億, 300000000..500000000",
    "2.5, 3兆, 2500000000000..3000000000000",
    "10億, 20億, 1000000000..2000000000",
    // It does not where that would pass the upper end.
    "500, 1万, 500..10000",
    "900, 2万, 900..20000",
    "9000, 1万2000, 9000..12000",
    // Ends the wrong way round are set right.
    "10, 5, 5..10",
    // A vague end makes a vague range.
    "数十, 200, 20..200 vague",
    "10, 数十, 10..90 vague",
  })
  void aRange(String low, String high, String amount) {
    assertEquals(amount, written(Amount.of(numeral(low), numeral(high), BigDecimal.ONE)));
  }

  @ParameterizedTest
  @CsvSource({"152, 1, 152..153", "30, 10, 30..40", "-2, 1, -3..-2", "0.5, 0.1, 0.5..0.6"})
  void aStep(BigDecimal value, BigDecimal step, String amount) {
    assertEquals(amount, written(Amount.step(value, step)));
  }

  @ParameterizedTest
  @CsvSource({"1E+3, 1000, 0", "2.500, 2.5, 1", "0E-5, 0, 0", "1000, 1000, 0", "7E-3, 0.007, 3"})
  void valuesHaveNoExponentAndNoTrailingZeros(BigDecimal value, String plain, int scale) {
    BigDecimal exact = Amount.exactly(value).value().orElseThrow();
    assertEquals(plain, exact.toPlainString());
    assertEquals(scale, exact.scale());
  }

  private Numeral numeral(String text) {
    return grammar.read(text, 0, text.length()).orElseThrow();
  }

  private static String written(Amount amount) {
    String figures =
        amount
            .value()
            .map(BigDecimal::toPlainString)
            .orElseGet(
                () ->
                    amount.lower().orElseThrow().toPlainString()
                        + ".."
                        + amount.upper().orElseThrow().toPlainString());
    return figures + (amount.vague() ? " vague" : "");
  }
}
