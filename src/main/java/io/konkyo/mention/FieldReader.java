package io.konkyo.mention;

import io.konkyo.mention.context.Limits;
import io.konkyo.mention.context.Ratios;
import io.konkyo.mention.reading.Amount;
import io.konkyo.mention.reading.Reading;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Joins what a figure says with what the words around it add: its bound, what a ratio is of. */
final class FieldReader {

  /** A ratio to an earlier time below this is a growth rate; 80% of last year's is a level. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(50);

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
   * @param earlier what earlier ratios of the sentence are to
   */
  Fields.OfPercent ofPercent(
      String text,
      Span span,
      Span sentence,
      List<Token> tokens,
      Reading.Percent reading,
      Bases earlier) {
    Fields.PercentUnit unit = reading.unit();
    boolean share = unit != Fields.PercentUnit.POINT;
    Quantity quantity = quantity(text, span, reading.amount(), sentence, share);
    Optional<Fields.Change> change = ratios.change(text, span, sentence);
    Optional<String> of = ratios.of(text, span, sentence, tokens, share);
    if (of.isEmpty()) {
      of = earlier.head();
    }
    if (of.isEmpty() && ratios.isSameBase(text, span, sentence)) {
      of = earlier.compared().or(earlier::lasting);
    } else if (of.isEmpty() && unit == Fields.PercentUnit.PERCENT) {
      boolean own = change.isEmpty() && ratios.isOwnRate(text, span, sentence);
      of = own ? of : change.isEmpty() ? earlier.lasting() : earlier.compared();
    }
    boolean negative = quantity.value().filter(v -> v.signum() < 0).isPresent();
    if (change.isEmpty() && negative && of.filter(Ratios::isEarlierTime).isPresent()) {
      change = Optional.of(Fields.Change.DECREASE);
    }
    if (change.isEmpty()
        && of.filter(Ratios::isEarlierTime).isPresent()
        && ratios.isGrowth(text, span, sentence)
        && quantity.value().filter(v -> v.signum() > 0 && v.compareTo(SMALL) < 0).isPresent()) {
      // 前年比は2%程度
      change = Optional.of(Fields.Change.INCREASE);
    }
    return new Fields.OfPercent(quantity, unit, of, change);
  }

  /** Returns what the sentence's ratios up to one are to. */
  Bases after(Bases earlier, String text, Span span, Span sentence, Fields.OfPercent ratio) {
    if (ratio.of().isEmpty()) {
      return earlier;
    }
    Bases bases = earlier;
    if (ratios.isLastingBase(text, span, sentence)
        || ratio.change().isEmpty()
            && ratios.isSharedWhole(text, span, sentence, ratio.of().get())) {
      bases = new Bases(ratio.of(), bases.compared(), bases.head());
    }
    if (ratio.change().isPresent() && ratio.of().filter(Ratios::isTime).isPresent()) {
      bases = new Bases(bases.lasting(), ratio.of(), bases.head());
    }
    return bases;
  }

  private Quantity quantity(String text, Span span, Amount amount, Span sentence, boolean share) {
    Bound bound = limits.of(text, span, sentence, amount.vague(), share);
    return new Quantity(amount.value(), amount.lower(), amount.upper(), bound);
  }

  /** Returns what holds at the start of a sentence, after an earlier cell of its row. */
  Bases atStart(String text, Sentence sentence, Bases earlier) {
    Optional<String> head =
        sentence
            .block()
            .cell()
            .flatMap(
                cell ->
                    cell.columnHead()
                        .flatMap(span -> ratios.inHead(span.of(text)))
                        .or(() -> cell.rowHead().flatMap(span -> ratios.inHead(span.of(text)))));
    return new Bases(earlier.lasting(), Optional.empty(), head);
  }

  /**
   * What ratios are to that name nothing themselves.
   *
   * @param lasting a standing quantity that was told, as in GDP比5%; later levels are to it as well
   * @param compared a time, as in 前年比5%増; later differences are from it as well
   * @param head what the head of a table's column or row says
   */
  record Bases(Optional<String> lasting, Optional<String> compared, Optional<String> head) {

    /** Before the first ratio. */
    static final Bases NONE = new Bases(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
