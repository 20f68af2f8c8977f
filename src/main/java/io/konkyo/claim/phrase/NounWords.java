package io.konkyo.claim.phrase;

import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.statement.SpeakerWords;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.EndingMap;
import io.konkyo.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words by whose end a noun phrase tells what it names, read from {@link #FILE}.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class NounWords {

  /** The file, below {@code models/}. */
  public static final String FILE = "claims/nouns.tsv";

  /** Endings of one character that mean a quantity in the middle of a morpheme too: 客数. */
  private static final String MEASURES = "率数額費税価";

  private final EndingMap<Ending> endings = new EndingMap<>();
  private final EndingMap<Optional<NounKind>> whole = new EndingMap<>();
  private final Set<String> columns = new HashSet<>();

  private final SpeakerWords speakers;
  private final LexemeTable organizations;

  private NounWords(SpeakerWords speakers, LexemeTable organizations) {
    this.speakers = speakers;
    this.organizations = organizations;
  }

  /**
   * Reads the words.
   *
   * @param speakers the words for those who speak
   * @param organizations the names of organizations
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  static NounWords load(ModelFiles models, SpeakerWords speakers, LexemeTable organizations) {
    NounWords words = new NounWords(speakers, organizations);
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2 || fields.get(0).isEmpty() || fields.get(0).equals("=")) {
        throw line.fault("needs a word and a kind between tabs");
      }
      if (fields.get(1).equals("column")) {
        words.columns.add(fields.get(0));
        continue;
      }
      NounKind kind =
          NounKind.of(fields.get(1)).orElseThrow(() -> line.fault("unknown kind " + fields.get(1)));
      words.add(line, fields.get(0), kind);
    }
    return words;
  }

  private void add(ModelFiles.Line line, String word, NounKind kind) {
    boolean exact = word.startsWith("=");
    String surface = exact ? word.substring(1) : word;
    boolean fresh =
        exact
            ? whole.put(surface, Optional.of(kind))
            : endings.put(surface, new Ending(kind, surface.length()));
    if (!fresh) {
      throw line.fault(word + " stands here a second time");
    }
  }

  /**
   * Returns what a noun phrase names, as far as its end tells.
   *
   * @param text a text with the noun phrase
   * @param from index of its first UTF-16 unit there
   * @param to index after its last one
   * @param last its last morpheme; an ending of one character counts only as a morpheme
   */
  public Optional<NounKind> of(String text, int from, int to, String last) {
    Optional<NounKind> exact = whole.whole(text, from, to, Optional.empty());
    if (exact.isPresent()) {
      return exact;
    }
    Ending ending = endings.longest(text, from, to, Ending.NONE);
    if (ending.length() > 1) {
      int rest = to - ending.length();
      boolean stands = ending.kind() == NounKind.STAND && rest > from;
      return Optional.of(stands ? ofStand(text, from, rest) : ending.kind());
    }
    boolean measures = to - from > 2 && MEASURES.indexOf(text.charAt(to - 1)) >= 0;
    boolean single = ending.length() == 1 && (last.length() == 1 || measures);
    return single ? Optional.of(ending.kind()) : speaker(text, from, to, last);
  }

  /** Returns whether a stretch is the name of an organization. */
  boolean isOrganization(String text, Span span) {
    return organizations.holds(text, span);
  }

  /** Returns whether the head of a column says only how is counted, and not what: 金額. */
  boolean isColumn(String head) {
    return columns.contains(head);
  }

  /** 成長率見通し is told of a quantity, 委員見通し of none. */
  private NounKind ofStand(String text, int from, int to) {
    Optional<NounKind> rest = of(text, from, to, text.substring(to - 1, to));
    return rest.isPresent() && rest.get() == NounKind.MEASURE ? NounKind.MEASURE : NounKind.STAND;
  }

  /** Who can speak can act as well. */
  private Optional<NounKind> speaker(String text, int from, int to, String last) {
    Optional<SpeakerWords.Ending> ending = speakers.ending(text, from, to, last);
    if (ending.isEmpty()) {
      return Optional.empty();
    }
    int length = to - from;
    return switch (ending.get().speakerClass()) {
      case ROLE, ORGANIZATION, MEDIUM -> Optional.of(NounKind.AGENT);
      case ENDING, PAPER, PART ->
          ending.get().length() < length ? Optional.of(NounKind.AGENT) : Optional.empty();
      case PROFESSION -> length > 2 ? Optional.of(NounKind.GROUP) : Optional.empty();
      case CROWD, PLURAL -> Optional.of(NounKind.GROUP);
      case DOCUMENT, MANY, COUNT -> Optional.empty();
    };
  }

  /**
   * What a noun phrase ends with.
   *
   * @param kind what it names then
   * @param length of the word in UTF-16 units, 0 for none
   */
  private record Ending(NounKind kind, int length) {
    private static final Ending NONE = new Ending(NounKind.THING, 0);
  }
}
