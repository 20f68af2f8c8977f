package io.konkyo.diff;

import io.konkyo.run.StoredClaim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The claims of a document that no step has matched so far, and the matches. */
final class Leftovers {

  private final List<Match> matches = new ArrayList<>();
  private List<StoredClaim> base;
  private List<StoredClaim> now;

  Leftovers(List<StoredClaim> base, List<StoredClaim> now) {
    this.base = List.copyOf(base);
    this.now = List.copyOf(now);
  }

  /** Takes matched claims out. */
  void take(List<Match> found) {
    // By identity: a broken file may hold the same claim twice.
    Set<StoredClaim> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Match match : found) {
      gone.add(match.base());
      gone.add(match.now());
    }
    matches.addAll(found);
    base = base.stream().filter(claim -> !gone.contains(claim)).toList();
    now = now.stream().filter(claim -> !gone.contains(claim)).toList();
  }

  List<StoredClaim> base() {
    return base;
  }

  List<StoredClaim> now() {
    return now;
  }

  List<Match> matches() {
    return List.copyOf(matches);
  }
}
