package io.konkyo.article;

import java.util.Optional;

/** Why something that a folder holds cannot be read, as far as its listing shows it. */
enum Problem {
  /** It can be read as far as is known. */
  NONE(Optional.empty()),

  /** A folder that does not let itself be listed. */
  UNLISTABLE(Optional.of(FoundFile.UNLISTABLE)),

  /** A pipe or a device, whose opening could wait without end. */
  NO_FILE(Optional.of("it is neither a file nor a folder"));

  private final Optional<String> reason;

  Problem(Optional<String> reason) {
    this.reason = reason;
  }

  Optional<String> reason() {
    return reason;
  }
}
