package io.konkyo.mention.statement;

import io.konkyo.mention.statement.Cue.Form;
import io.konkyo.mention.statement.CueWords.VerbClass;
import io.konkyo.mention.statement.CueWords.WordClass;
import io.konkyo.mention.statement.VerbMatcher.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the cues of a passage and the と before each. */
final class CueFinder {

  /** The most pieces of a form of saying: によりますと, 次のように. */
  private static final int LONGEST_FORM = 5;

  /** The most pieces between として and the verb that makes it a saying. */
  private static final int DEMAND_REACH = 30;

  private static final Set<String> NEGATIONS = Set.of("ない", "ぬ", "ん", "べし", "まい");

  private static final Set<String> POLITE = Set.of("ます", "です");

  private static final Set<String> VOLITIONS = Set.of("う", "よう", "まい");

  private final CueWords words;
  private final VerbMatcher verbs;
  private final LinkFinder links;

  CueFinder(CueWords words) {
    this.words = words;
    this.verbs = new VerbMatcher(words);
    this.links = new LinkFinder(verbs);
  }

  /** Returns the cues of a passage, from left to right; no two have one と. */
  List<Cue> find(Passage passage) {
    List<Cue> cues = new ArrayList<>();
    Map<Integer, Cue> byLink = new HashMap<>();
    int i = 0;
    while (i < passage.size()) {
      Optional<Cue> found = at(passage, i);
      if (found.isPresent()) {
        Cue cue = found.get();
        Cue rival = cue.form().isLinked() ? byLink.get(cue.link()) : null;
        if (rival == null || cue.rank() > rival.rank()) {
          cues.remove(rival);
          cues.add(cue);
          byLink.put(cue.link(), cue);
        }
      }
      // Of the words of によれば none is a cue by itself.
      i = found.filter(cue -> cue.is(Form.ACCORDING)).map(Cue::to).orElse(i + 1);
    }
    return cues;
  }

  private Optional<Cue> at(Passage passage, int i) {
    if (passage.isPart(i, Part.VERB)) {
      return passage.isPart(i, Part.VERB, Grammar.INDEPENDENT)
          ? verb(passage, i)
          : Optional.empty();
    }
    if (passage.is(i, "として")) {
      return held(passage, i);
    }
    return VerbMatcher.isClosingNoun(passage, i) ? verb(passage, i) : according(passage, i);
  }

  private Optional<Cue> according(Passage passage, int i) {
    if (!passage.isWord(i)) {
      return Optional.empty();
    }
    int length = words.accordingAt(passage.text(), passage.start(i));
    if (length == 0) {
      return Optional.empty();
    }
    int end = passage.start(i) + length;
    int to = i + 1;
    while (passage.isWord(to) && passage.end(to) <= end) {
      to++;
    }
    // Without a comma 〜では tells where: 説明では「…」という言葉が使われた.
    boolean place = passage.is(to - 1, "は") && !passage.isComma(to);
    return passage.end(to - 1) == end && !place
        ? Optional.of(new Cue(Form.ACCORDING, i, to, i, false))
        : Optional.empty();
  }

  private Optional<Cue> verb(Passage passage, int i) {
    Match match = verbs.at(passage, i);
    boolean unlisted = match.verb().isEmpty() || match.is(VerbClass.NOT);
    if (unlisted && !passage.quotes() && pointer(passage, i).isEmpty()) {
      // Of the verbs that are not listed those behind a quotation alone count.
      return Optional.empty();
    }
    int to = Grammar.verbEnd(passage, match.at());
    if (isUnsaid(passage, match.at(), to)) {
      return Optional.empty();
    }
    boolean passive = Grammar.isPassive(passage, match.at(), to);
    if (match.is(VerbClass.VIEW_VERB) || match.is(VerbClass.COMMENT_VERB)) {
      Optional<Cue> framed = passive ? Optional.empty() : framed(passage, match, to);
      if (framed.isPresent()) {
        return framed;
      }
    }
    if (match.is(VerbClass.HOLD) && passage.is(match.at() - 1, "と")) {
      return hold(passage, match.at() - 1, match.at(), to);
    }
    if (match.is(VerbClass.SAY)) {
      return passive && !isHonorific(passage, match, to)
          ? Optional.empty()
          : say(passage, match, to, passive);
    }
    return match.is(VerbClass.NOT) || passive ? Optional.empty() : quote(passage, match, to);
  }

  /**
   * 述べられた; of most verbs the form is an honorific in polite speech alone: 約束されました. With ている it is a
   * passive: と言われている.
   */
  private static boolean isHonorific(Passage passage, Match match, int to) {
    return (match.isPolite() || Grammar.hasAuxiliary(passage, match.at(), to, POLITE))
        && !Grammar.isPassiveState(passage, match.at(), to);
  }

  /** 述べていない, 述べるべきだ, 述べる予定だ, 述べれば, 述べよう. */
  private boolean isUnsaid(Passage passage, int verb, int to) {
    return Grammar.hasAuxiliary(passage, verb, to, NEGATIONS)
        || VOLITIONS.contains(passage.base(to - 1))
        || words.is(WordClass.UNSAID, passage.surface(to))
        || words.is(WordClass.UNSAID, passage.base(to))
        || passage.isOneOf(to, "ば", "ず", "ても", "でも");
  }

  private Optional<Cue> say(Passage passage, Match match, int to, boolean passive) {
    int link = links.ofVerb(passage, match.from());
    if (link == LinkFinder.NONE) {
      return asSaid(passage, match, to).or(() -> alone(passage, match, to, passive));
    }
    int quotation = Grammar.quotationBefore(passage, link);
    boolean quoted =
        quotation >= 0 && !(match.mayBeWith() && !Grammar.isSentence(passage, quotation));
    return quoted || LinkFinder.joinsClause(passage, link, match)
        ? Optional.of(new Cue(Form.SAY, match.from(), to, link, passive))
        : Optional.empty();
  }

  private Optional<Cue> asSaid(Passage passage, Match match, int to) {
    return words.is(WordClass.AS_SAID, passage.surface(to) + passage.surface(to + 1))
            || words.is(WordClass.AS_SAID, passage.surface(to))
        ? Optional.of(new Cue(Form.AS_SAID, match.from(), to, match.from(), false))
        : Optional.empty();
  }

  /** そう語る; 首相が語った, where what was said stands in another sentence. */
  private Optional<Cue> alone(Passage passage, Match match, int to, boolean passive) {
    int before = match.from() - 1;
    boolean free =
        match.is(VerbClass.SAY)
            ? !passage.isOneOf(before, "を", "と", "よう")
            : match.is(VerbClass.QUOTE) && !passage.isOneOf(before, "を", "と", "よう", "に");
    boolean points =
        !Grammar.isLightVerb(passage, match.at()) && pointer(passage, match.from()).isPresent();
    return free || points
        ? Optional.of(new Cue(Form.ALONE, match.from(), to, match.from(), passive))
        : Optional.empty();
  }

  /** Returns the word before a verb that points to what was said: 次のように. */
  Optional<String> pointer(Passage passage, int verb) {
    String last = passage.surface(verb - 1);
    if (!words.mayEnd(WordClass.AHEAD, last) && !words.mayEnd(WordClass.BACK, last)) {
      return Optional.empty();
    }
    String written = "";
    for (int i = verb - 1; i >= 0 && i > verb - LONGEST_FORM; i--) {
      written = passage.surface(i) + written;
      if (words.is(WordClass.AHEAD, written) || words.is(WordClass.BACK, written)) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }

  /** Any verb behind a quotation: one that is listed also behind a single word. */
  private Optional<Cue> quote(Passage passage, Match match, int to) {
    boolean listed = match.is(VerbClass.QUOTE);
    int link = links.ofVerb(passage, match.from());
    int quotation = link == LinkFinder.NONE ? -1 : Grammar.quotationBefore(passage, link);
    if (quotation < 0) {
      return alone(passage, match, to, false);
    }
    if (listed) {
      return Optional.of(new Cue(Form.QUOTE, match.from(), to, link, false));
    }
    int from = object(passage, match.at(), link);
    boolean verb = !Grammar.isLightVerb(passage, match.at()) || from < match.at();
    return verb
            && passage.isPart(match.at(), Part.VERB)
            && !passage.isPart(to, Part.NOUN)
            && Grammar.isSentence(passage, quotation)
        ? Optional.of(new Cue(Form.ANY, from, to, link, false))
        : Optional.empty();
  }

  /** Returns where an unlisted verb begins with its object: 条件を付けた, 牽制した. */
  private static int object(Passage passage, int verb, int link) {
    int from = verb;
    while (from - 1 > link
        && passage.isPart(from - 1, Part.NOUN)
        && !Grammar.isNameless(passage, from - 1)) {
      from--;
    }
    return from == verb
            && from - 2 > link
            && passage.is(from - 1, "を")
            && passage.isPart(from - 2, Part.NOUN)
        ? from - 2
        : from;
  }

  /** としている in one morpheme, or として before a verb that makes it a saying. */
  private Optional<Cue> held(Passage passage, int joint) {
    int to = Grammar.verbEnd(passage, joint);
    return to > joint + 1 || isDemand(passage, to)
        ? hold(passage, joint, joint, to)
        : Optional.empty();
  }

  private Optional<Cue> hold(Passage passage, int link, int verb, int to) {
    boolean doing = passage.is(verb, "として") || passage.base(verb).equals("する");
    boolean passive = Grammar.isPassive(passage, verb, to);
    int quotation = Grammar.quotationBefore(passage, link);
    if (quotation >= 0
        ? !Grammar.isSentence(passage, quotation)
        : !endsHeldClause(passage, link - 1)) {
      return Optional.empty();
    }
    boolean open = to == verb + 1 && passage.base(verb).equals(passage.surface(verb));
    if (passage.isOneOf(to, "も", "は", "なら")
        || (doing && open && !passage.is(verb, "として"))
        || (!doing && passive)) {
      return Optional.empty();
    }
    return Optional.of(new Cue(Form.HOLD, doing ? link : verb, to, link, passive));
  }

  /** 必要がある or 困難 before としている; not 引き上げよう, nor を困難. */
  private static boolean endsHeldClause(Passage passage, int last) {
    return Grammar.isPredicate(passage, last)
        && !VOLITIONS.contains(passage.base(last))
        && !(passage.isPart(last, Part.NOUN) && passage.isOneOf(last - 1, "を", "と"));
  }

  /** Returns whether a verb behind として makes it a saying: として批判した. */
  private boolean isDemand(Passage passage, int from) {
    for (int i = from; i < passage.size() && i < from + DEMAND_REACH; i++) {
      if ((passage.isPart(i, Part.VERB) || VerbMatcher.isClosingNoun(passage, i))
          && verbs.at(passage, i).is(VerbClass.DEMAND)) {
        return true;
      }
    }
    return false;
  }

  /** との見方を示す: the cue begins with the noun. */
  private Optional<Cue> framed(Passage passage, Match match, int to) {
    int object = beforeAdverbs(passage, match.at());
    if (!passage.is(object, "を")) {
      object = beforeAdverbs(passage, match.from());
    }
    if (!passage.is(object, "を")) {
      return Optional.empty();
    }
    String written = "";
    Optional<Form> form = Optional.empty();
    int noun = object;
    for (int i = object - 1; i >= 0 && i > object - LONGEST_FORM; i--) {
      if (passage.bracketed(i).isPresent()) {
        break;
      }
      written = passage.surface(i) + written;
      Optional<Form> found = form(match, written);
      if (found.isPresent()) {
        form = found;
        noun = i;
      }
    }
    if (form.isEmpty()) {
      return Optional.empty();
    }
    while (passage.isPart(noun - 1, Part.NOUN) && !Grammar.isNameless(passage, noun - 1)) {
      noun--;
    }
    int link = LinkFinder.ofNoun(passage, noun);
    return link == LinkFinder.NONE
        ? Optional.empty()
        : Optional.of(new Cue(form.get(), noun, to, link, false));
  }

  private Optional<Form> form(Match match, String noun) {
    if (match.is(VerbClass.VIEW_VERB) && words.is(WordClass.VIEW, noun)) {
      return Optional.of(Form.VIEW);
    }
    return match.is(VerbClass.COMMENT_VERB) && words.is(WordClass.COMMENT, noun)
        ? Optional.of(Form.COMMENT)
        : Optional.empty();
  }

  /** Returns the index before the adverbs of a verb: 改めて, 強く, 明確に. */
  private static int beforeAdverbs(Passage passage, int verb) {
    int i = verb - 1;
    while (i > 0
        && (passage.isPart(i, Part.ADVERB)
            || passage.isPart(i, Part.ADJECTIVE)
            || passage.is(i, "に")
            || (passage.isPart(i, Part.NOUN) && passage.is(i + 1, "に")))) {
      i--;
    }
    return i;
  }
}
