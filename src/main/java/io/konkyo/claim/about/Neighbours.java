package io.konkyo.claim.about;

import io.konkyo.claim.figure.MentionIndex;
import io.konkyo.claim.phrase.BesideWords;
import io.konkyo.claim.phrase.BesideWords.WordClass;
import io.konkyo.claim.phrase.NounKind;
import io.konkyo.claim.phrase.Phrase;
import io.konkyo.claim.phrase.PhraseReader;
import io.konkyo.claim.phrase.SentenceFrame;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands right beside a figure: the noun joined to it, the bracket around it, its whole. */
final class Neighbours {

  private static final Set<NounKind> NO_WHOLE =
      Set.of(NounKind.TIME, NounKind.GENERIC, NounKind.STAND, NounKind.ABSTRACT, NounKind.PRONOUN);

  private static final Set<String> NO_HEAD = Set.of("接尾", "副詞可能", "非自立");

  private static final int MAX_STEPS = 12;
  private static final int LONGEST_GLOSS = 40;
  private static final int SHORT_GLOSS = 12;

  /** The most UTF-16 units between an amount and the bracket that tells it again. */
  private static final int HOST_GAP = 4;

  private final BesideWords words;
  private final SentenceFrame frame;
  private final Mention figure;
  private final String text;
  private final List<Token> tokens;
  private final Span sentence;
  private final int bunsetsuEnd;
  private final int behind;
  private final String particle;
  private final int opening;
  private final Optional<Span> base;
  private final Optional<Phrase> left;

  Neighbours(SentenceFrame frame, Mention figure, BesideWords words) {
    this.words = words;
    this.frame = frame;
    this.figure = figure;
    this.text = frame.text();
    this.tokens = frame.sentence().tokens();
    this.sentence = frame.sentence().span();
    this.bunsetsuEnd = frame.spanOf(frame.partOf(figure).index()).end();
    int limits = behindLimits();
    // 4,000億ドルもの赤字
    boolean more = text.startsWith("もの", limits);
    this.behind = more ? limits + 1 : text.startsWith("という", limits) ? limits + 2 : limits;
    this.particle = behind < sentence.end() ? text.substring(behind, behind + 1) : "";
    this.opening = findOpening();
    this.base = findBase();
    this.left = findLeft();
  }

  /** The noun right before the figure: 年間維持費約50億ドル, 児童福祉司24人, 補助金：25億円. */
  Optional<Phrase> left() {
    return left;
  }

  private Optional<Phrase> findLeft() {
    int at = figure.span().start();
    int last = tokenBefore(at);
    int steps = 0;
    while (last >= 0 && steps < MAX_STEPS && (isModifier(last) || isSeparator(last))) {
      last--;
      steps++;
    }
    last = beforeBracket(last);
    if (last < 0 || !PhraseReader.isNominal(tokens.get(last))) {
      return Optional.empty();
    }
    Phrase run = frame.phrases().run(0, last);
    String written = run.span().of(text);
    if (Character.isDigit(written.charAt(0))) {
      // 1機140億円
      return Optional.empty();
    }
    if (words.ends(WordClass.RATE, written) || isComparison(written)) {
      return Optional.empty();
    }
    if (run.kind() == NounKind.STAND) {
      Phrase furthered = ofAction(run);
      boolean inside = opening >= 0 && furthered.kind() == NounKind.STAND;
      return inside ? Optional.empty() : Optional.of(furthered);
    }
    return cut(run.span(), tokens.get(last));
  }

  /** 減災対策の推進 5億円: what is furthered is measured. */
  private Phrase ofAction(Phrase action) {
    int of = tokenBefore(action.span().start());
    boolean owned = of > 0 && tokens.get(of).surface().equals("の");
    return owned && PhraseReader.isNominal(tokens.get(of - 1))
        ? frame.phrases().run(0, of - 1)
        : action;
  }

  /** 前年度差, 前日比. */
  private static boolean isComparison(String written) {
    return (written.contains("前") || written.startsWith("対"))
        && (written.endsWith("比") || written.endsWith("差"));
  }

  /** 支援(新規) 5億円: the index of the morpheme before a bracket that ends with another. */
  private int beforeBracket(int last) {
    if (last <= 0 || ")）".indexOf(tokens.get(last).surface().charAt(0)) < 0) {
      return last;
    }
    for (int i = last - 1; i > Math.max(0, last - MAX_STEPS); i--) {
      if ("(（".indexOf(tokens.get(i).surface().charAt(0)) >= 0) {
        return i - 1;
      }
    }
    return last;
  }

  /** 防衛費GDP比2%: what the ratio is to is no part of what it measures. */
  private Optional<Phrase> cut(Span run, Token last) {
    if (base.isEmpty() || !base.get().overlaps(run)) {
      return Optional.of(frame.phrases().phrase(run, last));
    }
    if (base.get().start() <= run.start()) {
      return Optional.empty();
    }
    Span before = new Span(run.start(), base.get().start());
    Token end = tokens.get(Tokens.indexAt(tokens, before.end() - 1));
    return Optional.of(new Phrase(before, frame.phrases().kind(before, end)));
  }

  /** What a list's item or a line says before a colon: 会費：1人3,000円. */
  Optional<Phrase> label() {
    int colon = figure.span().start() - 1;
    while (colon > sentence.start() && text.charAt(colon) != ':' && text.charAt(colon) != '：') {
      colon--;
    }
    int last = tokenBefore(colon);
    return last >= 0 && PhraseReader.isNominal(tokens.get(last))
        ? Optional.of(frame.phrases().run(0, last))
        : Optional.empty();
  }

  /** Returns whether the figure is told of what was told before: その3分の1, このうち5万円. */
  boolean refersBack() {
    int at = figure.span().start();
    int last = tokenBefore(at);
    while (last >= 0 && (isModifier(last) || tokens.get(last).surface().equals("、"))) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    int end = tokens.get(last).span().end();
    for (String word : words.of(WordClass.BACK)) {
      int start = end - word.length();
      if (start >= sentence.start() && text.startsWith(word, start)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether このうち stands between the figure before and this one. */
  boolean isPart() {
    int from = endBefore();
    String between = from < 0 ? "" : text.substring(from, figure.span().start());
    return between.contains("このうち") || between.contains("そのうち") || between.contains("、うち");
  }

  /** Returns whether the figure is what another of its kind changes to: 38万円から41万円へ. */
  boolean isGoal() {
    int from = endBefore();
    return from >= 0
        && text.startsWith("から", from)
        && (particle.equals("へ") || particle.equals("に") || particle.equals("ま"));
  }

  /** Returns where the figure before ends, -1 for none. */
  private int endBefore() {
    MentionIndex figures = frame.figures();
    int best = -1;
    for (int i = figures.lastBy(figure.span().start()); i >= 0 && figures.farthest(i) > best; i--) {
      int end = figures.mentions().get(i).span().end();
      if (end <= figure.span().start()) {
        best = Math.max(best, end);
      }
    }
    return best;
  }

  /** The noun in brackets behind the figure: 2,000億円(思いやり予算). */
  Optional<Phrase> gloss() {
    int opening = figure.span().end();
    if (opening + 1 >= sentence.end() || "(（".indexOf(text.charAt(opening)) < 0) {
      return Optional.empty();
    }
    Optional<Phrase> inside = runAt(opening + 1);
    return inside.filter(
        p ->
            p.span().start() == opening + 1
                && !isFigure(p.span())
                && p.span().end() < sentence.end()
                && ")）".indexOf(text.charAt(p.span().end())) >= 0);
  }

  /** The noun joined behind the figure: 20分野, 3本柱, 2%枠. */
  Optional<Phrase> fused() {
    return runAt(behind).filter(phrase -> !isVerb(phrase.span().end()));
  }

  /** 消失する, 増加した: the noun is a verb's. */
  private boolean isVerb(int end) {
    if (end >= sentence.end()) {
      return false;
    }
    String base = tokens.get(Tokens.indexAt(tokens, end)).base();
    return base.equals("する") || base.equals("できる") || base.equals("される");
  }

  private boolean isFigure(Span span) {
    return frame.figures().overlaps(span);
  }

  /** The noun behind the figure and の where both stand in one bunsetsu. */
  Optional<Phrase> modified() {
    boolean here = particle.equals("の") && behind + 1 < bunsetsuEnd;
    return here ? runAt(behind + 1) : Optional.empty();
  }

  /** Returns whether の follows the figure and what limits it: 3つの, 5,000億円規模の. */
  boolean isGenitive() {
    return particle.equals("の") || particle.equals("う");
  }

  /** Returns where the particle behind the figure and what limits it stands. */
  int behind() {
    return behind;
  }

  /** Returns whether a noun tells what a figure is held against: 当初目標. */
  boolean isBaseWord(String noun) {
    return words.ends(WordClass.BASE, noun);
  }

  /** Returns whether を follows the figure. */
  boolean isObject() {
    return particle.equals("を");
  }

  private Optional<Phrase> runAt(int at) {
    if (at >= sentence.end()) {
      return Optional.empty();
    }
    int first = Tokens.indexAt(tokens, at);
    Token token = tokens.get(first);
    boolean begins = token.span().start() == at || token.span().end() > at + 1;
    if (!begins || !PhraseReader.isNominal(token) || NO_HEAD.contains(token.subtype())) {
      return Optional.empty();
    }
    int last = first;
    while (last + 1 < tokens.size() && PhraseReader.isNominal(tokens.get(last + 1))) {
      last++;
    }
    Span run = new Span(at, tokens.get(last).span().end());
    return Optional.of(frame.phrases().phrase(run, tokens.get(last)));
  }

  /** Returns where what limits the figure behind it ends: 規模, 以上, 超. */
  private int behindLimits() {
    int at = figure.span().end();
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String limit : words.of(WordClass.LIMIT)) {
        if (at < sentence.end()
            && limit.charAt(0) == text.charAt(at)
            && text.startsWith(limit, at)
            && at + limit.length() <= sentence.end()) {
          at += limit.length();
          moved = true;
          break;
        }
      }
    }
    boolean change = at + 1 < sentence.end() && "増減高安".indexOf(text.charAt(at)) >= 0;
    if (change && text.charAt(at + 1) == 'の') {
      // 2.3%増の480億円
      return at + 1;
    }
    return behindBracket(at);
  }

  /** 900億ユーロ（約16兆円）の融資. */
  private int behindBracket(int at) {
    if (at >= sentence.end() || "(（".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    for (int i = at + 1; i < Math.min(sentence.end() - 1, at + LONGEST_GLOSS); i++) {
      if (")）".indexOf(text.charAt(i)) >= 0) {
        return text.charAt(i + 1) == 'の' || text.charAt(i + 1) == 'を' ? i + 1 : at;
      }
    }
    return at;
  }

  /** The whole that the figure is a share of, where the text says so by の, は or が. */
  Optional<Phrase> whole() {
    if (base.isEmpty()) {
      return Optional.empty();
    }
    int end = base.get().end();
    boolean share =
        end < text.length() && "のはがを、".indexOf(text.charAt(end)) >= 0 || text.startsWith("では", end);
    if (!share) {
      return Optional.empty();
    }
    Token last = tokens.get(Tokens.indexAt(tokens, end - 1));
    NounKind kind = frame.phrases().kind(base.get(), last);
    boolean usable = !NO_WHOLE.contains(kind) && !text.startsWith("に占める", end);
    return usable ? Optional.of(new Phrase(base.get(), NounKind.THING)) : Optional.empty();
  }

  /** Returns where what the ratio is a share of or compared with stands. */
  Optional<Span> base() {
    return base;
  }

  private Optional<Span> findBase() {
    if (!(figure.fields() instanceof Fields.OfPercent percent) || percent.of().isEmpty()) {
      return Optional.empty();
    }
    String of = percent.of().get();
    int at = text.lastIndexOf(of, figure.span().start() - of.length());
    return at >= sentence.start() ? Optional.of(new Span(at, at + of.length())) : Optional.empty();
  }

  /** The amount that one in brackets tells again: 50億ドル(約7,500億円). */
  Optional<Mention> bracketHost() {
    if (opening < 0) {
      return Optional.empty();
    }
    MentionIndex figures = frame.figures();
    for (int i = figures.lastBy(opening);
        i >= 0 && figures.farthest(i) >= opening - HOST_GAP;
        i--) {
      Mention host = figures.mentions().get(i);
      int end = host.span().end();
      if (end <= opening && opening - end <= HOST_GAP && (isSameAmount(host) || isBare())) {
        return Optional.of(host);
      }
    }
    return Optional.empty();
  }

  private boolean isSameAmount(Mention host) {
    return host.type() == MentionType.MONEY && figure.type() == MentionType.MONEY;
  }

  /** Returns whether nothing in the bracket names what is measured: (前年度の1.8倍). */
  private boolean isBare() {
    return opening >= figure.span().start() - SHORT_GLOSS
        && left().isEmpty()
        && whole().isEmpty()
        && fused().filter(p -> p.kind() != NounKind.CHANGE).isEmpty()
        && !isGenitive();
  }

  /** The noun before the bracket that holds nothing but the figure: パソコン利用率(46.8%). */
  Optional<Phrase> hostPhrase() {
    if (opening <= sentence.start() || left().isPresent()) {
      return Optional.empty();
    }
    int last = tokenBefore(opening);
    if (last < 0 || !PhraseReader.isNominal(tokens.get(last))) {
      return Optional.empty();
    }
    return Optional.of(frame.phrases().run(0, last));
  }

  /** Returns where the bracket around the figure opens, -1 for none. */
  private int findOpening() {
    int depth = 0;
    for (int i = figure.span().start() - 1; i >= sentence.start(); i--) {
      char c = text.charAt(i);
      if (c == ')' || c == '）') {
        depth++;
      } else if (c == '(' || c == '（') {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (c == '」' || c == '「') {
        return -1;
      }
    }
    return -1;
  }

  private int tokenBefore(int at) {
    return at <= sentence.start() ? -1 : Tokens.indexAt(tokens, at - 1);
  }

  private boolean isModifier(int index) {
    Token token = tokens.get(index);
    return words.is(WordClass.MODIFIER, token.surface()) || token.partOfSpeech().equals("接頭詞");
  }

  private boolean isSeparator(int index) {
    String surface = tokens.get(index).surface();
    return surface.isBlank() || surface.equals("：") || surface.equals(":");
  }
}
