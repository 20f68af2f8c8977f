package io.konkyo.mention.context;

import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words around a figure that say how it is meant, by class; read from {@value #FILE}.
 *
 * <p>Instances are immutable.
 */
public final class ContextWords {

  /** The file, below {@code models/}. */
  public static final String FILE = "lexicon/context.tsv";

  /** The classes that the head of the file explains. */
  enum Role {
    INDEX,
    COMPARED,
    POPULATION,
    SORT,
    RISE,
    FALL,
    COUNTED,
    PERIOD
  }

  private final Map<Role, List<String>> words;

  private ContextWords(Map<Role, List<String>> words) {
    this.words = words;
  }

  /**
   * Reads the words.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  public static ContextWords load(ModelFiles models) {
    Map<Role, List<String>> words = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      words.put(role, new ArrayList<>());
    }
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2 || fields.get(0).isEmpty()) {
        throw line.fault("needs a word and a class between tabs");
      }
      words.get(role(line, fields.get(1))).add(fields.get(0));
    }
    return new ContextWords(words);
  }

  private static Role role(ModelFiles.Line line, String name) {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return role;
      }
    }
    throw line.fault("unknown class " + name);
  }

  /** Returns whether some word of the class stands anywhere in the text. */
  boolean anyIn(Role role, String text) {
    return words.get(role).stream().anyMatch(text::contains);
  }

  /** Returns whether the text ends with a word of the class. */
  boolean endsWith(Role role, String text) {
    return words.get(role).stream().anyMatch(text::endsWith);
  }

  /**
   * Returns the length of the longest word of the class that ends at an index, 0 where there is
   * none.
   *
   * @param from the index before which no word may begin
   */
  int lengthBefore(Role role, String text, int end, int from) {
    int longest = 0;
    for (String word : words.get(role)) {
      int start = end - word.length();
      if (start >= from && word.length() > longest && text.startsWith(word, start)) {
        longest = word.length();
      }
    }
    return longest;
  }
}
