package io.konkyo.evaluate;

import io.konkyo.article.Article;
import io.konkyo.claim.Claim;
import io.konkyo.mention.Mention;
import io.konkyo.pipeline.Analysis;
import io.konkyo.pipeline.Analyzer;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Runs the pipeline over gold documents, one after the other, and counts what is right. */
public final class Evaluator {

  /** A corpus's own type for what the guide does not count. */
  private static final String OTHER = "other";

  private final Analyzer analyzer;
  private final Set<String> types;
  private final Matcher matcher;
  private final int failureLimit;
  private final List<FieldComparator<?>> comparators = FieldComparator.all();
  private final ValueComparator values = new ValueComparator();

  private final Map<String, Score> scores = new TreeMap<>();
  private final Map<String, Share> fields = new LinkedHashMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<String> completeFor = new TreeSet<>();
  private boolean completeForAll;
  private boolean statementsGiven;
  private int failureCount;
  private int documents;

  /**
   * Prepares a run.
   *
   * @param types what to score, {@code sentence} for sentence boundaries; empty for everything that
   *     gold or the pipeline has
   * @param failureLimit how many failures to keep
   */
  public Evaluator(Analyzer analyzer, Set<String> types, MatchMode mode, int failureLimit) {
    this.analyzer = analyzer;
    this.types = Set.copyOf(types);
    this.matcher = new Matcher(mode);
    this.failureLimit = failureLimit;
    for (String type : types) {
      scores.put(type, Score.NONE);
    }
    for (FieldComparator<?> comparator : comparators) {
      fields.put(comparator.name(), Share.NONE);
    }
    ClaimComparator.names().forEach(name -> fields.put(name, Share.NONE));
  }

  /** Analyses one document and counts it in. */
  public void add(GoldDocument gold) {
    documents++;
    completeForAll |= gold.completeFor().isEmpty();
    gold.completeFor().ifPresent(completeFor::addAll);
    statementsGiven |= gold.statementsGiven();
    Analysis analysis = analyzer.analyze(new Article(gold.id(), gold.text()));
    if (selects(Evaluation.SENTENCE)) {
      gold.sentences().ifPresent(sentences -> addSentences(sentences, analysis.sentences()));
    }
    addMentions(gold, analysis.claims());
  }

  /** Returns the sums over all documents so far. */
  public Evaluation result() {
    Map<String, Score> judged = new TreeMap<>();
    scores.forEach((type, score) -> judged.put(type, score.judged(isJudged(type))));
    Map<String, Share> compared = new LinkedHashMap<>(fields);
    compared.values().removeIf(Share.NONE::equals);
    return new Evaluation(documents, judged, compared, failures, failureCount);
  }

  private boolean isJudged(String type) {
    return switch (type) {
      case Evaluation.SENTENCE -> true;
      case Evaluation.STATEMENT -> statementsGiven;
      default -> completeForAll || completeFor.contains(type);
    };
  }

  private boolean selects(String type) {
    return types.isEmpty() ? !type.equals(OTHER) : types.contains(type);
  }

  private void addSentences(List<Span> gold, List<Sentence> found) {
    Set<Span> wanted = new TreeSet<>(gold);
    Set<Span> given = new TreeSet<>();
    for (Sentence sentence : found) {
      given.add(sentence.span());
    }
    Set<Span> hits = new TreeSet<>(wanted);
    hits.retainAll(given);
    int missed = wanted.size() - hits.size();
    int extra = given.size() - hits.size();
    count(Evaluation.SENTENCE, new Score(hits.size(), missed, extra, Share.NONE, false));
  }

  private void addMentions(GoldDocument gold, List<Claim> claims) {
    List<Mention> mentions = claims.stream().map(Claim::mention).toList();
    List<GoldMention> expected = new ArrayList<>();
    List<GoldMention> tolerated = new ArrayList<>();
    List<GoldMention> optional = new ArrayList<>();
    for (GoldMention mention : gold.mentions()) {
      switch (mention.role()) {
        case OPTIONAL -> optional.add(mention);
        case SKIPPED -> tolerated.add(mention);
        case EXPECTED -> (selects(mention.type()) ? expected : tolerated).add(mention);
      }
    }
    Matcher.Matching matching = matcher.match(expected, unexcused(mentions, optional));
    List<Failure> wrong = new ArrayList<>();
    for (GoldMention missed : matching.missed()) {
      count(missed.type(), Score.miss());
      String detail = values.describe(missed, gold.text());
      wrong.add(failure(Failure.Kind.MISS, gold, missed.type(), missed.span(), detail));
    }
    ClaimComparator around = new ClaimComparator(gold, claims, matching.pairs());
    for (Matcher.Pair pair : matching.pairs()) {
      Span span = pair.gold().span();
      if (!addValue(pair)) {
        String detail = difference(pair, gold.text());
        wrong.add(failure(Failure.Kind.VALUE, gold, pair.gold().type(), span, detail));
      }
      addFields(pair, around).stream()
          .filter(verdict -> !verdict.right())
          .map(v -> failure(Failure.Kind.FIELD, gold, v.field(), span, v.difference()))
          .forEach(wrong::add);
    }
    for (Mention extra : unexcused(matching.extra(), tolerated)) {
      String type = extra.type().label();
      if (selects(type) && gold.isCompleteFor(type)) {
        count(type, Score.falseAlarm());
        wrong.add(failure(Failure.Kind.FALSE, gold, type, extra.span(), "rule " + extra.rule()));
      }
    }
    keep(wrong);
  }

  /** Counts a match in and returns whether its value is right or need not be. */
  private boolean addValue(Matcher.Pair pair) {
    Optional<Boolean> right = values.compare(pair.gold(), pair.found().fields());
    count(pair.gold().type(), Score.hit(right.map(Share::of).orElse(Share.NONE)));
    return right.orElse(true);
  }

  /** Counts the fields of a match in and returns what came of each. */
  private List<FieldVerdict> addFields(Matcher.Pair pair, ClaimComparator claims) {
    List<FieldVerdict> verdicts = new ArrayList<>();
    for (FieldComparator<?> comparator : comparators) {
      comparator.compare(pair.gold(), pair.found().fields()).ifPresent(verdicts::add);
    }
    verdicts.addAll(claims.compare(pair));
    for (FieldVerdict verdict : verdicts) {
      verdict.names().forEach(name -> fields.merge(name, Share.of(verdict.right()), Share::plus));
    }
    return verdicts;
  }

  private static Failure failure(
      Failure.Kind kind, GoldDocument gold, String type, Span span, String detail) {
    Context text = new Context(gold.text());
    // What a field should hold may stand far from the figure.
    String context = kind == Failure.Kind.FIELD ? text.widelyAround(span) : text.around(span);
    return new Failure(kind, gold.id(), type, span, context, detail);
  }

  private String difference(Matcher.Pair pair, String text) {
    return "gold "
        + values.describe(pair.gold(), text)
        + "; found "
        + values.describe(pair.found().fields(), text)
        + "; rule "
        + pair.found().rule();
  }

  private static List<Mention> unexcused(List<Mention> mentions, List<GoldMention> excuses) {
    SpanIndex<GoldMention> index = new SpanIndex<>(excuses, GoldMention::span);
    return mentions.stream()
        .filter(mention -> index.on(mention.span()).noneMatch(i -> index.get(i).excuses(mention)))
        .toList();
  }

  private void count(String type, Score score) {
    scores.merge(type, score, Score::plus);
  }

  private void keep(List<Failure> wrong) {
    failureCount += wrong.size();
    wrong.sort(Comparator.comparing(Failure::span).thenComparing(Failure::kind));
    int room = Math.max(0, failureLimit - failures.size());
    failures.addAll(wrong.subList(0, Math.min(room, wrong.size())));
  }
}
