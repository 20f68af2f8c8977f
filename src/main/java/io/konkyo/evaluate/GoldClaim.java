package io.konkyo.evaluate;

import io.konkyo.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * The claim around a gold figure. Spans are in UTF-16 units of the document's text.
 *
 * @param about what it measures
 * @param actor who has, does or pays it
 * @param time when it holds, as the guide writes dates
 * @param per the denominator of a rate
 * @param modality how sure it is
 * @param source who says so
 * @param links the figures that it belongs to, by the link's name; a link that gold says it has not
 *     is empty, one of which gold says nothing is not there
 */
public record GoldClaim(
    Optional<Span> about,
    Optional<Span> actor,
    Optional<String> time,
    Optional<String> per,
    Optional<String> modality,
    Optional<Span> source,
    Map<String, Optional<String>> links) {

  /** Copies the links. */
  public GoldClaim {
    links = Map.copyOf(links);
  }
}
