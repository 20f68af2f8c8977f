package io.konkyo.mention.statement;

import io.konkyo.article.Article;
import io.konkyo.mention.person.PersonMention;
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
      read(phrases, passage).ifPresent(read -> found.addAll(read.find(Optional.empty())));
    }
    outer(phrases, reader.outer(), found);
    return found.stream().map(said -> statement(said, sentences)).distinct().sorted(ORDER).toList();
  }

  private Optional<PassageStatements> read(NounPhrases phrases, Passage passage) {
    List<Cue> found = cueFinder.find(passage);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new PassageStatements(cues, cueFinder, phrases, passage, found));
  }

  /**
   * Reads the passages outside brackets; a quotation's speaker may stand in the next or the one
   * before.
   */
  private void outer(NounPhrases phrases, List<Passage> passages, List<Said> found) {
    Optional<Speaker> fallback = Optional.empty();
    Optional<Introduction> ahead = Optional.empty();
    Optional<Passage> quotation = Optional.empty();
    for (Passage passage : passages) {
      PassageStatements read =
          new PassageStatements(cues, cueFinder, phrases, passage, cueFinder.find(passage));
      List<Said> said = joined(quotation, passage, read.find(fallback));
      found.addAll(said);
      Optional<Introduction> introduction =
          read.introduction().filter(i -> said.isEmpty() || i.back());
      boolean alone = isQuotationAlone(passage);
      if (alone && ahead.isPresent()) {
        found.add(said(passage, ahead.get()));
        quotation = Optional.empty();
        continue;
      }
      if (quotation.isPresent() && introduction.filter(Introduction::mayPointBack).isPresent()) {
        found.add(said(quotation.get(), introduction.get()));
        introduction = Optional.empty();
      }
      ahead = introduction;
      quotation = alone ? Optional.of(passage) : Optional.empty();
      fallback = said.stream().map(Said::speaker).reduce((first, last) -> last).or(read::topic);
    }
  }

  /** 「…。」「…」と述べた: the two are one act of speech though a sentence ends between them. */
  private static List<Said> joined(
      Optional<Passage> before, Passage passage, List<Said> statements) {
    if (before.isEmpty() || !passage.isQuotation(0) || before.get().end() != passage.start(0)) {
      return statements;
    }
    int start = quoted(before.get()).start();
    return statements.stream()
        .map(
            said ->
                said.from() == 0 && said.rule().equals(Cue.Form.QUOTE.rule())
                    ? said.startingAt(start)
                    : said)
        .toList();
  }

  private static Said said(Passage passage, Introduction introduction) {
    return new Said(
        quoted(passage),
        introduction.speaker(),
        introduction.cue(),
        Cue.Form.QUOTE.rule(),
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
      } else if (!passage.isBoundary(i) && !passage.isAside(i) && !passage.isPart(i, "接続詞")) {
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
