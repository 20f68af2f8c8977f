package io.konkyo.verify;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one claim says of places, held against its source and against itself. */
final class ClaimCheck {

  private static final String STATEMENT = "statement";

  private ClaimCheck() {}

  /**
   * Returns what is wrong.
   *
   * @param source absent where it could not be read
   */
  static List<String> problems(StoredClaim claim, Optional<SourceText> source) {
    List<String> problems = new ArrayList<>();
    places(claim)
        .forEach(
            (name, place) -> {
              source
                  .map(text -> text.problem(name, place))
                  .orElseGet(() -> lengthProblem(name, place))
                  .ifPresent(problems::add);
            });
    source
        .flatMap(
            text -> text.positionProblem(claim.mention().start(), claim.line(), claim.column()))
        .ifPresent(problems::add);
    sentenceProblem(claim).ifPresent(problems::add);
    return problems;
  }

  private static Map<String, FieldValue.Place> places(StoredClaim claim) {
    Map<String, FieldValue.Place> places = new LinkedHashMap<>();
    places.put("text", claim.mention());
    places.put("sentence", claim.sentence());
    places.putAll(claim.places());
    return places;
  }

  /** Without the source, a text can at least be as long as its place. */
  private static Optional<String> lengthProblem(String name, FieldValue.Place place) {
    int length = place.text().codePointCount(0, place.text().length());
    return length == place.end() - place.start()
        ? Optional.empty()
        : Optional.of(
            "%s %d-%d has a text of %d characters"
                .formatted(name, place.start(), place.end(), length));
  }

  /** A statement is held by the sentence that it begins in and may run over those behind it. */
  private static Optional<String> sentenceProblem(StoredClaim claim) {
    FieldValue.Place mention = claim.mention();
    FieldValue.Place sentence = claim.sentence();
    if (mention.start() == mention.end()) {
      return Optional.of("text %d-%d is empty".formatted(mention.start(), mention.end()));
    }
    boolean begins = sentence.start() <= mention.start() && mention.start() < sentence.end();
    boolean isStatement = STATEMENT.equals(claim.type());
    if (begins && (isStatement || mention.end() <= sentence.end())) {
      return Optional.empty();
    }
    return Optional.of(
        "text %d-%d does not %s its sentence %d-%d"
            .formatted(
                mention.start(),
                mention.end(),
                isStatement ? "begin in" : "lie in",
                sentence.start(),
                sentence.end()));
  }
}
