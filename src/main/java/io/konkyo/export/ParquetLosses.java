package io.konkyo.export;

import io.konkyo.run.StoredClaim;
import io.konkyo.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the table of claims cannot hold. */
final class ParquetLosses implements ClaimCells.Losses {

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> fields = new TreeMap<>(CodePoints::compare);

  @Override
  public void claim(StoredClaim claim, String loss) {
    lines.add("%s:%d:%d: %s".formatted(claim.doc(), claim.line(), claim.column(), loss));
  }

  @Override
  public void field(String name) {
    fields.merge(name, 1, Integer::sum);
  }

  /** Returns a line for each loss of a claim, and one for each field that is left out. */
  List<String> lines() {
    List<String> all = new ArrayList<>(lines);
    fields.forEach(
        (name, claims) ->
            all.add(
                "the field %s, which this version does not know, is left out of %d claims"
                    .formatted(name, claims)));
    return all;
  }
}
