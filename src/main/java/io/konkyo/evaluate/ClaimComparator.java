package io.konkyo.evaluate;

import io.konkyo.claim.Claim;
import io.konkyo.claim.Links;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Meaning;
import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares the claims around the gold figures of a document with those around the mentions that
 * were matched with them. A span is right where the two overlap, anything else where it is the
 * same; and a field that neither has is right. A link is compared where one of the two has it and
 * gold speaks of it: it is right where it leads to the mention matched with gold's.
 */
final class ClaimComparator {

  /** The fields that hold other claims. */
  static final List<String> LINKS = List.of("same_as", "from", "to");

  private static final List<String> PLACES = List.of("about", "actor", "source");
  private static final String GIVEN = ".given";

  private final GoldDocument gold;
  private final Map<Mention, Claim> claims = new IdentityHashMap<>();

  /** The matched gold mentions' ids by the ids of the claims matched with them. */
  private final Map<String, String> goldIds = new HashMap<>();

  ClaimComparator(GoldDocument gold, List<Claim> found, List<Matcher.Pair> pairs) {
    this.gold = gold;
    found.forEach(claim -> claims.put(claim.mention(), claim));
    for (Matcher.Pair pair : pairs) {
      pair.gold().text("id").ifPresent(id -> goldIds.put(claims.get(pair.found()).id(), id));
    }
  }

  /**
   * Returns the names of what is compared, in the report's order; {@code about.given} is the share
   * among the claims for which gold has an {@code about}.
   */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String field : List.of("about", "actor", "time", "per", "modality", "source")) {
      names.add(field);
      if (PLACES.contains(field)) {
        names.add(field + GIVEN);
      }
    }
    names.addAll(LINKS);
    return names;
  }

  /** Returns the verdicts on the claim around a matched figure; none where gold has no claim. */
  List<FieldVerdict> compare(Matcher.Pair pair) {
    Optional<GoldClaim> expected = pair.gold().text("id").map(gold.claims()::get);
    return expected.map(claim -> compare(claim, claims.get(pair.found()))).orElse(List.of());
  }

  private List<FieldVerdict> compare(GoldClaim expected, Claim found) {
    Optional<Meaning> meaning = found.meaning();
    List<FieldVerdict> verdicts = new ArrayList<>();
    verdicts.add(place("about", expected.about(), meaning.flatMap(Meaning::about)));
    verdicts.add(place("actor", expected.actor(), meaning.flatMap(Meaning::actor)));
    verdicts.add(word("time", expected.time(), meaning.flatMap(Meaning::time), t -> t.iso()));
    verdicts.add(word("per", expected.per(), meaning.flatMap(Meaning::per), per -> per));
    verdicts.add(
        word("modality", expected.modality(), meaning.map(Meaning::modality), m -> m.label()));
    verdicts.add(place("source", expected.source(), meaning.flatMap(Meaning::source)));
    for (String link : LINKS) {
      Optional<String> other = link(found.links(), link);
      Optional<String> wanted = expected.links().getOrDefault(link, Optional.empty());
      if (expected.links().containsKey(link) && (other.isPresent() || wanted.isPresent())) {
        // A claim that gold has no mention for is not the one meant, but it is a link.
        Optional<String> reached = other.map(id -> goldIds.getOrDefault(id, "another claim"));
        verdicts.add(
            new FieldVerdict(
                List.of(link), wanted.equals(reached), wanted, reached, Optional.empty()));
      }
    }
    return verdicts;
  }

  private FieldVerdict place(String field, Optional<Span> expected, Optional<Filled<Span>> filled) {
    Optional<Span> found = filled.map(Filled::value);
    boolean right =
        expected.isPresent() && found.isPresent()
            ? expected.get().overlaps(found.get())
            : expected.isEmpty() && found.isEmpty();
    return new FieldVerdict(
        expected.isPresent() ? List.of(field, field + GIVEN) : List.of(field),
        right,
        expected.map(span -> span.of(gold.text())),
        found.map(span -> span.of(gold.text())),
        filled.map(Filled::rule));
  }

  private static <T> FieldVerdict word(
      String field,
      Optional<String> expected,
      Optional<Filled<T>> filled,
      Function<T, String> written) {
    Optional<String> found = filled.map(Filled::value).map(written);
    return new FieldVerdict(
        List.of(field), expected.equals(found), expected, found, filled.map(Filled::rule));
  }

  private static Optional<String> link(Links links, String name) {
    return switch (name) {
      case "same_as" -> links.sameAs();
      case "from" -> links.from();
      case "to" -> links.to();
      default -> throw new IllegalArgumentException("no link: " + name);
    };
  }
}
