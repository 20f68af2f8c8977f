package io.konkyo.explain;

import io.konkyo.claim.Claim;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Meaning;
import java.util.Optional;

/** Says which rule filled a field of the claim around a figure. */
final class Rules {

  private Rules() {}

  /** Returns the rule's name in brackets, or nothing where the field has none of its own. */
  static String behind(Claim claim, String field) {
    return claim
        .meaning()
        .flatMap(meaning -> filled(meaning, field))
        .map(filled -> "  (" + filled.rule() + ")")
        .orElse("");
  }

  private static Optional<? extends Filled<?>> filled(Meaning meaning, String field) {
    return switch (field) {
      case "about" -> meaning.about();
      case "actor" -> meaning.actor();
      case "time" -> meaning.time();
      case "per" -> meaning.per();
      case "modality" -> Optional.of(meaning.modality());
      case "source" -> meaning.source();
      default -> Optional.empty();
    };
  }
}
