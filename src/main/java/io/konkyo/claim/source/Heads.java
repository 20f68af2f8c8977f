package io.konkyo.claim.source;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.mention.statement.SpeakerWords;
import io.konkyo.mention.statement.SpeakerWords.SpeakerClass;
import io.konkyo.text.Span;
import java.util.Optional;

/** Finds a medium that stands before a colon at the head of a line: 読売新聞:…. */
final class Heads {

  /** The most UTF-16 units of a medium's name. */
  private static final int LONGEST = 24;

  private Heads() {}

  static Optional<Filled<Span>> source(FigureSentence sentence, SpeakerWords words) {
    int start = sentence.span().start();
    int limit = Math.min(sentence.span().end(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      char c = sentence.text().charAt(i);
      if (c == ':' || c == '：') {
        String name = sentence.text().substring(start, i);
        boolean medium =
            words
                .ending(name, "")
                .filter(
                    e ->
                        e.speakerClass() == SpeakerClass.MEDIUM
                            || e.speakerClass() == SpeakerClass.PAPER)
                .isPresent();
        return medium
            ? Optional.of(new Filled<>(new Span(start, i), "source.head"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
