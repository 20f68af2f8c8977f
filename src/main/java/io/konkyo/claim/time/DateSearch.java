package io.konkyo.claim.time;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Mentions;
import io.konkyo.claim.figure.TimeReference;
import io.konkyo.claim.time.DatePhrase.Kind;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for the date of one figure that has none in brackets. */
final class DateSearch {

  /** How many mentions to either side are looked at. */
  private static final int NEIGHBOURS = 16;

  /** How far from a figure its date may stand, and how much of a head is read, in UTF-16 units. */
  private static final int DATE_REACH = 500;

  private final TimeWords words;
  private final FigureSentence sentence;
  private final String text;
  private final DependencyTree tree;
  private final Clauses clauses;
  private final Acts acts;
  private final Mention figure;
  private final int start;
  private final int index;
  private final Optional<Mention> next;

  DateSearch(TimeWords words, FigureSentence sentence, Mention figure) {
    this.words = words;
    this.sentence = sentence;
    this.figure = figure;
    text = sentence.text();
    tree = sentence.tree();
    clauses = new Clauses(sentence);
    acts = new Acts(sentence, clauses, words.cues());
    start = words.margins().start(text, figure.span(), sentence.span());
    index = tree.lastOf(figure.span());
    next = words.pairs().nextLevel(sentence, figure);
  }

  /** Returns the date. */
  Optional<Filled<TimeReference>> run() {
    boolean former = next.isPresent() && isBefore(TimeCue.FORMER);
    if (isAge() || former || !isMultiple(figure) && isBefore(TimeCue.OWN)) {
      return Optional.empty();
    }
    Found before = before();
    if (before.near || before.date.isEmpty() && before.stopped) {
      return before.date;
    }
    if (next.isEmpty()) {
      Optional<Filled<TimeReference>> after = after();
      if (after.isPresent()) {
        return after;
      }
    }
    return before.date.isPresent() || before.stopped ? before.date : heads();
  }

  private boolean isBefore(TimeCue cue) {
    int end = start > sentence.span().start() && text.charAt(start - 1) == 'の' ? start - 1 : start;
    return words.cues().lengthBefore(cue, text, end, sentence.span().start()) > 0;
  }

  /** In 前年度の1.4倍 the year before is what the figure is compared with. */
  private boolean isMultiple(Mention mention) {
    return mention.fields() instanceof Fields.OfNumber number
        && number.counter().filter("倍"::equals).isPresent();
  }

  /** Looks at the dates before the figure, the nearest first. */
  private Found before() {
    List<Mention> mentions = sentence.mentions();
    int from = Mentions.firstFrom(mentions, start);
    int depth = 0;
    int at = start;
    for (int i = from - 1; i >= Math.max(0, from - NEIGHBOURS); i--) {
      Mention mention = mentions.get(i);
      int end = mention.span().end();
      if (start - end > DATE_REACH) {
        break;
      }
      for (; at > end; at--) {
        depth = Math.max(0, depth + BracketDates.depth(text.charAt(at - 1)));
      }
      at = Math.min(at, end);
      if (mention.fields() instanceof Fields.OfDate date && depth == 0) {
        Optional<Found> found = judge(mention, date);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return new Found(Optional.empty(), false, false);
  }

  private Optional<Found> judge(Mention mention, Fields.OfDate date) {
    DatePhrase phrase =
        DatePhrase.read(sentence, clauses, words.cues(), mention, start, this::figureBetween);
    if (isCompared(mention, phrase) || !holds(date, phrase)) {
      return Optional.empty();
    }
    boolean near = phrase.kind() == Kind.DIRECT || governs(phrase.governor());
    boolean among = words.cues().within(TimeCue.AMONG, text, mention.span().end(), start);
    if (!near && phrase.kind() == Kind.UNTIL && !among) {
      return Optional.empty();
    }
    boolean now =
        !near
            && words
                .cues()
                .within(TimeCue.NOW, text, tree.bunsetsu().get(phrase.last()).span().end(), start);
    if (now || date.iso().isEmpty()) {
      return Optional.of(new Found(Optional.empty(), near, true));
    }
    String rule = near ? "time.modifier" : "time.carried";
    return Optional.of(new Found(Optional.of(TimeWords.filled(mention, date, rule)), near, true));
  }

  /** 2024年度の15倍, 前年末を2.4%下回る, 2019年から3割減った. */
  private boolean isCompared(Mention date, DatePhrase phrase) {
    int gap = start - date.span().end();
    if (phrase.kind() == Kind.DIRECT) {
      boolean fraction = text.substring(figure.span().start(), figure.span().end()).contains("分の");
      return gap == 1 && text.charAt(start - 1) == 'の' && (isMultiple(figure) || fraction);
    }
    boolean difference =
        figure.fields() instanceof Fields.OfPercent ratio && ratio.change().isPresent();
    return difference
        && (gap == 1 && text.charAt(start - 1) == 'を'
            || gap == 2 && text.startsWith("から", start - 2));
  }

  /** Returns whether the figure stands in the clause of a predicate. */
  private boolean governs(int governor) {
    return governor != Bunsetsu.ROOT && clauses.isAtOrBelow(index, governor);
  }

  private boolean figureBetween(int from, int to) {
    List<Mention> mentions = sentence.mentions();
    for (int i = Mentions.firstFrom(mentions, from); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() >= to) {
        return false;
      }
      if (mention.fields() instanceof Fields.OfFigure) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Fields.OfDate date, DatePhrase phrase) {
    boolean day = date.iso().filter(TimeWords::isDay).isPresent();
    int governor = phrase.governor();
    return switch (phrase.kind()) {
      case BASE, REPORT, BOUND -> false;
      case DIRECT -> true;
      case TOPIC -> !(day && acts.isAnnouncing(governor));
      case UNTIL -> !acts.isForLater(governor, index) && !isOtherLevels(governor);
      case ADVERB, NOUN -> {
        boolean year = date.fiscal() || date.iso().filter(iso -> iso.indexOf('/') > 0).isPresent();
        boolean mayBeSaid = !year && (day || phrase.kind() == Kind.ADVERB);
        boolean said = mayBeSaid && acts.isAnnouncing(governor) && acts.isOfSaying(phrase, day);
        boolean founded = acts.isFounding(governor, index);
        yield !said && !founded && !acts.isForLater(governor, index) && !isOtherLevels(governor);
      }
    };
  }

  /** In 2026年から3%を5%に引き上げる the date is the second level's. */
  private boolean isOtherLevels(int governor) {
    return next.isPresent()
        && governor != Bunsetsu.ROOT
        && tree.bunsetsu().get(governor).span().end() > next.get().span().start();
  }

  /** In 65歳以上の人口 the figure says whose, not how many at some time. */
  private boolean isAge() {
    int end = figure.span().end();
    return figure.fields() instanceof Fields.OfNumber number
        && number.counter().filter("歳"::equals).isPresent()
        && words.margins().end(text, figure.span(), sentence.span()) > end
        && next.isEmpty()
        && words.pairs().earlierLevel(sentence, figure).isEmpty();
  }

  /**
   * Looks at the dates behind the figure: in its clause, or in the noun that its clause modifies.
   */
  private Optional<Filled<TimeReference>> after() {
    List<Mention> mentions = sentence.mentions();
    int from = Mentions.firstFrom(mentions, figure.span().end());
    int depth = 0;
    int at = figure.span().end();
    for (int i = from; i < Math.min(mentions.size(), from + NEIGHBOURS / 2); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() - figure.span().end() > DATE_REACH) {
        break;
      }
      for (; at < mention.span().start(); at++) {
        depth -= BracketDates.depth(text.charAt(at));
      }
      if (depth != 0 || !(mention.fields() instanceof Fields.OfDate date)) {
        continue;
      }
      DatePhrase phrase =
          DatePhrase.read(
              sentence, clauses, words.cues(), mention, sentence.span().end(), this::figureBetween);
      if (date.iso().isPresent() && isOfClause(mention, date, phrase)) {
        return Optional.of(TimeWords.filled(mention, date, "time.behind"));
      }
    }
    return Optional.empty();
  }

  private boolean isOfClause(Mention mention, Fields.OfDate date, DatePhrase phrase) {
    int of = tree.indexAt(mention.span().start());
    boolean adverb = phrase.kind() == Kind.ADVERB || phrase.kind() == Kind.UNTIL;
    if (adverb && (governs(phrase.governor()) || isDirectlyBefore(of, phrase.governor()))) {
      boolean said =
          acts.isAnnouncing(phrase.governor())
              && (phrase.kind() == Kind.ADVERB || date.iso().filter(TimeWords::isDay).isPresent());
      return !said && !crossesClause(phrase.governor());
    }
    if (phrase.kind() == Kind.BASE || phrase.kind() == Kind.REPORT) {
      return false;
    }
    int path = index;
    for (int i = 0; i < Clauses.REACH && path != Bunsetsu.ROOT && path < of; i++) {
      int head = tree.headOf(path);
      if (head == of) {
        return clauses.isAttributive(path) || path == index && clauses.endsIn(path, "の");
      }
      path = head;
    }
    return false;
  }

  /** Returns whether no predicate parts the figure from a date whose clause goes on behind it. */
  private boolean isDirectlyBefore(int date, int governor) {
    if (date - index > Clauses.REACH) {
      return false;
    }
    for (int i = index; i < date; i++) {
      if (clauses.isPredicate(i) || clauses.endsIn(i, "は", "が")) {
        return false;
      }
    }
    return governor != Bunsetsu.ROOT && !clauses.isAttributive(governor);
  }

  /** Returns whether a noun with a clause of its own stands between the figure and a predicate. */
  private boolean crossesClause(int governor) {
    int path = index;
    for (int i = 0; i < Clauses.REACH && path != Bunsetsu.ROOT && path < governor; i++) {
      if (clauses.isPredicate(path)) {
        return true;
      }
      path = tree.headOf(path);
    }
    return false;
  }

  private Optional<Filled<TimeReference>> heads() {
    Block block = sentence.block();
    if (block.kind() == BlockKind.PARAGRAPH && block.cell().isEmpty()) {
      return Optional.empty();
    }
    List<Span> heads = new ArrayList<>();
    block.cell().ifPresent(cell -> cell.rowHead().ifPresent(heads::add));
    block.cell().ifPresent(cell -> cell.columnHead().ifPresent(heads::add));
    if (block.kind() == BlockKind.TABLE_CELL
        || block.kind() == BlockKind.LIST_ITEM && next.isEmpty()) {
      block.section().ifPresent(heads::add);
    }
    for (Span whole : heads) {
      Span head = new Span(whole.start(), Math.min(whole.end(), whole.start() + DATE_REACH));
      Optional<Filled<TimeReference>> found = inHead(head);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Filled<TimeReference>> inHead(Span head) {
    List<Mention> dates = sentence.dates().mentions();
    int from = Mentions.firstFrom(dates, head.start());
    for (int i = from; i < Math.min(dates.size(), from + NEIGHBOURS); i++) {
      Mention mention = dates.get(i);
      if (mention.span().end() > head.end()) {
        break;
      }
      if (mention.fields() instanceof Fields.OfDate date
          && date.iso().isPresent()
          // The hour of a meeting: no figure of the minutes holds for it.
          && date.iso().get().indexOf('T') < 0
          && words.isOfFigures(text, mention, head.end())) {
        return Optional.of(TimeWords.filled(mention, date, "time.head"));
      }
    }
    return Optional.empty();
  }

  /**
   * What came of the dates before a figure.
   *
   * @param date the date
   * @param near whether it stands in the figure's own clause
   * @param stopped whether no other date before it may hold
   */
  private record Found(Optional<Filled<TimeReference>> date, boolean near, boolean stopped) {}
}
