package io.konkyo.claim;

import java.util.Optional;

/**
 * Other claims of the same document that a claim belongs to, by their ids.
 *
 * @param sameAs the amount that this one tells again in another currency
 * @param from the level from which something changed to this one
 * @param to the level to which something changed from this one
 */
public record Links(Optional<String> sameAs, Optional<String> from, Optional<String> to) {

  /** No link. */
  public static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());
}
