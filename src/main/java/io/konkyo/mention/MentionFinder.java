package io.konkyo.mention;

import io.konkyo.article.Article;
import io.konkyo.mention.calendar.CalendarField;
import io.konkyo.mention.calendar.DateResolver;
import io.konkyo.mention.calendar.DatedMention;
import io.konkyo.mention.calendar.ResolvedDate;
import io.konkyo.mention.chunk.Chunker;
import io.konkyo.mention.chunk.Chunks;
import io.konkyo.mention.context.ContextWords;
import io.konkyo.mention.context.Exclusion;
import io.konkyo.mention.context.Exclusions;
import io.konkyo.mention.context.Limits;
import io.konkyo.mention.context.Ratios;
import io.konkyo.mention.figure.FigureScanner;
import io.konkyo.mention.figure.LookAlikes;
import io.konkyo.mention.figure.NumeralGrammar;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.mention.reading.Amount;
import io.konkyo.mention.reading.FigureReader;
import io.konkyo.mention.reading.Reading;
import io.konkyo.mention.rule.RuleBook;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.model.ModelFiles;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.Morphology;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Fifth stage: finds the mentions of an article's sentences.
 *
 * <p>For each sentence: chunks, rules at their anchors, readings, exclusions, overlaps. Then, over
 * the whole article, dates are completed from each other. Instances are immutable and may be shared
 * by threads.
 */
public final class MentionFinder {

  /** How far a lone year of two digits may be from one that is certain. */
  private static final int NEAR_YEARS = 8;

  private static final Pattern LENGTH_BEFORE =
      Pattern.compile("(?:から|まで|約|過去|今後|次の|この|丸|計|後の|先の|前の)$");
  private static final Pattern TIMES_BEHIND =
      Pattern.compile("に[0-9０-９一二三数]+[度回]|の歴史|の経験|の歳月|の時|の節目");

  private final Lexicons lexicons;
  private final Morphology morphology;
  private final Chunker chunker;
  private final RuleBook rules;
  private final Exclusions exclusions;
  private final FigureReader reader = new FigureReader();
  private final Limits limits;
  private final Ratios ratios;
  private final DateResolver dates = new DateResolver();

  private MentionFinder(
      Lexicons lexicons,
      ContextWords words,
      Morphology morphology,
      Chunker chunker,
      RuleBook rules,
      Ratios ratios) {
    this.lexicons = lexicons;
    this.morphology = morphology;
    this.chunker = chunker;
    this.rules = rules;
    this.exclusions = new Exclusions(lexicons, words);
    this.limits = new Limits(lexicons, words);
    this.ratios = ratios;
  }

  /**
   * Loads lexicons, look-alikes and rules.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static MentionFinder load(ModelFiles models, Morphology morphology) {
    Lexicons lexicons = Lexicons.load(models);
    LookAlikes lookAlikes = LookAlikes.load(models, lexicons);
    ContextWords words = ContextWords.load(models);
    return new MentionFinder(
        lexicons,
        words,
        morphology,
        new Chunker(lexicons, lookAlikes),
        RuleBook.load(models),
        Ratios.load(models, words, new Limits(lexicons, words)));
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    List<String> files = new ArrayList<>(Lexicons.FILES);
    files.addAll(
        List.of(
            Morphology.USER_DICTIONARY,
            LookAlikes.FILE,
            RuleBook.FILE,
            Ratios.FILE,
            ContextWords.FILE));
    return files;
  }

  /** Returns the rules in use. */
  public RuleBook rules() {
    return rules;
  }

  /** Finds the mentions of an article. */
  public Findings find(Article article, List<Sentence> sentences) {
    List<SentenceFindings> findings = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (mayHoldMention(article.text(), sentence.span())) {
        drafts.add(draft(article, sentence));
      }
    }
    Set<Integer> shortYears = shortYears(drafts);
    List<Found> found = new ArrayList<>();
    for (Draft draft : drafts) {
      findings.add(settle(article, draft, shortYears, found));
    }
    return new Findings(mentions(article, found), findings);
  }

  /** A sentence without a numeral and without a word that begins like a date holds no figure. */
  private boolean mayHoldMention(String text, Span sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (NumeralGrammar.startsNumeral(c) || lexicons.anchors().mayBegin(c)) {
        return true;
      }
    }
    return FigureScanner.mayBeSpoken(text, sentence);
  }

  private Draft draft(Article article, Sentence sentence) {
    String text = article.text();
    List<Token> tokens = morphology.tokenize(text, sentence.span());
    Chunks chunks = chunker.chunk(text, sentence.span(), tokens);
    List<Candidate> candidates = new ArrayList<>();
    Map<RuleMatch, String> dropped = new IdentityHashMap<>();
    List<RuleMatch> matches = rules.match(chunks.chunks());
    List<Span> covered = new ArrayList<>();
    for (RuleMatch match : matches) {
      Optional<Reading> reading = reader.read(match);
      if (reading.isEmpty()) {
        dropped.put(match, "the figures make no sense together");
        continue;
      }
      Optional<Exclusion> exclusion = exclusions.of(text, sentence.span(), match);
      if (exclusion.isPresent()) {
        dropped.put(match, exclusion.get().reason());
        if (exclusion.get().covers()) {
          covered.add(match.span());
        }
      } else {
        candidates.add(new Candidate(match, reading.get()));
      }
    }
    dropCovered(candidates, covered, dropped);
    return new Draft(sentence, tokens, chunks, matches, candidates, dropped);
  }

  /** What stands inside an excluded stretch goes with it: no 1 is left of 1人当たり. */
  private static void dropCovered(
      List<Candidate> candidates, List<Span> covered, Map<RuleMatch, String> dropped) {
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
            dropped.put(candidate.match(), "inside what is no mention");
          }
          return inside;
        });
  }

  /** The years of two digits that stand where they can be nothing else: 24年4月, 24年度. */
  private static Set<Integer> shortYears(List<Draft> drafts) {
    Set<Integer> years = new TreeSet<>();
    for (Draft draft : drafts) {
      List<Candidate> certain = draft.candidates.stream().filter(c -> !isLoneShortYear(c)).toList();
      if (certain.stream().anyMatch(MentionFinder::statesShortYear)) {
        Overlaps.settle(certain).kept().stream()
            .filter(MentionFinder::statesShortYear)
            .map(MentionFinder::shortYear)
            .forEach(years::add);
      }
    }
    return years;
  }

  /** Whether 24年 by itself is a year: the article writes years so, and what follows goes on so. */
  private static boolean isYear(String text, Candidate candidate, Set<Integer> shortYears) {
    Span span = candidate.span();
    int year = shortYear(candidate);
    boolean near = shortYears.stream().anyMatch(other -> Math.abs(other - year) <= NEAR_YEARS);
    boolean goesOn = span.end() < text.length() && "のはにともか、".indexOf(text.charAt(span.end())) >= 0;
    boolean length =
        LENGTH_BEFORE.matcher(text.substring(Math.max(0, span.start() - 3), span.start())).find()
            || TIMES_BEHIND.matcher(text).region(span.end(), text.length()).lookingAt();
    return near && goesOn && !length;
  }

  private static int shortYear(Candidate candidate) {
    return ((Reading.Date) candidate.reading())
        .date()
        .first()
        .get(CalendarField.SHORT_YEAR)
        .orElseThrow();
  }

  private static boolean statesShortYear(Candidate candidate) {
    return candidate.reading() instanceof Reading.Date date
        && date.date().first().has(CalendarField.SHORT_YEAR);
  }

  private static boolean isLoneShortYear(Candidate candidate) {
    return candidate.match().rule().name().equals("date.short-year-alone");
  }

  private SentenceFindings settle(
      Article article, Draft draft, Set<Integer> shortYears, List<Found> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : draft.candidates) {
      if (isLoneShortYear(candidate) && !isYear(article.text(), candidate, shortYears)) {
        draft.dropped.put(candidate.match(), "nothing makes it a year rather than a length");
      } else {
        candidates.add(candidate);
      }
    }
    Overlaps.Settled settled = Overlaps.settle(candidates);
    settled
        .losers()
        .forEach(
            (loser, winner) ->
                draft.dropped.put(loser.match(), "overlaps " + winner.match().rule().name()));
    for (Intervals.Joined joined :
        Intervals.join(article.text(), draft.sentence.span(), settled.kept())) {
      found.add(new Found(joined, draft));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (RuleMatch match : draft.matches) {
      outcomes.add(new Outcome(match, Optional.ofNullable(draft.dropped.get(match))));
    }
    return new SentenceFindings(draft.sentence, draft.tokens, draft.chunks, List.copyOf(outcomes));
  }

  private List<Mention> mentions(Article article, List<Found> found) {
    List<DatedMention> dated = new ArrayList<>();
    for (Found f : found) {
      if (f.joined.reading() instanceof Reading.Date date) {
        dated.add(new DatedMention(f.joined.span(), f.draft.sentence.span(), date.date()));
      }
    }
    List<ResolvedDate> resolved = dates.resolve(dated);
    List<Mention> mentions = new ArrayList<>();
    int nextDate = 0;
    Map<Draft, String> wholes = new IdentityHashMap<>();
    for (Found f : found) {
      Fields fields;
      if (f.joined.reading() instanceof Reading.Date) {
        ResolvedDate date = resolved.get(nextDate++);
        fields = new Fields.OfDate(date.iso(), date.fiscal());
      } else {
        fields = fields(article.text(), f, wholes);
      }
      mentions.add(
          new Mention(
              f.joined.match().rule().type(),
              f.joined.span(),
              f.draft.sentence,
              fields,
              f.joined.match().rule().name()));
    }
    return mentions;
  }

  private Fields fields(String text, Found found, Map<Draft, String> wholes) {
    Span span = found.joined.span();
    Span sentence = found.draft.sentence.span();
    Reading reading = found.joined.reading();
    if (reading instanceof Reading.Duration duration) {
      return new Fields.OfDuration(
          duration.iso(),
          duration.lower(),
          duration.upper(),
          limits.of(text, span, sentence, duration.vague(), false));
    }
    Amount amount = ((Reading.OfFigure) reading).amount();
    boolean share =
        reading instanceof Reading.Percent percent && percent.unit() != Fields.PercentUnit.POINT;
    Bound bound = limits.of(text, span, sentence, amount.vague(), share);
    Quantity quantity = new Quantity(amount.value(), amount.lower(), amount.upper(), bound);
    if (reading instanceof Reading.Money money) {
      return new Fields.OfMoney(quantity, money.currency());
    }
    if (reading instanceof Reading.Number number) {
      return new Fields.OfNumber(quantity, number.counter(), number.kind());
    }
    return percent(text, found, quantity, ((Reading.Percent) reading).unit(), wholes);
  }

  private Fields.OfPercent percent(
      String text,
      Found found,
      Quantity quantity,
      Fields.PercentUnit unit,
      Map<Draft, String> wholes) {
    Span span = found.joined.span();
    Span sentence = found.draft.sentence.span();
    Optional<Fields.Change> change = ratios.change(text, span, sentence);
    Optional<String> of =
        ratios.of(text, span, sentence, found.draft.tokens, unit != Fields.PercentUnit.POINT);
    if (of.isPresent() && ratios.isLastingBase(text, span, sentence)) {
      wholes.put(found.draft, of.get());
    } else if (of.isEmpty() && change.isEmpty() && unit == Fields.PercentUnit.PERCENT) {
      of = Optional.ofNullable(wholes.get(found.draft));
    }
    boolean negative = quantity.value().filter(v -> v.signum() < 0).isPresent();
    if (change.isEmpty() && negative && of.filter(Ratios::isEarlierTime).isPresent()) {
      change = Optional.of(Fields.Change.DECREASE);
    }
    return new Fields.OfPercent(quantity, unit, of, change);
  }

  /** A sentence on the way to its mentions. */
  private record Draft(
      Sentence sentence,
      List<Token> tokens,
      Chunks chunks,
      List<RuleMatch> matches,
      List<Candidate> candidates,
      Map<RuleMatch, String> dropped) {}

  /** A mention before the rest of the article completed it. */
  private record Found(Intervals.Joined joined, Draft draft) {}
}
