package io.konkyo.review;

import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.Outcome;
import io.konkyo.mention.SentenceFindings;
import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.figure.CalendarFigure;
import io.konkyo.mention.figure.ClockFigure;
import io.konkyo.mention.figure.Masked;
import io.konkyo.mention.figure.NumeralGrammar;
import io.konkyo.mention.person.PersonMention;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.pipeline.Pipeline.Explanation;
import io.konkyo.text.Span;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds every stretch that looks like a figure or a name and that no claim covers.
 *
 * <p>It looks with the eyes of the pipeline: what the pipeline itself finds and the run has not
 * written; every figure of the scanner that comes to nothing, with the reason where there is one;
 * what the rules leave out on purpose; and words that the dictionary takes for names.
 */
final class GapFinder {

  private final NameStretches names;

  GapFinder(NameStretches names) {
    this.names = names;
  }

  /**
   * Finds the gaps of one article.
   *
   * @param how what the pipeline sees in it
   * @param figures the places of the run's claims that are figures, and of the times they tell
   * @param people the places of the run's claims that are people
   * @return in order of start, then end; none overlap
   */
  List<Gap> find(Explanation how, List<Span> figures, List<Span> people) {
    Search search = new Search(how.analysis().article().text());
    figures.forEach(search.cover::add);
    people.forEach(search.cover::add);
    how.findings().mentions().forEach(search::mention);
    how.findings().people().forEach(search::person);
    how.findings().sentences().forEach(search::figures);
    for (TokenizedSentence sentence : how.findings().tokens()) {
      names
          .in(sentence.tokens())
          .forEach(name -> search.add(Gap.Kind.NAME, name, Optional.empty()));
    }
    search.found.sort(Comparator.comparing(Gap::span));
    return List.copyOf(search.found);
  }

  /** The gaps of one article as they are found: what comes first keeps its place. */
  private static final class Search {

    private static final String NOT_WRITTEN = "found as %s, which the run does not hold";

    private static final String NO_RULE = "no rule matches it";

    private static final String PART_OF_WORD = "part of a word";

    private final String text;
    private final Cover cover = new Cover();
    private final List<Gap> found = new ArrayList<>();

    private Search(String text) {
      this.text = text;
    }

    private void add(Gap.Kind kind, Span span, Optional<String> reason) {
      if (!span.isEmpty() && !cover.touches(span)) {
        cover.add(span);
        found.add(new Gap(kind, span, reason));
      }
    }

    private void mention(Mention mention) {
      MentionType type = mention.type();
      if (type.isFigure()) {
        boolean time = type == MentionType.DATE || type == MentionType.DURATION;
        add(
            time ? Gap.Kind.DATE : Gap.Kind.FIGURE,
            mention.span(),
            Optional.of(NOT_WRITTEN.formatted(type.label())));
      }
    }

    private void person(PersonMention person) {
      String type = (person.official() ? MentionType.OFFICIAL : MentionType.PERSON).label();
      add(Gap.Kind.NAME, person.span(), Optional.of(NOT_WRITTEN.formatted(type)));
    }

    private void figures(SentenceFindings sentence) {
      for (Chunk chunk : sentence.chunks().chunks()) {
        if (chunk.figure().isPresent()) {
          figure(chunk, sentence.outcomes());
        }
      }
      for (Masked masked : sentence.chunks().masked()) {
        // Of words that are no figures, those written with digits alone may surprise a reader.
        if (!masked.reason().equals(PART_OF_WORD)
            && holds(masked.span(), c -> NumeralGrammar.isArabic((char) c))) {
          add(Gap.Kind.ASIDE, masked.span(), Optional.of(masked.reason()));
        }
      }
    }

    private void figure(Chunk chunk, List<Outcome> outcomes) {
      Optional<Outcome> dropped =
          outcomes.stream()
              .filter(outcome -> outcome.fate() instanceof Outcome.Dropped)
              .filter(outcome -> outcome.match().span().contains(chunk.span()))
              .max(Comparator.comparingInt(outcome -> outcome.match().span().length()));
      if (dropped.isEmpty()) {
        boolean notation =
            chunk.figure().orElseThrow() instanceof CalendarFigure
                || chunk.figure().orElseThrow() instanceof ClockFigure;
        add(notation ? Gap.Kind.DATE : Gap.Kind.FIGURE, chunk.span(), Optional.of(NO_RULE));
        return;
      }
      RuleMatch match = dropped.get().match();
      String reason = ((Outcome.Dropped) dropped.get().fate()).reason();
      Span whole = cover.touches(match.span()) ? chunk.span() : match.span();
      // 何を and 数を ask or tell of no figure at all.
      if (holds(
          chunk.span(),
          c -> NumeralGrammar.isArabic((char) c) || NumeralGrammar.isKanji((char) c))) {
        add(Gap.Kind.ASIDE, whole, Optional.of(reason));
      }
    }

    private boolean holds(Span span, IntPredicate wanted) {
      return span.of(text).chars().anyMatch(wanted);
    }
  }
}
