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

  private static final List<String> SORTS =
      List.of("名目", "実質", "年率", "平均", "合計", "全体", "単月", "名目で", "実質で", "年率で");

  private static final List<String> LIMITS = List.of("以上", "以下", "未満");

  /** Nouns that stand before の and a ratio without being its whole. */
  private static final List<String> NO_WHOLES =
      List.of(
          "現在", "従来", "当初", "前回", "最大", "平均", "目標", "追加", "予想", "見通し", "計画", "政権", "首相", "大統領",
          "水準", "上限", "下限", "高値", "安値", "過去", "最高", "最低", "年率", "程度");

  /** Ends of nouns that name the people or things of which a ratio is a share. */
  private static final List<String> POPULATIONS =
      List.of(
          "人", "者", "企業", "会社", "世帯", "店", "校", "員", "民", "団体", "自治体", "市町村", "層", "児", "学生", "生徒",
          "農家", "女性", "男性", "子ども", "家庭", "施設", "病院", "大学");

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
      if (fields.size() != 2 || !List.of("increase", "decrease", "none").contains(fields.get(1))) {
        throw line.fault("needs a word and increase, decrease or none between tabs");
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
      if (word.isEmpty()) {
        continue;
      }
      boolean passed = particle.equals("を") && word.get().surface().endsWith("回");
      String direction = passed ? "none" : word.get().label("change").orElse("none");
      return switch (direction) {
        case "increase" -> Optional.of(Change.INCREASE);
        case "decrease" -> Optional.of(Change.DECREASE);
        default -> Optional.empty();
      };
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
    int end = beforeSorts(text, limits.beforeModifiers(text, span, sentence), sentence);
    return ratioTo(text, end, sentence, tokens)
        .or(() -> comparedWith(text, end, sentence, tokens))
        .or(() -> share ? shareOf(text, span, end, sentence, tokens) : Optional.empty())
        .or(() -> topicalRatio(text, end, sentence, tokens));
  }

  /** 前年同月比は名目4.2%: which sort of figure it is stands between. */
  private static int beforeSorts(String text, int end, Span sentence) {
    for (String sort : SORTS) {
      if (endsWith(text, end, sort, sentence)) {
        return end - sort.length();
      }
    }
    return end;
  }

  /** 前年比は、2026年度に1.8%、2027年度に2%: the topic of the sentence is the ratio. */
  private static Optional<String> topicalRatio(
      String text, int end, Span sentence, List<Token> tokens) {
    int at = text.substring(sentence.start(), end).lastIndexOf("比は");
    return at > 0
        ? nounBefore(text, sentence.start() + at, sentence, tokens).filter(Ratios::isEarlierTime)
        : Optional.empty();
  }

  /** GDP比5%, 前年同月比で2.4%, 消費税換算で7%. */
  private static Optional<String> ratioTo(String text, int end, Span sentence, List<Token> tokens) {
    for (String converted : CONVERTED) {
      if (endsWith(text, end, converted, sentence)) {
        return nounBefore(text, end - converted.length(), sentence, tokens)
            .filter(noun -> !noun.startsWith("年"));
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
      return topicShare(text, end, sentence, tokens);
    }
    String behind = text.substring(span.end(), Math.min(sentence.end(), span.end() + 3));
    if (behind.startsWith("を上") || behind.startsWith("を下") || behind.startsWith("を超")) {
      return Optional.empty();
    }
    return nounBefore(text, end - 1, sentence, tokens).filter(noun -> !isTime(noun));
  }

  /** 企業は62%, 実質GDPを0.4%: a population or a standing quantity before the particle. */
  private static Optional<String> topicShare(
      String text, int end, Span sentence, List<Token> tokens) {
    for (String particle : List.of("では", "は", "が", "を")) {
      if (endsWith(text, end, particle, sentence)) {
        return nounBefore(text, end - particle.length(), sentence, tokens)
            .filter(
                noun ->
                    noun.endsWith("GDP")
                        || noun.endsWith("ＧＤＰ")
                        || (!particle.equals("を") && isPopulation(noun)));
      }
    }
    return Optional.empty();
  }

  private static boolean isPopulation(String noun) {
    return POPULATIONS.stream().anyMatch(noun::endsWith);
  }

  private static boolean isTime(String noun) {
    char last = noun.charAt(noun.length() - 1);
    boolean figure = Character.isDigit(noun.charAt(0)) && LIMITS.stream().noneMatch(noun::endsWith);
    return "年月日度期時前後今昨".indexOf(last) >= 0 || figure || NO_WHOLES.stream().anyMatch(noun::endsWith);
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
      return word && (!token.subtype().equals("非自立") || LIMITS.contains(token.surface()));
    }
    return token.partOfSpeech().equals("接頭詞") || token.surface().equals("・");
  }

  private static boolean endsWith(String text, int end, String suffix, Span sentence) {
    return end - suffix.length() > sentence.start()
        && text.startsWith(suffix, end - suffix.length());
  }
}
