package io.konkyo.diff;

import io.konkyo.article.InputException;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares two runs whose claims stay on disk. */
public final class RunComparison implements RunDifference {

  private final StoredRun base;
  private final StoredRun now;
  private final List<DocumentPair> differing;
  private final Summary summary;

  private RunComparison(
      StoredRun base, StoredRun now, List<DocumentPair> differing, Summary summary) {
    this.base = base;
    this.now = now;
    this.differing = differing;
    this.summary = summary;
  }

  /**
   * Compares two runs.
   *
   * @throws InputException if a claims file holds a line that is none
   * @throws IOException if a file cannot be read
   */
  public static RunComparison of(StoredRun base, StoredRun now) throws IOException, InputException {
    List<DocumentPair> differing = new ArrayList<>();
    Map<String, Counts> byType = new TreeMap<>();
    Counts total = Counts.NONE;
    int renamed = 0;
    for (DocumentPair pair : DocumentPairing.of(base, now)) {
      Optional<DocumentDifference> found = new DocumentComparison(base, now, pair).compare();
      if (found.isPresent()) {
        differing.add(pair);
        total = total.plus(found.get().counts());
        renamed += pair.isRenamed() ? 1 : 0;
        for (ClaimDifference claim : found.get().claims()) {
          byType.merge(claim.shown().type(), Counts.NONE.and(claim.kind()), Counts::plus);
        }
      }
    }
    return new RunComparison(
        base, now, differing, new Summary(byType, total, differing.size(), renamed));
  }

  @Override
  public Summary summary() {
    return summary;
  }

  @Override
  public void forEach(Receiver receiver) throws IOException, InputException {
    for (DocumentPair pair : differing) {
      Optional<DocumentDifference> found = new DocumentComparison(base, now, pair).compare();
      if (found.isPresent()) {
        receiver.accept(found.get());
      }
    }
  }
}
