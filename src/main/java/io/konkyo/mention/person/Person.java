package io.konkyo.mention.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One person of a document, while its mentions are being gathered; compared by identity. */
final class Person {

  /** The common form of the parts of the name that it was first known by. */
  final List<String> key;

  private final List<PersonDraft> drafts = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private Optional<String> fullest = Optional.empty();

  Person(List<String> key) {
    this.key = List.copyOf(key);
  }

  void add(PersonDraft draft, String text) {
    drafts.add(draft);
    if (names.add(draft.name().of(text))) {
      fullest = Optional.empty();
    }
  }

  List<PersonDraft> drafts() {
    return drafts;
  }

  Set<String> names() {
    return names;
  }

  /**
   * Returns the fullest form of the name: the one with most parts, of those the longest; of bare
   * family names the first.
   */
  String fullest() {
    if (fullest.isEmpty()) {
      fullest = Optional.of(fullestOf(names));
    }
    return fullest.get();
  }

  private static String fullestOf(Set<String> names) {
    String fullest = "";
    int parts = 0;
    for (String name : names) {
      NameForm form = NameForm.of(name);
      int length = String.join("", form.parts()).length();
      int known = String.join("", NameForm.of(fullest.isEmpty() ? name : fullest).parts()).length();
      boolean fuller = form.parts().size() > parts;
      boolean longer =
          form.parts().size() == parts && length > known && (form.isKanji() || parts > 1);
      if (fullest.isEmpty() || fuller || longer) {
        fullest = name;
        parts = form.parts().size();
      }
    }
    return fullest;
  }
}
