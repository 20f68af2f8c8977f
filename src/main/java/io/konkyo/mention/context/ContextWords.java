package io.konkyo.mention.context;

import io.konkyo.mention.lexicon.PrefixTable;
import io.konkyo.mention.lexicon.SuffixTable;
import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words around a figure that say how it is meant: those that stand by themselves, by class, and
 * the patterns of what follows; read from {@link #FILES}.
 *
 * <p>Instances are immutable.
 */
public final class ContextWords {

  private static final String FILE = "lexicon/context.tsv";

  /** The files, below {@code models/}. */
  public static final List<String> FILES = List.of(FILE, Sequels.FILE);

  /** How far behind a mention its sequel is looked for, in UTF-16 units. */
  private static final int REACH = 12;

  /** The classes of words; the head of {@code lexicon/context.tsv} explains each. */
  public enum Role {
    INDEX,
    COMPARED,
    POPULATION,
    STANDING,
    SORT,
    RISE,
    FALL,
    SUM,
    THAN,
    BASE,
    RESTATED,
    PARTWAY,
    ADDED,
    OCCUPIED,
    RELATIVE,
    PROPORTION,
    FROM,
    PAST,
    BENCHMARK,
    CONVERTED,
    PASSING,
    TIME,
    MOMENT,
    CHANGE,
    WHOLE,
    LIMITED,
    ROUND,
    COUNTED,
    PERIOD,
    LASTING,
    FUTURE
  }

  /** What may follow a mention; the head of {@code rules/sequels.tsv} explains each. */
  public enum Sequel {
    PER,
    OF_EACH,
    EVERY_DAY,
    LEVEL,
    MOVED,
    BASE,
    FIGURATIVE,
    PASSED,
    SURPASSES,
    LENGTH,
    YEAR,
    SURE_YEAR,
    DATED,
    LIMIT,
    MODIFIER
  }

  private final Map<Role, List<String>> words;
  private final Map<Role, PrefixTable<String>> byStart = new EnumMap<>(Role.class);
  private final Map<Role, SuffixTable<String>> byEnd = new EnumMap<>(Role.class);
  private final Sequels sequels;

  private ContextWords(Map<Role, List<String>> words, Sequels sequels) {
    this.words = words;
    this.sequels = sequels;
    words.forEach(
        (role, same) -> {
          byStart.put(role, new PrefixTable<>(same, word -> word));
          byEnd.put(role, new SuffixTable<>(same, word -> word));
        });
  }

  /**
   * Reads the words and the patterns.
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
    return new ContextWords(words, Sequels.load(models));
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
    for (String word : words.get(role)) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the text is a word of the class. */
  boolean isOne(Role role, String text) {
    return words.get(role).contains(text);
  }

  /** Returns whether the text begins with a word of the class. */
  boolean beginsWith(Role role, String text) {
    return lengthAt(role, text, 0, text.length()) > 0;
  }

  /** Returns whether the text ends with a word of the class. */
  boolean endsWith(Role role, String text) {
    return lengthBefore(role, text, text.length(), 0) > 0;
  }

  /**
   * Returns the length of the longest word of the class that ends at an index, 0 where there is
   * none.
   *
   * @param from the index before which no word may begin
   */
  public int lengthBefore(Role role, String text, int end, int from) {
    List<String> found = byEnd.get(role).endingAt(text, end, from);
    return found.isEmpty() ? 0 : found.get(0).length();
  }

  /**
   * Returns the length of the longest word of the class that begins at an index, 0 where there is
   * none.
   *
   * @param limit the index that no word may pass
   */
  int lengthAt(Role role, String text, int at, int limit) {
    List<String> found = byStart.get(role).at(text, at, limit);
    return found.isEmpty() ? 0 : found.get(0).length();
  }

  /**
   * Returns where the word of the class begins that stands last in a text, the longest at its
   * place; 0 where there is none.
   */
  int lastIn(Role role, String text) {
    for (int at = text.length() - 1; at > 0; at--) {
      if (lengthAt(role, text, at, text.length()) > 0) {
        int start = at;
        for (int before = at - 1; before >= 0; before--) {
          int length = lengthAt(role, text, before, text.length());
          if (before + length > at) {
            start = before;
          }
        }
        return start;
      }
    }
    return 0;
  }

  /** Returns whether a word of the class, then a particle or nothing, ends a stretch. */
  boolean endsWithPlain(Role role, String text, int from, int end) {
    int at = end;
    while (at > from && "はがもを、では".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return lengthBefore(role, text, at, from) > 0;
  }

  /**
   * Returns whether the text goes on from an index as the name says.
   *
   * @param limit the index behind which nothing is looked at
   */
  public boolean goesOn(Sequel sequel, String text, int at, int limit) {
    return sequels.begins(sequel, text.substring(at, Math.min(limit, at + REACH)));
  }
}
