package io.konkyo.export;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A claim as a row of {@link ClaimColumns}. */
public final class ClaimCells {

  private static final char UNKNOWN = '\uFFFD';

  private final Map<String, Object> cells = new HashMap<>();
  private final StoredClaim claim;
  private final Losses losses;

  private ClaimCells(StoredClaim claim, Losses losses) {
    this.claim = claim;
    this.losses = losses;
  }

  /** Hears of what a table cannot hold. */
  public interface Losses {

    /** A claim has lost something. */
    void claim(StoredClaim claim, String loss);

    /** A field has no column, or none for such a value. */
    void field(String name);
  }

  /**
   * Returns a claim's values by the names of their columns; columns without a value are absent. A
   * value is of the class that goes with its column's kind: {@link String}, {@link Integer}, {@link
   * BigDecimal} (of the columns' scale), {@link Boolean}, {@link FieldValue.Place}, {@link
   * FieldValue.Time}. Every text can be written in UTF-8.
   *
   * @param losses hears of what no column can hold
   */
  public static Map<String, Object> of(StoredClaim claim, Losses losses) {
    return new ClaimCells(claim, losses).fill();
  }

  private Map<String, Object> fill() {
    text("id", claim.id());
    text("type", claim.type());
    text("doc", claim.doc());
    cells.put("start", claim.mention().start());
    cells.put("end", claim.mention().end());
    text("text", claim.mention().text());
    cells.put("line", claim.line());
    cells.put("column", claim.column());
    cells.put("sentence", place(claim.sentence()));
    claim.section().ifPresent(section -> text("section", section));
    claim.fields().forEach(this::field);
    claim.links().forEach(this::text);
    text("rule", claim.rule());
    return cells;
  }

  private void field(String name, FieldValue value) {
    ClaimColumns.Kind kind = kind(value);
    if (ClaimColumns.kind(name).filter(kind::equals).isPresent() && !isIso(name)) {
      field(name, value, kind);
    } else if (kind == ClaimColumns.Kind.TEXT
        && ClaimColumns.kind(name + ClaimColumns.ISO_SUFFIX).isPresent()) {
      field(name + ClaimColumns.ISO_SUFFIX, value, kind);
    } else {
      losses.field(name);
    }
  }

  /** No claim has a field under the names that the table adds. */
  private static boolean isIso(String name) {
    return name.endsWith(ClaimColumns.ISO_SUFFIX);
  }

  private static ClaimColumns.Kind kind(FieldValue value) {
    if (value instanceof FieldValue.Decimal) {
      return ClaimColumns.Kind.NUMBER;
    } else if (value instanceof FieldValue.Flag) {
      return ClaimColumns.Kind.FLAG;
    } else if (value instanceof FieldValue.Place) {
      return ClaimColumns.Kind.PLACE;
    }
    return value instanceof FieldValue.Time ? ClaimColumns.Kind.TIME : ClaimColumns.Kind.TEXT;
  }

  private void field(String name, FieldValue value, ClaimColumns.Kind kind) {
    switch (kind) {
      case NUMBER -> number(name, ((FieldValue.Decimal) value).value());
      case FLAG -> cells.put(name, ((FieldValue.Flag) value).value());
      case PLACE -> cells.put(name, place((FieldValue.Place) value));
      case TIME -> cells.put(name, time((FieldValue.Time) value));
      case TEXT -> text(name, ((FieldValue.Text) value).text());
      case INTEGER -> throw new IllegalArgumentException("no field is a whole number: " + name);
    }
  }

  private FieldValue.Place place(FieldValue.Place place) {
    return new FieldValue.Place(place.start(), place.end(), whole("text", place.text()));
  }

  private FieldValue.Time time(FieldValue.Time time) {
    Optional<FieldValue.Place> place = time.place().map(this::place);
    return new FieldValue.Time(whole("iso", time.iso()), place, time.fiscal());
  }

  private void text(String name, String text) {
    cells.put(name, whole(name, text));
  }

  /** UTF-8 has no surrogates without their other halves. */
  private String whole(String name, String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? UNKNOWN : c)
        .forEach(whole::appendCodePoint);
    if (!text.contentEquals(whole)) {
      losses.claim(claim, "half a character in %s became U+FFFD".formatted(name));
    }
    return whole.toString();
  }

  private void number(String name, BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    int before = ClaimColumns.PRECISION - ClaimColumns.SCALE;
    if (shortest.scale() > ClaimColumns.SCALE || shortest.precision() - shortest.scale() > before) {
      losses.claim(
          claim,
          "%s is left out: %s has more than %d digits before or %d behind the point"
              .formatted(name, shortest, before, ClaimColumns.SCALE));
      return;
    }
    cells.put(name, shortest.setScale(ClaimColumns.SCALE));
  }
}
