package io.konkyo.claim.time;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Margins;
import io.konkyo.claim.figure.Mentions;
import io.konkyo.claim.link.FigurePairs;
import io.konkyo.claim.time.RateWords.Rate;
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
 * Finds what a figure is a rate of: first beside the figure, then outward through the noun phrases
 * of its clause to the topic.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class RateFinder {

  /** How many bunsetsu before the figure are looked at. */
  private static final int REACH = 24;

  /** How much of one bunsetsu or head is read, in UTF-16 units. */
  private static final int LONGEST = 80;

  private final RateWords words;
  private final Margins margins;
  private final FigurePairs pairs;

  private RateFinder(RateWords words, Margins margins, FigurePairs pairs) {
    this.words = words;
    this.margins = margins;
    this.pairs = pairs;
  }

  /**
   * Loads the cues.
   *
   * @param pairs tells which figures belong together
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static RateFinder load(ModelFiles models, FigurePairs pairs) {
    return new RateFinder(RateWords.load(models), pairs.margins(), pairs);
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    List<String> files = new ArrayList<>(FigurePairs.FILES);
    files.add(RateWords.FILE);
    return List.copyOf(files);
  }

  /** Returns year, month, day, hour, or another denominator's counter as written. */
  public Optional<Filled<String>> find(FigureSentence sentence, Mention figure) {
    Optional<Filled<String>> own = own(sentence, figure);
    if (own.isPresent()) {
      return own;
    }
    Optional<Mention> other = pairs.toldAgain(sentence, figure);
    if (other.isEmpty()) {
      other = pairs.earlierLevel(sentence, figure);
    }
    if (other.isEmpty()) {
      other = pairs.level(sentence, figure);
    }
    return other.isEmpty()
        ? Optional.empty()
        : own(sentence, other.get()).map(rate -> new Filled<>(rate.value(), "per.linked"));
  }

  private Optional<Filled<String>> own(FigureSentence sentence, Mention figure) {
    String text = sentence.text();
    Span span = sentence.span();
    int start = margins.start(text, figure.span(), span);
    Optional<Rate> found = words.before(text, start, span.start());
    if (found.isPresent() && !isFree(sentence, found.get())) {
      found = Optional.empty();
    }
    if (found.isPresent()) {
      return filled(found, "per.prefix");
    }
    found = figure.fields() instanceof Fields.OfMoney ? one(sentence, start) : found;
    if (found.isPresent()) {
      return filled(found, "per.one");
    }
    found = words.behind(text, margins.end(text, figure.span(), span), span.end());
    if (found.isPresent()) {
      return filled(found, "per.behind");
    }
    if (isRatio(figure)) {
      return Optional.empty();
    }
    found = phrases(sentence, figure);
    return found.isPresent() ? filled(found, "per.phrase") : heads(sentence);
  }

  /** 1機140億円: what is neither a figure nor a date of its own. */
  private Optional<Rate> one(FigureSentence sentence, int start) {
    return words
        .one(sentence.text(), start, sentence.span().start())
        .filter(rate -> isFree(sentence, rate));
  }

  /** Returns whether no mention covers the words of a rate, as a date does those of 3月1日30件. */
  private static boolean isFree(FigureSentence sentence, Rate rate) {
    List<Mention> mentions = sentence.mentions();
    int i = Mentions.firstFrom(mentions, rate.span().start());
    boolean before = i > 0 && mentions.get(i - 1).span().overlaps(rate.span());
    boolean at = i < mentions.size() && mentions.get(i).span().overlaps(rate.span());
    return !before && !at;
  }

  private static Optional<Filled<String>> filled(Optional<Rate> rate, String rule) {
    return rate.map(r -> new Filled<>(r.per(), rule));
  }

  /** A share of what one person earns is no rate of persons. */
  private static boolean isRatio(Mention figure) {
    return figure.fields() instanceof Fields.OfPercent
        || figure.fields() instanceof Fields.OfNumber number
            && number.counter().filter("倍"::equals).isPresent();
  }

  private Optional<Rate> phrases(FigureSentence sentence, Mention figure) {
    DependencyTree tree = sentence.tree();
    List<Bunsetsu> bunsetsu = tree.bunsetsu();
    Clauses clauses = new Clauses(sentence);
    int last = tree.indexAt(figure.span().start());
    boolean crossed = false;
    boolean inTopic = false;
    for (int i = last; i >= Math.max(0, last - REACH); i--) {
      Span stretch = bunsetsu.get(i).span();
      if (i < last) {
        boolean leads = clauses.endsIn(i, "の") || clauses.endsBare(i);
        if (inTopic && !leads) {
          break;
        }
        crossed = crossed || clauses.isPredicate(i);
        if (!inTopic) {
          inTopic = clauses.isTopic(i) || !crossed && clauses.endsIn(i, "が");
        }
      } else {
        stretch = new Span(stretch.start(), figure.span().start());
      }
      if (i == last || inTopic || !crossed) {
        Optional<Rate> rate =
            words.within(sentence.text(), lastOf(stretch), sentence.span().start());
        if (rate.isPresent() && !leadsToAnother(sentence, figure, rate.get())) {
          return rate;
        }
      }
    }
    return Optional.empty();
  }

  private static Span lastOf(Span stretch) {
    return new Span(Math.max(stretch.start(), stretch.end() - LONGEST), stretch.end());
  }

  /** In 月額5万円、総額3億円 the word belongs to the first figure alone. */
  private boolean leadsToAnother(FigureSentence sentence, Mention figure, Rate rate) {
    List<Mention> mentions = sentence.mentions();
    int end = rate.span().end();
    for (int i = Mentions.firstFrom(mentions, end); i < mentions.size(); i++) {
      Mention next = mentions.get(i);
      if (next == figure) {
        return false;
      }
      if (next.fields() instanceof Fields.OfFigure) {
        int start = margins.start(sentence.text(), next.span(), sentence.span());
        return words.leadsTo(sentence.text(), end, Math.max(end, start));
      }
    }
    return false;
  }

  private Optional<Filled<String>> heads(FigureSentence sentence) {
    Block block = sentence.block();
    if (block.kind() == BlockKind.PARAGRAPH && block.cell().isEmpty()) {
      return Optional.empty();
    }
    List<Span> heads = new ArrayList<>();
    block.cell().ifPresent(cell -> cell.columnHead().ifPresent(heads::add));
    block.cell().ifPresent(cell -> cell.rowHead().ifPresent(heads::add));
    if (block.kind() == BlockKind.TABLE_CELL || block.kind() == BlockKind.LIST_ITEM) {
      block.section().ifPresent(heads::add);
    }
    for (Span head : heads) {
      Optional<Rate> rate = words.within(sentence.text(), lastOf(head), head.start());
      if (rate.isPresent()) {
        return filled(rate, "per.head");
      }
    }
    return Optional.empty();
  }
}
