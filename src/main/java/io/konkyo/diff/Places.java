package io.konkyo.diff;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.Optional;

/** Places as seen from a claim's sentence, so that they stay the same when the sentence moves. */
final class Places {

  private Places() {}

  /**
   * Returns where in the claim's sentence a place begins, in code points from the sentence's start;
   * empty where it lies outside.
   */
  static Optional<Integer> inSentence(FieldValue.Place place, StoredClaim claim) {
    FieldValue.Place sentence = claim.sentence();
    return sentence.start() <= place.start() && place.end() <= sentence.end()
        ? Optional.of(place.start() - sentence.start())
        : Optional.empty();
  }
}
