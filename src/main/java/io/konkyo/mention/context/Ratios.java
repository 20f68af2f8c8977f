package io.konkyo.mention.context;

import io.konkyo.mention.Fields.Change;
import io.konkyo.mention.context.ContextWords.Role;
import io.konkyo.mention.context.ContextWords.Sequel;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a ratio is a share of or compared with, and whether it is a rise or a fall. */
public final class Ratios {

  /** The words of change, below {@code models/}. */
  public static final String FILE = Changes.FILE;

  private static final String[] TOPICS = {"では", "でも", "では、", "で", "は", "が", "の", "、", "も"};

  /** How far before a ratio its topic is looked for, in UTF-16 units. */
  private static final int REACH = 200;

  /** How long a date may be that stands between a base and its ratio, in UTF-16 units. */
  private static final int LONGEST_DATE = 16;

  private final Changes changes;
  private final ContextWords words;
  private final Limits limits;
  private final Nouns nouns;
  private final Wholes wholes;

  private Ratios(Changes changes, ContextWords words, Limits limits) {
    this.changes = changes;
    this.words = words;
    this.limits = limits;
    this.nouns = new Nouns(words);
    this.wholes = new Wholes(words, nouns);
  }

  /**
   * Reads the words of change.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  public static Ratios load(ModelFiles models, ContextWords words, Limits limits) {
    return new Ratios(Changes.load(models, words, limits), words, limits);
  }

  /** Returns the direction where the words around the ratio make it a difference. */
  public Optional<Change> change(String text, Span span, Span sentence) {
    return changes.of(text, span, sentence);
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
    int sort = words.lengthBefore(Role.SORT, text, end, sentence.start());
    return ratioTo(text, span, end, sentence, tokens)
        .or(() -> ratioTo(text, span, end - sort, sentence, tokens))
        .or(() -> comparedWith(text, span, end, sentence, tokens))
        .or(() -> addedTo(text, span, end, sentence, tokens))
        .or(() -> share ? shareOf(text, span, end, sentence, tokens) : Optional.empty())
        .or(() -> topicalRatio(text, end, sentence, tokens))
        .or(() -> share ? distant(text, span, end, sentence, tokens) : Optional.empty());
  }

  /** Returns whether 比 stands before the ratio, so that it is one to another time. */
  public boolean isGrowth(String text, Span span, Span sentence) {
    int from = Math.max(sentence.start(), span.start() - REACH);
    int at = text.substring(from, span.start()).lastIndexOf('比');
    return at > 0;
  }

  /** 前年比は、2026年度に1.8%、2027年度に2%: the topic of the sentence is the ratio. */
  private Optional<String> topicalRatio(String text, int end, Span sentence, List<Token> tokens) {
    int from = Math.max(sentence.start(), end - REACH);
    String before = text.substring(from, end);
    int seen = Math.max(before.lastIndexOf("比で見"), before.lastIndexOf("比でみ"));
    seen = Math.max(seen, before.lastIndexOf("比に直"));
    if (seen > 0) {
      return nouns.before(text, from + seen, sentence, tokens).map(this::base);
    }
    int dated = behindDate(text, end, sentence);
    if (text.startsWith("比で", dated - 1) && dated + 1 < end && dated - 1 > sentence.start()) {
      return nouns.before(text, dated - 1, sentence, tokens).map(this::base);
    }
    int topic = Math.max(before.lastIndexOf("比は"), before.lastIndexOf("比を"));
    if (topic > 0 && words.lengthBefore(Role.STANDING, text, from + topic, from) > 0) {
      return nouns.before(text, from + topic, sentence, tokens).map(this::base);
    }
    int at = before.lastIndexOf("比は");
    return at > 0
        ? nouns.before(text, from + at, sentence, tokens).filter(Ratios::isEarlierTime)
        : Optional.empty();
  }

  /** 2013年度比で2035年度に60%: a date stands between. Returns the index at which it begins. */
  private static int behindDate(String text, int end, Span sentence) {
    int at = end;
    while (at > sentence.start()
        && end - at < LONGEST_DATE
        && "0123456789０１２３４５６７８９年度月末までに、".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** 現行水準に15%上乗せ. */
  private Optional<String> addedTo(
      String text, Span span, int end, Span sentence, List<Token> tokens) {
    int behind = limits.behindModifiers(text, span, sentence);
    for (String particle : List.of("の", "を", "")) {
      boolean added =
          text.startsWith(particle, behind)
              && words.lengthAt(Role.ADDED, text, behind + particle.length(), sentence.end()) > 0;
      if (added && endsWith(text, end, "に", sentence)) {
        return nouns.before(text, end - 1, sentence, tokens);
      }
    }
    return Optional.empty();
  }

  private Optional<String> distant(
      String text, Span span, int end, Span sentence, List<Token> tokens) {
    boolean changes = change(text, span, sentence).isPresent();
    boolean own = isOwnRate(text, span, sentence);
    return wholes.find(text, end, sentence, tokens, new Wholes.Kind(changes, own));
  }

  /** GDP比5%, 前年同月比で2.4%, 消費税換算で7%. */
  private Optional<String> ratioTo(
      String text, Span span, int end, Span sentence, List<Token> tokens) {
    int converted = words.lengthBefore(Role.CONVERTED, text, end, sentence.start() + 1);
    if (converted > 0) {
      return nouns
          .before(text, end - converted, sentence, tokens)
          .filter(noun -> !noun.startsWith("年"));
    }
    List<Integer> ends = new ArrayList<>();
    ends.add(end);
    for (String topic : TOPICS) {
      if (endsWith(text, end, topic, sentence)) {
        ends.add(end - topic.length());
      }
    }
    if (endsWith(text, end, "で", sentence)) {
      Optional<String> against =
          nouns
              .before(text, end - 1, sentence, tokens)
              .filter(noun -> noun.startsWith("対") && noun.length() > 2)
              .filter(noun -> change(text, span, sentence).isPresent());
      if (against.isPresent()) {
        return against.map(noun -> noun.substring(1));
      }
    }
    for (int e : ends) {
      if (endsWith(text, e, "比年率", sentence)) {
        return nouns.before(text, e - 3, sentence, tokens).map(this::base);
      }
      if (endsWith(text, e, "比", sentence)) {
        return nouns.before(text, e - 1, sentence, tokens).map(this::base);
      }
    }
    return Optional.empty();
  }

  /** The base alone: GDP of 防衛費GDP比 and 対GDP比, 前年 of 輸出額前年比. */
  private String base(String noun) {
    String bare = noun.startsWith("対") && noun.length() > 2 ? noun.substring(1) : noun;
    int start = words.lastIn(Role.BASE, bare);
    return start > 0 ? bare.substring(start) : bare;
  }

  /** Returns whether the ratio is told to be one of its own, such as a tax rate: 税率は10%. */
  public boolean isOwnRate(String text, Span span, Span sentence) {
    int end = limits.beforeModifiers(text, span, sentence);
    return words.endsWithPlain(Role.PROPORTION, text, sentence.start(), end)
        && !endsWith(text, end, "の", sentence);
  }

  /** Returns what the head of a table's row or column says its ratios are to: 対GDP比(%). */
  public Optional<String> inHead(String head) {
    int bracket = Math.max(head.indexOf('('), head.indexOf('（'));
    String name = (bracket > 0 ? head.substring(0, bracket) : head).strip();
    return name.endsWith("比") && name.length() > 1 && words.lastIn(Role.BASE, "の" + name) > 0
        ? Optional.of(base(name.substring(0, name.length() - 1)))
        : Optional.empty();
  }

  /** Returns whether 同 stands before a ratio: its base is the one of the ratio before. */
  public boolean isSameBase(String text, Span span, Span sentence) {
    int end = limits.beforeModifiers(text, span, sentence);
    return endsWith(text, end, "同", sentence) || endsWith(text, end, "同じく", sentence);
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
        && words.lengthBefore(Role.PASSING, text, at, sentence.start() + 1) == 0;
  }

  /**
   * Returns whether a ratio is a share of what the sentence names as the whole of several:
   * 全体に占める割合は, and whether the next ratio is another level of the same, as in 10%から12%へ.
   */
  public boolean isSharedWhole(String text, Span span, Span sentence, String of) {
    int from = Math.max(sentence.start(), span.start() - REACH);
    int at = span.start();
    while (at >= from && !text.startsWith(of, at)) {
      at--;
    }
    boolean occupied =
        at >= from && words.lengthAt(Role.OCCUPIED, text, at + of.length(), span.start()) > 0;
    return occupied || isEarlierLevel(text, span, sentence) && !isTime(of);
  }

  private boolean isEarlierLevel(String text, Span span, Span sentence) {
    int behind = limits.behindModifiers(text, span, sentence);
    return text.startsWith("から", behind) && change(text, span, sentence).isEmpty();
  }

  /** Returns whether a base is an earlier time: 前年, 前年同月, 前期. */
  public static boolean isEarlierTime(String of) {
    return of.startsWith("前") || of.startsWith("昨") || of.startsWith("同");
  }

  /** Returns whether a base is a time: 前年, 2013年度. */
  public static boolean isTime(String of) {
    return isEarlierTime(of) || Character.isDigit(of.charAt(0)) && of.contains("年");
  }

  /** 前年より3%, 前回から12ポイント, 前年度を0.3ポイント. */
  private Optional<String> comparedWith(
      String text, Span span, int end, Span sentence, List<Token> tokens) {
    int behind = limits.behindModifiers(text, span, sentence);
    int at = end > sentence.start() && text.charAt(end - 1) == '、' ? end - 1 : end;
    int than = words.lengthBefore(Role.THAN, text, at, sentence.start() + 1);
    if (than > 0) {
      return nouns.before(text, at - than, sentence, tokens);
    }
    int from = words.lengthBefore(Role.FROM, text, at, sentence.start() + 1);
    if (from > 0 && change(text, span, sentence).isPresent()) {
      boolean passes = words.goesOn(Sequel.SURPASSES, text, behind, sentence.end());
      Optional<String> owner =
          wholes
              .ownerOfFigure(text, at - from, sentence, tokens)
              .filter(noun -> passes || isBase(noun) && endsRatio(text, at - from));
      if (owner.isPresent()) {
        return owner;
      }
    }
    if (from == 0 || text.charAt(at - 1) == 'を' && isLevel(text, behind)) {
      return Optional.empty();
    }
    boolean passed =
        text.charAt(at - 1) == 'を' && words.goesOn(Sequel.SURPASSES, text, behind, sentence.end());
    return nouns
        .before(text, at - from, sentence, tokens)
        .filter(noun -> passed && !Character.isDigit(noun.charAt(0)) || isBase(noun));
  }

  /** 見通しを1.5%から0.8%へ下げる: the figure is the level of what stands before を. */
  private static boolean isLevel(String text, int behind) {
    return List.of("から", "に", "へ", "と").stream().anyMatch(p -> text.startsWith(p, behind));
  }

  private static boolean endsRatio(String text, int end) {
    return "%％割".indexOf(text.charAt(end - 1)) >= 0 || text.startsWith("ポイント", end - 4);
  }

  private boolean isBase(String noun) {
    return isEarlierTime(noun)
        || words.beginsWith(Role.PAST, noun)
        || words.endsWith(Role.BENCHMARK, noun);
  }

  /** 売上高の約25%: the whole stands before の. */
  private Optional<String> shareOf(
      String text, Span span, int end, Span sentence, List<Token> tokens) {
    boolean fraction = isFraction(span.of(text));
    if (wholes.isAmongThese(text, end, sentence)) {
      return Optional.empty();
    }
    if (end == sentence.start() || text.charAt(end - 1) != 'の') {
      return topicShare(text, span, end, sentence, tokens, fraction);
    }
    if (!fraction && words.goesOn(Sequel.PASSED, text, span.end(), sentence.end())) {
      return nouns
          .before(text, end - 1, sentence, tokens)
          .filter(noun -> words.isOne(Role.WHOLE, noun));
    }
    boolean part = span.of(text).contains("分の") && !text.startsWith("から", span.end());
    return nouns
        .before(text, end - 1, sentence, tokens)
        .filter(noun -> isWhole(noun) || part && isMoment(noun))
        .map(noun -> nouns.withClause(noun, text, end - 1, tokens));
  }

  /** 2013年の7分の1, ピーク時の3分の1: a fraction is of a time where a ratio is the time's own. */
  private boolean isMoment(String noun) {
    boolean timed =
        words.endsWith(Role.TIME, noun)
            || words.endsWith(Role.MOMENT, noun)
            || words.isOne(Role.COMPARED, noun);
    return timed && !words.isOne(Role.CHANGE, noun);
  }

  /** 3分の1, 3人に1人, 4割: figures that can hardly be anything but shares. */
  private static boolean isFraction(String ratio) {
    return ratio.contains("分の") || ratio.contains("に") || ratio.contains("割");
  }

  /** 企業は62%, 若者では5人に1人, 実質GDPを0.4%: a population or a standing quantity. */
  private Optional<String> topicShare(
      String text, Span span, int end, Span sentence, List<Token> tokens, boolean fraction) {
    for (String particle : List.of("では", "は", "が", "を")) {
      if (endsWith(text, end, particle, sentence)) {
        int topic = end - particle.length();
        if (!fraction && !goesOnWithPart(text, span, sentence) && nouns.hasClause(topic, tokens)) {
          // 賛成と答えた企業は12%にとどまる: they are the part, not the whole.
          return Optional.empty();
        }
        boolean population = !particle.equals("を") && (fraction || !particle.equals("では"));
        return nouns
            .before(text, topic, sentence, tokens)
            .filter(
                noun ->
                    words.endsWith(Role.STANDING, noun)
                        || population
                            && words.endsWith(Role.POPULATION, noun)
                            && noun.length() > 1);
      }
    }
    return Optional.empty();
  }

  private boolean goesOnWithPart(String text, Span span, Span sentence) {
    int behind = limits.behindModifiers(text, span, sentence);
    return behind < sentence.end() && "がのを、".indexOf(text.charAt(behind)) >= 0;
  }

  private boolean isWhole(String noun) {
    boolean figure = Character.isDigit(noun.charAt(0)) && !words.endsWith(Role.LIMITED, noun);
    return !figure
        && !words.endsWith(Role.TIME, noun)
        && !words.endsWith(Role.MOMENT, noun)
        && !words.beginsWith(Role.PAST, noun)
        && !words.isOne(Role.CHANGE, noun)
        && !words.endsWith(Role.COMPARED, noun);
  }

  private static boolean endsWith(String text, int end, String suffix, Span sentence) {
    return end - suffix.length() > sentence.start()
        && text.startsWith(suffix, end - suffix.length());
  }
}
