package io.konkyo.diff;

import io.konkyo.article.InputException;
import io.konkyo.extract.OrderedTasks;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares two runs whose claims stay on disk. */
public final class RunComparison implements RunDifference {

  /** Up to so many claims the differences are kept in memory; more are found a second time. */
  private static final int MOST_KEPT = 20_000;

  private final StoredRun base;
  private final StoredRun now;
  private final List<Found> found;
  private final Summary summary;

  private RunComparison(StoredRun base, StoredRun now, List<Found> found, Summary summary) {
    this.base = base;
    this.now = now;
    this.found = found;
    this.summary = summary;
  }

  /**
   * A document that differs.
   *
   * @param kept how it does, where that was kept
   */
  private record Found(DocumentPair pair, Optional<DocumentDifference> kept) {}

  /**
   * Compares two runs.
   *
   * @throws InputException if a claims file holds a line that is none
   * @throws IOException if a file cannot be read
   */
  public static RunComparison of(StoredRun base, StoredRun now) throws IOException, InputException {
    List<Found> found = new ArrayList<>();
    Map<String, Counts> byType = new TreeMap<>();
    Tally tally = new Tally();
    compare(
        base,
        now,
        DocumentPairing.of(base, now),
        (pair, difference) -> {
          tally.add(pair, difference);
          boolean keep = tally.total.total() <= MOST_KEPT;
          found.add(new Found(pair, keep ? Optional.of(difference) : Optional.empty()));
          for (ClaimDifference claim : difference.claims()) {
            byType.merge(claim.shown().type(), Counts.NONE.and(claim.kind()), Counts::plus);
          }
        });
    return new RunComparison(
        base, now, found, new Summary(byType, tally.total, found.size(), tally.renamed));
  }

  @Override
  public Summary summary() {
    return summary;
  }

  @Override
  public void forEach(Receiver receiver) throws IOException, InputException {
    List<DocumentPair> again = new ArrayList<>();
    for (Found document : found) {
      if (document.kept().isPresent()) {
        receiver.accept(document.kept().get());
      } else {
        again.add(document.pair());
      }
    }
    compare(base, now, again, (pair, difference) -> receiver.accept(difference));
  }

  /** Compares documents on all processors, and tells of those that differ in their order. */
  private static void compare(
      StoredRun base, StoredRun now, List<DocumentPair> pairs, DifferenceReceiver receiver)
      throws IOException, InputException {
    List<InputException> failures = new ArrayList<>();
    new OrderedTasks(Runtime.getRuntime().availableProcessors())
        .run(
            pairs,
            pair -> Outcome.of(base, now, pair),
            outcome -> {
              outcome.wrongInput().ifPresent(failures::add);
              if (outcome.fault().isPresent()) {
                throw outcome.fault().get();
              }
              if (failures.isEmpty() && outcome.difference().isPresent()) {
                try {
                  receiver.accept(outcome.pair(), outcome.difference().get());
                } catch (InputException e) {
                  failures.add(e);
                }
              }
            });
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  @FunctionalInterface
  private interface DifferenceReceiver {
    void accept(DocumentPair pair, DocumentDifference difference)
        throws IOException, InputException;
  }

  /** What came of comparing a document; a failure is told on the thread that asked. */
  private record Outcome(
      DocumentPair pair,
      Optional<DocumentDifference> difference,
      Optional<InputException> wrongInput,
      Optional<IOException> fault) {

    private static Outcome of(StoredRun base, StoredRun now, DocumentPair pair) {
      try {
        return new Outcome(
            pair,
            new DocumentComparison(base, now, pair).compare(),
            Optional.empty(),
            Optional.empty());
      } catch (InputException e) {
        return new Outcome(pair, Optional.empty(), Optional.of(e), Optional.empty());
      } catch (IOException e) {
        return new Outcome(pair, Optional.empty(), Optional.empty(), Optional.of(e));
      }
    }
  }

  private static final class Tally {

    private Counts total = Counts.NONE;
    private int renamed;

    private void add(DocumentPair pair, DocumentDifference difference) {
      total = total.plus(difference.counts());
      renamed += pair.isRenamed() ? 1 : 0;
    }
  }
}
