package io.konkyo.evaluate;

import io.konkyo.mention.Fields;
import io.konkyo.mention.Quantity;
import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what two matched mentions are worth: the figure and its currency, the ISO form, the name
 * of a person, or the place of a statement's speaker, which is right where the two overlap.
 */
final class ValueComparator {

  /** Gold made with binary floating point carries its rounding, relative to 1 or the figure. */
  private static final double TOLERANCE = 1e-9;

  /** Returns whether the value is right; absent where gold says nothing to compare. */
  Optional<Boolean> compare(GoldMention gold, Fields found) {
    if (!gold.fields().path("value_comparable").asBoolean(true)) {
      return Optional.empty();
    }
    return switch (gold.type()) {
      case "number", "percent", "money" ->
          gold.saysAll() || Stream.of("value", "lower", "upper").anyMatch(f -> has(gold, f))
              ? Optional.of(
                  found instanceof Fields.OfFigure figure
                      && sameFigure(gold, figure.quantity())
                      && sameCurrency(gold, figure))
              : Optional.empty();
      case "date", "duration" ->
          gold.saysAll() || gold.text("iso").isPresent()
              ? Optional.of(gold.text("iso").equals(iso(found)))
              : Optional.empty();
      case "official", "person" -> gold.text("name").map(name -> name.equals(name(found)));
      case "statement" ->
          gold.speaker()
              .map(
                  speaker ->
                      found instanceof Fields.OfStatement statement
                          && statement.speaker().overlaps(speaker));
      default -> Optional.empty();
    };
  }

  /**
   * Returns what gold says of the value, for a reader.
   *
   * @param text the document's text
   */
  String describe(GoldMention gold, String text) {
    Stream<String> fields =
        Stream.of("value", "lower", "upper", "currency", "iso", "name")
            .flatMap(field -> gold.text(field).map(value -> field + " " + value).stream());
    Stream<String> speaker = gold.speaker().map(span -> speaker(span, text)).stream();
    return Stream.concat(fields, speaker).collect(Collectors.joining(", "));
  }

  /**
   * Returns what was found of the value, for a reader.
   *
   * @param text the document's text
   */
  String describe(Fields found, String text) {
    Stream<Optional<String>> parts = Stream.empty();
    if (found instanceof Fields.OfFigure figure) {
      Quantity quantity = figure.quantity();
      parts =
          Stream.of(
              quantity.value().map(value -> "value " + plain(value)),
              quantity.lower().map(value -> "lower " + plain(value)),
              quantity.upper().map(value -> "upper " + plain(value)),
              currency(figure).map(code -> "currency " + code));
    } else if (found instanceof Fields.OfDate || found instanceof Fields.OfDuration) {
      parts = Stream.of(iso(found).map(iso -> "iso " + iso));
    } else if (found instanceof Fields.OfPerson person) {
      parts = Stream.of(Optional.of("name " + person.name()));
    } else if (found instanceof Fields.OfStatement statement) {
      parts = Stream.of(Optional.of(speaker(statement.speaker(), text)));
    }
    return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private static String speaker(Span span, String text) {
    return "speaker " + span.of(text);
  }

  private static boolean has(GoldMention gold, String field) {
    return gold.number(field).isPresent();
  }

  private static boolean sameFigure(GoldMention gold, Quantity found) {
    return same(gold.number("value"), found.value())
        && same(gold.number("lower"), found.lower())
        && same(gold.number("upper"), found.upper());
  }

  private static boolean same(Optional<BigDecimal> gold, Optional<BigDecimal> found) {
    if (gold.isEmpty() || found.isEmpty()) {
      return gold.isEmpty() && found.isEmpty();
    }
    if (gold.get().compareTo(found.get()) == 0) {
      return true;
    }
    double a = gold.get().doubleValue();
    double b = found.get().doubleValue();
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  private static boolean sameCurrency(GoldMention gold, Fields.OfFigure found) {
    return !gold.type().equals("money") || gold.text("currency").equals(currency(found));
  }

  private static Optional<String> currency(Fields.OfFigure found) {
    return found instanceof Fields.OfMoney money ? Optional.of(money.currency()) : Optional.empty();
  }

  private static Optional<String> iso(Fields found) {
    if (found instanceof Fields.OfDate date) {
      return date.iso();
    }
    return found instanceof Fields.OfDuration duration ? duration.iso() : Optional.empty();
  }

  private static String name(Fields found) {
    return found instanceof Fields.OfPerson person ? person.name() : "";
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }
}
