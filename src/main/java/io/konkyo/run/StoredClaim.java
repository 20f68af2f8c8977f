package io.konkyo.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A claim as a claims file holds it.
 *
 * @param id the same for the same claim however the rest of the document moves
 * @param type the label of its type, such as {@code money}
 * @param doc the document's path below the input root
 * @param mention where it stands and what it says there
 * @param line from 1
 * @param column from 1, in code points
 * @param sentence the sentence that holds it
 * @param section the heading in force
 * @param fields the fields of its type in the order of the file, among them {@code about} and its
 *     like; neither those above nor the links
 * @param links {@code same_as}, {@code from} and {@code to}: ids of other claims of the document
 * @param rule the name of the rule that produced it
 */
public record StoredClaim(
    String id,
    String type,
    String doc,
    FieldValue.Place mention,
    int line,
    int column,
    FieldValue.Place sentence,
    Optional<String> section,
    Map<String, FieldValue> fields,
    Map<String, String> links,
    String rule) {

  /** Keeps the order of the fields. */
  public StoredClaim {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
  }

  /** Returns the places that the fields name, by the fields' names and in their order. */
  public Map<String, FieldValue.Place> places() {
    Map<String, FieldValue.Place> places = new LinkedHashMap<>();
    fields.forEach(
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
