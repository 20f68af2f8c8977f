package io.konkyo.gold;

import io.konkyo.mention.MentionType;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** What the annotators of a folder of inline gold have marked, and nothing else. */
enum GoldLayer {
  /** Figures: the folder {@code gold}. */
  FIGURES(
      MentionType.NUMBER,
      MentionType.PERCENT,
      MentionType.MONEY,
      MentionType.DATE,
      MentionType.DURATION),
  /** People and what they say: the folder {@code gold-people}. */
  PEOPLE(MentionType.OFFICIAL, MentionType.PERSON, MentionType.STATEMENT);

  private static final String PEOPLE_FOLDER = "gold-people";

  private final Set<MentionType> types;

  GoldLayer(MentionType... types) {
    this.types = Set.of(types);
  }

  /** Returns the layer of a file, which its folder tells. */
  static GoldLayer of(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder.endsWith(PEOPLE_FOLDER) ? PEOPLE : FIGURES;
  }

  /** Returns the types that are marked. */
  Set<MentionType> types() {
    return types;
  }

  /** Returns their names, sorted. */
  Set<String> labels() {
    Set<String> labels = new TreeSet<>();
    types.forEach(type -> labels.add(type.label()));
    return labels;
  }
}
