package io.konkyo.mention.statement;

import io.konkyo.mention.statement.Cue.Form;
import io.konkyo.mention.statement.CueWords.Verb;
import io.konkyo.mention.statement.CueWords.VerbClass;
import io.konkyo.mention.statement.CueWords.WordClass;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the cues of a passage and the と before each. */
final class CueFinder {

  /** The most pieces of what stands before the dictionary form of a verb: 不満を漏らす. */
  private static final int MOST_BEFORE = 5;

  /** The most pieces between と and its verb. */
  private static final int MOST_BETWEEN = 30;

  /** The most pieces between との and its noun: 極めて厳しい見方. */
  private static final int MOST_MODIFIERS = 8;

  private static final Set<String> LIGHT_VERBS = Set.of("する", "いたす", "致す", "なさる", "できる", "出来る");

  /** Verbs of state behind て: 話しておられる. */
  private static final Set<String> STATES = Set.of("おる", "いる", "ござる", "ございます");

  private static final Set<String> PASSIVES = Set.of("れる", "られる");

  private final CueWords words;

  CueFinder(CueWords words) {
    this.words = words;
  }

  /** Returns the cues of a passage, from left to right. */
  List<Cue> find(Passage passage) {
    List<Cue> cues = new ArrayList<>();
    int i = 0;
    while (i < passage.size()) {
      Optional<Cue> cue = at(passage, i);
      cue.ifPresent(cues::add);
      // Of the words of によれば none is a cue by itself.
      i = cue.filter(found -> found.is(Form.ACCORDING)).map(Cue::to).orElse(i + 1);
    }
    return cues;
  }

  private Optional<Cue> at(Passage passage, int i) {
    if (passage.bracketed(i).isPresent()) {
      return Optional.empty();
    }
    Optional<Cue> according = according(passage, i);
    if (according.isPresent()) {
      return according;
    }
    if (passage.isPart(i, "動詞", "自立") || isClosingNoun(passage, i) || passage.is(i, "として")) {
      return verbAt(passage, i);
    }
    return Optional.empty();
  }

  private Optional<Cue> according(Passage passage, int i) {
    if (!passage.isPart(i, "助詞") && !passage.isPart(i, "名詞")) {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder();
    for (int end = i; end < i + MOST_BEFORE && passage.token(end).isPresent(); end++) {
      written.append(passage.surface(end));
      boolean place = passage.is(end, "は") && !passage.isComma(end + 1);
      if (words.is(WordClass.ACCORDING, written.toString()) && !place) {
        return Optional.of(new Cue(Form.ACCORDING, i, end + 1, i, false));
      }
    }
    return Optional.empty();
  }

  /** 「…」と強調。 */
  private static boolean isClosingNoun(Passage passage, int i) {
    return passage.isPart(i, "名詞") && passage.isBoundary(i + 1);
  }

  private Optional<Cue> verbAt(Passage passage, int i) {
    if (passage.is(i, "として")) {
      return hold(passage, i, i);
    }
    Match match = match(passage, i);
    int to = end(passage, i);
    boolean passive = isPassive(passage, i, to);
    if (isUnsaid(passage, i, to)) {
      return Optional.empty();
    }
    if (match.is(VerbClass.VIEW_VERB) || match.is(VerbClass.COMMENT_VERB)) {
      Optional<Cue> framed = framed(passage, match, to, passive);
      if (framed.isPresent()) {
        return framed;
      }
    }
    if (match.is(VerbClass.HOLD)) {
      int link = passage.is(i - 1, "と") ? i - 1 : -1;
      if (link > 0) {
        return hold(passage, link, i);
      }
    }
    if (match.is(VerbClass.SAY) && !(passive && !match.isPolite())) {
      return say(passage, match, to, passive);
    }
    if (match.is(VerbClass.NOT)) {
      return Optional.empty();
    }
    return quote(passage, match, to, passive);
  }

  /** Returns the verb that ends at a piece with what of the passage before it belongs to it. */
  private Match match(Passage passage, int i) {
    boolean noun = !passage.isPart(i, "動詞");
    String base = noun || LIGHT_VERBS.contains(passage.base(i)) ? "する" : passage.base(i);
    Match best = new Match(i, i, Optional.empty());
    if (!words.endsVerb(base)) {
      return best;
    }
    if (!noun) {
      best = new Match(i, i, words.verb("", base));
    }
    String before = "";
    int from = noun ? i + 1 : i;
    while (from > 0 && from > i - MOST_BEFORE && passage.bracketed(from - 1).isEmpty()) {
      from--;
      before = passage.surface(from) + before;
      Optional<Verb> verb = words.verb(before, base);
      if (verb.isPresent()) {
        best = new Match(from, i, verb);
      }
    }
    return best;
  }

  /** Returns the index behind the verb at an index with its auxiliaries: 示しており. */
  static int end(Passage passage, int i) {
    int to = i + 1;
    while (passage.has(to)) {
      boolean joint = passage.isOneOf(to, "て", "で", "ちゃ") && passage.isPart(to, "助詞");
      if (!passage.isPart(to, "助動詞")
          && !passage.isPart(to, "動詞", "非自立")
          && !passage.isPart(to, "動詞", "接尾")
          && !(to == i + 1 && passage.isPart(i, "名詞") && LIGHT_VERBS.contains(passage.base(to)))
          && !(passage.isOneOf(to - 1, "て", "で") && STATES.contains(passage.base(to)))
          && !joint) {
        break;
      }
      to++;
    }
    return to;
  }

  private static boolean isPassive(Passage passage, int i, int to) {
    for (int k = i + 1; k < to; k++) {
      if (PASSIVES.contains(passage.base(k))) {
        return true;
      }
    }
    return false;
  }

  /** 述べていない, 述べるべきだ, 述べる予定だ, 述べれば. */
  private boolean isUnsaid(Passage passage, int i, int to) {
    for (int k = i + 1; k < to; k++) {
      String base = passage.base(k);
      if (base.equals("ない") || base.equals("ぬ") || base.equals("ん") || base.equals("べし")) {
        return true;
      }
    }
    return words.is(WordClass.UNSAID, passage.surface(to))
        || passage.isOneOf(to, "ば", "ず", "ても", "でも", "まい")
        || passage.is(to - 1, "う")
        || passage.is(to - 1, "よう");
  }

  private Optional<Cue> say(Passage passage, Match match, int to, boolean passive) {
    int link = link(passage, match.from);
    if (link < 0) {
      return asSaid(passage, match, to).or(() -> alone(passage, match, to, passive));
    }
    boolean with = match.verb.filter(Verb::with).isPresent();
    int quotation = quotationBefore(passage, link);
    boolean quoted = quotation >= 0 && !(with && !isSentence(passage, quotation));
    boolean needsPredicate =
        match.verb.filter(Verb::with).isPresent() || !isPlain(passage, link, match.from);
    if (!quoted && !(needsPredicate ? isPredicate(passage, link - 1) : isWord(passage, link - 1))) {
      return Optional.empty();
    }
    return Optional.of(new Cue(Form.SAY, match.from, to, link, passive));
  }

  private Optional<Cue> asSaid(Passage passage, Match match, int to) {
    return words.is(WordClass.AS_SAID, passage.surface(to) + passage.surface(to + 1))
            || words.is(WordClass.AS_SAID, passage.surface(to))
        ? Optional.of(new Cue(Form.AS_SAID, match.from, to, match.from, false))
        : Optional.empty();
  }

  /** そう語る; 首相が語った, where what was said stands in another sentence. */
  private Optional<Cue> alone(Passage passage, Match match, int to, boolean passive) {
    boolean points = pointer(passage, match.from).isPresent();
    boolean free =
        (match.is(VerbClass.SAY) || match.is(VerbClass.QUOTE))
            && !passage.isOneOf(match.from - 1, "を", "と", "よう")
            && !(passage.is(match.from - 1, "に") && !match.is(VerbClass.SAY));
    return points || free
        ? Optional.of(new Cue(Form.ALONE, match.from, to, match.from, passive))
        : Optional.empty();
  }

  /** Returns the word before a verb that points to what was said: 次のように. */
  Optional<String> pointer(Passage passage, int verb) {
    String written = "";
    for (int i = verb - 1; i >= 0 && i > verb - MOST_BEFORE; i--) {
      written = passage.surface(i) + written;
      if (words.is(WordClass.AHEAD, written) || words.is(WordClass.BACK, written)) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }

  /** Any verb behind a quotation. */
  private Optional<Cue> quote(Passage passage, Match match, int to, boolean passive) {
    int link = link(passage, match.from);
    int quotation = link < 0 ? -1 : quotationBefore(passage, link);
    boolean known = match.verb.isPresent();
    if (quotation < 0 && !passive && (known || pointer(passage, match.from).isPresent())) {
      return LIGHT_VERBS.contains(passage.base(match.at)) && !known
          ? Optional.empty()
          : alone(passage, match, to, false);
    }
    if (quotation < 0 || passive || (!known && !passage.isPart(match.at, "動詞"))) {
      return Optional.empty();
    }
    if (!known && !isSentence(passage, quotation)) {
      return Optional.empty();
    }
    int from = match.from;
    if (!known) {
      from = object(passage, match.at, link);
    }
    return Optional.of(new Cue(Form.QUOTE, from, to, link, passive));
  }

  /** Returns where an unlisted verb begins with its object: 条件を付けた, 牽制した. */
  private static int object(Passage passage, int verb, int link) {
    int from = verb;
    while (from - 1 > link && passage.isPart(from - 1, "名詞") && !isTime(passage, from - 1)) {
      from--;
    }
    if (from == verb
        && from - 2 > link
        && passage.is(from - 1, "を")
        && passage.isPart(from - 2, "名詞")) {
      from -= 2;
    }
    return from;
  }

  private static boolean isTime(Passage passage, int i) {
    return passage.isPart(i, "名詞", "副詞可能") || passage.isPart(i, "名詞", "接尾");
  }

  private Optional<Cue> hold(Passage passage, int link, int verb) {
    int to = end(passage, verb);
    boolean joined = verb == link;
    boolean passive = isPassive(passage, verb, to);
    boolean see = !joined && !passage.base(verb).equals("する");
    if (quotationBefore(passage, link) >= 0) {
      if (!isSentence(passage, quotationBefore(passage, link))) {
        return Optional.empty();
      }
    } else if (!isPredicate(passage, link - 1)
        || passage.base(link - 1).equals("う")
        || passage.base(link - 1).equals("まい")
        || (passage.isPart(link - 1, "名詞") && passage.isOneOf(link - 2, "を", "と"))) {
      return Optional.empty();
    }
    boolean goesOn = to > verb + 1 || passage.isComma(to) || !passage.has(to);
    if (joined && to == verb + 1 && !isDemand(passage, to)) {
      return Optional.empty();
    }
    if (!see && (!goesOn || words.is(WordClass.UNSAID, passage.surface(to)))) {
      return Optional.empty();
    }
    if (passage.is(to, "も")
        || passage.is(to, "は")
        || isUnsaid(passage, verb, to)
        || (see && passive)) {
      return Optional.empty();
    }
    int from = joined || !see ? link : verb;
    return Optional.of(new Cue(Form.HOLD, from, to, link, passive));
  }

  /** Returns whether a verb behind として makes it a saying: として批判した. */
  private boolean isDemand(Passage passage, int from) {
    for (int i = from; i < passage.size() && i < from + MOST_BETWEEN; i++) {
      if ((passage.isPart(i, "動詞") || isClosingNoun(passage, i))
          && match(passage, i).is(VerbClass.DEMAND)) {
        return true;
      }
    }
    return false;
  }

  /** との見方を示す: the cue begins with the noun. */
  private Optional<Cue> framed(Passage passage, Match match, int to, boolean passive) {
    int object = match.from - 1;
    while (object > 0
        && (passage.isPart(object, "副詞")
            || passage.isPart(object, "形容詞")
            || passage.isOneOf(object, "に")
            || (passage.isPart(object, "名詞") && passage.is(object + 1, "に")))) {
      object--;
    }
    if (!passage.is(object, "を") || passive && !match.isPolite()) {
      return Optional.empty();
    }
    int noun = object - 1;
    String written = "";
    int best = -1;
    boolean view = false;
    for (int i = noun; i >= 0 && i > noun - MOST_BEFORE && passage.bracketed(i).isEmpty(); i--) {
      written = passage.surface(i) + written;
      if ((match.is(VerbClass.VIEW_VERB) && words.is(WordClass.VIEW, written))
          || (match.is(VerbClass.COMMENT_VERB) && words.is(WordClass.COMMENT, written))) {
        best = i;
        view = match.is(VerbClass.VIEW_VERB) && words.is(WordClass.VIEW, written);
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    while (passage.isPart(best - 1, "名詞") && !passage.isPart(best - 1, "名詞", "非自立")) {
      best--;
    }
    int link = connector(passage, best);
    return link < 0
        ? Optional.empty()
        : Optional.of(new Cue(view ? Form.VIEW : Form.COMMENT, best, to, link, passive));
  }

  /** Returns the index of the と of との, という or とする before a noun, or -1. */
  private static int connector(Passage passage, int noun) {
    for (int i = noun - 1; i > 0 && i >= noun - MOST_MODIFIERS; i--) {
      if (passage.isOneOf(i, "という", "といった", "とする", "との")) {
        return i;
      }
      boolean joint = passage.isOneOf(i, "の", "いう", "言う", "する", "いっ", "いった");
      if (joint && passage.is(i - 1, "と")) {
        return i - 1;
      }
      if (passage.is(i, "と")) {
        return i == noun - 1 && (passage.isQuotation(i - 1) || isPredicate(passage, i - 1))
            ? i
            : -1;
      }
      boolean modifier =
          passage.isPart(i, "名詞")
              || passage.isPart(i, "形容詞")
              || passage.isPart(i, "連体詞")
              || passage.isPart(i, "副詞")
              || passage.isPart(i, "接頭詞")
              || passage.isOneOf(i, "な", "の", "に", "、");
      if (!modifier) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the index of the と that belongs to a verb, or -1. */
  private int link(Passage passage, int verb) {
    for (int i = verb - 1; i > 0 && i >= verb - MOST_BETWEEN; i--) {
      if (passage.bracketed(i).isPresent()) {
        continue;
      }
      if (passage.isOneOf(i, "と", "って") && passage.isPart(i, "助詞")) {
        return i;
      }
      if (passage.isPart(i, "動詞")) {
        if (!passage.isOneOf(i + 1, "て", "で", "ながら", "つつ")
            || passage.isComma(i + 2)
            || match(passage, i).is(VerbClass.SAY)) {
          return -1;
        }
      } else if (passage.isPart(i, "助動詞") && !passage.isOneOf(i, "な", "に")
          || passage.isOneOf(i, "。", "という", "として", "ば", "し")
          || passage.isPart(i, "接続詞")) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns whether nothing but modifiers of the verb stands between と and it. */
  private static boolean isPlain(Passage passage, int link, int verb) {
    for (int i = link + 1; i < verb; i++) {
      if (passage.isOneOf(i, "を", "は", "が", "も") && i > link + 1) {
        return false;
      }
    }
    return true;
  }

  /** Returns the index of the quotation that ends before a と, or -1. */
  static int quotationBefore(Passage passage, int link) {
    int i = link - 1;
    while (i >= 0 && (passage.isOneOf(i, "など", "等", "、", "。", "・") || passage.isAside(i))) {
      i--;
    }
    return passage.isQuotation(i) ? i : -1;
  }

  /** Returns whether what is quoted is more than a word. */
  static boolean isSentence(Passage passage, int quotation) {
    Span inside = passage.bracketed(quotation).orElseThrow().inside();
    return inside.length() >= 10
        || (!inside.isEmpty() && isHiragana(passage.text().charAt(inside.end() - 1)));
  }

  private static boolean isHiragana(char c) {
    return (c >= 'ぁ' && c <= 'ゖ') || "。！？!?".indexOf(c) >= 0;
  }

  /** Returns whether a clause may end with the piece: a predicate, or a noun that is one. */
  static boolean isPredicate(Passage passage, int i) {
    return passage.isPart(i, "動詞")
        || passage.isPart(i, "形容詞")
        || passage.isPart(i, "助動詞")
        || passage.isPart(i, "助詞", "終助詞")
        || passage.isOneOf(i, "か", "よ", "ね", "から", "ため", "こと", "べき", "はず", "もの", "など")
        || passage.isPart(i, "名詞", "形容動詞語幹")
        || (passage.isPart(i, "名詞", "接尾")
            && passage.token(i).orElseThrow().detail().equals("形容動詞語幹"));
  }

  private static boolean isWord(Passage passage, int i) {
    return isPredicate(passage, i) || passage.isPart(i, "名詞") || passage.isPart(i, "助詞", "副助詞");
  }

  /**
   * A verb in a passage.
   *
   * @param from where what belongs to it begins: 不満を漏らす
   * @param at where it stands itself
   * @param verb what is known of it, absent for a verb that is not listed
   */
  private record Match(int from, int at, Optional<Verb> verb) {

    boolean is(VerbClass wanted) {
      return verb.filter(known -> known.is(wanted)).isPresent();
    }

    boolean isPolite() {
      return verb.filter(Verb::polite).isPresent();
    }
  }
}
