package io.konkyo.claim.clause;

import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.List;

/**
 * A bunsetsu as a part of a clause: its noun, its predicate and how it leads on.
 *
 * @param index of the bunsetsu in its sentence
 * @param noun the run of nouns before the particles or the copula, as written; empty where there is
 *     none
 * @param nounSpan where it stands, in UTF-16 units of the article's text; empty at the bunsetsu's
 *     start where there is none
 * @param predicate the verb's or adjective's dictionary form, with the noun before する; empty where
 *     there is none
 * @param formal the noun without a meaning of its own behind the predicate, such as こと; empty where
 *     there is none
 * @param tail what stands behind the predicate, or behind the noun where there is no predicate,
 *     without marks
 * @param link how it leads to its head
 * @param head the index of its head, or {@link Bunsetsu#ROOT}
 */
public record Phrase(
    int index,
    String noun,
    Span nounSpan,
    String predicate,
    String formal,
    String tail,
    Link link,
    int head) {

  private static final List<String> DOING = List.of("する", "いたす", "致す", "なさる", "できる", "出来る");

  /** Reads a bunsetsu of a tree over an article's text. */
  static Phrase of(DependencyTree tree, String text, int index) {
    Bunsetsu bunsetsu = tree.bunsetsu().get(index);
    List<Token> tokens = tree.sentence().tokens();
    int end = bunsetsu.end();
    while (end > bunsetsu.first() + 1 && isTrailing(tokens.get(end - 1))) {
      end--;
    }
    int verb = verb(tokens, bunsetsu.first(), end);
    String predicate = "";
    String formal;
    int nounEnd = end;
    int tailFrom;
    if (verb >= 0) {
      predicate = predicate(tokens, bunsetsu.first(), verb);
      tailFrom = verb + 1;
      formal = formal(tokens, tailFrom, end);
      nounEnd = verb;
    } else {
      while (nounEnd > bunsetsu.first() && !isContent(tokens.get(nounEnd - 1))) {
        nounEnd--;
      }
      tailFrom = nounEnd;
      formal = nounEnd == bunsetsu.first() ? formal(tokens, nounEnd, end) : "";
    }
    int nounFrom = nounEnd;
    while (nounFrom > bunsetsu.first() && isContent(tokens.get(nounFrom - 1))) {
      nounFrom--;
    }
    Link link = LinkReader.read(tokens, bunsetsu, end, verb);
    return new Phrase(
        index,
        written(text, tokens, nounFrom, nounEnd),
        nounFrom == nounEnd
            ? new Span(bunsetsu.span().start(), bunsetsu.span().start())
            : new Span(tokens.get(nounFrom).span().start(), tokens.get(nounEnd - 1).span().end()),
        predicate,
        formal,
        written(text, tokens, tailFrom, end),
        link,
        head(tree, index, link));
  }

  /** Returns the head; of a clause before こと or のに, that noun, whatever the parser says. */
  private static int head(DependencyTree tree, int index, Link link) {
    if ((link == Link.ATTRIBUTE || link == Link.CONTENT) && index + 1 < tree.bunsetsu().size()) {
      Token next = tree.sentence().tokens().get(tree.bunsetsu().get(index + 1).first());
      if (next.isNoun("非自立")) {
        return index + 1;
      }
    }
    return tree.headOf(index);
  }

  /** Returns whether it holds a verb or an adjective. */
  public boolean isPredicate() {
    return !predicate.isEmpty();
  }

  /** Returns whether what it says is past. */
  public boolean isPast() {
    String told = formal.isEmpty() ? tail : tail.substring(0, tail.indexOf(formal));
    return told.contains("た") && !told.contains("たい") && !told.contains("たら")
        || told.startsWith("んだ")
        || told.startsWith("だ") && !told.startsWith("だろ") && isPredicate();
  }

  /** Returns whether it tells of a state that lasts: ている, である. */
  public boolean isLasting() {
    return tail.contains("てい")
        || tail.contains("ており")
        || tail.contains("ておる")
        || tail.contains("でい")
        || tail.contains("でおり")
        || tail.contains("てある")
        || tail.contains("てきた");
  }

  /** Returns whether it says no: ない, ません, ず. */
  public boolean isNegative() {
    return tail.contains("ない")
        || tail.contains("なく")
        || tail.contains("なかっ")
        || tail.contains("ません")
        || tail.endsWith("ず");
  }

  private static int verb(List<Token> tokens, int from, int end) {
    int polite = -1;
    for (int i = end - 1; i >= from; i--) {
      Token token = tokens.get(i);
      boolean independent =
          token.subtype().equals("自立")
                  && (token.partOfSpeech().equals("動詞") || token.partOfSpeech().equals("形容詞"))
              || i > from && isHumble(token) && tokens.get(i - 1).isNoun();
      if (independent && i > from && isBound(tokens.get(i - 1))) {
        // 3割減るかもしれない, 3割だとみられる: one bunsetsu, whose clause ends before.
        continue;
      }
      if (independent && token.base().equals("ござる")) {
        polite = i;
      } else if (independent || (token.base().equals("ない") && standsAlone(tokens, from, i))) {
        return i;
      }
    }
    return polite;
  }

  /** 配分いたします: told as no verb of its own, though it stands for one. */
  private static boolean isHumble(Token token) {
    return token.partOfSpeech().equals("動詞")
        && (token.base().equals("いたす") || token.base().equals("致す"));
  }

  private static boolean isBound(Token before) {
    return before.surface().equals("かも") || before.detail().equals("引用");
  }

  private static boolean standsAlone(List<Token> tokens, int from, int index) {
    return index == from
        || tokens.get(index - 1).partOfSpeech().equals("助詞")
            && !tokens.get(index - 1).surface().equals("は")
        || index == from + 2 && tokens.get(from).isNoun("非自立");
  }

  private static String predicate(List<Token> tokens, int from, int verb) {
    String base = tokens.get(verb).base();
    if (!DOING.contains(base)) {
      return base;
    }
    if (verb > from && tokens.get(verb - 1).isNoun()) {
      return tokens.get(verb - 1).surface() + "する";
    }
    boolean made =
        verb > 1
            && tokens.get(verb - 1).surface().equals("に")
            && tokens.get(verb - 2).isNoun("形容動詞語幹");
    // 明らかにする, though its two words are two bunsetsu.
    return made ? tokens.get(verb - 2).surface() + "にする" : "する";
  }

  private static String formal(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      if (token.isNoun() && !token.subtype().equals("接尾")) {
        return token.surface();
      }
    }
    return "";
  }

  private static boolean isContent(Token token) {
    return token.isNoun() && !token.subtype().equals("非自立")
        || token.partOfSpeech().equals("接頭詞")
        || token.partOfSpeech().equals("記号") && token.subtype().equals("アルファベット");
  }

  /** Marks, and a conjunction behind them: 、また. */
  private static boolean isTrailing(Token token) {
    return isMark(token) || token.partOfSpeech().equals("接続詞");
  }

  private static boolean isMark(Token token) {
    return token.partOfSpeech().equals("記号") && !token.subtype().equals("アルファベット");
  }

  /** Morphemes have no gaps, so what some are written as is a stretch of the text. */
  private static String written(String text, List<Token> tokens, int from, int end) {
    if (from >= end) {
      return "";
    }
    return from + 1 == end
        ? tokens.get(from).surface()
        : text.substring(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
  }
}
