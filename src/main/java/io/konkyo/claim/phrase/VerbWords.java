package io.konkyo.claim.phrase;

import io.konkyo.model.ModelFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Verbs by what they do with a figure, read from {@link #FILE}.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class VerbWords {

  /** The file, below {@code models/}. */
  public static final String FILE = "claims/verbs.tsv";

  private final Set<String> level = new HashSet<>();
  private final Set<String> say = new HashSet<>();
  private final Set<String> reckon = new HashSet<>();
  private final Set<String> move = new HashSet<>();
  private final Set<String> demand = new HashSet<>();
  private final Set<String> allot = new HashSet<>();
  private final Set<String> compare = new HashSet<>();

  private VerbWords() {}

  /**
   * Reads the verbs.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  public static VerbWords load(ModelFiles models) {
    VerbWords words = new VerbWords();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2 || fields.get(0).isEmpty()) {
        throw line.fault("needs a verb and a class between tabs");
      }
      Set<String> verbs =
          switch (fields.get(1)) {
            case "level" -> words.level;
            case "say" -> words.say;
            case "reckon" -> words.reckon;
            case "move" -> words.move;
            case "demand" -> words.demand;
            case "allot" -> words.allot;
            case "compare" -> words.compare;
            default -> throw line.fault("unknown class " + fields.get(1));
          };
      if (!verbs.add(fields.get(0))) {
        throw line.fault(fields.get(0) + " stands here a second time");
      }
    }
    return words;
  }

  /** Returns whether a predicate says what level something has. */
  public boolean isLevel(String predicate) {
    return level.contains(predicate) || compare.contains(predicate);
  }

  /** Returns whether a predicate says or publishes. */
  public boolean isSaying(String predicate) {
    return say.contains(predicate);
  }

  /** Returns whether a predicate gives a sum to something. */
  public boolean isAllotting(String predicate) {
    return allot.contains(predicate);
  }

  /** Returns whether a predicate holds something against another figure. */
  public boolean isComparing(String predicate) {
    return compare.contains(predicate);
  }

  /** Returns whether a predicate says that something rises or falls by itself. */
  public boolean isMoving(String predicate) {
    return move.contains(predicate);
  }

  /** Returns whether a predicate demands of another. */
  public boolean isDemanding(String predicate) {
    return demand.contains(predicate);
  }

  /** Returns whether a predicate reckons or judges. */
  public boolean isReckoning(String predicate) {
    return reckon.contains(predicate);
  }
}
