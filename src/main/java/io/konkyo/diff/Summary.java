package io.konkyo.diff;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of a whole comparison.
 *
 * @param byType of the claims by the labels of their types, in the order of the labels; types
 *     without a difference are absent
 * @param total of all claims
 * @param documents how many documents are reported
 * @param renamed how many of them have another name than before
 */
public record Summary(Map<String, Counts> byType, Counts total, int documents, int renamed) {

  /** Copies the map. */
  public Summary {
    byType = Collections.unmodifiableMap(new TreeMap<>(byType));
  }

  /** Returns whether there is nothing to report. */
  public boolean isEmpty() {
    return documents == 0;
  }
}
