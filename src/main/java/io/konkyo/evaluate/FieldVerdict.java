package io.konkyo.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What the comparison of one field came to.
 *
 * @param names the names under which it is counted, the field's own first
 * @param right whether the field is right
 * @param gold what gold says, for a reader; empty where it says that there is nothing
 * @param found what was found, for a reader
 * @param rule the rule that filled the field; empty where there is none of its own
 */
record FieldVerdict(
    List<String> names,
    boolean right,
    Optional<String> gold,
    Optional<String> found,
    Optional<String> rule) {

  /** Copies the list. */
  FieldVerdict {
    names = List.copyOf(names);
  }

  /** Returns the field's name. */
  String field() {
    return names.get(0);
  }

  /** Returns what differs, for a reader. */
  String difference() {
    return "gold "
        + gold.orElse("none")
        + "; found "
        + found.orElse("none")
        + rule.map(name -> "; rule " + name).orElse("");
  }
}
