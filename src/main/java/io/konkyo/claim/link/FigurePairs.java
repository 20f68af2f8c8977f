package io.konkyo.claim.link;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Margins;
import io.konkyo.claim.figure.Mentions;
import io.konkyo.claim.figure.PhraseTable;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of a figure which other one of its sentence is the next level of the same change, and which
 * is the amount that it tells again in another currency.
 *
 * <p>Immutable; may be shared by threads. What is looked at is bounded, whatever the sentence.
 */
public final class FigurePairs {

  /** The files that are loaded, below {@code models/}. */
  public static final List<String> FILES =
      List.of("claims/links.tsv", "lexicon/changes.tsv", Margins.FILE);

  /** How far apart two levels may stand, in UTF-16 units; from a peak on it may take longer. */
  private static final int REACH = 60;

  private static final int PEAK_REACH = 100;

  /** How far behind a level its word of change may stand. */
  private static final int CHANGE_REACH = 18;

  /** How long a noun may be that stands between a level or an amount and what follows it. */
  private static final int NOUN_REACH = 14;

  /** How far behind から a word of change may stand where the level was told before. */
  private static final int ADVERB_REACH = 10;

  private static final int FROM_LENGTH = 2;

  /** How many mentions on either side are looked at. */
  private static final int NEIGHBOURS = 6;

  private static final String OPENING = "(（[［〔";
  private static final String CLOSING = ")）]］〕";

  private final PhraseTable<LinkCue> cues;
  private final LexemeTable changes;
  private final Margins margins;

  private FigurePairs(PhraseTable<LinkCue> cues, LexemeTable changes, Margins margins) {
    this.cues = cues;
    this.changes = changes;
    this.margins = margins;
  }

  /**
   * Loads the words.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static FigurePairs load(ModelFiles models) {
    List<Lexeme> changes = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(FILES.get(1))) {
      List<String> fields = line.fields();
      changes.add(new Lexeme(fields.get(0), Map.of("change", fields.get(1))));
    }
    return new FigurePairs(
        PhraseTable.load(models, FILES.get(0), LinkCue.class),
        new LexemeTable(changes),
        Margins.load(models));
  }

  /** Returns what finds the words that limit figures. */
  public Margins margins() {
    return margins;
  }

  /** Returns the level to which something changes that was at a figure before. */
  public Optional<Mention> nextLevel(FigureSentence sentence, Mention figure) {
    String text = sentence.text();
    int limit = sentence.span().end();
    int end = behind(sentence, figure);
    boolean from = text.startsWith("から", end) || text.startsWith("より", end);
    boolean peak = !from && cues.lengthAt(LinkCue.PEAK, text, end, limit) > 0;
    int arrow = arrowAt(text, end, limit);
    int was = cues.lengthAt(LinkCue.WAS, text, end, limit);
    if (!from && !peak && was == 0 && arrow == 0) {
      return Optional.empty();
    }
    if (from) {
      Optional<Mention> told = toldFirst(sentence, figure, end);
      if (told.isPresent()) {
        return told;
      }
    }
    int difference = Integer.MAX_VALUE;
    List<Mention> mentions = sentence.mentions();
    int at = Mentions.firstFrom(mentions, figure.span().end());
    for (int i = at; i < Math.min(mentions.size(), at + NEIGHBOURS); i++) {
      Mention next = mentions.get(i);
      if (next.span().start() - end > (peak ? PEAK_REACH : REACH)) {
        break;
      }
      if (isFigure(next) && next.span().start() >= end) {
        if (alike(figure, next)) {
          boolean linked =
              arrow > 0 && startsAt(sentence, next, end + arrow)
                  || peak && !isRise(sentence, next)
                  || from && (isLevel(sentence, next, false) || follows(sentence, difference, next))
                  || was > 0 && isChanged(sentence, end, was, next);
          if (linked) {
            return Optional.of(next);
          }
        }
        if (!isDifference(sentence, next)) {
          break;
        }
        difference = next.span().end();
      }
    }
    return Optional.empty();
  }

  /** 3.5%から0.25ポイント引き上げ3.75%とした: the level stands right behind the difference. */
  private boolean follows(FigureSentence sentence, int difference, Mention next) {
    int start = next.span().start();
    if (difference > start || start - difference > CHANGE_REACH) {
      return false;
    }
    for (int at = difference; at < start; at++) {
      if ("はが".indexOf(sentence.text().charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private int arrowAt(String text, int end, int limit) {
    int at = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
    int length = cues.lengthAt(LinkCue.ARROW, text, at, limit);
    return length == 0 ? 0 : at + length - end;
  }

  private boolean startsAt(FigureSentence sentence, Mention figure, int at) {
    int start = margins.start(sentence.text(), figure.span(), sentence.span());
    return start <= at + 1;
  }

  /**
   * Returns the level that is told before the one it comes from: 40%と、10年前の2%から大きく上昇した. The change
   * is told directly behind から.
   */
  private Optional<Mention> toldFirst(FigureSentence sentence, Mention figure, int end) {
    String text = sentence.text();
    int limit = sentence.span().end();
    int change = end + FROM_LENGTH;
    while (change < limit && change - end < ADVERB_REACH && !isChangeAt(text, change, limit)) {
      if ("。、,，にへ".indexOf(text.charAt(change)) >= 0
          && !text.startsWith("大幅に", change - 2)
          && change > end + FROM_LENGTH) {
        return Optional.empty();
      }
      change++;
    }
    if (change >= limit || !isChangeAt(text, change, limit)) {
      return Optional.empty();
    }
    List<Mention> mentions = sentence.mentions();
    int at = Mentions.firstFrom(mentions, figure.span().start()) - 1;
    for (int i = at; i >= Math.max(0, at - NEIGHBOURS + 1); i--) {
      Mention earlier = mentions.get(i);
      if (figure.span().start() - earlier.span().end() > REACH) {
        break;
      }
      if (isFigure(earlier) && alike(figure, earlier)) {
        int behind = behind(sentence, earlier);
        return cues.lengthAt(LinkCue.TOLD, text, behind, limit) > 0
            ? Optional.of(earlier)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 2.8万人減の212.6万人: the figure tells by how much, and is no level. */
  private boolean isRise(FigureSentence sentence, Mention figure) {
    String text = sentence.text();
    int end = margins.end(text, figure.span(), sentence.span());
    return tellsChange(text, end, sentence.span().end());
  }

  /** Returns whether the longest word there, if any, is one of a rise or a fall. */
  private boolean tellsChange(String text, int at, int limit) {
    List<Lexeme> words = changes.at(text, at, limit);
    return !words.isEmpty() && !words.get(0).is("change", "none");
  }

  /** Returns the level from which something changes that is at a figure then. */
  public Optional<Mention> earlierLevel(FigureSentence sentence, Mention figure) {
    List<Mention> mentions = sentence.mentions();
    int at = Mentions.firstFrom(mentions, figure.span().start());
    for (int i = at + 1; i < Math.min(mentions.size(), at + NEIGHBOURS); i++) {
      Mention later = mentions.get(i);
      if (later.span().start() - figure.span().end() > REACH) {
        break;
      }
      if (isFigure(later) && leadsTo(sentence, later, figure)) {
        return Optional.of(later);
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - NEIGHBOURS); i--) {
      Mention earlier = mentions.get(i);
      if (figure.span().start() - earlier.span().end() > PEAK_REACH) {
        break;
      }
      if (isFigure(earlier) && leadsTo(sentence, earlier, figure)) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  private boolean leadsTo(FigureSentence sentence, Mention from, Mention level) {
    Optional<Mention> next = nextLevel(sentence, from);
    return next.isPresent() && next.get() == level;
  }

  /** Returns the index behind a figure, the words that limit it, and a gloss in brackets. */
  private int behind(FigureSentence sentence, Mention figure) {
    String text = sentence.text();
    int end = margins.end(text, figure.span(), sentence.span());
    if (end < sentence.span().end() && OPENING.indexOf(text.charAt(end)) >= 0) {
      int limit = Math.min(sentence.span().end(), end + REACH);
      for (int at = end + 1; at < limit; at++) {
        if (CLOSING.indexOf(text.charAt(at)) >= 0) {
          return at + 1;
        }
      }
    }
    return end;
  }

  private boolean isLevel(FigureSentence sentence, Mention figure, boolean changeNeeded) {
    String text = sentence.text();
    int limit = sentence.span().end();
    int end = behind(sentence, figure);
    if (cues.lengthAt(LinkCue.NOT_LEVEL, text, end, limit) > 0) {
      return text.startsWith("に達", end) && !changeNeeded;
    }
    if (!changeNeeded && cues.lengthAt(LinkCue.SETTLED, text, end, limit) > 0) {
      return true;
    }
    int level = cues.lengthAt(LinkCue.LEVEL, text, end, limit);
    if (level == 0) {
      return false;
    }
    boolean enough = !changeNeeded && !text.startsWith("まで", end);
    return enough || isChangeWithin(text, end + level, limit);
  }

  private boolean isChangeWithin(String text, int from, int limit) {
    for (int at = from; at < Math.min(limit, from + CHANGE_REACH); at++) {
      if ("。、,，".indexOf(text.charAt(at)) >= 0 && at > from) {
        return false;
      }
      if (isChangeAt(text, at, limit)) {
        return true;
      }
    }
    return false;
  }

  private boolean isChangeAt(String text, int at, int limit) {
    return cues.lengthAt(LinkCue.CHANGE, text, at, limit) > 0 || tellsChange(text, at, limit);
  }

  /** 1兆円を2兆円に引き上げる, 30%だった税率を25%に下げた, 5人の定員を8人に増やす. */
  private boolean isChanged(FigureSentence sentence, int end, int was, Mention next) {
    String text = sentence.text();
    int start = end + was;
    if (!text.startsWith("を", end)) {
      int object = text.indexOf('を', start);
      if (object < 0 || object - start > NOUN_REACH || object >= next.span().start()) {
        return false;
      }
      start = object + 1;
    }
    String between = text.substring(start, next.span().start());
    return between.indexOf('を') < 0 && isLevel(sentence, next, true);
  }

  /** 3.5%から0.25ポイント引き上げ3.75%とした: a figure that tells by how much. */
  private boolean isDifference(FigureSentence sentence, Mention figure) {
    if (figure.fields() instanceof Fields.OfPercent percent && percent.change().isPresent()) {
      return true;
    }
    String text = sentence.text();
    int end = margins.end(text, figure.span(), sentence.span());
    return isChangeAt(text, end, sentence.span().end());
  }

  /**
   * Returns the level that a difference is one of: 時給1,118円とし、前年度から63円引き上げる. It is the figure
   * before, counted alike, with no other topic between them.
   */
  public Optional<Mention> level(FigureSentence sentence, Mention figure) {
    List<Mention> mentions = sentence.mentions();
    int at = Mentions.firstFrom(mentions, figure.span().start()) - 1;
    if (at < 0 || !isFigure(mentions.get(at)) || !isDifference(sentence, figure)) {
      return Optional.empty();
    }
    Mention before = mentions.get(at);
    int end = before.span().end();
    boolean near = figure.span().start() - end <= REACH;
    for (int i = end; near && i < figure.span().start(); i++) {
      near = "はが".indexOf(sentence.text().charAt(i)) < 0;
    }
    return near && alike(before, figure) ? Optional.of(before) : Optional.empty();
  }

  /** Returns the amount that a figure in brackets behind it tells again in another currency. */
  public Optional<Mention> toldAgain(FigureSentence sentence, Mention figure) {
    return toldAgain(sentence, figure, 2);
  }

  private Optional<Mention> toldAgain(FigureSentence sentence, Mention figure, int depth) {
    if (!(figure.fields() instanceof Fields.OfMoney money) || depth == 0) {
      return Optional.empty();
    }
    List<Mention> mentions = sentence.mentions();
    int at = Mentions.firstFrom(mentions, figure.span().start()) - 1;
    if (at < 0 || !(mentions.get(at).fields() instanceof Fields.OfMoney before)) {
      return Optional.empty();
    }
    Mention outer = mentions.get(at);
    String text = sentence.text();
    int end = margins.end(text, outer.span(), sentence.span());
    int start = margins.start(text, figure.span(), sentence.span());
    boolean price = before.quantity().value().filter(v -> v.intValue() == 1).isPresent();
    if (price || end > start || start - end > 2 * NOUN_REACH) {
      return Optional.empty();
    }
    String between = text.substring(end, start);
    if (depth == 2 && (between.equals("、") || between.equals("＝") || between.equals("="))) {
      Optional<Mention> first = toldAgain(sentence, outer, 1);
      if (first.isPresent()) {
        return first.filter(f -> !alike(f, figure));
      }
    }
    return before.currency().equals(money.currency()) || !isGloss(text, end, start)
        ? Optional.empty()
        : Optional.of(outer);
  }

  /** Returns whether no more stands between two amounts than what opens a gloss. */
  private boolean isGloss(String text, int from, int to) {
    int open = from;
    while (open < to && OPENING.indexOf(text.charAt(open)) < 0) {
      open++;
    }
    if (open == to) {
      int at = from < to && "＝=、≒".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
      boolean equal = at > from && text.charAt(from) != '、';
      return equal ? at == to : cues.lengthAt(LinkCue.GLOSS, text, at, to) > 0;
    }
    boolean direct =
        open == from
            || text.startsWith("相当", from)
            || text.startsWith("の", from) && open - from <= NOUN_REACH;
    for (int at = from; at < open; at++) {
      direct = direct && "、,，をはが".indexOf(text.charAt(at)) < 0;
    }
    return direct && !cues.within(LinkCue.OTHER, text, open + 1, to);
  }

  private static boolean isFigure(Mention mention) {
    return mention.fields() instanceof Fields.OfFigure;
  }

  /** Returns whether two figures count in the same unit. */
  private static boolean alike(Mention one, Mention other) {
    if (one.type() != other.type() || one.type() == MentionType.STATEMENT) {
      return false;
    }
    if (one.fields() instanceof Fields.OfMoney a && other.fields() instanceof Fields.OfMoney b) {
      return a.currency().equals(b.currency());
    }
    if (one.fields() instanceof Fields.OfPercent a
        && other.fields() instanceof Fields.OfPercent b) {
      boolean points = a.unit() == Fields.PercentUnit.POINT;
      return points == (b.unit() == Fields.PercentUnit.POINT);
    }
    return one.fields() instanceof Fields.OfNumber a
        && other.fields() instanceof Fields.OfNumber b
        && a.kind() == b.kind()
        && a.kind() == Fields.Kind.CARDINAL
        && (a.counter().equals(b.counter()) || a.counter().isEmpty());
  }
}
