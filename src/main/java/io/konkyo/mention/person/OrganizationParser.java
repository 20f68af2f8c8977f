package io.konkyo.mention.person;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.text.CharSet;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.List;
import java.util.Optional;

/** Reads the organization or the country that leads to a title or a name. */
final class OrganizationParser {

  private static final int MAX_LENGTH = 40;
  private static final int MAX_GLOSS = 30;

  /** How far from a name a country is looked for in a sentence, in UTF-16 units. */
  private static final int MAX_REACH = 300;

  private static final String LOCAL_HEADS = "都道府県市区町村";

  private final PeopleLexicons lexicons;

  /** First letters of what tells of a country: of countries, places and organizations. */
  private final CharSet cueHeads = new CharSet();

  OrganizationParser(PeopleLexicons lexicons) {
    this.lexicons = lexicons;
    lexicons.countries().addHeads(cueHeads);
    lexicons.places().addHeads(cueHeads);
    lexicons.organizations().addHeads(cueHeads);
  }

  /** Returns the name of a country that stands at {@code at}, a short one too. */
  Optional<Lexeme> countryAt(SentenceText s, int at, int limit) {
    for (Lexeme country : lexicons.countries().at(s.text(), at, limit)) {
      int length = country.surface().length();
      int end = at + length;
      boolean alone = length > 1 || (s.isCut(at) && !isShortCountry(s, end, limit));
      if (alone && (end == limit || s.isCut(end))) {
        return Optional.of(country);
      }
    }
    return Optional.empty();
  }

  private boolean isShortCountry(SentenceText s, int at, int limit) {
    for (Lexeme country : lexicons.countries().at(s.text(), at, limit)) {
      if (country.surface().length() == 1) {
        return true;
      }
    }
    return false;
  }

  /** Returns the organization that begins at {@code from} and reaches farthest. */
  Optional<Organization> longestIn(SentenceText s, int from, int limit) {
    for (int end = limit; end > from + 1; end--) {
      if (!s.isCut(end) && end != limit) {
        continue;
      }
      Optional<Organization> org = ending(s, from, end);
      if (org.isPresent()) {
        return org;
      }
    }
    return Optional.empty();
  }

  /** Returns the organization that takes up the whole of a stretch. */
  private Optional<Organization> ending(SentenceText s, int from, int end) {
    if (isGeneric(s, from, end) || lexicons.titles().hasPortfolio(s.text(), new Span(from, end))) {
      return Optional.empty();
    }
    for (Lexeme known : lexicons.organizationEndings().endingAt(s.text(), end, from)) {
      int start = end - known.surface().length();
      if (!isHouse(known) && (start == from || s.isCut(start))) {
        int prefixEnd =
            countryAt(s, from, end).map(land -> from + land.surface().length()).orElse(from);
        // An organization of which the known one is only the end has a country of its own.
        return Optional.of(
            organization(
                s, from, end, known, start <= prefixEnd ? country(known) : Optional.empty()));
      }
    }
    for (Lexeme suffix : lexicons.suffixes().endingAt(s.text(), end, from + 1)) {
      boolean within =
          !lexicons.organizations().at(s.text(), from, end - 1).isEmpty()
              || s.isCut(end - suffix.surface().length());
      if (within || suffix.surface().length() > 1) {
        return Optional.of(organization(s, from, end, suffix, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private boolean isGeneric(SentenceText s, int from, int end) {
    return lexicons.generic().holds(s.text(), new Span(from, end));
  }

  /** Returns the organization or the place that takes up the whole of a stretch. */
  Optional<Organization> whole(SentenceText s, int from, int end) {
    boolean house =
        lexicons.organizations().at(s.text(), from, end).stream()
            .anyMatch(org -> org.surface().length() == end - from && isHouse(org));
    boolean known =
        lexicons.organizations().at(s.text(), from, end).stream()
            .anyMatch(org -> org.surface().length() == end - from);
    boolean mere =
        !known
            && lexicons.suffixes().endingAt(s.text(), end, from).stream()
                .anyMatch(suffix -> suffix.surface().length() == end - from);
    if (house || mere) {
      return Optional.empty();
    }
    return ending(s, from, end)
        .or(
            () ->
                lexicons.places().at(s.text(), from, end).stream()
                    .filter(place -> place.surface().length() == end - from)
                    .findFirst()
                    .map(
                        place ->
                            new Organization(
                                new Span(from, end), Optional.of("local"), country(place))));
  }

  private Organization organization(
      SentenceText s, int from, int end, Lexeme word, Optional<String> known) {
    Optional<String> country =
        countryAt(s, from, end).flatMap(OrganizationParser::country).or(() -> known);
    Optional<String> ofClass = word.label("class");
    boolean ofTown = ofClass.filter("company"::equals).isPresent() && isTown(s, from, end);
    return new Organization(
        new Span(from, end),
        ofTown ? Optional.of("local") : ofClass,
        country.or(() -> placeIn(s, from, end)));
  }

  private Optional<String> placeIn(SentenceText s, int from, int end) {
    int at = s.text().startsWith("同国", from) ? from + 2 : from;
    return lexicons.places().at(s.text(), at, end).stream()
        .findFirst()
        .flatMap(OrganizationParser::country);
  }

  /** 大仙市建設部: a department of a town, though it ends like a company. */
  private static boolean isTown(SentenceText s, int from, int end) {
    for (int at = from + 1; at < end - 1; at++) {
      if (LOCAL_HEADS.indexOf(s.text().charAt(at)) >= 0 && s.isCut(at) && s.isCut(at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The houses of a parliament belong to their members' titles. */
  private static boolean isHouse(Lexeme org) {
    return (org.is("class", "legislature")
            && (org.surface().endsWith("院") || org.surface().endsWith("国会")))
        || org.surface().startsWith("内閣官房")
        || org.surface().equals("内閣")
        || List.of("政府", "警察", "検察", "与党", "野党").contains(org.surface());
  }

  /**
   * Returns what ends at {@code to} and leads to a title or name behind it: an organization, with a
   * gloss in brackets if there is one, or a country.
   */
  Optional<Organization> before(SentenceText s, int floor, int to) {
    int end = glossStart(s, floor, to);
    if (end <= floor) {
      return Optional.empty();
    }
    Optional<Organization> quoted = quoted(s, floor, end);
    if (quoted.isPresent()) {
      return quoted;
    }
    Optional<Organization> known = knownBefore(s, floor, end);
    int start = s.compoundStart(end, Math.max(floor, end - MAX_LENGTH));
    if (start >= end) {
      return known.map(org -> upTo(org, to));
    }
    if (known.isPresent() && known.get().span().start() <= start) {
      return known.map(org -> upTo(org, to));
    }
    Optional<Lexeme> country =
        countryAt(s, start, end).filter(c -> start + c.surface().length() == end);
    if (country.isPresent()) {
      return Optional.of(
          new Organization(new Span(start, to), Optional.empty(), country(country.get())));
    }
    Optional<Organization> org = ending(s, start, end);
    if (org.isEmpty() && end < to) {
      org =
          Optional.of(
              new Organization(
                  new Span(start, end),
                  Optional.of("other"),
                  countryAt(s, start, end).flatMap(OrganizationParser::country)));
    }
    return org.or(() -> tradeName(s, start, end)).map(found -> upTo(found, to));
  }

  /** 極右政党「国民連合」: the name in the brackets, what it is before them. */
  private static Optional<Organization> quoted(SentenceText s, int floor, int end) {
    String text = s.text();
    if (text.charAt(end - 1) != '」') {
      return Optional.empty();
    }
    for (int open = end - 2; open > Math.max(floor, end - MAX_LENGTH / 2); open--) {
      if (text.charAt(open) == '「') {
        boolean party = "党派".indexOf(text.charAt(open - 1)) >= 0;
        return Script.of(text.charAt(open - 1)) == Script.KANJI && open + 1 < end - 1
            ? Optional.of(
                new Organization(
                    new Span(open + 1, end - 1),
                    Optional.of(party ? "party" : "other"),
                    Optional.empty()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 電気自動車大手ヴォルテラ: a name in katakana or Latin letters at the end of a compound. */
  private Optional<Organization> tradeName(SentenceText s, int start, int end) {
    Script script = Script.of(s.text().charAt(end - 1));
    if (script != Script.KATAKANA && script != Script.LATIN) {
      return Optional.empty();
    }
    int from = end;
    while (from > start
        && (Script.of(s.text().charAt(from - 1)) == script || s.text().charAt(from - 1) == '・')) {
      from--;
    }
    int begin = from;
    Optional<Lexeme> country =
        lexicons.countries().at(s.text(), from, end).stream()
            .filter(land -> land.surface().length() == end - begin)
            .findFirst();
    return Optional.of(
        country
            .map(land -> new Organization(new Span(begin, end), Optional.empty(), country(land)))
            .orElseGet(
                () ->
                    new Organization(
                        new Span(begin, end), Optional.of("other"), Optional.empty())));
  }

  /**
   * Returns the organization or country that leads to a title or name at {@code start}, joined by の
   * or by nothing.
   */
  Optional<Organization> leadingTo(SentenceText s, int floor, int start) {
    char last = start > floor ? s.text().charAt(start - 1) : ' ';
    boolean joined = "の（(・".indexOf(last) >= 0;
    int to = joined ? start - 1 : start;
    Optional<Organization> found = to > floor ? before(s, floor, to) : Optional.empty();
    return switch (last) {
      case '・' -> found.filter(lead -> lead.orgClass().isEmpty());
      case '（', '(' -> found.filter(lead -> lead.orgClass().isPresent());
      default -> found;
    };
  }

  /** Returns the foreign country that the sentence names first from {@code from} on. */
  Optional<String> countryBehind(SentenceText s, int from) {
    for (int at = from; at < Math.min(s.span().end(), from + MAX_REACH); at++) {
      Optional<String> code =
          cueHeads.has(s.text().charAt(at)) && s.isCut(at)
              ? countryCue(s, at, s.span().end()).filter(c -> !c.equals("JP"))
              : Optional.empty();
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  /** Returns the foreign country that the sentence names last between two places. */
  Optional<String> countryBefore(SentenceText s, int start, int floor) {
    for (int at = start - 1; at >= Math.max(floor, start - MAX_REACH); at--) {
      Optional<String> code =
          cueHeads.has(s.text().charAt(at)) && s.isCut(at)
              ? countryCue(s, at, start).filter(c -> !c.equals("JP"))
              : Optional.empty();
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  /** Returns the country that a word at {@code at} tells of: its name, a place, an organization. */
  private Optional<String> countryCue(SentenceText s, int at, int limit) {
    boolean first = s.compoundStart(at + 1, s.span().start()) == at;
    boolean compound = first && s.compoundEnd(at, limit) > at + 1;
    return lexicons.countries().at(s.text(), at, limit).stream()
        .filter(country -> country.is("class", "name") || compound)
        .findFirst()
        .or(() -> lexicons.places().at(s.text(), at, limit).stream().findFirst())
        .or(
            () ->
                lexicons.organizations().at(s.text(), at, limit).stream()
                    .filter(org -> first)
                    .findFirst())
        .filter(w -> w.surface().length() == 1 || s.isCut(at + w.surface().length()))
        .flatMap(OrganizationParser::country);
  }

  /** A name that the lexicon knows may run over marks: フィナンシャル・タイムズ. */
  private Optional<Organization> knownBefore(SentenceText s, int floor, int end) {
    for (Lexeme known : lexicons.organizationEndings().endingAt(s.text(), end, floor)) {
      int start = end - known.surface().length();
      if (s.isCut(start)) {
        return Optional.of(
            new Organization(new Span(start, end), known.label("class"), country(known)));
      }
    }
    return Optional.empty();
  }

  private static Organization upTo(Organization org, int to) {
    return new Organization(new Span(org.span().start(), to), org.orgClass(), org.country());
  }

  /** Returns where the brackets open that close right before {@code to}; {@code to} without any. */
  static int glossStart(SentenceText s, int floor, int to) {
    char last = s.text().charAt(to - 1);
    if (last != ')' && last != '）') {
      return to;
    }
    for (int i = to - 2; i > Math.max(floor, to - MAX_GLOSS); i--) {
      char c = s.text().charAt(i);
      if (c == '(' || c == '（') {
        return i;
      }
    }
    return to;
  }

  /** Returns whether a title is one of a local government that its place precedes. */
  boolean isLocal(String title) {
    return LOCAL_HEADS.indexOf(title.charAt(0)) >= 0
        && (title.endsWith("長") || title.endsWith("知事") || title.endsWith("議"));
  }

  /** Returns whether a stretch holds a name rather than common nouns alone. */
  boolean isProper(SentenceText s, Span stretch) {
    List<Token> tokens = s.tokens();
    for (int i = s.tokenAt(stretch.start());
        i < tokens.size() && tokens.get(i).span().start() < stretch.end();
        i++) {
      Token token = tokens.get(i);
      Script script = Script.of(token.surface().charAt(0));
      if (token.isNoun("固有名詞") || script == Script.LATIN || script == Script.KATAKANA) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> country(Lexeme lexeme) {
    return lexeme.label("country").filter(code -> !code.equals("-"));
  }
}
