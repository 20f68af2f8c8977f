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
import java.util.regex.Pattern;

/** Finds what a ratio is a share of or compared with, and whether it is a rise or a fall. */
public final class Ratios {

  /** The words of change, below {@code models/}. */
  public static final String FILE = "lexicon/changes.tsv";

  private static final String[] COMPARED = {"に比べて", "に比べ", "と比べて", "と比べ", "より", "から", "を", "対比"};
  private static final String[] CONVERTED = {"換算で", "換算では", "換算にして", "換算"};
  private static final String[] TOPICS = {"では", "でも", "では、", "で", "は", "が", "の", "、", "も"};

  /** How far behind a figure the verb that passes it is looked for, in UTF-16 units. */
  private static final int REACH = 12;

  /** The longest gloss in brackets behind a noun, brackets included, in UTF-16 units. */
  private static final int LONGEST_GLOSS = 30;

  private static final List<String> LIMITS = List.of("以上", "以下", "未満");

  private static final Pattern PASSED =
      Pattern.compile("^を(?:大きく|大幅に|わずかに|やや)?(?:上回|下回|[0-9０-９.．]+ポイント)");

  private final LexemeTable changes;
  private final ContextWords words;
  private final Limits limits;

  private Ratios(LexemeTable changes, ContextWords words, Limits limits) {
    this.changes = changes;
    this.words = words;
    this.limits = limits;
  }

  /**
   * Reads the words of change.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  public static Ratios load(ModelFiles models, ContextWords words, Limits limits) {
    List<Lexeme> changes = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2 || !List.of("increase", "decrease", "none").contains(fields.get(1))) {
        throw line.fault("needs a word and increase, decrease or none between tabs");
      }
      changes.add(new Lexeme(fields.get(0), Map.of("change", fields.get(1))));
    }
    return new Ratios(new LexemeTable(changes), words, limits);
  }

  /** Returns the direction where the words behind the ratio make it a difference. */
  public Optional<Change> change(String text, Span span, Span sentence) {
    Optional<Change> told = toldBefore(text, span, sentence);
    if (told.isPresent()) {
      return told;
    }
    int at = limits.behindModifiers(text, span, sentence);
    if (at < sentence.end() && ")）".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    for (String particle : List.of("ずつの", "の", "も", "ほど", "ずつ", "分", "を", "")) {
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

  /** △5.7% and 下げ幅は1.75ポイント say it in front of the figure. */
  private Optional<Change> toldBefore(String text, Span span, Span sentence) {
    if ("△▲".indexOf(text.charAt(span.start())) >= 0) {
      return Optional.of(Change.DECREASE);
    }
    int end = limits.beforeModifiers(text, span, sentence);
    for (String topic : List.of("の合計は", "は", "が")) {
      if (endsWith(text, end, topic, sentence)) {
        int noun = end - topic.length();
        if (words.lengthBefore(ContextWords.Role.RISE, text, noun, sentence.start()) > 0) {
          return Optional.of(Change.INCREASE);
        }
        if (words.lengthBefore(ContextWords.Role.FALL, text, noun, sentence.start()) > 0) {
          return Optional.of(Change.DECREASE);
        }
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
    int sort = words.lengthBefore(ContextWords.Role.SORT, text, end, sentence.start());
    return ratioTo(text, end, sentence, tokens)
        .or(() -> ratioTo(text, end - sort, sentence, tokens))
        .or(() -> comparedWith(text, end, sentence, tokens))
        .or(() -> share ? shareOf(text, span, end, sentence, tokens) : Optional.empty())
        .or(() -> topicalRatio(text, end, sentence, tokens));
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
            || noun.endsWith("見通し")
            || noun.endsWith("平均")
            || noun.endsWith("全体");
    return earlier || !(particle.equals("を") || particle.equals("から"));
  }

  /** 売上高の約25%: the whole stands before の. */
  private Optional<String> shareOf(
      String text, Span span, int end, Span sentence, List<Token> tokens) {
    boolean fraction = isFraction(span.of(text));
    if (end == sentence.start() || text.charAt(end - 1) != 'の') {
      return topicShare(text, end, sentence, tokens, fraction);
    }
    String behind = text.substring(span.end(), Math.min(sentence.end(), span.end() + REACH));
    if (PASSED.matcher(behind).find() && !fraction) {
      return nounBefore(text, end - 1, sentence, tokens)
          .filter(noun -> noun.equals("全体") || noun.equals("総数"));
    }
    return nounBefore(text, end - 1, sentence, tokens).filter(this::isWhole);
  }

  /** 3分の1, 3人に1人, 4割: figures that can hardly be anything but shares. */
  private static boolean isFraction(String ratio) {
    return ratio.contains("分の") || ratio.contains("に") || ratio.contains("割");
  }

  /** 企業は62%, 若者では5人に1人, 実質GDPを0.4%: a population or a standing quantity. */
  private Optional<String> topicShare(
      String text, int end, Span sentence, List<Token> tokens, boolean fraction) {
    for (String particle : List.of("では", "は", "が", "を")) {
      if (endsWith(text, end, particle, sentence)) {
        boolean population = !particle.equals("を") && (fraction || !particle.equals("では"));
        return nounBefore(text, end - particle.length(), sentence, tokens)
            .filter(
                noun ->
                    noun.endsWith("GDP")
                        || noun.endsWith("ＧＤＰ")
                        || (population && words.endsWith(ContextWords.Role.POPULATION, noun)));
      }
    }
    return Optional.empty();
  }

  private boolean isWhole(String noun) {
    char last = noun.charAt(noun.length() - 1);
    boolean figure = Character.isDigit(noun.charAt(0)) && LIMITS.stream().noneMatch(noun::endsWith);
    return "年月日度期時前後今昨".indexOf(last) < 0
        && !figure
        && !words.endsWith(ContextWords.Role.COMPARED, noun);
  }

  /** The run of nouns, with their prefixes, that ends at an index. */
  private static Optional<String> nounBefore(
      String text, int until, Span sentence, List<Token> tokens) {
    int end = beforeGloss(text, until, sentence);
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

  /** 国内総生産（GDP）の2%: the noun stands before its gloss. */
  private static int beforeGloss(String text, int end, Span sentence) {
    if (end == sentence.start() || ")）".indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    for (int at = end - 2; at > sentence.start() && end - at <= LONGEST_GLOSS; at--) {
      if ("(（".indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return end;
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
