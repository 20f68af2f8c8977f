package io.konkyo.diff;

import java.util.Optional;

/**
 * A document as it is named in the two runs; at least one of the names is present.
 *
 * @param base its name in the base
 * @param now its name in the new run
 */
record DocumentPair(Optional<String> base, Optional<String> now) {

  /** Returns the name that the document is reported under. */
  String shown() {
    return now.or(() -> base).orElseThrow();
  }

  boolean isRenamed() {
    return base.isPresent() && now.isPresent() && !base.equals(now);
  }
}
