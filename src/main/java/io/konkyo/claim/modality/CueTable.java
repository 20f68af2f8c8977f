package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.figure.Modality;
import io.konkyo.mention.lexicon.LexiconLines;
import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.EnumMap;
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

  private final Map<Place, Map<String, Optional<Modality>>> words = new EnumMap<>(Place.class);
  private final List<String> endings = new ArrayList<>();
  private int longest;

  private CueTable() {
    for (Place place : Place.values()) {
      words.put(place, new HashMap<>());
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
      if (table.words.get(place).put(word, modality(line, columns.get(2))) != null) {
        throw line.fault(word + " stands here a second time as " + columns.get(1));
      }
      if (place == Place.ENDING) {
        table.endings.add(word);
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

  /** Returns whether the whole word stands in a place. */
  boolean is(Place place, String word) {
    return words.get(place).containsKey(word);
  }

  /** Returns what the whole word gives in a place. */
  Optional<Modality> of(Place place, String word) {
    return words.get(place).getOrDefault(word, Optional.empty());
  }

  /** Returns what the longest word of a place gives that a noun phrase ends with. */
  Optional<Modality> ending(Place place, String phrase) {
    Map<String, Optional<Modality>> ofPlace = words.get(place);
    for (int length = Math.min(longest, phrase.length()); length > 0; length--) {
      Optional<Modality> found = ofPlace.get(phrase.substring(phrase.length() - length));
      if (found != null) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns whether a noun begins with a word of a place. */
  boolean starts(Place place, String noun) {
    for (int length = Math.min(longest, noun.length()); length > 1; length--) {
      if (words.get(place).containsKey(noun.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what a clause gives by the ending of its predicate. */
  Optional<Modality> tail(String tail) {
    for (String ending : endings) {
      if (tail.contains(ending) && !tail.endsWith("か")) {
        return of(Place.ENDING, ending);
      }
    }
    return Optional.empty();
  }

  /** Returns what a predicate, or a noun that stands for one, gives in a place. */
  Optional<Modality> verb(Phrase phrase, Place place) {
    if (phrase.isPredicate()) {
      return ending(place, phrase.predicate());
    }
    String noun = phrase.noun();
    return noun.isEmpty()
        ? Optional.empty()
        : ending(place, noun + "する")
            .or(() -> ending(place, noun + "る"))
            .or(() -> ending(place, noun));
  }

  /** Returns what a noun gives that a clause with a figure leads to. */
  Optional<Modality> content(String noun) {
    return ending(Place.NOUN, noun).or(() -> ending(Place.CONTENT, noun));
  }
}
