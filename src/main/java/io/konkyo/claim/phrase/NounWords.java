package io.konkyo.claim.phrase;

import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.statement.SpeakerWords;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private final Map<String, NounKind> endings = new HashMap<>();
  private final Map<String, NounKind> whole = new HashMap<>();
  private final Set<String> columns = new HashSet<>();
  private int longest;

  private final SpeakerWords speakers;
  private final LexemeTable organizations;

  private NounWords(SpeakerWords speakers, LexemeTable organizations) {
    this.speakers = speakers;
    this.organizations = organizations;
  }

  /**
   * Reads the words.
   *
   * @param organizations the names of organizations
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  public static NounWords load(ModelFiles models, LexemeTable organizations) {
    NounWords words = new NounWords(SpeakerWords.load(models), organizations);
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
    if ((exact ? whole : endings).put(surface, kind) != null) {
      throw line.fault(word + " stands here a second time");
    }
    longest = Math.max(longest, surface.length());
  }

  /**
   * Returns what a noun phrase names, as far as its end tells.
   *
   * @param phrase the noun phrase
   * @param last its last morpheme; an ending of one character counts only as a morpheme
   */
  public Optional<NounKind> of(String phrase, String last) {
    NounKind exact = whole.get(phrase);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (int length = Math.min(longest, phrase.length()); length > 1; length--) {
      NounKind kind = endings.get(phrase.substring(phrase.length() - length));
      if (kind != null) {
        String rest = phrase.substring(0, phrase.length() - length);
        return Optional.of(kind == NounKind.STAND && !rest.isEmpty() ? ofStand(rest) : kind);
      }
    }
    String end = phrase.substring(phrase.length() - 1);
    boolean measures = phrase.length() > 2 && MEASURES.contains(end);
    NounKind single = last.length() == 1 || measures ? endings.get(end) : null;
    return single == null ? speaker(phrase, last) : Optional.of(single);
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
  private NounKind ofStand(String rest) {
    boolean measures =
        of(rest, rest.substring(rest.length() - 1)).filter(NounKind.MEASURE::equals).isPresent();
    return measures ? NounKind.MEASURE : NounKind.STAND;
  }

  /** Who can speak can act as well. */
  private Optional<NounKind> speaker(String phrase, String last) {
    return speakers
        .ending(phrase, last)
        .flatMap(
            ending ->
                switch (ending.speakerClass()) {
                  case ROLE, ORGANIZATION, MEDIUM -> Optional.of(NounKind.AGENT);
                  case ENDING, PAPER, PART ->
                      ending.length() < phrase.length()
                          ? Optional.of(NounKind.AGENT)
                          : Optional.empty();
                  case PROFESSION ->
                      phrase.length() > 2 ? Optional.of(NounKind.GROUP) : Optional.empty();
                  case CROWD, PLURAL -> Optional.of(NounKind.GROUP);
                  case DOCUMENT, MANY, COUNT -> Optional.empty();
                });
  }
}
