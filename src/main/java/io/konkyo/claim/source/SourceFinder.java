package io.konkyo.claim.source;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.mention.Mention;
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

  private SourceFinder() {}

  /**
   * Loads the cues.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static SourceFinder load(ModelFiles models) {
    return new SourceFinder();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of();
  }

  /** Returns where the source of a figure of the sentence stands. */
  public Optional<Filled<Span>> find(FigureSentence sentence, Mention figure) {
    Mention best = null;
    for (Mention st : sentence.statements()) {
      if (st.span().contains(figure.span())
          && st.fields() instanceof io.konkyo.mention.Fields.OfStatement o
          && sentence.span().contains(o.speaker())
          && (best == null || st.span().length() < best.span().length())) best = st;
    }
    return Optional.ofNullable(best)
        .map(
            b ->
                new Filled<>(
                    ((io.konkyo.mention.Fields.OfStatement) b.fields()).speaker(),
                    "source.statement"));
  }
}
