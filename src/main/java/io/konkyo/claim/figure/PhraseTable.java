package io.konkyo.claim.figure;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.CharTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private static final String[] NONE = {};

  /** For a character, the phrases of each class by its number, the longest first. */
  private final CharTable<String[][]> byFirst = new CharTable<>();

  private final CharTable<String[][]> byLast = new CharTable<>();

  /** What there is for a character that no phrase has. */
  private final String[][] none;

  private final List<Set<String>> whole = new ArrayList<>();

  private PhraseTable(Class<C> classes) {
    int count = classes.getEnumConstants().length;
    none = new String[count][];
    Arrays.fill(none, NONE);
    for (int i = 0; i < count; i++) {
      whole.add(new HashSet<>());
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
    if (!whole.get(one.ordinal()).add(phrase)) {
      return false;
    }
    put(byFirst, one, phrase.charAt(0), phrase);
    put(byLast, one, phrase.charAt(phrase.length() - 1), phrase);
    return true;
  }

  private void put(CharTable<String[][]> table, C one, char c, String phrase) {
    String[][] classes = table.get(c, none);
    if (classes == none) {
      classes = none.clone();
      table.put(c, classes);
    }
    String[] before = classes[one.ordinal()];
    String[] same = Arrays.copyOf(before, before.length + 1);
    int at = before.length;
    for (; at > 0 && same[at - 1].length() < phrase.length(); at--) {
      same[at] = same[at - 1];
    }
    same[at] = phrase;
    classes[one.ordinal()] = same;
  }

  /** Returns whether the class has the phrase. */
  public boolean has(C one, String phrase) {
    return whole.get(one.ordinal()).contains(phrase);
  }

  /** Returns whether a phrase of any class begins with the character. */
  public boolean mayBegin(char c) {
    return byFirst.get(c, none) != none;
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
    for (String phrase : byFirst.get(text.charAt(at), none)[one.ordinal()]) {
      if (at + phrase.length() <= limit && text.startsWith(phrase, at)) {
        return phrase.length();
      }
    }
    return 0;
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
    for (String phrase : byLast.get(text.charAt(end - 1), none)[one.ordinal()]) {
      int start = end - phrase.length();
      if (start >= from && text.startsWith(phrase, start)) {
        return phrase.length();
      }
    }
    return 0;
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
