package io.konkyo.mention.statement;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.EndingMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words by which a noun phrase is known to speak or not, read from {@link #FILE}.
 *
 * <p>Instances are immutable.
 */
public final class SpeakerWords {

  /** The file, below {@code models/}. */
  public static final String FILE = "statements/speakers.tsv";

  /** What a word says of a noun phrase; the head of the file explains each. */
  public enum SpeakerClass {
    /** A person named by an office. */
    ROLE,
    /** Ends a word for a person. */
    PROFESSION,
    /** A body that speaks. */
    ORGANIZATION,
    /** Ends the name of a body. */
    ENDING,
    /** A newspaper, an agency, a broadcaster. */
    MEDIUM,
    /** Ends the name of a medium. */
    PAPER,
    /** What is published. */
    DOCUMENT,
    /** Speaks for an organization. */
    PART,
    /** Many at once. */
    CROWD,
    /** Makes a crowd of what follows. */
    MANY,
    /** Likewise, of what stands before. */
    PLURAL,
    /** Likewise, behind a number. */
    COUNT
  }

  /** From this length on a single morpheme ends in a role as a compound does: 警察官, not 成長. */
  private static final int LONG_WORD = 3;

  private final Map<String, SpeakerClass> words = new HashMap<>();

  private final EndingMap<Optional<Ending>> endings = new EndingMap<>();

  private SpeakerWords() {}

  /**
   * Reads the words.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  public static SpeakerWords load(ModelFiles models) {
    SpeakerWords speakers = new SpeakerWords();
    for (ModelFiles.Line line : models.lines(FILE)) {
      String[] fields = line.text().split("\t", -1);
      if (fields.length != 2 || fields[0].isEmpty()) {
        throw line.fault("needs a word and a class between tabs");
      }
      SpeakerClass speakerClass = speakerClass(line, fields[1]);
      if (speakers.words.put(fields[0], speakerClass) != null) {
        throw line.fault(fields[0] + " stands here a second time");
      }
      Ending ending = new Ending(speakerClass, fields[0].length());
      speakers.endings.put(fields[0], Optional.of(ending));
    }
    return speakers;
  }

  private static SpeakerClass speakerClass(ModelFiles.Line line, String name) {
    for (SpeakerClass speakerClass : SpeakerClass.values()) {
      if (speakerClass.name().toLowerCase(Locale.ROOT).equals(name)) {
        return speakerClass;
      }
    }
    throw line.fault("unknown class " + name);
  }

  /** Returns the class of a word itself. */
  public Optional<SpeakerClass> of(String word) {
    return Optional.ofNullable(words.get(word));
  }

  /**
   * Returns the longest word that a noun phrase ends with.
   *
   * @param phrase the noun phrase
   * @param last its last morpheme
   */
  public Optional<Ending> ending(String phrase, String last) {
    return ending(phrase, 0, phrase.length(), last);
  }

  /**
   * Returns the longest word that a noun phrase ends with.
   *
   * @param text a text with the noun phrase
   * @param from index of its first UTF-16 unit there
   * @param to index after its last one
   * @param last its last morpheme
   */
  public Optional<Ending> ending(String text, int from, int to, String last) {
    Optional<Ending> longest = endings.longest(text, from, to, Optional.empty());
    if (longest.isPresent() && longest.get().length() > 1) {
      return longest;
    }
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int end = last.length();
    Optional<Ending> single = endings.whole(last, end - 1, end, Optional.empty());
    return single.isPresent() && standsAlone(last, single.get().speakerClass())
        ? single
        : Optional.empty();
  }

  /** Returns whether the last character of a morpheme is a word by itself: 同署, 警察官. */
  private static boolean standsAlone(String morpheme, SpeakerClass ofLast) {
    return morpheme.length() == 1
        || (morpheme.length() == 2 && morpheme.charAt(0) == '同')
        || (morpheme.length() >= LONG_WORD && ofLast == SpeakerClass.PROFESSION);
  }

  /**
   * What a noun phrase ends with.
   *
   * @param speakerClass the word's class
   * @param length of the word in UTF-16 units
   */
  public record Ending(SpeakerClass speakerClass, int length) {}
}
