package io.konkyo.claim.source;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Sayings;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.mention.Mention;
import io.konkyo.mention.statement.SpeakerWords;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds who says a figure.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class SourceFinder {

  private final Sayings sayings;
  private final SpeakerWords speakers;

  private SourceFinder(Sayings sayings, SpeakerWords speakers) {
    this.sayings = sayings;
    this.speakers = speakers;
  }

  /**
   * Loads the cues.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static SourceFinder load(ModelFiles models) {
    return new SourceFinder(Sayings.load(models), SpeakerWords.load(models));
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of(Sayings.FILE, SpeakerWords.FILE);
  }

  /** Returns where the source of a figure of the sentence stands. */
  public Optional<Filled<Span>> find(FigureSentence sentence, Mention figure) {
    Clauses clauses = new Clauses(sentence.tree(), sentence.text());
    Namer namer = new Namer(speakers, sentence);
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
    return new StatementSource(sayings, clauses, namer, sentence)
        .find(figure, at)
        .or(inner::speaker)
        .or(() -> documents.around(at))
        .or(() -> Heads.source(sentence, speakers));
  }
}
