package io.konkyo.mention;

import io.konkyo.mention.context.Limits;
import io.konkyo.mention.context.Ratios;
import io.konkyo.mention.reading.Amount;
import io.konkyo.mention.reading.Reading;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.List;
import java.util.Optional;

/** Joins what a figure says with what the words around it add: its bound, what a ratio is of. */
final class FieldReader {

  private final Limits limits;
  private final Ratios ratios;

  FieldReader(Limits limits, Ratios ratios) {
    this.limits = limits;
    this.ratios = ratios;
  }

  /** Returns the fields of a mention that is neither a date nor a ratio. */
  Fields of(String text, Span span, Span sentence, Reading reading) {
    if (reading instanceof Reading.Duration duration) {
      return new Fields.OfDuration(
          duration.iso(),
          duration.lower(),
          duration.upper(),
          limits.of(text, span, sentence, duration.vague(), false));
    }
    Quantity quantity =
        quantity(text, span, ((Reading.OfFigure) reading).amount(), sentence, false);
    if (reading instanceof Reading.Money money) {
      return new Fields.OfMoney(quantity, money.currency());
    }
    Reading.Number number = (Reading.Number) reading;
    return new Fields.OfNumber(quantity, number.counter(), number.kind());
  }

  /**
   * Returns the fields of a ratio.
   *
   * @param tokens the sentence's morphemes
   * @param whole what an earlier ratio of the sentence was said to be a share of
   */
  Fields.OfPercent ofPercent(
      String text,
      Span span,
      Span sentence,
      List<Token> tokens,
      Reading.Percent reading,
      Optional<String> whole) {
    Fields.PercentUnit unit = reading.unit();
    boolean share = unit != Fields.PercentUnit.POINT;
    Quantity quantity = quantity(text, span, reading.amount(), sentence, share);
    Optional<Fields.Change> change = ratios.change(text, span, sentence);
    Optional<String> of = ratios.of(text, span, sentence, tokens, share);
    if (of.isEmpty() && change.isEmpty() && unit == Fields.PercentUnit.PERCENT) {
      of = whole;
    }
    boolean negative = quantity.value().filter(v -> v.signum() < 0).isPresent();
    if (change.isEmpty() && negative && of.filter(Ratios::isEarlierTime).isPresent()) {
      change = Optional.of(Fields.Change.DECREASE);
    }
    return new Fields.OfPercent(quantity, unit, of, change);
  }

  /** Returns whether what a ratio is a share of holds for the sentence's later ratios as well. */
  boolean isLasting(String text, Span span, Span sentence, Fields.OfPercent ratio) {
    return ratio.of().isPresent() && ratios.isLastingBase(text, span, sentence);
  }

  private Quantity quantity(String text, Span span, Amount amount, Span sentence, boolean share) {
    Bound bound = limits.of(text, span, sentence, amount.vague(), share);
    return new Quantity(amount.value(), amount.lower(), amount.upper(), bound);
  }
}
