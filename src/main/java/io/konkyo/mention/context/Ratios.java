package io.konkyo.mention.context;

import io.konkyo.mention.Fields.Change;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a ratio is a share of or compared with, and whether it is a rise or a fall. */
public final class Ratios {

  /** The words of change, below {@code models/}. */
  public static final String FILE = "lexicon/changes.tsv";

  private static final String[] COMPARED = {"に比べて", "に比べ", "と比べて", "と比べ", "より", "から", "を", "対比"};
  private static final String[] CONVERTED = {"換算で", "換算では", "換算にして", "換算"};
  private static final String[] TOPICS = {"では", "でも", "では、", "で", "は", "が", "の", "、", "も"};

  private final LexemeTable changes;
  private final Limits limits;

  private Ratios(LexemeTable changes, Limits limits) {
    this.changes = changes;
    this.limits = limits;
  }

  /**
   * Reads the words of change.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  public static Ratios load(ModelFiles models, Limits limits) {
    List<Lexeme> changes = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2
          || !(fields.get(1).equals("increase") || fields.get(1).equals("decrease"))) {
        throw line.fault("needs a word and increase or decrease between tabs");
      }
      changes.add(new Lexeme(fields.get(0), Map.of("change", fields.get(1))));
    }
    return new Ratios(new LexemeTable(changes), limits);
  }

  /** Returns the direction where the words behind the ratio make it a difference. */
  public Optional<Change> change(String text, Span span, Span sentence) {
    int at = limits.behindModifiers(text, span, sentence);
    for (String particle : List.of("の", "も", "ほど", "ずつ", "分", "を", "")) {
      if (!text.startsWith(particle, at) || at + particle.length() > sentence.end()) {
        continue;
      }
      Optional<Lexeme> word =
          changes.at(text, at + particle.length(), sentence.end()).stream().findFirst();
      if (word.isPresent()) {
        return word.get()
            .label("change")
            .map(c -> c.equals("increase") ? Change.INCREASE : Change.DECREASE);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what the ratio is a share of or compared with, as written.
   *
   * @param tokens the sentence's morphemes
   * @param share whether the ratio can be a share, as points cannot
   */
  public Optional<String> of(
      String text, Span span, Span sentence, List<Token> tokens, boolean share) {
    int end = limits.beforeModifiers(text, span, sentence);
    return ratioTo(text, end, sentence, tokens)
        .or(() -> comparedWith(text, end, sentence, tokens))
        .or(() -> share ? shareOf(text, span, end, sentence, tokens) : Optional.empty());
  }

  /** GDP比5%, 前年同月比で2.4%, 消費税換算で7%. */
  private static Optional<String> ratioTo(String text, int end, Span sentence, List<Token> tokens) {
    for (String converted : CONVERTED) {
      if (endsWith(text, end, converted, sentence)) {
        return nounBefore(text, end - converted.length(), sentence, tokens);
      }
    }
    List<Integer> ends = new ArrayList<>();
    ends.add(end);
    for (String topic : TOPICS) {
      if (endsWith(text, end, topic, sentence)) {
        ends.add(end - topic.length());
      }
    }
    for (int e : ends) {
      if (endsWith(text, e, "比年率", sentence)) {
        return nounBefore(text, e - 3, sentence, tokens);
      }
      if (endsWith(text, e, "比", sentence)) {
        return nounBefore(text, e - 1, sentence, tokens);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether the ratio is one to a standing quantity, as in GDP比5%; other ratios of the
   * sentence that name nothing else are to it as well.
   */
  public boolean isLastingBase(String text, Span span, Span sentence) {
    int end = limits.beforeModifiers(text, span, sentence);
    int at = end;
    for (String topic : TOPICS) {
      if (endsWith(text, end, topic, sentence)) {
        at = end - topic.length();
        break;
      }
    }
    return endsWith(text, at, "比", sentence)
        && !endsWith(text, at, "年比", sentence)
        && !endsWith(text, at, "月比", sentence)
        && !endsWith(text, at, "期比", sentence)
        && !endsWith(text, at, "度比", sentence)
        && !endsWith(text, at, "週比", sentence)
        && !endsWith(text, at, "日比", sentence);
  }

  /** Returns whether a base is an earlier time: 前年, 前年同月, 前期. */
  public static boolean isEarlierTime(String of) {
    return of.startsWith("前") || of.startsWith("昨") || of.startsWith("同");
  }

  /** 前年より3%, 前回から12ポイント, 前年度を0.3ポイント. */
  private static Optional<String> comparedWith(
      String text, int end, Span sentence, List<Token> tokens) {
    int at = end > sentence.start() && text.charAt(end - 1) == '、' ? end - 1 : end;
    for (String compared : COMPARED) {
      if (endsWith(text, at, compared, sentence)) {
        return nounBefore(text, at - compared.length(), sentence, tokens)
            .filter(noun -> isBase(noun, compared));
      }
    }
    return Optional.empty();
  }

  private static boolean isBase(String noun, String particle) {
    boolean earlier =
        noun.startsWith("前")
            || noun.startsWith("昨")
            || noun.startsWith("同")
            || noun.startsWith("去年")
            || noun.startsWith("平年")
            || noun.endsWith("予想")
            || noun.endsWith("計画")
            || noun.endsWith("見通し");
    return earlier || !(particle.equals("を") || particle.equals("から"));
  }

  /** 売上高の約25%: the whole stands before の. */
  private static Optional<String> shareOf(
      String text, Span span, int end, Span sentence, List<Token> tokens) {
    if (end == sentence.start() || text.charAt(end - 1) != 'の') {
      return Optional.empty();
    }
    String behind = text.substring(span.end(), Math.min(sentence.end(), span.end() + 3));
    if (behind.startsWith("を上") || behind.startsWith("を下") || behind.startsWith("を超")) {
      return Optional.empty();
    }
    return nounBefore(text, end - 1, sentence, tokens).filter(noun -> !isTime(noun));
  }

  private static boolean isTime(String noun) {
    char last = noun.charAt(noun.length() - 1);
    return "年月日度期時前後今昨".indexOf(last) >= 0
        || noun.endsWith("現在")
        || noun.endsWith("従来")
        || noun.endsWith("当初")
        || noun.endsWith("前回")
        || noun.endsWith("最大")
        || noun.endsWith("平均");
  }

  /** The run of nouns, with their prefixes, that ends at an index. */
  private static Optional<String> nounBefore(
      String text, int end, Span sentence, List<Token> tokens) {
    int start = end;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().start() >= end) {
        continue;
      }
      int tokenEnd = Math.min(token.span().end(), end);
      if (tokenEnd != start || !isNounPart(token)) {
        break;
      }
      start = token.span().start();
    }
    start = Math.max(start, sentence.start());
    return start < end ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  private static boolean isNounPart(Token token) {
    if (token.isNoun()) {
      boolean word =
          Character.isLetterOrDigit(token.surface().codePointAt(0)) || token.surface().equals("・");
      return word && !token.subtype().equals("非自立");
    }
    return token.partOfSpeech().equals("接頭詞") || token.surface().equals("・");
  }

  private static boolean endsWith(String text, int end, String suffix, Span sentence) {
    return end - suffix.length() > sentence.start()
        && text.startsWith(suffix, end - suffix.length());
  }
}
