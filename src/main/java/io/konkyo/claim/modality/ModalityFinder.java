package io.konkyo.claim.modality;

import io.konkyo.block.BlockKind;
import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Sayings;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Modality;
import io.konkyo.mention.Mention;
import io.konkyo.model.ModelFiles;
import java.util.List;
import java.util.Optional;

/**
 * Finds how sure a figure is.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class ModalityFinder {

  private static final String TOLD = "modality.told";

  private final CueTable table;
  private final Sayings sayings;
  private final Denial denial;
  private final Surroundings surroundings;
  private final Headings headings;

  private ModalityFinder(CueTable table, Sayings sayings) {
    this.table = table;
    this.sayings = sayings;
    denial = new Denial(table);
    surroundings = new Surroundings(table);
    headings = new Headings(table);
  }

  /**
   * Loads the cues.
   *
   * @param sayings the verbs by which somebody says
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static ModalityFinder load(ModelFiles models, Sayings sayings) {
    return new ModalityFinder(CueTable.load(models), sayings);
  }

  /** Returns the files that are needed, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of(CueTable.FILE, Sayings.FILE);
  }

  /**
   * Returns how sure a figure of the sentence is.
   *
   * @param clauses the sentence's bunsetsu
   */
  public Filled<Modality> find(FigureSentence sentence, Clauses clauses, Mention figure) {
    int at = clauses.of(figure.span());
    if (surroundings.isNow(sentence, figure) && clauses.at(at).link() != Link.CONDITION) {
      return new Filled<>(Modality.ACTUAL, "modality.now");
    }
    if (denial.denies(clauses, at)) {
      return new Filled<>(Modality.DENIED, "modality.denied");
    }
    boolean prose = sentence.block().kind() == BlockKind.PARAGRAPH;
    boolean counts = surroundings.counts(figure);
    Verdict verdict = new Verdict();
    ClauseWalk walk =
        new ClauseWalk(
            table,
            new Speech(table, sayings, clauses),
            clauses,
            at,
            figure.span().end(),
            prose,
            counts,
            verdict);
    walk.find();
    Optional<Filled<Modality>> found = verdict.found();
    if (verdict.isLevel()) {
      found =
          surroundings
              .changed(clauses, at)
              .or(() -> surroundings.topic(clauses, at))
              .filter(t -> t.value() == Modality.FORECAST)
              .or(verdict::found);
    } else if (!verdict.isSettled()) {
      if (found.isEmpty() && !counts) {
        found =
            surroundings
                .changed(clauses, at)
                .or(() -> surroundings.topic(clauses, walk.measured()));
      }
      found = stronger(found, surroundings.supposed(clauses, at, clauses.size()));
      found = stronger(found, surroundings.frame(clauses, at));
    } else if (found.isEmpty() && verdict.last() >= 0) {
      found = surroundings.supposed(clauses, at, verdict.last());
    }
    if (found.filter(ModalityFinder::isDoing).isPresent() && surroundings.isFact(clauses, at)) {
      return new Filled<>(Modality.ACTUAL, "modality.fact");
    }
    boolean open = !verdict.isSettled() && !counts;
    return found
        .or(() -> headings.heads(sentence, clauses))
        .or(() -> open ? headings.title(sentence, clauses, at) : Optional.empty())
        .orElseGet(() -> new Filled<>(Modality.ACTUAL, TOLD));
  }

  /** Returns whether a verb alone makes it planned: 計上する, of a loss, plans nothing. */
  private static boolean isDoing(Filled<Modality> found) {
    return found.value() == Modality.PLANNED && found.rule().equals("modality.verb");
  }

  private static Optional<Filled<Modality>> stronger(
      Optional<Filled<Modality>> one, Optional<Filled<Modality>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return other.get().value().compareTo(one.get().value()) < 0 ? other : one;
  }
}
