package io.konkyo.claim.source;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Sayings;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.mention.Mention;
import io.konkyo.mention.statement.SpeakerWords;
import io.konkyo.text.Span;
import java.util.Optional;

/**
 * Finds who says a figure.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class SourceFinder {

  private final Sayings sayings;
  private final SpeakerWords speakers;

  /** Knows the verbs by which somebody says, and the words for those who speak. */
  public SourceFinder(Sayings sayings, SpeakerWords speakers) {
    this.sayings = sayings;
    this.speakers = speakers;
  }

  /**
   * Returns where the source of a figure of the sentence stands.
   *
   * @param clauses the sentence's bunsetsu
   */
  public Optional<Filled<Span>> find(FigureSentence sentence, Clauses clauses, Mention figure) {
    Namer namer = new Namer(speakers, sentence, clauses);
    Documents documents = new Documents(sayings, clauses, namer);
    int at = clauses.of(figure.span());
    ClauseSource inner = new ClauseSource(sayings, clauses, namer, documents, at);
    if (inner.isOwned()) {
      return inner.owner();
    }
    Optional<Filled<Span>> told = documents.told(at);
    if (told.isPresent()) {
      return told;
    }
    Optional<Filled<Span>> found =
        new StatementSource(sayings, clauses, namer, sentence).find(figure, at);
    if (found.isEmpty()) {
      found = inner.speaker();
    }
    if (found.isEmpty()) {
      found = documents.around(at);
    }
    return found.isEmpty() ? Heads.source(sentence, speakers) : found;
  }
}
