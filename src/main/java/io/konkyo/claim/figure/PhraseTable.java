package io.konkyo.claim.figure;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.CharTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases by class, looked for where they begin or end in a text. Indices are UTF-16 units.
 *
 * <p>Filled once, then only read; after that it may be shared by threads.
 *
 * @param <C> the classes
 */
public final class PhraseTable<C extends Enum<C>> {

  private final Map<C, CharTable<List<String>>> byFirst;
  private final Map<C, CharTable<List<String>>> byLast;
  private final Map<C, Set<String>> whole;

  private PhraseTable(Class<C> classes) {
    byFirst = new EnumMap<>(classes);
    byLast = new EnumMap<>(classes);
    whole = new EnumMap<>(classes);
    for (C one : classes.getEnumConstants()) {
      byFirst.put(one, new CharTable<>());
      byLast.put(one, new CharTable<>());
      whole.put(one, new HashSet<>());
    }
  }

  /**
   * Reads a file of phrases and their classes between tabs. A class is written in lower case, with
   * - for _; a phrase may have several lines.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not so, or stands there twice
   */
  public static <C extends Enum<C>> PhraseTable<C> load(
      ModelFiles models, String file, Class<C> classes) {
    PhraseTable<C> table = new PhraseTable<>(classes);
    for (ModelFiles.Line line : models.lines(file)) {
      List<String> fields = line.fields();
      if (fields.size() != 2 || fields.get(0).isEmpty()) {
        throw line.fault("needs a phrase and a class between tabs");
      }
      if (!table.add(classOf(line, fields.get(1), classes), fields.get(0))) {
        throw line.fault(fields.get(0) + " stands in its class a second time");
      }
    }
    return table;
  }

  private static <C extends Enum<C>> C classOf(
      ModelFiles.Line line, String name, Class<C> classes) {
    for (C one : classes.getEnumConstants()) {
      if (label(one).equals(name)) {
        return one;
      }
    }
    throw line.fault(
        "must be one of "
            + Arrays.stream(classes.getEnumConstants())
                .map(PhraseTable::label)
                .collect(Collectors.joining(", "))
            + ", not "
            + name);
  }

  private static String label(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean add(C one, String phrase) {
    if (!whole.get(one).add(phrase)) {
      return false;
    }
    put(byFirst.get(one), phrase.charAt(0), phrase);
    put(byLast.get(one), phrase.charAt(phrase.length() - 1), phrase);
    return true;
  }

  private static void put(CharTable<List<String>> table, char c, String phrase) {
    List<String> same = table.get(c, List.of());
    if (same.isEmpty()) {
      same = new ArrayList<>();
      table.put(c, same);
    }
    same.add(phrase);
  }

  /** Returns whether the class has the phrase. */
  public boolean has(C one, String phrase) {
    return whole.get(one).contains(phrase);
  }

  /**
   * Returns the length of the longest phrase of the class that begins at an index, 0 for none.
   *
   * @param limit the index that no phrase may pass
   */
  public int lengthAt(C one, String text, int at, int limit) {
    if (at >= limit) {
      return 0;
    }
    int longest = 0;
    for (String phrase : byFirst.get(one).get(text.charAt(at), List.of())) {
      if (phrase.length() > longest
          && at + phrase.length() <= limit
          && text.startsWith(phrase, at)) {
        longest = phrase.length();
      }
    }
    return longest;
  }

  /**
   * Returns the length of the longest phrase of the class that ends at an index, 0 for none.
   *
   * @param from the index before which no phrase may begin
   */
  public int lengthBefore(C one, String text, int end, int from) {
    if (end <= from) {
      return 0;
    }
    int longest = 0;
    for (String phrase : byLast.get(one).get(text.charAt(end - 1), List.of())) {
      int start = end - phrase.length();
      if (phrase.length() > longest && start >= from && text.startsWith(phrase, start)) {
        longest = phrase.length();
      }
    }
    return longest;
  }

  /** Returns whether some phrase of the class begins in a stretch and ends in it. */
  public boolean within(C one, String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (lengthAt(one, text, at, to) > 0) {
        return true;
      }
    }
    return false;
  }
}
