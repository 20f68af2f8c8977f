package io.konkyo.claim.phrase;

import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words beside a figure and beside the names of those whose it is, read from {@link #FILE}.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class BesideWords {

  /** The file, below {@code models/}. */
  public static final String FILE = "claims/words.tsv";

  /** What a word does; the head of the file explains each. */
  public enum WordClass {
    /** Stands between a figure and its noun. */
    MODIFIER,
    /** Stands behind a figure and limits it. */
    LIMIT,
    /** Ends what a figure is a rate of. */
    RATE,
    /** Points back to what was told before. */
    BACK,
    /** Ends what a figure is held against. */
    BASE,
    /** Counts what cannot be touched. */
    COUNTER,
    /** Counts people. */
    PERSON,
    /** A word for a body, before its name. */
    FIRM,
    /** What a firm publishes of itself. */
    RESULTS,
    /** A figure that only a firm itself tells of. */
    OWN
  }

  private final Map<WordClass, List<String>> words;
  private final Map<WordClass, Set<String>> sets = new EnumMap<>(WordClass.class);

  private BesideWords(Map<WordClass, List<String>> words) {
    this.words = words;
    words.forEach((wordClass, list) -> sets.put(wordClass, new HashSet<>(list)));
  }

  /**
   * Reads the words.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  public static BesideWords load(ModelFiles models) {
    Map<WordClass, List<String>> words = new EnumMap<>(WordClass.class);
    for (WordClass wordClass : WordClass.values()) {
      words.put(wordClass, new ArrayList<>());
    }
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2 || fields.get(0).isEmpty()) {
        throw line.fault("needs a word and its classes between tabs");
      }
      for (String name : fields.get(1).split(",", -1)) {
        words.get(wordClass(line, name)).add(fields.get(0));
      }
    }
    return new BesideWords(words);
  }

  private static WordClass wordClass(ModelFiles.Line line, String name) {
    for (WordClass wordClass : WordClass.values()) {
      if (wordClass.name().toLowerCase(Locale.ROOT).equals(name)) {
        return wordClass;
      }
    }
    throw line.fault("unknown class " + name);
  }

  /** Returns whether a word is of a class. */
  public boolean is(WordClass wordClass, String word) {
    return sets.get(wordClass).contains(word);
  }

  /** Returns whether a text ends with a word of a class. */
  public boolean ends(WordClass wordClass, String text) {
    for (String word : words.get(wordClass)) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text holds a word of a class. */
  public boolean isIn(WordClass wordClass, String text) {
    for (String word : words.get(wordClass)) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of a class, in the order of the file. */
  public List<String> of(WordClass wordClass) {
    return words.get(wordClass);
  }
}
