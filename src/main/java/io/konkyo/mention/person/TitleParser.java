package io.konkyo.mention.person;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.text.Span;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the title that stands directly behind a name or ends directly before one, with the
 * organization, the country and the affixes in its compound.
 *
 * <pre>
 * phrase  = lead head (head | affix-behind)*
 * lead    = affix-before* country? organization? modifier*
 * </pre>
 *
 * <p>Known weaknesses: an unknown organization without a telling ending is taken for a modifier and
 * stays in the role; an organization that ends like a title (…会 before 長) is cut by the longest
 * title.
 */
final class TitleParser {

  /** No compound in front of a title is longer, in UTF-16 units. */
  private static final int MAX_LEAD = 28;

  /** Behind a name a title follows soon; farther on it is that of another noun. */
  private static final int MAX_LEAD_BEHIND_NAME = 18;

  /** Titles in one row. */
  private static final int MAX_TITLES = 8;

  private static final String NO_COUNTRY = "-";

  /** What stands before these belongs to the title: 国連大使, 内閣府特命担当大臣. */
  private static final Predicate<String> NEVER_SPLIT =
      rest -> rest.endsWith("大使") || rest.endsWith("大臣") || rest.endsWith("相");

  /** Last letters of words for persons. */
  private static final String PERSONS = "家者員役士";

  private final PeopleLexicons lexicons;
  private final OrganizationParser organizations;

  TitleParser(PeopleLexicons lexicons, OrganizationParser organizations) {
    this.lexicons = lexicons;
    this.organizations = organizations;
  }

  /** Returns the title that begins at {@code from}, directly behind a name. */
  Optional<TitlePhrase> behind(SentenceText s, int from, int limit) {
    int last = Math.min(s.compoundEnd(from, limit), from + MAX_LEAD_BEHIND_NAME);
    for (int head = from; head <= last && head < limit; head++) {
      if (head > from && !s.isCut(head)) {
        continue;
      }
      if (head > from && !lexicons.powers().at(s.text(), from, head).isEmpty()) {
        return Optional.empty();
      }
      for (Lexeme title : lexicons.titles().at(s.text(), head, limit)) {
        Optional<TitlePhrase> phrase = phraseBehind(s, from, head, title, limit);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TitlePhrase> phraseBehind(
      SentenceText s, int from, int head, Lexeme title, int limit) {
    Holder holder = holder(title);
    int end = head + title.surface().length();
    boolean honorific = holder == Holder.HONORIFIC;
    if (honorific && (head > from || !endsHonorific(s, title, end))) {
      return Optional.empty();
    }
    if (holder == Holder.DESCRIPTION || (!honorific && !endsTitle(s, end, limit))) {
      return Optional.empty();
    }
    Chain chain = honorific ? new Chain(end, holder) : chain(s, end, limit, holder);
    return Optional.of(phrase(s, from, head, chain, title));
  }

  /** Returns the title that ends at {@code to}, directly before a name or what links to one. */
  Optional<TitlePhrase> before(SentenceText s, int floor, int to) {
    int bracket = OrganizationParser.glossStart(s, floor, to);
    if (bracket < to && bracket > floor) {
      return before(s, floor, bracket)
          .filter(title -> title.holder() == Holder.PUBLIC)
          .map(title -> withBracket(title, to));
    }
    int end = to;
    for (Lexeme affix : lexicons.behind().endingAt(s.text(), to, floor)) {
      end = Math.min(end, to - affix.surface().length());
    }
    Optional<TitlePhrase> phrase = phraseBefore(s, floor, end, to);
    return phrase.isPresent() || end == to ? phrase : phraseBefore(s, floor, to, to);
  }

  /** Returns where a row of titles begins that reaches {@code head}: 代表取締役|社長CEO. */
  private int firstHead(SentenceText s, int floor, int head) {
    int first = head;
    boolean more = true;
    for (int titlesRead = 0; more && titlesRead < MAX_TITLES; titlesRead++) {
      more = false;
      for (Lexeme title : lexicons.titles().endingAt(s.text(), first, floor)) {
        int start = first - title.surface().length();
        if (title.surface().length() > 1 && holder(title) != Holder.HONORIFIC && s.isCut(start)) {
          first = start;
          more = true;
          break;
        }
      }
    }
    return first;
  }

  /** 内閣府特命担当大臣（防災担当）: what is in brackets says which of several. */
  private static TitlePhrase withBracket(TitlePhrase title, int to) {
    return new TitlePhrase(
        new Span(title.span().start(), to),
        new Span(title.role().start(), to),
        title.holder(),
        title.org(),
        title.orgClass(),
        title.country());
  }

  private Optional<TitlePhrase> phraseBefore(SentenceText s, int floor, int headEnd, int to) {
    for (Lexeme title : lexicons.titles().endingAt(s.text(), headEnd, floor)) {
      int head = headEnd - title.surface().length();
      Holder holder = holder(title);
      if (holder == Holder.HONORIFIC
          || (!s.isCut(head) && title.surface().length() < 3)
          || (title.surface().length() == 1 && s.compoundStart(headEnd, floor) == head)) {
        continue;
      }
      head = firstHead(s, floor, head);
      int start = head == floor ? head : s.compoundStart(head, Math.max(floor, head - MAX_LEAD));
      start = Math.min(start, head);
      if (start == head && start > floor && ")）".indexOf(s.text().charAt(start - 1)) >= 0) {
        Optional<Organization> glossed = organizations.before(s, floor, start);
        if (glossed.isPresent()) {
          return Optional.of(
              new TitlePhrase(
                  new Span(glossed.get().span().start(), to),
                  new Span(head, to),
                  holder,
                  Optional.of(glossed.get().span()),
                  glossed.get().orgClass(),
                  country(title).or(glossed.get()::country)));
        }
      }
      return Optional.of(phrase(s, start, head, new Chain(to, holder), title));
    }
    return description(s, floor, to);
  }

  /** 書道家, 元駅員: a compound whose last letter says that it is a person's. */
  private static Optional<TitlePhrase> description(SentenceText s, int floor, int to) {
    int start = s.compoundStart(to, Math.max(floor, to - MAX_LEAD));
    boolean person =
        to - start >= 3 && s.isCut(to) && PERSONS.indexOf(s.text().charAt(to - 1)) >= 0;
    Span span = new Span(Math.min(start, to), to);
    return person
        ? Optional.of(
            new TitlePhrase(
                span,
                span,
                Holder.DESCRIPTION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        : Optional.empty();
  }

  private TitlePhrase phrase(SentenceText s, int start, int head, Chain chain, Lexeme title) {
    Lead lead = lead(s, start, head, title, chain.holder);
    Optional<String> country = lead.country.or(() -> country(title));
    return new TitlePhrase(
        new Span(start, chain.end),
        new Span(lead.role, chain.end),
        chain.holder,
        lead.org,
        lead.orgClass,
        country);
  }

  /** Takes in what follows the first head: 代表取締役社長, 会長兼CEO, 市長職務代理者. */
  private Chain chain(SentenceText s, int end, int limit, Holder holder) {
    int at = end;
    Holder last = holder;
    boolean more = true;
    for (int titlesRead = 0; more && titlesRead < MAX_TITLES; titlesRead++) {
      more = false;
      int from = at < limit && s.text().charAt(at) == '兼' ? at + 1 : at;
      for (Lexeme title : lexicons.titles().at(s.text(), from, limit)) {
        int next = from + title.surface().length();
        if (holder(title) != Holder.HONORIFIC
            && holder(title) != Holder.DESCRIPTION
            && title.surface().length() > 1
            && endsTitle(s, next, limit)) {
          at = next;
          last = last == Holder.PUBLIC ? last : holder(title);
          more = true;
          break;
        }
      }
      if (!more) {
        int affix = affixBehind(s, at, limit);
        more = affix > at;
        at = affix;
      }
    }
    return new Chain(at, ofCandidate(s.text(), end, at, last));
  }

  private int affixBehind(SentenceText s, int at, int limit) {
    for (int end = Math.min(limit, at + 8); end > at; end--) {
      for (Lexeme affix : lexicons.behind().endingAt(s.text(), end, at)) {
        if (affix.surface().length() == end - at && s.isCut(end)) {
          return end;
        }
      }
    }
    return at;
  }

  /** A title ends where a word does and where nothing makes another word of it (知事選). */
  private boolean endsTitle(SentenceText s, int end, int limit) {
    if (!s.isCut(end)) {
      return false;
    }
    for (Lexeme word : lexicons.notTitles().at(s.text(), end, limit)) {
      if (s.isCut(end + word.surface().length())) {
        return false;
      }
    }
    return true;
  }

  /** One who stands for an office holds none. */
  private static Holder ofCandidate(String text, int from, int end, Holder holder) {
    return text.substring(from, end).contains("候補") ? Holder.PRIVATE : holder;
  }

  private static boolean endsHonorific(SentenceText s, Lexeme honorific, int end) {
    // 氏 and 容疑者 are never the first letters of another word; 君 and 師 may be.
    return honorific.surface().equals("氏") || s.isCut(end);
  }

  private Lead lead(SentenceText s, int start, int head, Lexeme title, Holder holder) {
    int at = start;
    boolean affixed = false;
    boolean more = true;
    while (more && at < head) {
      more = false;
      for (Lexeme affix : lexicons.before().at(s.text(), at, head)) {
        if (s.isCut(at + affix.surface().length())) {
          at += affix.surface().length();
          affixed = true;
          more = true;
          break;
        }
      }
    }
    Optional<String> country = Optional.empty();
    int orgStart = at;
    int orgPlace = at;
    Optional<Lexeme> land = organizations.countryAt(s, at, head);
    if (land.isPresent()) {
      country = country(land.get());
      at += land.get().surface().length();
    }
    Optional<Organization> org =
        organizationIn(s, orgStart, head, title)
            .or(() -> organizations.longestIn(s, orgPlace, head));
    if (org.isPresent() && org.get().span().end() > at) {
      Optional<String> ofOrg = country.or(org.get()::country);
      return new Lead(
          affixed ? start : org.get().span().end(),
          Optional.of(org.get().span()),
          org.get().orgClass(),
          ofOrg);
    }
    if (at < head && organizations.isLocal(title.surface())) {
      return local(start, at, head, title, affixed);
    }
    boolean ofHouse =
        at < head
            && (holder == Holder.PRIVATE || holder == Holder.EITHER_PRIVATE)
            && organizations.isProper(s, new Span(at, head));
    if (ofHouse) {
      return new Lead(
          affixed ? start : head, Optional.of(new Span(at, head)), Optional.empty(), country);
    }
    return new Lead(affixed ? start : at, Optional.empty(), Optional.empty(), country);
  }

  /**
   * Returns the organization that reaches into a title which the lexicon has as a whole: 最高裁 of
   * 最高裁長官, 自民党 before 党幹事長. What is left must be a title.
   */
  private Optional<Organization> organizationIn(SentenceText s, int start, int head, Lexeme title) {
    int end = head + title.surface().length();
    if (title.has("composed")) {
      return Optional.empty();
    }
    for (int cut = end - 2; cut > Math.max(head, start + 1); cut--) {
      int from = cut;
      boolean titled =
          lexicons.titles().at(s.text(), cut, end).stream()
              .anyMatch(
                  rest ->
                      from + rest.surface().length() == end && !NEVER_SPLIT.test(rest.surface()));
      Optional<Organization> org = titled ? organizations.whole(s, start, cut) : Optional.empty();
      if (org.isPresent()) {
        return org;
      }
    }
    return Optional.empty();
  }

  /** 大阪市長: the town is told by the place and the first letter of the title. */
  private Lead local(int start, int at, int head, Lexeme title, boolean affixed) {
    boolean governor = title.surface().endsWith("知事") && title.surface().length() > 2;
    int role = governor ? head + 1 : head;
    return new Lead(
        affixed ? start : role,
        Optional.of(new Span(at, head + 1)),
        Optional.of("local"),
        Optional.of("JP"));
  }

  private static Holder holder(Lexeme title) {
    return Holder.of(title.label("holder").orElseThrow());
  }

  private static Optional<String> country(Lexeme lexeme) {
    return lexeme.label("country").filter(code -> !code.equals(NO_COUNTRY));
  }

  /** Where a title ends and what the whole of it says of its holder. */
  private record Chain(int end, Holder holder) {}

  /** What stands before the head of a title. */
  private record Lead(
      int role, Optional<Span> org, Optional<String> orgClass, Optional<String> country) {}
}
