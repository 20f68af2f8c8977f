package io.konkyo.mention.statement;

import io.konkyo.article.Article;
import io.konkyo.block.BlockKind;
import io.konkyo.mention.person.PersonMention;
import io.konkyo.mention.statement.Cue.Form;
import io.konkyo.mention.statement.PassageStatements.Introduction;
import io.konkyo.mention.statement.PassageStatements.Said;
import io.konkyo.model.ModelFiles;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds reported speech with its speaker and cue. Instances are immutable and may be shared by
 * threads.
 */
public final class StatementFinder {

  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::span)
          .thenComparing(Statement::cue)
          .thenComparing(Statement::speaker);

  private final CueWords cues;
  private final SpeakerWords speakers;
  private final CueFinder cueFinder;

  private StatementFinder(CueWords cues, SpeakerWords speakers) {
    this.cues = cues;
    this.speakers = speakers;
    this.cueFinder = new CueFinder(cues);
  }

  /**
   * Loads cues and the words for speakers.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static StatementFinder load(ModelFiles models) {
    return new StatementFinder(CueWords.load(models), SpeakerWords.load(models));
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of(CueWords.FILE, SpeakerWords.FILE);
  }

  /**
   * Finds the statements of an article, in order of start, then end; one may stand inside another.
   *
   * @param persons the named persons of the article, in order
   */
  public List<Statement> find(
      Article article, List<TokenizedSentence> sentences, List<PersonMention> persons) {
    PassageReader reader =
        new PassageReader(article.text(), Brackets.of(article.text(), sentences));
    sentences.forEach(reader::read);
    Map<Integer, Span> personsByEnd = new HashMap<>();
    persons.forEach(person -> personsByEnd.put(person.span().end(), person.span()));
    NounPhrases phrases = new NounPhrases(speakers, personsByEnd);
    List<Said> found = new ArrayList<>();
    for (Passage passage : reader.inner()) {
      Reading reading = new Reading(phrases, passage);
      found.addAll(reading.said(Optional::empty));
    }
    outer(phrases, reader.outer(), found);
    return found.stream().map(said -> statement(said, sentences)).distinct().sorted(ORDER).toList();
  }

  /**
   * Reads the passages outside brackets; a quotation's speaker may stand in the next or the one
   * before.
   */
  private void outer(NounPhrases phrases, List<Passage> passages, List<Said> found) {
    Optional<Reading> before = Optional.empty();
    for (Passage passage : passages) {
      Reading reading = new Reading(phrases, passage);
      Optional<Reading> last = before;
      reading.said(() -> last.flatMap(Reading::speaker));
      before.ifPresent(reading::joinTo);
      found.addAll(reading.said);
      before.flatMap(reading::acrossSentences).ifPresent(found::add);
      before = Optional.of(reading);
    }
  }

  /** What is found in a passage, as far as its neighbours need it. */
  private final class Reading {

    private final NounPhrases phrases;
    private final Passage passage;
    private final List<Cue> found;
    private final boolean quotationAlone;
    private Optional<PassageStatements> statements = Optional.empty();
    private List<Said> said = List.of();

    /** Whether the quotation that is all of the passage has found its speaker. */
    private boolean attributed;

    Reading(NounPhrases phrases, Passage passage) {
      this.phrases = phrases;
      this.passage = passage;
      this.found = cueFinder.find(passage);
      this.quotationAlone = passage.quotes() && isQuotationAlone(passage);
    }

    private PassageStatements statements() {
      if (statements.isEmpty()) {
        statements = Optional.of(new PassageStatements(cues, cueFinder, phrases, passage, found));
      }
      return statements.get();
    }

    List<Said> said(Supplier<Optional<Speaker>> fallback) {
      if (passage.quotes() || found.stream().anyMatch(cue -> !cue.is(Form.ALONE))) {
        said = statements().find(fallback);
      }
      return said;
    }

    /** Returns who speaks on where the next sentence names nobody. */
    Optional<Speaker> speaker() {
      if (passage.kind() == BlockKind.HEADING) {
        return Optional.empty();
      }
      return said.stream()
          .map(Said::speaker)
          .reduce((first, last) -> last)
          .or(() -> statements().topic());
    }

    private Optional<Introduction> introduction() {
      return found.isEmpty()
          ? Optional.empty()
          : statements().introduction().filter(i -> said.isEmpty() || i.back());
    }

    /** 「…。」「…」と述べた: the two are one act of speech though a sentence ends between them. */
    void joinTo(Reading before) {
      if (before.quotationAlone
          && passage.isQuotation(0)
          && before.passage.end() == passage.start(0)) {
        int start = quoted(before.passage).start();
        said =
            said.stream()
                .map(s -> s.from() == 0 && s.isQuoted() ? s.startingAt(start) : s)
                .toList();
      }
    }

    /**
     * Returns the statement whose quotation and speaker stand in this passage and the one before.
     */
    Optional<Said> acrossSentences(Reading before) {
      Optional<Said> across = Optional.empty();
      if (quotationAlone) {
        across = before.introduction().map(introduction -> across(passage, introduction));
        attributed = across.isPresent();
      } else if (before.quotationAlone && !before.attributed) {
        across =
            introduction()
                .filter(Introduction::mayPointBack)
                .map(introduction -> across(before.passage, introduction));
      }
      return across;
    }
  }

  private static Said across(Passage passage, Introduction introduction) {
    return new Said(
        quoted(passage),
        introduction.speaker(),
        introduction.cue(),
        Form.QUOTE.rule(),
        0,
        passage.size());
  }

  /** Returns the stretch from the first quotation of a passage to the last, without brackets. */
  private static Span quoted(Passage passage) {
    int first = 0;
    while (!passage.isQuotation(first)) {
      first++;
    }
    int last = passage.size() - 1;
    while (!passage.isQuotation(last)) {
      last--;
    }
    return new Span(
        passage.bracketed(first).orElseThrow().inside().start(),
        passage.bracketed(last).orElseThrow().inside().end());
  }

  /** Returns whether a passage is nothing but a quotation that is more than a word. */
  private static boolean isQuotationAlone(Passage passage) {
    boolean quotes = false;
    for (int i = 0; i < passage.size(); i++) {
      if (passage.isQuotation(i)) {
        quotes = quotes || Grammar.isSentence(passage, i);
      } else if (!passage.isBoundary(i)
          && !passage.isAside(i)
          && !passage.isPart(i, Part.CONJUNCTION)) {
        return false;
      }
    }
    return quotes;
  }

  private static Statement statement(Said said, List<TokenizedSentence> sentences) {
    return new Statement(
        said.span(),
        said.speaker().span(),
        said.cue(),
        sentenceAt(said.span().start(), sentences),
        said.rule());
  }

  private static Sentence sentenceAt(int index, List<TokenizedSentence> sentences) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).sentence().span().start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low).sentence();
  }
}
