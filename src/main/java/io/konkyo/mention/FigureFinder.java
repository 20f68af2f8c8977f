package io.konkyo.mention;

import io.konkyo.article.Article;
import io.konkyo.block.Block;
import io.konkyo.mention.calendar.DateReading;
import io.konkyo.mention.calendar.DateResolver;
import io.konkyo.mention.calendar.DatedMention;
import io.konkyo.mention.calendar.ResolvedDate;
import io.konkyo.mention.chunk.Chunker;
import io.konkyo.mention.chunk.Chunks;
import io.konkyo.mention.chunk.SentenceFigures;
import io.konkyo.mention.context.ContextWords;
import io.konkyo.mention.context.Exclusion;
import io.konkyo.mention.context.Exclusions;
import io.konkyo.mention.context.Limits;
import io.konkyo.mention.context.Ratios;
import io.konkyo.mention.figure.LookAlikes;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.mention.reading.FigureReader;
import io.konkyo.mention.reading.Reading;
import io.konkyo.mention.rule.Rule;
import io.konkyo.mention.rule.RuleBook;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the figures of an article's sentences: numbers, ratios, money, dates, lengths of time.
 *
 * <p>For each sentence: chunks, rules at their anchors, readings, exclusions, overlaps. Then, over
 * the whole article, dates are completed from each other. Instances are immutable and may be shared
 * by threads.
 */
final class FigureFinder {

  private static final String RULES = "rules/figures.rules";

  private final SentenceFilter filter;
  private final Chunker chunker;
  private final RuleBook rules;
  private final Exclusions exclusions;
  private final FigureReader reader = new FigureReader();
  private final ContextWords words;
  private final Intervals intervals;
  private final FieldReader fields;
  private final DateResolver dates = new DateResolver();
  private final Shortcuts shortcuts;

  private FigureFinder(
      Lexicons lexicons,
      ContextWords words,
      Chunker chunker,
      RuleBook rules,
      FieldReader fields,
      Shortcuts shortcuts) {
    this.shortcuts = shortcuts;
    this.filter = new SentenceFilter(lexicons, rules);
    this.chunker = chunker;
    this.rules = rules;
    this.exclusions = new Exclusions(lexicons, words);
    this.words = words;
    this.intervals = new Intervals(words);
    this.fields = fields;
  }

  /**
   * Loads lexicons, look-alikes and rules.
   *
   * @param shortcuts whether to leave out work that cannot change a result
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  static FigureFinder load(ModelFiles models, Shortcuts shortcuts) {
    Lexicons lexicons = Lexicons.load(models);
    LookAlikes lookAlikes = LookAlikes.load(models, lexicons);
    ContextWords words = ContextWords.load(models);
    Limits limits = new Limits(lexicons, words);
    return new FigureFinder(
        lexicons,
        words,
        new Chunker(lexicons, lookAlikes),
        RuleBook.load(models, RULES, shortcuts),
        new FieldReader(limits, Ratios.load(models, words, limits)),
        shortcuts);
  }

  /** Returns the files that are loaded, below {@code models/}. */
  static List<String> modelFiles() {
    List<String> files = new ArrayList<>(Lexicons.FILES);
    files.addAll(LookAlikes.FILES);
    files.addAll(ContextWords.FILES);
    files.addAll(List.of(RULES, Ratios.FILE));
    return List.copyOf(files);
  }

  /** Returns the rules in use. */
  List<Rule> rules() {
    return rules.rules();
  }

  /**
   * Finds the figures of an article, in order of start, then end; none overlap.
   *
   * @param names the names of persons in the article; what looks like a figure in one is none
   */
  List<Mention> find(Article article, List<TokenizedSentence> sentences, List<Span> names) {
    return mentions(settled(article, sentences, names, false));
  }

  /** Finds the figures of an article and keeps how, which takes many times the memory. */
  Findings explain(Article article, List<TokenizedSentence> sentences, List<Span> names) {
    List<Settled> settled = settled(article, sentences, names, true);
    List<SentenceFindings> how = settled.stream().flatMap(s -> s.how.stream()).toList();
    return new Findings(mentions(settled), how, List.of(), sentences);
  }

  private List<Settled> settled(
      Article article, List<TokenizedSentence> sentences, List<Span> names, boolean explained) {
    NavigableMap<Integer, Span> namesByStart = new TreeMap<>();
    names.forEach(name -> namesByStart.put(name.start(), name));
    List<Settled> settled = new ArrayList<>();
    Map<Integer, Draft> undecided = new TreeMap<>();
    ShortYears shortYears = new ShortYears(words);
    ShortYears noYears = new ShortYears(words);
    for (TokenizedSentence sentence : sentences) {
      FieldReader.Bases before = bases(settled, sentence.sentence());
      if (!mayHoldMention(article.text(), sentence.sentence().span())) {
        settled.add(Settled.nothing(sentence.sentence(), before));
        continue;
      }
      SentenceFigures figures = figures(article, sentence);
      if (!explained && !mayMatch(article, sentence, figures)) {
        settled.add(Settled.nothing(sentence.sentence(), before));
        continue;
      }
      Draft draft = draft(article, sentence, figures, namesByStart, new Fates(explained));
      shortYears.note(draft.candidates);
      if (draft.hasLoneYear()) {
        undecided.put(settled.size(), draft);
      }
      settled.add(settle(article, draft, noYears, before));
    }
    undecided.forEach(
        (index, draft) -> {
          FieldReader.Bases before = bases(settled.subList(0, index), draft.sentence);
          settled.set(index, settle(article, draft, shortYears, before));
        });
    return settled;
  }

  /** The cells of a table's row go on where those before them ended. */
  private static FieldReader.Bases bases(List<Settled> before, Sentence sentence) {
    Optional<Block.Cell> cell = sentence.block().cell();
    if (cell.isEmpty() || before.isEmpty()) {
      return FieldReader.Bases.NONE;
    }
    Settled last = before.get(before.size() - 1);
    return last.sentence
            .block()
            .cell()
            .filter(
                other ->
                    other.row() == cell.get().row() && other.rowHead().equals(cell.get().rowHead()))
            .isPresent()
        ? last.bases
        : FieldReader.Bases.NONE;
  }

  private boolean mayHoldMention(String text, Span sentence) {
    return shortcuts == Shortcuts.OFF || filter.mayHoldMention(text, sentence);
  }

  private SentenceFigures figures(Article article, TokenizedSentence sentence) {
    return chunker.figures(article.text(), sentence.sentence().span(), sentence.tokens());
  }

  /** Many a numeral is only part of a word; a sentence of such words needs no chunks. */
  private boolean mayMatch(Article article, TokenizedSentence sentence, SentenceFigures figures) {
    return shortcuts == Shortcuts.OFF
        || !figures.figures().isEmpty()
        || filter.mayHoldDate(article.text(), sentence.sentence().span());
  }

  private Draft draft(
      Article article,
      TokenizedSentence tokenized,
      SentenceFigures figures,
      NavigableMap<Integer, Span> names,
      Fates fates) {
    String text = article.text();
    Sentence sentence = tokenized.sentence();
    List<Token> tokens = tokenized.tokens();
    Chunks chunks = chunker.chunk(text, sentence.span(), tokens, figures);
    List<Candidate> candidates = new ArrayList<>();
    List<RuleMatch> matches = rules.match(chunks.chunks());
    List<Span> covered = new ArrayList<>();
    for (RuleMatch match : matches) {
      if (overlapsName(match.span(), names)) {
        fates.drop(match, "part of a person's name");
        continue;
      }
      Optional<Reading> reading = reader.read(match);
      if (reading.isEmpty()) {
        fates.drop(match, "the figures make no sense together");
        continue;
      }
      Optional<Exclusion> exclusion = exclusions.of(text, sentence.span(), match);
      if (exclusion.isPresent()) {
        fates.drop(match, exclusion.get().reason());
        if (exclusion.get().covers()) {
          covered.add(match.span());
        }
      } else {
        candidates.add(new Candidate(match, reading.get()));
      }
    }
    dropCovered(candidates, covered, fates);
    return new Draft(sentence, tokens, chunks, matches, candidates, fates);
  }

  private static boolean overlapsName(Span span, NavigableMap<Integer, Span> names) {
    if (names.isEmpty()) {
      return false;
    }
    Map.Entry<Integer, Span> name = names.lowerEntry(span.end());
    return name != null && name.getValue().overlaps(span);
  }

  /** What stands inside an excluded stretch goes with it: no 1 is left of 1人当たり. */
  private static void dropCovered(List<Candidate> candidates, List<Span> covered, Fates fates) {
    if (covered.isEmpty()) {
      return;
    }
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    covered.forEach(span -> ends.merge(span.start(), span.end(), Math::max));
    candidates.removeIf(
        candidate -> {
          Map.Entry<Integer, Integer> stretch = ends.floorEntry(candidate.span().start());
          boolean inside = stretch != null && candidate.span().end() <= stretch.getValue();
          if (inside) {
            fates.drop(candidate.match(), "inside what is no mention");
          }
          return inside;
        });
  }

  private Settled settle(
      Article article, Draft draft, ShortYears shortYears, FieldReader.Bases before) {
    Fates fates = draft.fates.copy();
    List<Candidate> candidates = draft.candidates;
    if (draft.hasLoneYear()) {
      candidates = new ArrayList<>();
      for (Candidate candidate : draft.candidates) {
        if (ShortYears.isLone(candidate) && !shortYears.isYear(article.text(), candidate)) {
          fates.drop(candidate.match(), "nothing makes it a year rather than a length");
        } else {
          candidates.add(candidate);
        }
      }
    }
    Overlaps.Settled settled = Overlaps.settle(candidates);
    List<Found> found = new ArrayList<>(settled.kept().size());
    FieldReader.Bases after = find(article.text(), draft, settled.kept(), before, found);
    settled.losers().forEach((loser, winner) -> fates.lose(loser.match(), winner.match().rule()));
    return new Settled(draft.sentence, found, after, how(draft, fates));
  }

  private static Optional<SentenceFindings> how(Draft draft, Fates fates) {
    if (!fates.areKept()) {
      return Optional.empty();
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (RuleMatch match : draft.matches) {
      outcomes.add(new Outcome(match, fates.of(match)));
    }
    return Optional.of(new SentenceFindings(draft.sentence, draft.chunks, List.copyOf(outcomes)));
  }

  /** Adds what was found, and returns what its ratios are to. */
  private FieldReader.Bases find(
      String text, Draft draft, List<Candidate> kept, FieldReader.Bases before, List<Found> found) {
    Span sentence = draft.sentence.span();
    FieldReader.Bases bases = fields.atStart(text, draft.sentence, before);
    for (Intervals.Joined joined : intervals.join(text, sentence, kept)) {
      Optional<DateReading> date = Optional.empty();
      Optional<Fields> said = Optional.empty();
      if (joined.reading() instanceof Reading.Date reading) {
        date = Optional.of(reading.date());
      } else if (joined.reading() instanceof Reading.Percent percent) {
        Fields.OfPercent ratio =
            fields.ofPercent(text, joined.span(), sentence, draft.tokens, percent, bases);
        bases = fields.after(bases, text, joined.span(), sentence, ratio);
        said = Optional.of(ratio);
      } else {
        said = Optional.of(fields.of(text, joined.span(), sentence, joined.reading()));
      }
      found.add(new Found(joined.match().rule(), joined.span(), draft.sentence, date, said));
    }
    return bases;
  }

  private List<Mention> mentions(List<Settled> settled) {
    List<Found> found = new ArrayList<>();
    settled.forEach(s -> found.addAll(s.found));
    List<DatedMention> dated = new ArrayList<>();
    for (Found f : found) {
      f.date.ifPresent(date -> dated.add(new DatedMention(f.span, f.sentence.span(), date)));
    }
    Iterator<ResolvedDate> resolved = dates.resolve(dated).iterator();
    List<Mention> mentions = new ArrayList<>();
    for (Found f : found) {
      Fields fields = f.fields.orElseGet(() -> dateFields(resolved.next()));
      mentions.add(new Mention(f.rule.type(), f.span, f.sentence, fields, f.rule.name()));
    }
    return mentions;
  }

  private static Fields dateFields(ResolvedDate date) {
    return new Fields.OfDate(date.iso(), date.fiscal());
  }

  /** A sentence on the way to its mentions. */
  private record Draft(
      Sentence sentence,
      List<Token> tokens,
      Chunks chunks,
      List<RuleMatch> matches,
      List<Candidate> candidates,
      Fates fates) {

    boolean hasLoneYear() {
      for (Candidate candidate : candidates) {
        if (ShortYears.isLone(candidate)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What came of a sentence.
   *
   * @param bases what the sentence's ratios are to, for the next cell of a row
   * @param how present where it was asked for
   */
  private record Settled(
      Sentence sentence,
      List<Found> found,
      FieldReader.Bases bases,
      Optional<SentenceFindings> how) {

    /** A sentence without a figure; a row's ratios go on over it. */
    static Settled nothing(Sentence sentence, FieldReader.Bases before) {
      return new Settled(sentence, List.of(), before, Optional.empty());
    }
  }

  /**
   * A mention before the rest of the article completed it. It holds nothing of the sentence's
   * chunks, so that the memory taken grows with the mentions alone.
   *
   * @param date what it reads as where it is a date
   * @param fields what it says where it is none
   */
  private record Found(
      Rule rule,
      Span span,
      Sentence sentence,
      Optional<DateReading> date,
      Optional<Fields> fields) {}
}
