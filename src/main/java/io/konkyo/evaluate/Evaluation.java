package io.konkyo.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run over gold came to.
 *
 * @param documents how many documents were read
 * @param scores by type, sentences as {@link #SENTENCE}; ordered by name
 * @param fields the share of right fields of matched mentions and of the claims around them, by
 *     name, in the report's order; only those that were compared
 * @param failures the first failures, by document and place
 * @param failureCount how many there are
 */
public record Evaluation(
    int documents,
    Map<String, Score> scores,
    Map<String, Share> fields,
    List<Failure> failures,
    int failureCount) {

  /** The name under which sentence boundaries are scored. */
  public static final String SENTENCE = "sentence";

  /** The type under which statements are scored. */
  public static final String STATEMENT = "statement";

  /** Copies the collections. */
  public Evaluation {
    scores = Collections.unmodifiableMap(new TreeMap<>(scores));
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    failures = List.copyOf(failures);
  }
}
