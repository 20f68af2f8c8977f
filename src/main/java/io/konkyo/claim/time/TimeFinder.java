package io.konkyo.claim.time;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Margins;
import io.konkyo.claim.figure.Mentions;
import io.konkyo.claim.figure.PhraseTable;
import io.konkyo.claim.figure.TimeReference;
import io.konkyo.claim.link.FigurePairs;
import io.konkyo.claim.time.DatePhrase.Kind;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds when a figure holds: a date in brackets behind it, the nearest date before it that governs
 * it, a date behind it in the same clause, the heads of its table or list.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class TimeFinder {

  private static final String FILE = "claims/times.tsv";

  private static final String OPENING = "(（[［〔";
  private static final String CLOSING = ")）]］〕";

  /** How many mentions to either side are looked at. */
  private static final int NEIGHBOURS = 16;

  /** How far behind a figure its bracket may open, and how long it may be, in UTF-16 units. */
  private static final int BRACKET_REACH = 30;

  private static final int LONGEST_BRACKET = 60;

  /** How far before a figure its date may stand, and how much of a head is read. */
  private static final int DATE_REACH = 500;

  private final PhraseTable<TimeCue> cues;
  private final Margins margins;
  private final FigurePairs pairs;

  private TimeFinder(PhraseTable<TimeCue> cues, Margins margins, FigurePairs pairs) {
    this.cues = cues;
    this.margins = margins;
    this.pairs = pairs;
  }

  /**
   * Loads the cues.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static TimeFinder load(ModelFiles models) {
    return new TimeFinder(
        PhraseTable.load(models, FILE, TimeCue.class),
        Margins.load(models),
        FigurePairs.load(models));
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    List<String> files = new ArrayList<>(FigurePairs.FILES);
    files.add(FILE);
    return List.copyOf(files);
  }

  /** Returns the time that a figure of the sentence holds for. */
  public Optional<Filled<TimeReference>> find(FigureSentence sentence, Mention figure) {
    Mention told = pairs.toldAgain(sentence, figure).orElse(figure);
    Optional<Filled<TimeReference>> bracket = inBracket(sentence, figure);
    if (bracket.isPresent()) {
      return bracket;
    }
    return new Search(sentence, told).run();
  }

  /** Looks for the date of one figure. */
  private final class Search {

    private final FigureSentence sentence;
    private final String text;
    private final DependencyTree tree;
    private final Clauses clauses;
    private final Mention figure;
    private final int start;
    private final int index;
    private final Optional<Mention> next;

    Search(FigureSentence sentence, Mention figure) {
      this.sentence = sentence;
      this.figure = figure;
      text = sentence.text();
      tree = sentence.tree();
      clauses = new Clauses(sentence);
      start = margins.start(text, figure.span(), sentence.span());
      index = tree.lastOf(figure.span());
      next = pairs.nextLevel(sentence, figure);
    }

    Optional<Filled<TimeReference>> run() {
      Optional<Filled<TimeReference>> bracket = inBracket(sentence, figure);
      if (bracket.isPresent()) {
        return bracket;
      }
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
      int end =
          start > sentence.span().start() && text.charAt(start - 1) == 'の' ? start - 1 : start;
      return cues.lengthBefore(cue, text, end, sentence.span().start()) > 0;
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
          depth = Math.max(0, depth + bracket(text.charAt(at - 1)));
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

    /** Counts brackets backwards: a closed one hides what is inside. */
    private int bracket(char c) {
      return CLOSING.indexOf(c) >= 0 ? 1 : OPENING.indexOf(c) >= 0 ? -1 : 0;
    }

    private Optional<Found> judge(Mention mention, Fields.OfDate date) {
      DatePhrase phrase =
          DatePhrase.read(sentence, clauses, cues, mention, start, this::figureBetween);
      if (isCompared(mention, phrase) || !holds(mention, date, phrase)) {
        return Optional.empty();
      }
      boolean near = phrase.kind() == Kind.DIRECT || governs(phrase.governor());
      boolean among = cues.within(TimeCue.AMONG, text, mention.span().end(), start);
      if (!near && phrase.kind() == Kind.UNTIL && !among) {
        return Optional.empty();
      }
      boolean now =
          !near
              && cues.within(
                  TimeCue.NOW, text, tree.bunsetsu().get(phrase.last()).span().end(), start);
      if (now || date.iso().isEmpty()) {
        return Optional.of(new Found(Optional.empty(), near, true));
      }
      String rule = near ? "time.modifier" : "time.carried";
      return Optional.of(new Found(Optional.of(filled(mention, date, rule)), near, true));
    }

    /** 2024年度の15倍, 前年末を2.4%下回る, 2019年から3割減った. */
    private boolean isCompared(Mention date, DatePhrase phrase) {
      int gap = start - date.span().end();
      if (phrase.kind() == Kind.DIRECT) {
        boolean fraction =
            text.substring(figure.span().start(), figure.span().end()).contains("分の");
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

    private boolean holds(Mention mention, Fields.OfDate date, DatePhrase phrase) {
      boolean day = date.iso().filter(TimeFinder::isDay).isPresent();
      int governor = phrase.governor();
      return switch (phrase.kind()) {
        case BASE, REPORT, BOUND -> false;
        case DIRECT -> true;
        case TOPIC -> !(day && isAnnouncing(governor));
        case UNTIL -> !isForLater(governor) && !isOtherLevels(governor);
        case ADVERB, NOUN -> {
          boolean year =
              date.fiscal() || date.iso().filter(iso -> iso.indexOf('/') > 0).isPresent();
          boolean mayBeSaid = !year && (day || phrase.kind() == Kind.ADVERB);
          boolean said = mayBeSaid && isAnnouncing(governor) && isOfSaying(mention, phrase, day);
          boolean founded =
              governor != Bunsetsu.ROOT
                  && governor < index
                  && clauses.has(governor, cues, TimeCue.FOUND);
          yield !said && !founded && !isForLater(governor) && !isOtherLevels(governor);
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
          && margins.end(text, figure.span(), sentence.span()) > end
          && next.isEmpty()
          && pairs.earlierLevel(sentence, figure).isEmpty();
    }

    private boolean isAnnouncing(int governor) {
      if (governor == Bunsetsu.ROOT || !clauses.isPredicate(governor) && !isBareVerb(governor)) {
        return false;
      }
      if (clauses.has(governor, cues, TimeCue.ANNOUNCE)) {
        return true;
      }
      return governor > 0
          && clauses.has(governor, cues, TimeCue.LIGHT)
          && clauses.endsIn(governor - 1, "を", "と", "で")
          && clauses.has(governor - 1, cues, TimeCue.ANNOUNCE);
    }

    /** 可決、 before 成立した is a verb without its する. */
    private boolean isBareVerb(int governor) {
      return clauses.endsInMark(governor) || governor == tree.bunsetsu().size() - 1;
    }

    /**
     * A day, or a date before a comma, is when the verb of saying was said; so is any date right
     * before it. In 2027年に量産を始めると発表した it is not.
     */
    private boolean isOfSaying(Mention mention, DatePhrase phrase, boolean day) {
      if (day || clauses.endsInMark(phrase.last())) {
        return true;
      }
      return !clauses.hasPredicate(phrase.last() + 1, phrase.governor());
    }

    private boolean isForLater(int governor) {
      if (governor == Bunsetsu.ROOT || governor >= index || !clauses.isUninflected(governor)) {
        return false;
      }
      int end = tree.bunsetsu().get(governor).span().end();
      return cues.lengthAt(TimeCue.PURPOSE, text, end, sentence.span().end()) > 0
          || cues.lengthBefore(
                  TimeCue.PURPOSE, text, end, tree.bunsetsu().get(governor).span().start())
              > 0;
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
          depth -= bracket(text.charAt(at));
        }
        if (depth != 0 || !(mention.fields() instanceof Fields.OfDate date)) {
          continue;
        }
        DatePhrase phrase =
            DatePhrase.read(
                sentence, clauses, cues, mention, sentence.span().end(), this::figureBetween);
        if (date.iso().isPresent() && isOfClause(mention, date, phrase)) {
          return Optional.of(filled(mention, date, "time.behind"));
        }
      }
      return Optional.empty();
    }

    private boolean isOfClause(Mention mention, Fields.OfDate date, DatePhrase phrase) {
      int of = tree.indexAt(mention.span().start());
      boolean adverb = phrase.kind() == Kind.ADVERB || phrase.kind() == Kind.UNTIL;
      if (adverb && (governs(phrase.governor()) || isDirectlyBefore(of, phrase.governor()))) {
        boolean said =
            isAnnouncing(phrase.governor())
                && (phrase.kind() == Kind.ADVERB
                    || date.iso().filter(TimeFinder::isDay).isPresent());
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

    /**
     * Returns whether a noun with a clause of its own stands between the figure and a predicate.
     */
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
      List<Mention> dates = sentence.dates();
      int from = Mentions.firstFrom(dates, head.start());
      for (int i = from; i < Math.min(dates.size(), from + NEIGHBOURS); i++) {
        Mention mention = dates.get(i);
        if (mention.span().end() > head.end()) {
          break;
        }
        if (mention.fields() instanceof Fields.OfDate date
            && date.iso().isPresent()
            && isOfFigures(text, mention, head.end())) {
          return Optional.of(filled(mention, date, "time.head"));
        }
      }
      return Optional.empty();
    }
  }

  /** 50億ドル(2025年実績), 2%目標(2027年度までに達成予定). */
  private Optional<Filled<TimeReference>> inBracket(FigureSentence sentence, Mention figure) {
    String text = sentence.text();
    List<Mention> mentions = sentence.mentions();
    int from = Mentions.firstFrom(mentions, figure.span().end());
    if (from == mentions.size()) {
      return Optional.empty();
    }
    int limit =
        Math.min(
            sentence.span().end(),
            Math.min(mentions.get(from).span().start(), figure.span().end() + BRACKET_REACH));
    int open = figure.span().end();
    boolean inside = false;
    while (open < limit && OPENING.indexOf(text.charAt(open)) < 0) {
      char c = text.charAt(open);
      if (CLOSING.indexOf(c) >= 0 || "。は".indexOf(c) >= 0) {
        return Optional.empty();
      }
      inside = inside || "、，,".indexOf(c) >= 0;
      open++;
    }
    boolean own = open == limit && inside;
    if (!own && open == limit) {
      return Optional.empty();
    }
    int close = open;
    int end = Math.min(sentence.span().end(), open + LONGEST_BRACKET);
    while (close < end && CLOSING.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close == end || own && !isInBracket(text, figure, sentence.span())) {
      return Optional.empty();
    }
    if (inside && !own) {
      return Optional.empty();
    }
    if (!own) {
      DependencyTree tree = sentence.tree();
      int of = tree.lastOf(figure.span());
      int bracket = tree.indexAt(open);
      Clauses clauses = new Clauses(sentence);
      if (!clauses.isAtOrBelow(of, bracket) && !clauses.isAtOrBelow(of, Math.max(0, bracket - 1))) {
        return Optional.empty();
      }
    }
    Optional<Filled<TimeReference>> found = Optional.empty();
    for (int i = from; i < mentions.size() && mentions.get(i).span().end() <= close; i++) {
      Mention mention = mentions.get(i);
      if (mention.fields() instanceof Fields.OfDate date && isOfFigures(mention, sentence, close)) {
        found = date.iso().map(iso -> filled(mention, date, "time.bracket"));
      } else if (mention.fields() instanceof Fields.OfFigure && !isParted(text, mentions, i)) {
        found = Optional.empty();
      }
    }
    return found;
  }

  /** In 238人(2022年、全国平均は262人) the date is that of both figures. */
  private static boolean isParted(String text, List<Mention> mentions, int figure) {
    return figure > 0 && text.charAt(mentions.get(figure - 1).span().end()) == '、';
  }

  private static boolean isInBracket(String text, Mention figure, Span sentence) {
    int stop = Math.max(sentence.start(), figure.span().start() - LONGEST_BRACKET);
    for (int at = figure.span().start() - 1; at >= stop; at--) {
      if (CLOSING.indexOf(text.charAt(at)) >= 0) {
        return false;
      }
      if (OPENING.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfFigures(Mention date, FigureSentence sentence, int limit) {
    return isOfFigures(sentence.text(), date, limit);
  }

  private boolean isOfFigures(String text, Mention date, int limit) {
    int at = date.span().end();
    int suffix = cues.lengthAt(TimeCue.SUFFIX, text, at, limit);
    return cues.lengthAt(TimeCue.BASE, text, at + suffix, limit) == 0
        && cues.lengthAt(TimeCue.EDITION, text, at + suffix, limit) == 0
        && !cues.within(TimeCue.MEETING, text, at, limit);
  }

  /** Returns whether a date names a day: 2025-04-16, --04-16, ---16. */
  private static boolean isDay(String iso) {
    return iso.indexOf('/') < 0 && iso.matches("(?:[0-9]{4}-[0-9]{2}-|--[0-9]{2}-|---)[0-9]{2}.*");
  }

  private static Filled<TimeReference> filled(Mention mention, Fields.OfDate date, String rule) {
    return new Filled<>(
        new TimeReference(date.iso().orElseThrow(), date.fiscal(), Optional.of(mention.span())),
        rule);
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
