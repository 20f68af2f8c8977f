package io.konkyo.claim.actor;

import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.phrase.Case;
import io.konkyo.claim.phrase.Constituent;
import io.konkyo.claim.phrase.NounKind;
import io.konkyo.claim.phrase.Phrase;
import io.konkyo.claim.phrase.SentenceFrame;
import io.konkyo.claim.phrase.VerbWords;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.Optional;

/**
 * Finds whose a figure is: who has, does, pays, demands or owns it.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class ActorFinder {

  private static final int LEAST = 50;

  private final VerbWords verbs;

  /** Knows the verbs whose subject only says a figure. */
  public ActorFinder(VerbWords verbs) {
    this.verbs = verbs;
  }

  /**
   * Returns where the actor of a figure of the sentence stands.
   *
   * @param about what the figure measures
   */
  public Optional<Filled<Span>> find(SentenceFrame frame, Mention figure, Optional<Span> about) {
    Search search = new Search(frame, figure, about);
    search.run();
    return search.best;
  }

  /** The search for one figure's actor. */
  private final class Search {

    private final SentenceFrame frame;
    private final Mention figure;
    private final Optional<Span> about;
    private Optional<Filled<Span>> best = Optional.empty();
    private int bestScore = LEAST - 1;

    Search(SentenceFrame frame, Mention figure, Optional<Span> about) {
      this.frame = frame;
      this.figure = figure;
      this.about = about;
    }

    void run() {
      about
          .filter(span -> frame.sentence().span().contains(span))
          .ifPresent(
              span -> {
                Constituent measured = frame.parts().get(frame.tree().lastOf(span));
                owners(measured, 0);
                clauses(measured, 4);
              });
      Constituent own = frame.partOf(figure);
      owners(own, 6);
      clauses(own, 0);
    }

    /** 日本の防衛費; 日本側が負担する経費. */
    private void owners(Constituent noun, int less) {
      for (int index : frame.dependentsOf(noun.index())) {
        Constituent part = frame.parts().get(index);
        if (part.marker() == Case.GENITIVE) {
          add(part, 92 - less, "actor.owner");
        }
        if (part.adnominal()) {
          for (int inner : frame.dependentsOf(index)) {
            Constituent subject = frame.parts().get(inner);
            if (subject.marker() == Case.SUBJECT && !saying(part)) {
              add(subject, 88 - less, "actor.relative");
            }
          }
        }
      }
    }

    /** The subjects on the way up from a part. */
    private void clauses(Constituent start, int less) {
      int from = start.index();
      int level = 0;
      int at = start.head();
      while (at >= 0) {
        Constituent part = frame.parts().get(at);
        level++;
        boolean says = saying(part);
        for (int index : frame.dependentsOf(at)) {
          Constituent subject = frame.parts().get(index);
          int base =
              switch (subject.marker()) {
                case SUBJECT -> 84;
                case TOPIC -> 82;
                case SIDE_TOPIC -> 60;
                default -> 0;
              };
          if (index != from && base > 0 && !says) {
            add(subject, base - less - 4 * level, "actor.subject");
          }
        }
        Constituent below = frame.parts().get(from);
        if (below.adnominal()) {
          add(part, 76 - less - 4 * level, "actor.head");
        }
        from = at;
        at = part.head();
      }
    }

    private boolean saying(Constituent part) {
      return part.predicate().filter(verbs::isSaying).isPresent();
    }

    private void add(Constituent part, int base, String rule) {
      if (part.phrase().isEmpty()) {
        return;
      }
      Phrase phrase = part.phrase().get();
      int score = base + worth(phrase.kind());
      if (score > bestScore && !isMeasured(phrase) && !isSayer(phrase)) {
        bestScore = score;
        best = Optional.of(new Filled<>(phrase.span(), rule));
      }
    }

    private boolean isMeasured(Phrase phrase) {
      return about.filter(span -> span.overlaps(phrase.span())).isPresent()
          || figure.span().overlaps(phrase.span());
    }

    private boolean isSayer(Phrase phrase) {
      return frame.sentence().statements().stream()
          .anyMatch(
              s ->
                  s.span().overlaps(figure.span())
                      && s.fields() instanceof Fields.OfStatement statement
                      && statement.speaker().overlaps(phrase.span()));
    }
  }

  private static int worth(NounKind kind) {
    return switch (kind) {
      case AGENT -> 0;
      case GROUP -> -14;
      default -> -1000;
    };
  }
}
