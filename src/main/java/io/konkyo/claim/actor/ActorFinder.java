package io.konkyo.claim.actor;

import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.phrase.BesideWords;
import io.konkyo.claim.phrase.SentenceFrame;
import io.konkyo.claim.phrase.VerbWords;
import io.konkyo.mention.Mention;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whose a figure is: who has, does, pays, demands or owns it.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class ActorFinder {

  private static final Set<String> LENT = Set.of("actor.owner", "actor.results", "actor.before");

  private final VerbWords verbs;
  private final BesideWords words;
  private final Shortcuts shortcuts;

  /**
   * Knows the verbs whose subject only says a figure, and words for firms.
   *
   * @param shortcuts whether those who cannot be the most plain may be left out
   */
  public ActorFinder(VerbWords verbs, BesideWords words, Shortcuts shortcuts) {
    this.verbs = verbs;
    this.words = words;
    this.shortcuts = shortcuts;
  }

  /**
   * Returns where the actor of a figure of the sentence stands.
   *
   * @param frame the parts of the figure's sentence
   * @param about what the figure measures
   * @param before the actor of the figure before in the sentence
   */
  public Optional<Filled<Span>> find(
      SentenceFrame frame, Mention figure, Optional<Span> about, Optional<Filled<Span>> before) {
    Optional<Filled<Span>> found = new Search(frame, figure, about, verbs, words, shortcuts).run();
    return found.or(
        () ->
            before
                .filter(actor -> LENT.contains(actor.rule()))
                .map(actor -> new Filled<>(actor.value(), "actor.before")));
  }
}
