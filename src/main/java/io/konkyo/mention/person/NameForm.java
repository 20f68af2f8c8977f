package io.konkyo.mention.person;

import java.util.ArrayList;
import java.util.List;

/**
 * A name cut into its parts.
 *
 * @param surface as written
 * @param parts what stands between the marks that join given and family names; of a name in kanji
 *     without its spaces, whose parts no mark tells apart, the one whole
 */
record NameForm(String surface, List<String> parts) {

  private static final String JOINTS = "・＝=･ 　";

  static NameForm of(String surface) {
    List<String> parts = new ArrayList<>();
    if (Script.of(surface.charAt(0)) == Script.KANJI) {
      parts.add(surface.replace(" ", "").replace("\u3000", ""));
      return new NameForm(surface, List.copyOf(parts));
    }
    int from = 0;
    for (int i = 0; i <= surface.length(); i++) {
      if (i == surface.length() || JOINTS.indexOf(surface.charAt(i)) >= 0) {
        if (i > from) {
          parts.add(surface.substring(from, i));
        }
        from = i + 1;
      }
    }
    return new NameForm(surface, parts.isEmpty() ? List.of(surface) : List.copyOf(parts));
  }

  /** Returns whether it is a name in kanji. */
  boolean isKanji() {
    return Script.of(surface.charAt(0)) == Script.KANJI;
  }

  /** Returns the last part, in transliterations the family name; a name in kanji whole. */
  String family() {
    return parts.get(parts.size() - 1);
  }
}
