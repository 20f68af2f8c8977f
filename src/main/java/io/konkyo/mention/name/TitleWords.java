package io.konkyo.mention.name;

import io.konkyo.model.ModelFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of {@code models/person/title-words.tsv}, which stand beside names of persons. */
public final class TitleWords {

  /** The table's path below {@code models/}. */
  public static final String FILE = "person/title-words.tsv";

  private TitleWords() {}

  /**
   * Reads the table: words and their flags, as {@link Lexicon} has them.
   *
   * @throws io.konkyo.model.ModelException if the file is missing or a line of it is wrong
   */
  public static Map<String, Integer> read(ModelFiles models) {
    Map<String, Integer> words = new TreeMap<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2 || fields.get(0).isEmpty()) {
        throw line.fault("needs 2 columns between tabs: word, place");
      }
      int flags =
          switch (fields.get(1)) {
            case "after" -> Lexicon.TITLE_AFTER;
            case "before" -> Lexicon.TITLE_BEFORE;
            case "both" -> Lexicon.TITLE_AFTER | Lexicon.TITLE_BEFORE;
            default -> throw line.fault("the place is after, before or both: " + fields.get(1));
          };
      if (words.put(fields.get(0), flags) != null) {
        throw line.fault(fields.get(0) + " stands in the file a second time");
      }
    }
    return words;
  }
}
