package io.konkyo.review;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Counts over claims: how many of each value a field has, and what the money adds up to. */
final class CorpusTally {

  private final Map<String, Map<String, Integer>> values = new TreeMap<>();
  private final Map<String, Sum> sums = new TreeMap<>();

  /**
   * What amounts of one currency add up to.
   *
   * @param total exact
   * @param amounts how many they are
   */
  record Sum(BigDecimal total, int amounts) {

    private Sum plus(Sum other) {
      return new Sum(total.add(other.total), amounts + other.amounts);
    }
  }

  /** Counts a claim. */
  void add(StoredClaim claim) {
    count("rule", claim.rule());
    claim.fields().forEach(this::field);
    claim.links().forEach((name, id) -> count(name, "any"));
    if (claim.fields().get("currency") instanceof FieldValue.Text currency
        && claim.fields().get("value") instanceof FieldValue.Decimal value) {
      sums.merge(currency.text(), new Sum(value.value(), 1), Sum::plus);
    }
  }

  private void field(String name, FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      count(name, text.text());
    } else if (value instanceof FieldValue.Flag flag) {
      count(name, flag.display());
    } else if (value instanceof FieldValue.Time time) {
      count(name, time.iso());
    } else if (value instanceof FieldValue.Place place) {
      count(name, place.text());
    }
  }

  private void count(String field, String value) {
    values.computeIfAbsent(field, any -> new TreeMap<>()).merge(value, 1, Integer::sum);
  }

  /** Returns the number of claims by field and value. */
  Map<String, Map<String, Integer>> values() {
    return values;
  }

  /** Returns the sums by currency; amounts without one exact value are left out. */
  Map<String, Sum> sums() {
    return sums;
  }
}
