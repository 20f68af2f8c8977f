package io.konkyo.mention.context;

import io.konkyo.mention.context.ContextWords.Role;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Finds what a ratio is a share of where it does not stand directly before it. */
final class Wholes {

  /** How far before the ratio is looked, in UTF-16 units. */
  private static final int REACH = 30;

  /** How far before the ratio このうち may stand. */
  private static final int NEAR = 16;

  /** How many morphemes before the ratio its topic may stand. */
  private static final int TOPIC_REACH = 80;

  /** How long the counter of a figure may be, which is read backwards. */
  private static final int LONGEST_COUNTER = 4;

  private static final String NUMERALS = "0123456789０１２３４５６７８９,，.．・一二三四五六七八九十百千万億兆数";

  private static final String AMONG = "のうち";

  private final ContextWords words;
  private final Nouns nouns;

  Wholes(ContextWords words, Nouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /**
   * What is known of the ratio itself.
   *
   * @param difference whether it tells a rise or a fall
   * @param own whether it is told to be a rate of its own (税率は10%)
   */
  record Kind(boolean difference, boolean own) {}

  /**
   * Returns the whole: 総住宅数に占める割合は14%, 教員のうち任期付きは68%, GDPは5年後に2%下がる, その3分の1.
   *
   * @param end the index at which the ratio begins, with the words that limit it
   */
  Optional<String> find(String text, int end, Span sentence, List<Token> tokens, Kind kind) {
    int from = Math.max(sentence.start(), end - REACH);
    for (int at = end - 1; at > from && !endsRatio(text, at); at--) {
      if (isProportionOf(text, at, end)) {
        return nouns.before(text, at, sentence, tokens);
      }
      char c = text.charAt(at);
      int among = at;
      if (isAmong(text, at, end)) {
        return kind.difference || kind.own
            ? Optional.empty()
            : ownerOfFigure(text, among, sentence, tokens)
                .or(() -> nouns.before(text, among, sentence, tokens));
      }
      boolean topic = c == 'は' || c == 'が' || c == 'を';
      if (topic
          && kind.difference
          && words.lengthBefore(Role.STANDING, text, at, sentence.start()) > 0) {
        return nouns.before(text, at, sentence, tokens);
      }
    }
    int these = amongThese(text, end, sentence);
    if (these > 0 && !kind.difference && !kind.own) {
      return ownerOfLastFigure(text, these, sentence, tokens)
          .or(() -> topicBefore(text, these, sentence, tokens));
    }
    return Optional.empty();
  }

  /** Returns whether the ratio is of what was just told: このうち高齢者が58%, その3分の1. */
  boolean isAmongThese(String text, int end, Span sentence) {
    return amongThese(text, end, sentence) > 0;
  }

  /** Returns where このうち or その begins that the ratio is told of, 0 where there is none. */
  private static int amongThese(String text, int end, Span sentence) {
    if (end - 2 > sentence.start() && text.startsWith("その", end - 2)) {
      return end - 2;
    }
    int from = Math.max(sentence.start() + 1, end - NEAR);
    for (int at = end - 2; at >= from; at--) {
      if ("、。%％".indexOf(text.charAt(at)) >= 0) {
        return 0;
      }
      if (text.startsWith("うち", at)) {
        boolean pointed = text.startsWith("この", at - 2) || text.startsWith("その", at - 2);
        return pointed ? at - 2 : text.charAt(at - 1) == '、' ? at : 0;
      }
    }
    return 0;
  }

  /** 備蓄米21万トンを放出し、うち9割: the whole stands directly before its figure. */
  private Optional<String> ownerOfLastFigure(
      String text, int end, Span sentence, List<Token> tokens) {
    int last = end;
    while (last > sentence.start() && !isNumeral(text, last - 1) && end - last < REACH) {
      last--;
    }
    int start = last;
    while (start > sentence.start() && isNumeral(text, start - 1)) {
      start--;
    }
    int begin = start;
    boolean digits = start < last && Character.isDigit(text.charAt(start));
    boolean topic = begin > sentence.start() && "がはも".indexOf(text.charAt(begin - 1)) >= 0;
    if (digits && topic) {
      return nouns.before(text, begin - 1, sentence, tokens);
    }
    return digits
        ? nouns.before(text, start, sentence, tokens).filter(noun -> isThing(begin, tokens))
        : Optional.empty();
  }

  /** In 年間10万人 and 約5億円 no noun tells what is counted. */
  private static boolean isThing(int end, List<Token> tokens) {
    Token last = tokens.get(Tokens.indexAt(tokens, end - 1));
    return last.isNoun() && !last.subtype().equals("副詞可能") && !last.surface().equals("年間");
  }

  private static boolean isAmong(String text, int at, int end) {
    return at + AMONG.length() <= end
        && text.startsWith(AMONG, at)
        && "こそ".indexOf(text.charAt(at - 1)) < 0;
  }

  private static boolean endsRatio(String text, int at) {
    char c = text.charAt(at);
    return c == '%'
        || c == '％'
        || c == '。'
        || c == '割' && at > 0 && NUMERALS.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** 総住宅数に占める割合は, 所得に対する比率は. */
  private boolean isProportionOf(String text, int at, int end) {
    if (text.charAt(at) != 'に') {
      return false;
    }
    int relative = words.lengthAt(Role.RELATIVE, text, at, end);
    return words.lengthAt(Role.OCCUPIED, text, at, end) > 0
        || relative > 0 && words.endsWithPlain(Role.PROPORTION, text, at + relative, end);
  }

  /** Returns what a figure that ends at an index is of: 資産 of 資産1,000万円, 前回 of 前回の52%. */
  Optional<String> ownerOfFigure(String text, int end, Span sentence, List<Token> tokens) {
    int last = end;
    while (last > sentence.start() && end - last < LONGEST_COUNTER && !isNumeral(text, last - 1)) {
      last--;
    }
    int start = last;
    while (start > sentence.start() && isNumeral(text, start - 1)) {
      start--;
    }
    if (start == last || end - last == LONGEST_COUNTER) {
      return Optional.empty();
    }
    if (start > sentence.start() && "約計".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean of = start > sentence.start() && text.charAt(start - 1) == 'の';
    return nouns.before(text, of ? start - 1 : start, sentence, tokens);
  }

  private static boolean isNumeral(String text, int at) {
    return NUMERALS.indexOf(text.charAt(at)) >= 0;
  }

  /** Returns the noun of the nearest topic before an index. */
  private Optional<String> topicBefore(String text, int end, Span sentence, List<Token> tokens) {
    int last = Tokens.indexAt(tokens, end - 1);
    for (int i = last; i > Math.max(0, last - TOPIC_REACH); i--) {
      Token token = tokens.get(i);
      boolean topic = token.surface().equals("は");
      if (topic && tokens.get(i - 1).isNoun()) {
        int at = token.span().start();
        return nouns
            .before(text, at, sentence, tokens)
            .map(noun -> nouns.withClause(noun, text, at, tokens));
      }
    }
    return Optional.empty();
  }
}
