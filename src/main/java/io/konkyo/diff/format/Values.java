package io.konkyo.diff.format;

import io.konkyo.diff.FieldChange;
import io.konkyo.run.FieldValue;
import java.util.Optional;

/**
 * The two values of a field that changed, told so that they differ for the eye too.
 *
 * @param base the value in the base; absent where the field was
 * @param now the value in the new run; absent where the field is
 */
record Values(Optional<String> base, Optional<String> now) {

  /** Tells a change. */
  static Values of(FieldChange change) {
    Values brief =
        new Values(change.base().map(FieldValue::display), change.now().map(FieldValue::display));
    return brief.base().equals(brief.now())
        ? new Values(change.base().map(Values::whole), change.now().map(Values::whole))
        : brief;
  }

  private static String whole(FieldValue value) {
    if (value instanceof FieldValue.Place place) {
      return "%s (%d–%d)".formatted(place.text(), place.start(), place.end());
    }
    if (value instanceof FieldValue.Time time) {
      return time.place()
          .map(place -> "%s, told by %s".formatted(time.display(), whole(place)))
          .orElse(time.display() + ", not told by the text");
    }
    return value.display();
  }
}
