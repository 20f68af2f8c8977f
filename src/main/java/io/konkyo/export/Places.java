package io.konkyo.export;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.LinkedHashMap;
import java.util.Map;

/** The places that a claim's fields name beside its mention and sentence. */
final class Places {

  private Places() {}

  /** Returns the places by the names of their fields, in the order of the file. */
  static Map<String, FieldValue.Place> of(StoredClaim claim) {
    Map<String, FieldValue.Place> places = new LinkedHashMap<>();
    claim
        .fields()
        .forEach(
            (name, value) -> {
              if (value instanceof FieldValue.Place place) {
                places.put(name, place);
              } else if (value instanceof FieldValue.Time time) {
                time.place().ifPresent(place -> places.put(name, place));
              }
            });
    return places;
  }
}
