package io.konkyo.diff;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where places of the base are now, told from claims that are in both runs. */
final class Positions {

  private final NavigableMap<Integer, Integer> known = new TreeMap<>();

  /** Tells of a claim that starts at the one place in the base and at the other now. */
  void add(int base, int now) {
    known.put(base, now);
  }

  /** Returns about where a place of the base is now. */
  int now(int base) {
    Map.Entry<Integer, Integer> before = known.floorEntry(base);
    return before == null ? base : before.getValue() + base - before.getKey();
  }
}
