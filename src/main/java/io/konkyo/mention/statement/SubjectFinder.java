package io.konkyo.mention.statement;

import io.konkyo.mention.statement.Speaker.Sort;
import io.konkyo.mention.statement.Subject.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the noun phrases of a passage that may be the subject of a saying. */
final class SubjectFinder {

  private final NounPhrases phrases;

  SubjectFinder(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** Returns the subjects, from left to right, crowds among them. */
  List<Subject> find(Passage passage) {
    List<Subject> subjects = new ArrayList<>();
    for (int i = 1; i < passage.size(); i++) {
      int particle = i;
      marker(passage, i)
          .flatMap(marker -> subject(passage, particle, marker))
          .ifPresent(subjects::add);
    }
    return subjects;
  }

  private Optional<Subject> subject(Passage passage, int particle, Marker marker) {
    int end = marker == Marker.PLACE && passage.is(particle, "は") ? particle - 1 : particle;
    return phrases
        .before(passage, end)
        .filter(speaker -> marker != Marker.PLACE || speaker.is(Sort.ORGANIZATION))
        .map(speaker -> new Subject(speaker, marker, particle));
  }

  private static Optional<Marker> marker(Passage passage, int i) {
    if (!passage.isPart(i, Part.PARTICLE)) {
      return Optional.empty();
    }
    if (passage.is(i, "では") || (passage.is(i, "は") && passage.is(i - 1, "で"))) {
      return Optional.of(Marker.PLACE);
    }
    return switch (passage.surface(i)) {
      case "は" -> Optional.of(Marker.TOPIC);
      case "が" -> Optional.of(Marker.SUBJECT);
      case "も" -> Optional.of(Marker.ALSO);
      default -> Optional.empty();
    };
  }
}
