package io.konkyo.diff;

import java.util.List;
import java.util.Optional;

/**
 * A document in which something differs.
 *
 * @param doc its name in the new run, or in the base where it is gone
 * @param state what became of the document itself
 * @param renamedFrom its name in the base, where that is another
 * @param failure why the new run could not read or analyse it, where the base could
 * @param counts of the claims
 * @param claims ordered by where they stand now; one that was removed stands where its sentence was
 */
public record DocumentDifference(
    String doc,
    State state,
    Optional<String> renamedFrom,
    Optional<String> failure,
    Counts counts,
    List<ClaimDifference> claims) {

  /** What became of a document. */
  public enum State {
    /** Both runs have it, maybe under two names. */
    KEPT,
    /** The new run alone has it. */
    ADDED,
    /** The base alone has it. */
    REMOVED
  }

  /** Copies the list. */
  public DocumentDifference {
    claims = List.copyOf(claims);
  }
}
