package io.konkyo.diff;

import io.konkyo.run.StoredClaim;
import java.util.List;
import java.util.Optional;

/**
 * A claim that differs.
 *
 * @param kind what became of it
 * @param base the claim in the base; absent where it was added
 * @param now the claim in the new run; absent where it was removed
 * @param fields what changed, in the order in which fields stand in a claim; never empty where the
 *     claim was changed, otherwise empty
 */
public record ClaimDifference(
    Kind kind, Optional<StoredClaim> base, Optional<StoredClaim> now, List<FieldChange> fields) {

  /** Copies the list. */
  public ClaimDifference {
    fields = List.copyOf(fields);
  }

  /** Returns the claim as it is now, or as it was where it is gone. */
  public StoredClaim shown() {
    return now.or(() -> base).orElseThrow();
  }
}
