package io.konkyo.mention.statement;

import io.konkyo.mention.lexicon.PrefixTable;
import io.konkyo.model.ModelFiles;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The verbs and forms of saying and the words around them, read from {@link #FILE}.
 *
 * <p>Instances are immutable.
 */
final class CueWords {

  /** The file, below {@code models/}. */
  static final String FILE = "statements/cues.tsv";

  /** The classes of verbs, in the order in which one verb's are tried. */
  enum VerbClass {
    SAY,
    QUOTE,
    HOLD,
    NOT,
    VIEW_VERB,
    COMMENT_VERB,
    DEMAND
  }

  /** The classes of other words; the head of the file explains each. */
  enum WordClass {
    VIEW,
    COMMENT,
    ACCORDING,
    ADVERBIAL,
    MOMENT,
    AS_SAID,
    HEARSAY,
    AHEAD,
    BACK,
    UNSAID,
    OCCASION,
    HEARER,
    BREAK
  }

  private static final Set<String> RESTRICTIONS = Set.of("polite", "with", "target");

  /**
   * A verb of saying.
   *
   * @param classes what it counts as
   * @param polite whether its form with れる may be honorific
   * @param with whether the word before と may be the one spoken to
   * @param target whether its object is what something is said of
   */
  record Verb(Set<VerbClass> classes, boolean polite, boolean with, boolean target) {

    /** Copies the set. */
    Verb {
      classes = Collections.unmodifiableSet(EnumSet.copyOf(classes));
    }

    boolean is(VerbClass wanted) {
      return classes.contains(wanted);
    }

    private Verb and(Verb other) {
      Set<VerbClass> both = new HashSet<>(classes);
      both.addAll(other.classes);
      return new Verb(both, polite || other.polite, with || other.with, target || other.target);
    }
  }

  /** By the inflected word's dictionary form, then by what stands before it. */
  private final Map<String, Map<String, Verb>> verbs = new HashMap<>();

  /** The last characters of what stands before a verb. */
  private final BitSet lastBefore = new BitSet();

  /**
   * The words of class {@link WordClass#ACCORDING} by their first characters, the longest first.
   */
  private PrefixTable<String> according = new PrefixTable<>(List.of(), form -> form);

  /** The last characters of the words of each class. */
  private final Map<WordClass, BitSet> lasts = new EnumMap<>(WordClass.class);

  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

  private CueWords() {
    for (WordClass wordClass : WordClass.values()) {
      words.put(wordClass, new HashSet<>());
      lasts.put(wordClass, new BitSet());
    }
  }

  /**
   * Reads the words.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  static CueWords load(ModelFiles models) {
    CueWords cues = new CueWords();
    Set<String> seen = new HashSet<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      String[] fields = line.text().split("\t", -1);
      if (fields.length != 3 || fields[0].isEmpty()) {
        throw line.fault("needs a word, a class and what else holds of it between tabs");
      }
      if (!seen.add(fields[0] + "\t" + fields[1])) {
        throw line.fault(fields[0] + " stands here a second time as " + fields[1]);
      }
      cues.add(line, fields[0], fields[1], fields[2]);
    }
    cues.according =
        new PrefixTable<>(List.copyOf(cues.words.get(WordClass.ACCORDING)), form -> form);
    return cues;
  }

  private void add(ModelFiles.Line line, String word, String className, String notes) {
    String constant = className.toUpperCase(Locale.ROOT).replace('-', '_');
    Optional<VerbClass> verbClass = constant(VerbClass.values(), constant);
    Set<String> restrictions = notes.equals("-") ? Set.of() : Set.of(notes.split(" "));
    if (!RESTRICTIONS.containsAll(restrictions)
        || (verbClass.isEmpty() && !restrictions.isEmpty())) {
      throw line.fault(
          "the third column must be - or, of a verb, polite, with or target, not " + notes);
    }
    if (verbClass.isPresent()) {
      addVerb(line, word, verbClass.get(), restrictions);
    } else {
      WordClass wordClass =
          constant(WordClass.values(), constant)
              .orElseThrow(() -> line.fault("unknown class " + className));
      words.get(wordClass).add(word);
      lasts.get(wordClass).set(word.charAt(word.length() - 1));
    }
  }

  private void addVerb(
      ModelFiles.Line line, String word, VerbClass verbClass, Set<String> restrictions) {
    String[] parts = word.split(" ", -1);
    if (parts.length > 2 || parts[0].isEmpty() || parts[parts.length - 1].isEmpty()) {
      throw line.fault("a verb is a dictionary form, at most one space before it, not " + word);
    }
    Verb verb =
        new Verb(
            Set.of(verbClass),
            restrictions.contains("polite"),
            restrictions.contains("with"),
            restrictions.contains("target"));
    if (parts.length > 1) {
      lastBefore.set(parts[0].charAt(parts[0].length() - 1));
    }
    verbs
        .computeIfAbsent(parts[parts.length - 1], base -> new HashMap<>())
        .merge(parts.length == 1 ? "" : parts[0], verb, Verb::and);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
    for (E value : values) {
      if (value.name().equals(name)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Returns the verbs, by the inflected word's dictionary form, then by what stands before it. */
  Map<String, Map<String, Verb>> verbs() {
    return Collections.unmodifiableMap(verbs);
  }

  /** Returns the words of a class. */
  Set<String> of(WordClass wordClass) {
    return Collections.unmodifiableSet(words.get(wordClass));
  }

  /** Returns whether some verb ends in the dictionary form. */
  boolean endsVerb(String base) {
    return verbs.containsKey(base);
  }

  /** Returns the verb that consists of a stretch as written and a dictionary form behind it. */
  Optional<Verb> verb(String before, String base) {
    return Optional.ofNullable(verbs.getOrDefault(base, Map.of()).get(before));
  }

  /** Returns whether what stands before some verb ends as a morpheme does. */
  boolean mayStandBefore(String surface) {
    return !surface.isEmpty() && lastBefore.get(surface.charAt(surface.length() - 1));
  }

  /** Returns the length of the longest form such as によれば at a place in a text, or 0. */
  int accordingAt(String text, int at) {
    List<String> forms = according.at(text, at, text.length());
    return forms.isEmpty() ? 0 : forms.get(0).length();
  }

  /** Returns whether a form like によれば begins with the character. */
  boolean mayAccord(char first) {
    return words.get(WordClass.ACCORDING).stream().anyMatch(form -> form.charAt(0) == first);
  }

  /** Returns whether some word of the class ends as a morpheme does. */
  boolean mayEnd(WordClass wordClass, String surface) {
    return !surface.isEmpty() && lasts.get(wordClass).get(surface.charAt(surface.length() - 1));
  }

  /** Returns whether the word is of the class. */
  boolean is(WordClass wordClass, String word) {
    return words.get(wordClass).contains(word);
  }
}
