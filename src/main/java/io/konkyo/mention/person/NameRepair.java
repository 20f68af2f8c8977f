package io.konkyo.mention.person;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Corrects the names that the tagger found by what stands beside and inside them: a title that
 * begins inside a name cuts it, letters between a name and its title lengthen it, a reading in
 * brackets is no second name, and what is known as an organization or stands for a thing (空港, 法) is
 * none at all.
 */
final class NameRepair {

  private static final String JOINTS = "・＝=";
  private static final String BRACKETS = "(（)）「」『』［］[]";

  /** Letters between a family name and its title that the tagger may have left out. */
  private static final int MAX_TAIL = 3;

  /** How far behind a name a title is looked for that began in it, in UTF-16 units. */
  private static final int MAX_TITLE = 40;

  /** Kanji that a reading in brackets may stand for. */
  private static final int MAX_READ = 5;

  private final PeopleLexicons lexicons;
  private final TitleParser titles;

  NameRepair(PeopleLexicons lexicons, TitleParser titles) {
    this.lexicons = lexicons;
    this.titles = titles;
  }

  /** Returns the names of a sentence, in order, not overlapping. */
  List<Span> repair(SentenceText s, List<Span> tagged) {
    if (tagged.isEmpty()) {
      return tagged;
    }
    List<Span> names = new ArrayList<>();
    for (Span name : joined(s, tagged)) {
      for (Span found : parts(s, name)) {
        Span part =
            names.isEmpty()
                ? readFor(s, found, s.span().start())
                : readFor(s, found, names.get(names.size() - 1).end());
        boolean gloss = !names.isEmpty() && isGloss(s, names.get(names.size() - 1), part);
        if (!gloss) {
          fitted(s, part)
              .filter(n -> !isThing(s, n) && !isSeat(s, n, tagged))
              .map(n -> widened(s, n, floorOf(s, names)))
              .ifPresent(names::add);
        }
      }
    }
    return names;
  }

  /** Sets the ends of names to where their titles begin. */
  List<Span> fitted(SentenceText s, List<Span> names) {
    if (names.isEmpty()) {
      return names;
    }
    return names.stream()
        .filter(name -> !isOffice(s, name))
        .map(name -> new Span(name.start(), lengthened(s, name, s.span().end())))
        .toList();
  }

  /** Puts together what marks join (道下＝サントス) and what stands side by side. */
  private List<Span> joined(SentenceText s, List<Span> tagged) {
    List<Span> joined = new ArrayList<>();
    for (Span name : tagged) {
      Optional<Span> last =
          joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
      boolean together =
          last.isPresent()
              && (last.get().end() == name.start()
                  || (last.get().end() + 1 == name.start()
                      && "＝=".indexOf(s.text().charAt(last.get().end())) >= 0))
              && titles.behind(s, last.get().end(), s.span().end()).isEmpty();
      if (together) {
        joined.set(joined.size() - 1, new Span(last.get().start(), name.end()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  /** Cuts a name at brackets, and at spaces where it would hold more than two words. */
  private List<Span> parts(SentenceText s, Span name) {
    String text = s.text();
    List<Span> words = new ArrayList<>();
    int from = name.start();
    for (int i = name.start(); i <= name.end(); i++) {
      boolean end = i == name.end();
      if (end || BRACKETS.indexOf(text.charAt(i)) >= 0 || isBlank(text.charAt(i))) {
        if (i > from) {
          words.add(new Span(from, i));
        }
        from = i + 1;
        if (i > name.start() && text.charAt(i - 1) == '君') {
          break;
        }
        if (!end && BRACKETS.indexOf(text.charAt(i)) >= 0) {
          break;
        }
      }
    }
    if (words.size() <= 1
        || (words.size() == 2 && words.stream().noneMatch(word -> isTitle(s, word)))
        || Script.of(text.charAt(name.start())) == Script.LATIN) {
      return words.isEmpty()
          ? List.of()
          : List.of(new Span(words.get(0).start(), words.get(words.size() - 1).end()));
    }
    List<Span> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isTitle(s, words.get(i))) {
        continue;
      }
      boolean given = i + 1 < words.size() && !isTitle(s, words.get(i + 1));
      names.add(new Span(words.get(i).start(), words.get(given ? i + 1 : i).end()));
      i += given ? 1 : 0;
    }
    return names;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000';
  }

  private boolean isTitle(SentenceText s, Span word) {
    return word.length() > 1 && titles.before(s, word.start(), word.end()).isPresent();
  }

  /** Returns whether a name lies in the brackets, free of kanji, that another one opens. */
  private static boolean isGloss(SentenceText s, Span name, Span next) {
    return Glosses.behind(s.text(), name.end(), s.span().end())
        .filter(gloss -> gloss.contains(next))
        .isPresent();
  }

  /** Sets the end of a name to where its title begins. */
  private Optional<Span> fitted(SentenceText s, Span name) {
    String text = s.text();
    int limit = s.span().end();
    if (isOffice(s, name) || (isTitle(s, name) && !isTitled(s, name.end(), limit))) {
      return Optional.empty();
    }
    Optional<Span> shorter = withoutOffice(s, name, limit);
    if (shorter.isPresent()) {
      return shorter;
    }
    Optional<Span> stateless = withoutCountry(s, name, limit);
    if (stateless.isPresent()) {
      return stateless;
    }
    boolean kanji = Script.of(text.charAt(name.end() - 1)) == Script.KANJI;
    for (int at = name.start() + 1; at < name.end(); at++) {
      boolean joint = JOINTS.indexOf(text.charAt(at)) >= 0;
      int from = joint ? at + 1 : at;
      if ((joint || (kanji && at - name.start() >= 2)) && crosses(s, from, name.end(), joint)) {
        return Optional.of(new Span(name.start(), at));
      }
    }
    if (kanji && name.length() >= 3) {
      for (Lexeme tail : lexicons.titles().endingAt(text, name.end(), name.start() + 2)) {
        if (tail.surface().length() >= 2 || tail.surface().equals("君")) {
          return Optional.of(new Span(name.start(), name.end() - tail.surface().length()));
        }
      }
    }
    return Optional.of(new Span(name.start(), lengthened(s, name, limit)));
  }

  /**
   * Returns whether a title that the lexicon knows begins at {@code from} and ends behind a name.
   */
  private boolean crosses(SentenceText s, int from, int end, boolean joint) {
    if (joint) {
      boolean country =
          lexicons.countries().at(s.text(), from, end).stream()
              .anyMatch(land -> from + land.surface().length() == end);
      return (country && isTitled(s, end, s.span().end()))
          || lexicons.titles().at(s.text(), from, s.span().end()).stream()
              .anyMatch(title -> from + title.surface().length() > end);
    }
    return lexicons.titles().at(s.text(), from, s.span().end()).stream()
        .anyMatch(
            title ->
                title.surface().length() > 2
                    // 鈴木直道知事: the last letter of a name is not that of the prefecture.
                    && ("都道府県市区町村".indexOf(title.surface().charAt(0)) < 0
                        || !isTitled(s, end, s.span().end()))
                    && !title.is("holder", Holder.DESCRIPTION.label())
                    && from + title.surface().length() > end
                    && s.isCut(from + title.surface().length()));
  }

  /** 大蔵 of 大蔵大臣, 米財務 of 米財務副長官: a title begins where the name does and goes on. */
  private boolean isOffice(SentenceText s, Span name) {
    String text = s.text();
    int from = name.start();
    for (Lexeme country : lexicons.countries().at(text, from, name.end())) {
      from = Math.max(from, name.start() + country.surface().length());
    }
    int affixed = from;
    for (Lexeme affix : lexicons.before().at(text, affixed, name.end())) {
      from = Math.max(from, affixed + affix.surface().length());
    }
    int behind = from;
    for (Lexeme country : lexicons.countries().at(text, behind, name.end())) {
      from = Math.max(from, behind + country.surface().length());
    }
    return covers(text, name.start(), name.end()) || covers(text, from, name.end());
  }

  private boolean covers(String text, int from, int end) {
    for (Lexeme title :
        lexicons.titles().at(text, from, Math.min(text.length(), end + MAX_TITLE))) {
      if (title.surface().length() > 1 && from + title.surface().length() > end) {
        return true;
      }
    }
    return false;
  }

  /** 米|セルビー通商代表, 鮮于|韓国外相: a country at either end of a name. */
  private Optional<Span> withoutCountry(SentenceText s, Span name, int limit) {
    String text = s.text();
    for (Lexeme country : lexicons.countries().at(text, name.start(), name.end() - 1)) {
      int start = name.start() + country.surface().length();
      if (Script.of(text.charAt(start)) == Script.KATAKANA && s.isCut(start)) {
        return Optional.of(new Span(start, name.end()));
      }
    }
    for (Lexeme country : lexicons.countryEndings().endingAt(text, name.end(), name.start() + 1)) {
      int cut = name.end() - country.surface().length();
      boolean apart = Script.of(text.charAt(cut)) != Script.of(text.charAt(cut - 1));
      boolean whole = country.surface().length() > 1 && cut - name.start() > 1;
      if ((apart || whole) && isTitled(s, name.end(), limit)) {
        boolean joint = JOINTS.indexOf(text.charAt(cut - 1)) >= 0;
        return Optional.of(new Span(name.start(), joint ? cut - 1 : cut));
      }
    }
    return Optional.empty();
  }

  /** 葉室|元首相, 楢崎|厚労部会長, 長男|陽一氏: words of the office at either end of a name. */
  private Optional<Span> withoutOffice(SentenceText s, Span name, int limit) {
    String text = s.text();
    for (Lexeme title : lexicons.titles().at(text, name.start(), name.end())) {
      int start = name.start() + title.surface().length();
      if (title.surface().length() > 1 && name.end() - start >= 2 && s.isCut(start)) {
        return Optional.of(new Span(start, name.end()));
      }
    }
    boolean affix =
        name.length() > 2
            && "前元新現".indexOf(text.charAt(name.end() - 1)) >= 0
            && titles.behind(s, name.end(), limit).isPresent();
    if (affix) {
      return Optional.of(new Span(name.start(), name.end() - 1));
    }
    for (int cut = name.start() + 1; cut < name.end() - 1; cut++) {
      boolean enough = cut - name.start() > 1 || isTitled(s, name.end(), limit);
      if (enough
          && lexicons.titles().hasPortfolio(text, new Span(cut, name.end()))
          && titles.behind(s, cut, limit).isPresent()) {
        return Optional.of(new Span(name.start(), cut));
      }
    }
    return Optional.empty();
  }

  private int lengthened(SentenceText s, Span name, int limit) {
    String text = s.text();
    int end = name.end();
    if (text.startsWith("Jr.", end)) {
      return end + 3;
    }
    int initial = initialEnd(s, end, limit);
    if (initial > end) {
      return initial;
    }
    if (end >= limit || isTitled(s, end, limit)) {
      return end;
    }
    if (s.tokens().get(s.tokenAt(end)).partOfSpeech().equals("助詞")) {
      // No particle stands before さん: 鈴木ひなのさん.
      return text.startsWith("のさん", end) || text.startsWith("のちゃん", end) ? end + 1 : end;
    }
    Script script = Script.of(text.charAt(end));
    boolean kana = script == Script.HIRAGANA || script == Script.KATAKANA;
    int most = kana ? MAX_TAIL : 1;
    if (!kana && (script != Script.KANJI || name.length() > 4)) {
      return end;
    }
    for (int at = end + 1; at <= Math.min(limit - 1, end + most); at++) {
      if (Script.of(text.charAt(at - 1)) != script) {
        break;
      }
      if (isTitled(s, at, limit)) {
        return script == Script.KANJI && !mayEndName(s, at - 1) ? end : at;
      }
    }
    return end;
  }

  /** Minutes tell two members of one family name apart by a letter in brackets: 渡辺（勝）委員. */
  private int initialEnd(SentenceText s, int end, int limit) {
    String text = s.text();
    for (int length = 1; length <= 2 && end + length + 1 < limit; length++) {
      if ("（(".indexOf(text.charAt(end)) >= 0
          && "）)".indexOf(text.charAt(end + length + 1)) >= 0
          && Character.isLetter(text.charAt(end + 1))
          && isMember(text, end + length + 2)) {
        return end + length + 2;
      }
    }
    return end;
  }

  private static boolean isMember(String text, int at) {
    return Stream.of("委員", "議員", "君").anyMatch(title -> text.startsWith(title, at));
  }

  private boolean mayEndName(SentenceText s, int at) {
    return lexicons.before().at(s.text(), at, at + 1).isEmpty()
        && lexicons.countries().at(s.text(), at, at + 1).isEmpty();
  }

  /** Returns whether a title of the lexicon begins right here, without a lead. */
  private boolean isTitled(SentenceText s, int at, int limit) {
    for (Lexeme title : lexicons.titles().at(s.text(), at, limit)) {
      if (s.isCut(at + title.surface().length())
          && !title.is("holder", Holder.DESCRIPTION.label())) {
        return true;
      }
    }
    return false;
  }

  private static int floorOf(SentenceText s, List<Span> names) {
    return names.isEmpty() ? s.span().start() : names.get(names.size() - 1).end();
  }

  /** 禹泰星(ウ・テソン)監督: a reading stands for the kanji before its brackets. */
  private Span readFor(SentenceText s, Span name, int floor) {
    String text = s.text();
    int open = name.start() - 1;
    boolean inBrackets =
        open - 1 >= floor
            && name.end() + 1 < s.span().end()
            && "(（".indexOf(text.charAt(open)) >= 0
            && ")）".indexOf(text.charAt(name.end())) >= 0
            && isTitled(s, name.end() + 1, s.span().end());
    int start = open;
    while (inBrackets
        && start > floor
        && open - start < MAX_READ
        && Script.of(text.charAt(start - 1)) == Script.KANJI) {
      start--;
    }
    return inBrackets && open - start >= 2 && s.isCut(start) ? new Span(start, open) : name;
  }

  /** 宍粟市長の波賀氏: a place before a local office is no name. */
  private boolean isSeat(SentenceText s, Span name, List<Span> tagged) {
    return lexicons.titles().at(s.text(), name.end(), s.span().end()).stream()
        .filter(title -> "市町村区".indexOf(title.surface().charAt(0)) >= 0)
        .anyMatch(
            title -> {
              int end = name.end() + title.surface().length();
              return end < s.span().end()
                  && "の・".indexOf(s.text().charAt(end)) >= 0
                  && NameList.beginsAt(tagged, end + 1);
            });
  }

  /** Takes in the part of a family name that stands alone before a name with a title: 東|恩納政弘知事. */
  private Span widened(SentenceText s, Span name, int floor) {
    String text = s.text();
    if (name.start() <= floor
        || Script.of(text.charAt(name.start())) != Script.KANJI
        || !isTitled(s, name.end(), s.span().end())) {
      return name;
    }
    Token before = s.tokens().get(s.tokenAt(name.start() - 1));
    int start = before.span().start();
    boolean alone =
        before.span().end() == name.start()
            && start >= floor
            && s.compoundStart(name.start(), floor) == start
            && before.surface().chars().allMatch(c -> Script.of((char) c) == Script.KANJI);
    boolean part =
        alone
            && before.surface().length() <= 2
            && name.length() + before.surface().length() <= MAX_READ
            && !lexicons.is(Habit.INSTITUTION, before.surface().substring(0, 1))
            && (before.isNoun("一般") || before.isNoun("固有名詞") || before.isNoun("数"))
            && !isKnown(text, before.span());
    return part ? new Span(start, name.end()) : name;
  }

  private boolean isKnown(String text, Span word) {
    return lexicons.organizations().holds(text, word)
        || lexicons.places().holds(text, word)
        || lexicons.countries().holds(text, word)
        || lexicons.before().holds(text, word)
        || lexicons.generic().holds(text, word)
        || lexicons.titles().holds(text, word);
  }

  /** アベノミクス: a name that has become a part of a thing's. */
  private boolean isFused(String text, Span name) {
    for (int i = name.start() + 2; i < name.end(); i++) {
      if (lexicons.things().holds(text, new Span(i, name.end()))) {
        return Script.of(text.charAt(i)) == Script.KATAKANA;
      }
    }
    return false;
  }

  /** 豊島通商: a family name that the ending of an organization follows. */
  private boolean isFirm(SentenceText s, Span name) {
    int limit = s.compoundEnd(name.end(), s.span().end());
    boolean mayBe = Script.of(s.text().charAt(name.start())) == Script.KANJI && name.length() <= 3;
    for (int end = name.end() + 2; mayBe && end <= limit; end++) {
      for (Lexeme suffix : lexicons.suffixes().endingAt(s.text(), end, name.end())) {
        if (suffix.surface().length() == end - name.end() && s.isCut(end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 米英豪: short names of countries side by side. */
  private boolean isListOfCountries(String text, Span name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (lexicons.countries().at(text, i, i + 1).isEmpty()) {
        return false;
      }
    }
    return name.length() > 1;
  }

  /** CHIPS: capitals alone are no name. */
  private static boolean isAcronym(String text, Span name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isThing(SentenceText s, Span name) {
    String text = s.text();
    boolean organization = lexicons.organizations().holds(text, name);
    boolean place = lexicons.places().holds(text, name) || lexicons.countries().holds(text, name);
    boolean katakana = Script.of(text.charAt(name.start())) == Script.KATAKANA;
    if (isTitled(s, name.end(), s.span().end())) {
      boolean honorific =
          lexicons.titles().at(text, name.end(), s.span().end()).stream()
              .anyMatch(title -> title.is("holder", Holder.HONORIFIC.label()));
      return organization && !honorific;
    }
    return organization
        || isFirm(s, name)
        || isFused(text, name)
        || isListOfCountries(text, name)
        || isAcronym(text, name)
        || (place && katakana)
        || lexicons.things().at(text, name.end(), s.span().end()).stream()
            .anyMatch(thing -> s.isCut(name.end() + thing.surface().length()));
  }
}
