package io.konkyo.review;

import io.konkyo.run.StoredClaim;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the page shows of one document.
 *
 * @param doc its name
 * @param state whether its article can be shown
 * @param message what readers and callers are told; absent where all is well
 * @param text the article's text, present where the run read the very same
 * @param chars its code points, as the run tells
 * @param encoding as the run tells
 * @param claims in the order of the file
 * @param gaps with places in code points; none where there is no text
 */
record ReviewedDocument(
    String doc,
    State state,
    Optional<String> message,
    Optional<String> text,
    OptionalInt chars,
    Optional<String> encoding,
    List<StoredClaim> claims,
    List<Gap> gaps) {

  /** Whether a document's article can be shown. */
  enum State {
    /** It is shown. */
    OK("ok"),
    /** The run itself could not read it. */
    FAILED("failed"),
    /** Its source is missing, cannot be read, or is not the one that the run read. */
    NO_SOURCE("no-source"),
    /** It is shown, but some of it is not what the run says. */
    DOUBTFUL("doubtful");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** Returns the name in the page's data. */
    String label() {
      return label;
    }
  }

  /** Copies the lists. */
  ReviewedDocument {
    claims = List.copyOf(claims);
    gaps = List.copyOf(gaps);
  }

  /** Returns whether whoever called must be told of the document. */
  boolean isTroubled() {
    return state == State.NO_SOURCE || state == State.DOUBTFUL;
  }
}
