package io.konkyo.claim.time;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Mentions;
import io.konkyo.claim.figure.TimeReference;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds the date in the brackets behind a figure, or in those that hold it. */
final class BracketDates {

  private static final String OPENING = "(（[［〔";
  private static final String CLOSING = ")）]］〕";

  /** How far behind a figure its bracket may open, and how long it may be, in UTF-16 units. */
  private static final int REACH = 30;

  private static final int LONGEST = 60;

  private final TimeWords words;

  BracketDates(TimeWords words) {
    this.words = words;
  }

  /** Returns 1 for a closing bracket, -1 for an opening one. */
  static int depth(char c) {
    return CLOSING.indexOf(c) >= 0 ? 1 : OPENING.indexOf(c) >= 0 ? -1 : 0;
  }

  /** Returns the date of 50億ドル(2025年実績) and of 2%目標(2027年度までに達成予定). */
  Optional<Filled<TimeReference>> find(FigureSentence sentence, Mention figure) {
    List<Mention> mentions = sentence.mentions();
    int from = Mentions.firstFrom(mentions, figure.span().end());
    if (from == mentions.size()) {
      return Optional.empty();
    }
    String text = sentence.text();
    int next = mentions.get(from).span().start();
    int limit = Math.min(sentence.span().end(), Math.min(next, figure.span().end() + REACH));
    int open = figure.span().end();
    boolean comma = false;
    while (open < limit && depth(text.charAt(open)) == 0) {
      char c = text.charAt(open);
      if (c == '。' || c == 'は') {
        return Optional.empty();
      }
      comma = comma || "、，,".indexOf(c) >= 0;
      open++;
    }
    boolean opens = open < limit && depth(text.charAt(open)) < 0;
    boolean holds =
        opens
            ? !comma && leadsTo(sentence, figure, open)
            : open == limit && comma && isInside(text, figure, sentence.span());
    return holds ? lastDate(text, mentions, from, open, sentence.span()) : Optional.empty();
  }

  /** Returns whether a figure belongs to the noun before a bracket. */
  private static boolean leadsTo(FigureSentence sentence, Mention figure, int open) {
    Clauses clauses = new Clauses(sentence);
    int index = sentence.tree().lastOf(figure.span());
    int bracket = sentence.tree().indexAt(open);
    return clauses.isAtOrBelow(index, bracket)
        || clauses.isAtOrBelow(index, Math.max(0, bracket - 1));
  }

  /** Returns the date up to the closing bracket, unless a figure of its own follows it there. */
  private Optional<Filled<TimeReference>> lastDate(
      String text, List<Mention> mentions, int from, int open, Span sentence) {
    int close = open;
    int end = Math.min(sentence.end(), open + LONGEST);
    while (close < end && CLOSING.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close == end) {
      return Optional.empty();
    }
    Optional<Filled<TimeReference>> found = Optional.empty();
    for (int i = from; i < mentions.size() && mentions.get(i).span().end() <= close; i++) {
      Mention mention = mentions.get(i);
      if (mention.fields() instanceof Fields.OfDate date
          && words.isOfFigures(text, mention, close)) {
        found = date.iso().map(iso -> TimeWords.filled(mention, date, "time.bracket"));
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

  private static boolean isInside(String text, Mention figure, Span sentence) {
    int stop = Math.max(sentence.start(), figure.span().start() - LONGEST);
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
}
