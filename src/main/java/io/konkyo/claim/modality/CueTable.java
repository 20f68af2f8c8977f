package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.figure.Modality;
import io.konkyo.mention.lexicon.LexiconLines;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.CharTable;
import io.konkyo.text.EndingMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that tell how sure a figure is, read from {@link #FILE}.
 *
 * <p>Instances are immutable.
 */
final class CueTable {

  /** The file, below {@code models/}. */
  static final String FILE = "claims/modality.tsv";

  /** Where a word counts; the head of the file explains each. */
  enum Place {
    NOUN,
    CONTENT,
    VERB,
    QUOTE,
    PASSIVE,
    DENIAL,
    ENDING,
    DEED,
    GIVEN,
    NOW,
    FACT,
    EVENT,
    ASIDE,
    COUNTER,
    LEVEL,
    EQUAL,
    SECTION,
    TITLE,
    NEED,
    WORTH,
    FALSE,
    STEER,
    SUPPOSE,
    SCHEME,
    WEIGH,
    WRONG
  }

  private static final int COLUMNS = 3;

  private static final String NONE = "-";

  /** The words of each place by its number, as wholes and as what nouns and verbs end with. */
  private final List<Map<String, Optional<Modality>>> words = new ArrayList<>();

  private final List<EndingMap<Optional<Modality>>> endings = new ArrayList<>();

  /** The endings of predicates by their first character, each list in the order of the file. */
  private final CharTable<List<Tail>> tails = new CharTable<>();

  private int longest;

  private CueTable() {
    for (int i = 0; i < Place.values().length; i++) {
      words.add(new HashMap<>());
      endings.add(new EndingMap<>());
    }
  }

  /**
   * Reads the words.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  static CueTable load(ModelFiles models) {
    CueTable table = new CueTable();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> columns = LexiconLines.columns(line, COLUMNS);
      String word = columns.get(0);
      if (word.isEmpty()) {
        throw line.fault("the first column is empty");
      }
      Place place = place(line, columns.get(1));
      Optional<Modality> gives = modality(line, columns.get(2));
      if (table.words.get(place.ordinal()).put(word, gives) != null) {
        throw line.fault(word + " stands here a second time as " + columns.get(1));
      }
      table.endings.get(place.ordinal()).put(word, gives);
      if (place == Place.ENDING) {
        table.add(new Tail(line.number(), word, gives));
      }
      table.longest = Math.max(table.longest, word.length());
    }
    return table;
  }

  private static Place place(ModelFiles.Line line, String name) {
    for (Place place : Place.values()) {
      if (place.name().toLowerCase(Locale.ROOT).equals(name)) {
        return place;
      }
    }
    throw line.fault("unknown place " + name);
  }

  private static Optional<Modality> modality(ModelFiles.Line line, String label) {
    if (label.equals(NONE)) {
      return Optional.empty();
    }
    for (Modality modality : Modality.values()) {
      if (modality.label().equals(label)) {
        return Optional.of(modality);
      }
    }
    throw line.fault("unknown modality " + label);
  }

  private void add(Tail tail) {
    char first = tail.word().charAt(0);
    List<Tail> same = tails.get(first, List.of());
    if (same.isEmpty()) {
      same = new ArrayList<>(2);
      tails.put(first, same);
    }
    same.add(tail);
  }

  /** Returns whether the whole word stands in a place. */
  boolean is(Place place, String word) {
    return words.get(place.ordinal()).containsKey(word);
  }

  /** Returns what the longest word of a place gives that a noun phrase ends with. */
  Optional<Modality> ending(Place place, String phrase) {
    return ending(place, phrase, 0, phrase.length());
  }

  /** Returns what the longest word of a place gives that a stretch of a text ends with. */
  Optional<Modality> ending(Place place, String text, int from, int to) {
    return endings.get(place.ordinal()).longest(text, from, to, Optional.empty());
  }

  /** Returns whether a noun begins with a word of a place. */
  boolean starts(Place place, String noun) {
    for (int length = Math.min(longest, noun.length()); length > 1; length--) {
      if (words.get(place.ordinal()).containsKey(noun.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what a clause gives by the ending of its predicate: the first of the file in it. */
  Optional<Modality> tail(String tail) {
    if (tail.endsWith("か")) {
      return Optional.empty();
    }
    int first = Integer.MAX_VALUE;
    Optional<Modality> found = Optional.empty();
    for (int at = 0; at < tail.length(); at++) {
      for (Tail ending : tails.get(tail.charAt(at), List.of())) {
        if (ending.line() >= first) {
          break;
        }
        if (tail.startsWith(ending.word(), at)) {
          first = ending.line();
          found = ending.gives();
        }
      }
    }
    return found;
  }

  /** Returns what a predicate, or a noun that stands for one, gives in a place. */
  Optional<Modality> verb(Phrase phrase, Place place) {
    if (phrase.isPredicate()) {
      return ending(place, phrase.predicate());
    }
    String noun = phrase.noun();
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    Optional<Modality> found = endingWith(place, noun, "する");
    if (found.isEmpty()) {
      found = endingWith(place, noun, "る");
    }
    return found.isEmpty() ? ending(place, noun) : found;
  }

  private Optional<Modality> endingWith(Place place, String noun, String behind) {
    return endings.get(place.ordinal()).longest(noun, 0, noun.length(), behind, Optional.empty());
  }

  /** Returns what a noun gives that a clause with a figure leads to. */
  Optional<Modality> content(String noun) {
    Optional<Modality> found = ending(Place.NOUN, noun);
    return found.isEmpty() ? ending(Place.CONTENT, noun) : found;
  }

  /**
   * The ending of a predicate.
   *
   * @param line where it stands in the file
   * @param word the ending
   * @param gives what it gives
   */
  private record Tail(int line, String word, Optional<Modality> gives) {}
}
