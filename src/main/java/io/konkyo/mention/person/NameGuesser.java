package io.konkyo.mention.person;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.text.CharSet;
import io.konkyo.text.PairSet;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds names that the trained tagger did not, by the titles and honorifics beside them.
 *
 * <p>A name in kanji is taken from the morphemes before the title that can be parts of a name, as
 * far as the dictionary shows one of them to be a proper noun or knows none of them as a word; a
 * name in katakana is the whole run of such letters with the marks that join them.
 */
final class NameGuesser {

  private static final int MAX_KANJI = 6;
  private static final int MAX_KANA = 4;
  private static final int MAX_GLOSS = 40;
  private static final String JOINTS = "・＝=";

  private static final String OPENERS = "(（";

  /** What a deputy's title begins with, in front of one that the lexicon has: 副長官. */
  private static final char DEPUTY = '副';

  /** First letters of what a name may stand before that need no second one to be looked at. */
  private final CharSet sure;

  /** The first two letters of the rest. */
  private final PairSet pairs = new PairSet();

  private final PeopleLexicons lexicons;
  private final TitleParser titles;
  private final OrganizationParser organizations;

  NameGuesser(PeopleLexicons lexicons, TitleParser titles, OrganizationParser organizations) {
    this.lexicons = lexicons;
    this.titles = titles;
    this.organizations = organizations;
    this.sure = new CharSet();
    sure.add(DEPUTY);
    OPENERS.chars().forEach(c -> sure.add((char) c));
    lexicons.countries().addHeads(sure);
    lexicons.powers().addHeads(sure);
    lexicons.titles().addHeads(sure, pairs);
  }

  /** Returns the names beside titles that overlap none of {@code names}; in order. */
  List<Span> guess(SentenceText s, List<Span> names) {
    List<Span> guessed = List.of();
    Span sentence = s.span();
    int from = sentence.start();
    int next = 0;
    int floor = sentence.start();
    while (from < sentence.end()) {
      while (next < names.size() && names.get(next).end() <= from) {
        floor = names.get(next).end();
        next++;
      }
      if (next < names.size() && names.get(next).contains(from)) {
        from = names.get(next).end();
        continue;
      }
      int limit = next < names.size() ? names.get(next).start() : sentence.end();
      int head = nextHead(s.text(), from, limit, sentence.end());
      if (head > from) {
        from = head;
        continue;
      }
      Optional<Span> name = Optional.empty();
      int step = 1;
      if (from > floor && mayBegin(s.text(), from, sentence.end()) && s.isCut(from)) {
        boolean adjacent = next > 0 && floor == names.get(next - 1).end();
        for (Lexeme title : titlesAt(s, from)) {
          name = beside(s, names, title, from, floor, adjacent);
          step =
              Math.max(
                  step, s.isCut(from + title.surface().length()) ? title.surface().length() : 1);
          if (name.isPresent()) {
            break;
          }
        }
        if (OPENERS.indexOf(s.text().charAt(from)) >= 0) {
          name = beforeLatin(s, from, floor);
        }
        if (name.isEmpty() && !lexicons.powers().at(s.text(), from, sentence.end()).isEmpty()) {
          name = katakana(s, from, floor).filter(n -> n.length() > 2);
        }
      }
      if (name.isPresent()) {
        guessed = guessed.isEmpty() ? new ArrayList<>() : guessed;
        guessed.add(name.get());
        floor = from;
      }
      from += step;
    }
    return guessed;
  }

  /**
   * Returns the first place from {@code from} on where something may begin that a name stands
   * before; there are few. The limit if there is none.
   *
   * @param end where the sentence ends
   */
  private int nextHead(String text, int from, int limit, int end) {
    int at = from;
    while (at < limit) {
      char c = text.charAt(at);
      if (sure.has(c) || (at + 1 < end && pairs.mayHave(c, text.charAt(at + 1)))) {
        return at;
      }
      at++;
    }
    return limit;
  }

  private boolean mayBegin(String text, int at, int limit) {
    char c = text.charAt(at);
    return sure.has(c) || lexicons.titles().mayBegin(c, at + 1 < limit ? text.charAt(at + 1) : ' ');
  }

  /** Returns the titles that begin at a place, also behind a country or 副: 米国務長官. */
  private List<Lexeme> titlesAt(SentenceText s, int at) {
    int limit = s.span().end();
    List<Lexeme> found = lexicons.titles().at(s.text(), at, limit);
    for (Lexeme country : lexicons.countries().at(s.text(), at, limit)) {
      if (found.isEmpty()) {
        found = lexicons.titles().at(s.text(), at + country.surface().length(), limit);
      }
    }
    for (Lexeme affix : lexicons.before().at(s.text(), at, limit)) {
      if (found.isEmpty() && affix.surface().equals("副")) {
        found = lexicons.titles().at(s.text(), at + 1, limit);
      }
    }
    return found;
  }

  private Optional<Span> beside(
      SentenceText s, List<Span> names, Lexeme title, int at, int floor, boolean adjacent) {
    if (title.is("holder", Holder.DESCRIPTION.label()) || leadsToName(s, title, at, names)) {
      return Optional.empty();
    }
    Optional<TitlePhrase> phrase = titles.behind(s, at, s.span().end());
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int end = glossStart(s, at, floor);
    if (end == at && s.text().charAt(at - 1) == ' ' && at - 1 > floor) {
      Script script = Script.of(s.text().charAt(at - 2));
      return script == Script.LATIN
          ? latin(s, at - 1, floor)
          : script == Script.KATAKANA
              ? katakana(s, at - 1, floor).filter(name -> isJoined(s, name))
              : Optional.empty();
    }
    Optional<Span> name =
        end < at
            ? glossed(s, end, floor)
            : s.text().charAt(at - 1) == '・' && !isHonorific(title)
                ? kanjiRun(s, at - 1, floor)
                : endingAt(s, end, floor, title);
    if (name.isEmpty() && end == at && !isHonorific(title)) {
      name = leading(s, at, floor);
    }
    // What stands between a name and its title belongs to the title.
    return name.filter(n -> !(adjacent && n.start() == floor));
  }

  /** 宍粟市長の波賀氏: what stands before the title is where the office is. */
  private static boolean leadsToName(SentenceText s, Lexeme title, int at, List<Span> names) {
    int end = at + title.surface().length();
    if (NameList.beginsAt(names, end)) {
      // ナバラ女王ブランカ: the title is that of the name behind it.
      return !isHonorific(title);
    }
    return end + 1 < s.span().end()
        && "の・".indexOf(s.text().charAt(end)) >= 0
        && (s.tokens().get(s.tokenAt(end + 1)).detail().equals("人名")
            || NameList.beginsAt(names, end + 1));
  }

  /** Returns where brackets with a reading open that close right before {@code at}. */
  private static int glossStart(SentenceText s, int at, int floor) {
    String text = s.text();
    if (")）".indexOf(text.charAt(at - 1)) < 0) {
      return at;
    }
    boolean kana = false;
    for (int i = at - 2; i > Math.max(floor, at - MAX_GLOSS); i--) {
      if ("(（".indexOf(text.charAt(i)) >= 0) {
        return kana ? i : at;
      }
      Script script = Script.of(text.charAt(i));
      kana |= script == Script.KATAKANA || script == Script.HIRAGANA;
      if (Script.of(text.charAt(i)) == Script.KANJI) {
        return at;
      }
    }
    return at;
  }

  /** Whatever stands in kanji before its reading in brackets is a name. */
  private Optional<Span> glossed(SentenceText s, int end, int floor) {
    int start = end;
    while (start > floor
        && end - start < MAX_KANJI
        && Script.of(s.text().charAt(start - 1)) == Script.KANJI) {
      start--;
    }
    return end - start >= 2 && s.isCut(start)
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  /** A short run of kanji before ・ and a title, at least a letter of it no word: 呂明哲・元参謀総長. */
  private Optional<Span> kanjiRun(SentenceText s, int end, int floor) {
    Optional<Span> run = glossed(s, end, floor).filter(name -> name.length() <= 4);
    if (run.isEmpty() || isKnown(s.text(), run.get())) {
      return Optional.empty();
    }
    boolean name = false;
    for (int i = s.tokenAt(run.get().start());
        i < s.tokens().size() && s.tokens().get(i).span().end() <= end;
        i++) {
      Part part = part(s, s.tokens().get(i));
      name |= part == Part.NAME || part == Part.LETTER;
      if (part == Part.NONE
          || (run.get().length() != 3
              && lexicons.is(Habit.INSTITUTION, s.tokens().get(i).surface()))) {
        return Optional.empty();
      }
    }
    return name ? run : Optional.empty();
  }

  private Optional<Span> endingAt(SentenceText s, int end, int floor, Lexeme title) {
    if (end <= floor) {
      return Optional.empty();
    }
    return switch (Script.of(s.text().charAt(end - 1))) {
      case KATAKANA ->
          katakana(s, end, floor)
              .filter(
                  name ->
                      isJoined(s, name)
                          || (!lexicons.is(Habit.FAMILIAR, title.surface())
                              && !lexicons.is(Habit.LOOSE, title.surface())
                              && !lexicons.is(Habit.VAGUE, title.surface()))
                          || (name.length() > 2
                              && !lexicons.is(Habit.FAMILIAR, title.surface())
                              && !lexicons.is(Habit.VAGUE, title.surface())
                              && name.start() > floor
                              && s.text().charAt(name.start() - 1) == 'の'))
              .or(() -> withKana(s, end, floor, title, Script.KATAKANA));
      case HIRAGANA -> withKana(s, end, floor, title, Script.HIRAGANA);
      case KANJI -> kanji(s, end, floor, title);
      case LATIN -> latin(s, end, floor);
      default -> Optional.empty();
    };
  }

  /** ハワード・ラドナー(Howard Radner): joined words in katakana before as many in Latin letters. */
  private Optional<Span> beforeLatin(SentenceText s, int open, int floor) {
    String text = s.text();
    int close = open + 1;
    int words = 1;
    while (close < s.span().end()
        && (Script.of(text.charAt(close)) == Script.LATIN
            || " .-'’".indexOf(text.charAt(close)) >= 0)) {
      words += text.charAt(close) == ' ' ? 1 : 0;
      close++;
    }
    boolean latin =
        close < s.span().end()
            && words > 1
            && ")）".indexOf(text.charAt(close)) >= 0
            && Character.isUpperCase(text.charAt(open + 1));
    int wanted = words;
    return latin
        ? katakana(s, open, floor)
            .filter(name -> NameForm.of(name.of(text)).parts().size() == wanted)
        : Optional.empty();
  }

  /** Words in Latin letters that begin with capitals, at least two of them. */
  private static Optional<Span> latin(SentenceText s, int end, int floor) {
    String text = s.text();
    int start = end;
    while (start > floor
        && (Script.of(text.charAt(start - 1)) == Script.LATIN
            || " .-'’".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    while (start < end && !Character.isUpperCase(text.charAt(start))) {
      start++;
    }
    boolean afterKanji = start > floor && Script.of(text.charAt(start - 1)) == Script.KANJI;
    return !afterKanji && text.substring(start, end).indexOf(' ') > 0
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  /** A family name at the head of a compound that ends with a title: 山本経済再生担当相. */
  private Optional<Span> leading(SentenceText s, int at, int floor) {
    int start = s.compoundStart(at, floor);
    int end = start;
    int named = 0;
    boolean led = isLed(s, start, floor);
    List<Token> tokens = s.tokens();
    for (int i = s.tokenAt(start); i < tokens.size() && tokens.get(i).span().end() < at; i++) {
      Part part = part(s, tokens.get(i));
      boolean hamlet = part == Part.HAMLET || (led && part == Part.PLACE);
      if (part != Part.NAME && (!hamlet || named > 0)) {
        break;
      }
      named += part == Part.NAME || (led && hamlet) ? 1 : 0;
      end = tokens.get(i).span().end();
    }
    boolean whole = named > 0 && at - start <= MAX_KANJI && isAllName(s, end, at);
    if (whole && end < at) {
      return Optional.of(new Span(start, at));
    }
    boolean titled =
        named > 0
            && titles
                .behind(s, end, s.span().end())
                .filter(p -> p.span().end() > at && (p.org().isEmpty() || named(s, start, at)))
                .isPresent();
    return titled ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static boolean named(SentenceText s, int start, int end) {
    return start < end && s.tokens().get(s.tokenAt(start)).detail().equals("人名");
  }

  /** Returns whether an organization leads to a place: 外務省の檜垣…. */
  private boolean isLed(SentenceText s, int start, int floor) {
    return start - 1 > floor
        && s.text().charAt(start - 1) == 'の'
        && organizations
            .before(s, floor, start - 1)
            .filter(org -> org.orgClass().isPresent())
            .isPresent();
  }

  /** Returns whether nothing between a family name and its title is a word of an office. */
  private boolean isAllName(SentenceText s, int from, int to) {
    if (to - from > 3) {
      return false;
    }
    for (int i = s.tokenAt(from);
        i < s.tokens().size() && s.tokens().get(i).span().start() < to;
        i++) {
      Token token = s.tokens().get(i);
      Part part = part(s, token);
      boolean office =
          lexicons.titles().hasPortfolio(s.text(), token.span())
              || lexicons
                  .suffixes()
                  .endingAt(s.text(), token.span().end(), token.span().start())
                  .stream()
                  .anyMatch(suffix -> suffix.surface().length() == token.span().length());
      if (part == Part.NONE || office || lexicons.is(Habit.INSTITUTION, token.surface())) {
        return false;
      }
    }
    return to > from;
  }

  private Optional<Span> katakana(SentenceText s, int end, int floor) {
    String text = s.text();
    int start = end;
    while (start > floor && isNameLetter(text, start - 1)) {
      start--;
    }
    while (start < end && JOINTS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    Span run = new Span(start, end);
    int begin = start;
    boolean afterKanji =
        start > floor
            && Script.of(text.charAt(start - 1)) == Script.KANJI
            && lexicons.countryEndings().endingAt(text, start, floor).stream()
                .noneMatch(land -> s.isCut(begin - land.surface().length()));
    boolean compound =
        (end < s.span().end() && Script.of(text.charAt(end)) == Script.KATAKANA)
            || (start > floor && Script.of(text.charAt(start - 1)) == Script.LATIN);
    boolean known = isKnown(text, run) && !isLed(s, start, floor);
    return end - start >= 2 && !afterKanji && !compound && !known
        ? Optional.of(run)
        : Optional.empty();
  }

  private boolean isKnown(String text, Span run) {
    int limit = Math.min(text.length(), run.end() + MAX_KANJI);
    boolean begun =
        lexicons.countries().at(text, run.start(), limit).stream()
            .anyMatch(land -> land.surface().length() > run.length());
    return begun
        || lexicons.organizations().holds(text, run)
        || lexicons.countries().holds(text, run)
        || lexicons.places().holds(text, run)
        || lexicons.titles().holds(text, run);
  }

  private static boolean isJoined(SentenceText s, Span name) {
    return name.of(s.text()).chars().anyMatch(c -> JOINTS.indexOf((char) c) >= 0);
  }

  private static boolean isNameLetter(String text, int index) {
    char c = text.charAt(index);
    boolean initial =
        Script.of(c) == Script.LATIN
            && index + 1 < text.length()
            && JOINTS.indexOf(text.charAt(index + 1)) >= 0;
    return Script.of(c) == Script.KATAKANA || JOINTS.indexOf(c) >= 0 || initial;
  }

  /** A given name in kana behind a family name in kanji: 金足ひかる選手. */
  private Optional<Span> withKana(SentenceText s, int end, int floor, Lexeme title, Script script) {
    int start = end;
    while (start > floor
        && end - start < MAX_KANA
        && Script.of(s.text().charAt(start - 1)) == script) {
      start--;
    }
    List<Token> tokens = s.tokens();
    for (int i = s.tokenAt(start); i < tokens.size() && tokens.get(i).span().start() < end; i++) {
      String pos = tokens.get(i).partOfSpeech();
      if (pos.equals("助動詞") || (pos.equals("助詞") && tokens.get(i).span().start() == start)) {
        return Optional.empty();
      }
    }
    boolean behindKanji =
        start > floor
            && end - start >= 2
            && s.isCut(start)
            && Script.of(s.text().charAt(start - 1)) == Script.KANJI;
    Optional<Span> family = behindKanji ? kanji(s, start, floor, title) : Optional.empty();
    return family.map(name -> new Span(name.start(), end));
  }

  private Optional<Span> kanji(SentenceText s, int end, int floor, Lexeme title) {
    List<Token> tokens = s.tokens();
    int index = s.tokenAt(end - 1);
    if (tokens.get(index).span().end() != end) {
      return Optional.empty();
    }
    int start = end;
    int named = 0;
    int places = 0;
    int letters = 0;
    boolean institution = false;
    boolean hamlet = false;
    for (; index >= 0; index--) {
      Token token = tokens.get(index);
      if (token.span().start() < floor || end - token.span().start() > MAX_KANJI) {
        break;
      }
      Part part = part(s, token);
      if (part == Part.NONE || (part == Part.WORD && named == 0)) {
        break;
      }
      named += part == Part.NAME ? 1 : 0;
      places += part == Part.PLACE || part == Part.HAMLET ? 1 : 0;
      hamlet |= part == Part.HAMLET && !takesHamlets(title);
      letters += part == Part.LETTER ? 1 : 0;
      institution |= part == Part.LETTER && lexicons.is(Habit.INSTITUTION, token.surface());
      start = token.span().start();
      if (part == Part.WORD) {
        break;
      }
    }
    boolean led = places > 0 && letters == 0 && !takesHamlets(title) && isLed(s, start, floor);
    boolean place =
        places > 0
            && (letters > 0
                || hamlet
                || led
                || takesPlaceNames(title)
                || isLedPlace(s, new Span(start, end), floor, title));
    boolean unknown = named + places == 0 && letters >= 2 && letters <= 4;
    boolean single =
        named + places == 0
            && letters == 1
            && title.is("holder", Holder.PUBLIC.label())
            && title.surface().length() > 1
            && s.compoundStart(start, floor) == start
            && !title.surface().endsWith("員")
            && !title.surface().endsWith("知事");
    boolean name =
        named > 0
            || ((place || unknown || single) && !institution)
            || (start == end && isRareName(s, end, floor, title));
    start = start == end && name ? s.compoundStart(end, floor) : start;
    Span found = new Span(start, end);
    return start < end
            && name
            && (!isKnown(s.text(), found)
                || (lexicons.places().holds(s.text(), found)
                    && (led || isLedPlace(s, found, floor, title))))
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  /** Before a minister's title a common noun is a name, unless it is known to stand there. */
  private boolean isRareName(SentenceText s, int end, int floor, Lexeme title) {
    int start = s.compoundStart(end, floor);
    Token token = s.tokens().get(s.tokenAt(Math.max(start, floor)));
    boolean minister =
        title.has("composed")
            || lexicons.is(Habit.SOLE, title.surface())
            || (lexicons.is(Habit.LED, title.surface()) && isLed(s, start, floor));
    return minister
        && token.span().equals(new Span(start, end))
        && part(s, token) == Part.WORD
        && lexicons.common().at(s.text(), start, end).isEmpty()
        && lexicons.suffixes().endingAt(s.text(), end, start).isEmpty();
  }

  /** 経団連の七尾会長, 鈴鹿知事: a town where no town can stand. */
  private boolean isLedPlace(SentenceText s, Span place, int floor, Lexeme title) {
    boolean prefecture =
        lexicons.places().at(s.text(), place.start(), place.end()).stream()
            .anyMatch(p -> p.is("class", "prefecture"));
    return takesPlaceNames(title)
        || (title.surface().equals("知事") && !prefecture)
        || (!takesHamlets(title)
            && !title.surface().endsWith("知事")
            && isLed(s, place.start(), floor));
  }

  /** What a morpheme in kanji may be in a name. */
  private enum Part {
    NAME,
    PLACE,
    HAMLET,
    LETTER,
    WORD,
    NONE
  }

  private Part part(SentenceText s, Token token) {
    String surface = token.surface();
    if (!token.isNoun()
        || token.isNoun("代名詞")
        || surface.chars().anyMatch(c -> Script.of((char) c) != Script.KANJI)) {
      return Part.NONE;
    }
    if (token.detail().equals("人名") && token.isNoun("固有名詞")) {
      return Part.NAME;
    }
    if (isKnown(s.text(), token.span()) && surface.length() > 1) {
      return Part.NONE;
    }
    if (token.isNoun("固有名詞") && surface.length() <= 3) {
      // The dictionary knows many family names as the villages of that name alone.
      return token.detail().equals("地域") && !isKnown(s.text(), token.span())
          ? Part.HAMLET
          : Part.PLACE;
    }
    boolean affix =
        lexicons.before().at(s.text(), token.span().start(), token.span().end()).stream()
            .anyMatch(a -> a.surface().equals(surface));
    if (affix || token.detail().equals("地域") || token.isNoun("副詞可能")) {
      return Part.NONE;
    }
    if (surface.length() == 1) {
      return Part.LETTER;
    }
    return surface.length() == 2 && token.isNoun("一般") ? Part.WORD : Part.NONE;
  }

  /** Before 氏 or 議員 a place's name is a person's (福島氏), before 知事 or 支店長 it is the place. */
  private static boolean takesPlaceNames(Lexeme title) {
    return isHonorific(title)
        || title.surface().equals("議員")
        || title.surface().equals("委員")
        || title.surface().endsWith("相")
        || title.surface().endsWith("大臣");
  }

  /** Before these a small place is where the office is: 岩泉町長, 久慈署長. */
  private static boolean takesHamlets(Lexeme title) {
    String surface = title.surface();
    return "市町村区署支駅校所隊場院".indexOf(surface.charAt(0)) >= 0
        || surface.startsWith("出張所")
        || surface.startsWith("分署");
  }

  private static boolean isHonorific(Lexeme title) {
    return title.is("holder", Holder.HONORIFIC.label());
  }
}
