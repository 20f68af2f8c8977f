package io.konkyo.diff;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two claims that are the same, field by field. */
final class FieldComparison {

  private final Map<String, String> newIds;

  /**
   * Compares claims of one document.
   *
   * @param newIds of claims whose ids changed, by the ids in the base
   */
  FieldComparison(Map<String, String> newIds) {
    this.newIds = newIds;
  }

  /** Returns what differs, in the order in which fields stand in a claim. */
  List<FieldChange> changes(StoredClaim base, StoredClaim now) {
    List<FieldChange> changes = new ArrayList<>();
    compare(changes, "text", text(base.mention().text()), text(now.mention().text()));
    compare(
        changes,
        "section",
        base.section().map(FieldValue.Text::new),
        now.section().map(FieldValue.Text::new));
    for (String field : union(base.fields(), now.fields())) {
      Optional<FieldValue> before = Optional.ofNullable(base.fields().get(field));
      Optional<FieldValue> after = Optional.ofNullable(now.fields().get(field));
      if (!same(base, before, now, after)) {
        changes.add(new FieldChange(field, before, after));
      }
    }
    for (String link : union(base.links(), now.links())) {
      Optional<String> before = Optional.ofNullable(base.links().get(link));
      Optional<String> after = Optional.ofNullable(now.links().get(link));
      if (!before.map(id -> newIds.getOrDefault(id, id)).equals(after)) {
        changes.add(
            new FieldChange(
                link, before.map(FieldValue.Text::new), after.map(FieldValue.Text::new)));
      }
    }
    compare(changes, "rule", text(base.rule()), text(now.rule()));
    return changes;
  }

  private static void compare(
      List<FieldChange> changes,
      String field,
      Optional<? extends FieldValue> base,
      Optional<? extends FieldValue> now) {
    if (!base.equals(now)) {
      changes.add(new FieldChange(field, base.map(v -> v), now.map(v -> v)));
    }
  }

  private static Optional<FieldValue> text(String text) {
    return Optional.of(new FieldValue.Text(text));
  }

  /** Fields that the new claim has and the base has not stand behind the field before them. */
  private static Set<String> union(Map<String, ?> base, Map<String, ?> now) {
    List<String> names = new ArrayList<>(base.keySet());
    int at = 0;
    for (String name : now.keySet()) {
      int known = names.indexOf(name);
      if (known < 0) {
        names.add(at, name);
        at++;
      } else {
        at = Math.max(at, known + 1);
      }
    }
    return new LinkedHashSet<>(names);
  }

  private static boolean same(
      StoredClaim base, Optional<FieldValue> before, StoredClaim now, Optional<FieldValue> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    FieldValue old = before.get();
    FieldValue current = after.get();
    if (old instanceof FieldValue.Place a && current instanceof FieldValue.Place b) {
      return samePlace(base, a, now, b);
    }
    if (old instanceof FieldValue.Decimal a && current instanceof FieldValue.Decimal b) {
      return a.value().compareTo(b.value()) == 0;
    }
    if (old instanceof FieldValue.Time a && current instanceof FieldValue.Time b) {
      return a.iso().equals(b.iso())
          && a.fiscal() == b.fiscal()
          && a.place().isPresent() == b.place().isPresent()
          && (a.place().isEmpty() || samePlace(base, a.place().get(), now, b.place().get()));
    }
    return old.equals(current);
  }

  /** In an edited sentence a place may be anywhere, so its text alone is looked at. */
  private static boolean samePlace(
      StoredClaim base, FieldValue.Place before, StoredClaim now, FieldValue.Place after) {
    return before.text().equals(after.text())
        && (!base.sentence().text().equals(now.sentence().text())
            || Places.inSentence(before, base).equals(Places.inSentence(after, now)));
  }
}
