package io.konkyo.explain;

import io.konkyo.claim.Claim;
import io.konkyo.mention.person.PersonMention;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of the people of an article where each part was read and which mentions are one person. */
final class People {

  /** More mentions of one person than these are counted, not listed. */
  private static final int LISTED = 8;

  private final Function<Span, String> offsets;
  private final Map<Span, PersonMention> byPlace = new HashMap<>();
  private final Map<String, List<PersonMention>> byEntity = new HashMap<>();

  /**
   * Gathers the people.
   *
   * @param offsets writes a place
   */
  People(List<PersonMention> people, Function<Span, String> offsets) {
    this.offsets = offsets;
    for (PersonMention person : people) {
      byPlace.put(person.span(), person);
      byEntity.computeIfAbsent(person.entity(), entity -> new ArrayList<>()).add(person);
    }
  }

  /** Returns what is known of a field of a claim beyond its value, with a space before it. */
  String beyond(Claim claim, String field) {
    return Optional.ofNullable(byPlace.get(claim.mention().span()))
        .filter(person -> !claim.mention().type().isFigure())
        .flatMap(
            person ->
                switch (field) {
                  case "name" -> Optional.of(offsets.apply(person.name()));
                  case "role" -> person.role().map(offsets);
                  case "org" -> person.org().map(offsets);
                  case "entity" -> Optional.of(mentions(byEntity.get(person.entity())));
                  default -> Optional.empty();
                })
        .map(more -> "  " + more)
        .orElse("");
  }

  private String mentions(List<PersonMention> same) {
    return same.stream()
        .limit(LISTED)
        .map(person -> offsets.apply(person.span()))
        .collect(
            Collectors.joining(
                ", ",
                same.size() == 1 ? "1 mention: " : same.size() + " mentions: ",
                same.size() > LISTED ? ", …" : ""));
  }
}
