package io.konkyo.diff.format;

import io.konkyo.diff.FieldChange;
import io.konkyo.run.FieldValue;
import java.util.Optional;

/**
 * A field's two values as people read them. Where they read alike, because the same words stand in
 * another place, the places are told too.
 *
 * @param base the value in the base, {@value #ABSENT} where it had none
 * @param now the value in the new run
 */
record FieldDisplay(String base, String now) {

  static final String ABSENT = "(none)";

  static FieldDisplay of(FieldChange change) {
    FieldDisplay plain = new FieldDisplay(display(change.base()), display(change.now()));
    return plain.base.equals(plain.now)
        ? new FieldDisplay(plain.base + place(change.base()), plain.now + place(change.now()))
        : plain;
  }

  private static String display(Optional<FieldValue> value) {
    return value.map(FieldValue::display).orElse(ABSENT);
  }

  private static String place(Optional<FieldValue> value) {
    return value
        .flatMap(FieldDisplay::written)
        .map(place -> " (%d-%d)".formatted(place.start(), place.end()))
        .orElse(" (not in the text)");
  }

  private static Optional<FieldValue.Place> written(FieldValue value) {
    if (value instanceof FieldValue.Place place) {
      return Optional.of(place);
    }
    return value instanceof FieldValue.Time time ? time.place() : Optional.empty();
  }
}
