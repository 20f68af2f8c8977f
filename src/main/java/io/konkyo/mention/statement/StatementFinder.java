package io.konkyo.mention.statement;

import io.konkyo.article.Article;
import io.konkyo.block.BlockKind;
import io.konkyo.mention.person.PersonMention;
import io.konkyo.mention.statement.Cue.Form;
import io.konkyo.mention.statement.PassageStatements.Introduction;
import io.konkyo.mention.statement.PassageStatements.Said;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
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
  private final Optional<CueScreen> screen;

  private StatementFinder(CueWords cues, SpeakerWords speakers, Shortcuts shortcuts) {
    this.cues = cues;
    this.speakers = speakers;
    this.cueFinder = new CueFinder(cues);
    this.screen = shortcuts == Shortcuts.ON ? Optional.of(new CueScreen(cues)) : Optional.empty();
  }

  /**
   * Loads cues and the words for speakers, with short cuts on.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static StatementFinder load(ModelFiles models) {
    return load(models, Shortcuts.ON);
  }

  /**
   * Loads cues and the words for speakers.
   *
   * @param shortcuts whether to read only passages that may report something
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static StatementFinder load(ModelFiles models, Shortcuts shortcuts) {
    return new StatementFinder(CueWords.load(models), SpeakerWords.load(models), shortcuts);
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
    Map<Integer, Span> personsByEnd = new HashMap<>();
    persons.forEach(person -> personsByEnd.put(person.span().end(), person.span()));
    Readings readings = new Readings(article.text(), new NounPhrases(speakers, personsByEnd));
    PassageReader reader =
        new PassageReader(article.text(), Brackets.of(article.text(), sentences), readings);
    sentences.forEach(reader::read);
    return readings.said().stream()
        .map(said -> statement(said, sentences))
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /**
   * Reads the passages as they come; those inside brackets each by itself, while of one outside a
   * quotation's speaker may stand in the next or the one before.
   */
  private final class Readings implements PassageReader.Readers {

    private final String text;
    private final NounPhrases phrases;
    private final List<Said> inner = new ArrayList<>();
    private final List<Said> outer = new ArrayList<>();
    private Optional<Reading> before = Optional.empty();

    Readings(String text, NounPhrases phrases) {
      this.text = text;
      this.phrases = phrases;
    }

    /** Returns what was found, inside brackets first. */
    List<Said> said() {
      List<Said> all = new ArrayList<>(inner);
      all.addAll(outer);
      return all;
    }

    @Override
    public void inner(Passage passage) {
      if (mayReport(passage)) {
        inner.addAll(new Reading(phrases, passage).said(Optional::empty));
      }
    }

    @Override
    public void outer(Passage passage) {
      outer(new Reading(phrases, passage), mayReport(passage));
    }

    @Override
    public void plain(List<Token> tokens, BlockKind kind) {
      outer(
          new Reading(phrases, kind, () -> Passage.of(text, tokens, kind)),
          screen.isEmpty() || screen.get().mayReport(text, tokens));
    }

    private boolean mayReport(Passage passage) {
      return screen.isEmpty() || screen.get().mayReport(passage);
    }

    private void outer(Reading reading, boolean mayReport) {
      if (mayReport) {
        Optional<Reading> last = before;
        reading.said(() -> last.flatMap(Reading::speaker));
        before.ifPresent(reading::joinTo);
        outer.addAll(reading.said);
      }
      before.flatMap(reading::acrossSentences).ifPresent(outer::add);
      before = Optional.of(reading);
    }
  }

  /** What is found in a passage, as far as its neighbours need it; much is found when asked for. */
  private final class Reading {

    private final NounPhrases phrases;
    private final BlockKind kind;
    private final Supplier<Passage> source;
    private final boolean quotationAlone;
    private Optional<Passage> passage;
    private Optional<List<Cue>> cuesFound = Optional.empty();
    private Optional<PassageStatements> statements = Optional.empty();
    private List<Said> said = List.of();

    /** Whether the quotation that is all of the passage has found its speaker. */
    private boolean attributed;

    Reading(NounPhrases phrases, Passage passage) {
      this.phrases = phrases;
      this.kind = passage.kind();
      this.source = () -> passage;
      this.passage = Optional.of(passage);
      this.quotationAlone = passage.quotes() && isQuotationAlone(passage);
    }

    /** Reads a sentence without brackets. */
    Reading(NounPhrases phrases, BlockKind kind, Supplier<Passage> source) {
      this.phrases = phrases;
      this.kind = kind;
      this.source = source;
      this.passage = Optional.empty();
      this.quotationAlone = false;
    }

    private Passage passage() {
      if (passage.isEmpty()) {
        passage = Optional.of(source.get());
      }
      return passage.get();
    }

    private List<Cue> found() {
      if (cuesFound.isEmpty()) {
        cuesFound = Optional.of(cueFinder.find(passage()));
      }
      return cuesFound.get();
    }

    private PassageStatements statements() {
      if (statements.isEmpty()) {
        statements =
            Optional.of(new PassageStatements(cues, cueFinder, phrases, passage(), found()));
      }
      return statements.get();
    }

    List<Said> said(Supplier<Optional<Speaker>> fallback) {
      // Without a cue there is no statement; without a quotation cues that stand alone make none.
      if (passage().quotes() ? !found().isEmpty() : hasJoinedCue()) {
        said = statements().find(fallback);
      }
      return said;
    }

    private boolean hasJoinedCue() {
      for (Cue cue : found()) {
        if (!cue.is(Form.ALONE)) {
          return true;
        }
      }
      return false;
    }

    /** Returns who speaks on where the next sentence names nobody. */
    Optional<Speaker> speaker() {
      if (kind == BlockKind.HEADING) {
        return Optional.empty();
      }
      return said.isEmpty()
          ? statements().topic()
          : Optional.of(said.get(said.size() - 1).speaker());
    }

    private Optional<Introduction> introduction() {
      return found().isEmpty()
          ? Optional.empty()
          : statements().introduction().filter(i -> said.isEmpty() || i.back());
    }

    /** 「…。」「…」と述べた: the two are one act of speech though a sentence ends between them. */
    void joinTo(Reading before) {
      if (before.quotationAlone
          && passage().isQuotation(0)
          && before.passage().end() == passage().start(0)) {
        int start = quoted(before.passage()).start();
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
        across = before.introduction().map(introduction -> across(passage(), introduction));
        attributed = across.isPresent();
      } else if (before.quotationAlone && !before.attributed) {
        across =
            introduction()
                .filter(Introduction::mayPointBack)
                .map(introduction -> across(before.passage(), introduction));
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
