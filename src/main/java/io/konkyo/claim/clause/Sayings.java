package io.konkyo.claim.clause;

import io.konkyo.mention.lexicon.LexiconLines;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.EndingMap;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The verbs by which somebody says, and the nouns for what is said, read from {@link #FILE}.
 *
 * <p>Instances are immutable.
 */
public final class Sayings {

  /** The file, below {@code models/}. */
  public static final String FILE = "claims/sayings.tsv";

  /** What a word is; the head of the file explains each. */
  public enum Kind {
    /** A verb with a clause. */
    SAY,
    /** A verb with a clause or a thing. */
    PUBLISH,
    /** A verb of finding out. */
    SURVEY,
    /** A verb of reckoning. */
    ESTIMATE,
    /** A noun for what is said. */
    DOCUMENT
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** The lengths of the nouns for what is said. */
  private final EndingMap<Integer> documents = new EndingMap<>();

  private Sayings() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  /**
   * Reads the words.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  public static Sayings load(ModelFiles models) {
    Sayings sayings = new Sayings();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> columns = LexiconLines.columns(line, 2);
      String word = columns.get(0);
      if (word.isEmpty()) {
        throw line.fault("the first column is empty");
      }
      Kind kind = kind(line, columns.get(1));
      if (!sayings.words.get(kind).add(word)) {
        throw line.fault(word + " stands here a second time as " + columns.get(1));
      }
      if (kind == Kind.DOCUMENT) {
        sayings.documents.put(word, word.length());
      }
    }
    return sayings;
  }

  private static Kind kind(ModelFiles.Line line, String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw line.fault("unknown class " + name);
  }

  /** Returns whether a verb, in its dictionary form, is of a kind. */
  public boolean is(Kind kind, String verb) {
    return words.get(kind).contains(verb);
  }

  /** Returns whether a verb takes a clause with と. */
  public boolean takesClause(String verb) {
    return is(Kind.SAY, verb) || is(Kind.PUBLISH, verb) || is(Kind.ESTIMATE, verb);
  }

  /** Returns the length of the longest noun for what is said that a noun phrase ends with, or 0. */
  public int document(String phrase) {
    return documents.longest(phrase, 0, phrase.length(), 0);
  }
}
