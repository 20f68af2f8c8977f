package io.konkyo.mention.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One person of a document, while its mentions are being gathered; compared by identity. */
final class Person {

  /** The common form of the parts of the name that it was first known by. */
  final List<String> key;

  private final List<PersonDraft> drafts = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  Person(List<String> key) {
    this.key = List.copyOf(key);
  }

  void add(PersonDraft draft, String text) {
    drafts.add(draft);
    names.add(draft.name().of(text));
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
