package io.konkyo.claim.phrase;

import java.util.Optional;

/**
 * A bunsetsu as a part of its sentence.
 *
 * @param index the index of the bunsetsu
 * @param phrase its noun phrase; absent where it has none
 * @param marker how the phrase stands to its head
 * @param predicate the dictionary form of its verb, adjective or noun of action, or of the noun
 *     that its copula follows; absent where it predicates nothing
 * @param action the noun of action that する makes a verb of: 販売する
 * @param adnominal whether it predicates of the noun that it depends on: 負担する金額
 * @param head the index of the bunsetsu that it depends on, a compound particle such as について passed
 *     over; {@link io.konkyo.dependency.Bunsetsu#ROOT} for none
 */
public record Constituent(
    int index,
    Optional<Phrase> phrase,
    Case marker,
    Optional<String> predicate,
    Optional<Phrase> action,
    boolean adnominal,
    int head) {

  /** Returns whether it has a phrase of the kind. */
  public boolean is(NounKind kind) {
    return phrase.filter(p -> p.kind() == kind).isPresent();
  }
}
