package io.konkyo.mention.person;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds names that the trained tagger did not, by the titles and honorifics beside them.
 *
 * <p>A name in kanji is taken from the morphemes before the title that can be parts of a name, at
 * least one of them a proper noun or the whole two letters long; a name in katakana is the whole
 * run of such letters with the marks that join them.
 */
final class NameGuesser {

  private static final int MAX_KANJI = 6;
  private static final String JOINTS = "・＝=";

  private final PeopleLexicons lexicons;
  private final TitleParser titles;

  NameGuesser(PeopleLexicons lexicons, TitleParser titles) {
    this.lexicons = lexicons;
    this.titles = titles;
  }

  /** Returns the names beside titles that overlap none of {@code names}; in order. */
  List<Span> guess(SentenceText s, List<Span> names) {
    List<Span> guessed = new ArrayList<>();
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
      int step = 1;
      for (Lexeme title : lexicons.titles().at(s.text(), from, sentence.end())) {
        Optional<Span> name = beside(s, title, from, floor);
        if (name.isPresent()) {
          guessed.add(name.get());
          floor = from;
          step = title.surface().length();
          break;
        }
      }
      from += step;
    }
    return guessed;
  }

  private Optional<Span> beside(SentenceText s, Lexeme title, int at, int floor) {
    if (at == floor || !s.isCut(at) || title.is("holder", Holder.DESCRIPTION.label())) {
      return Optional.empty();
    }
    Optional<Span> direct = endingAt(s, at, floor, title);
    if (direct.isPresent() && titles.behind(s, at, s.span().end()).isPresent()) {
      return direct;
    }
    return leading(s, at, floor, title);
  }

  /** A family name at the head of a compound that ends with a title: 山本経済再生担当相. */
  private Optional<Span> leading(SentenceText s, int at, int floor, Lexeme title) {
    int start = s.compoundStart(at, floor);
    if (start >= at || title.is("holder", Holder.HONORIFIC.label())) {
      return Optional.empty();
    }
    int end = start;
    List<Token> tokens = s.tokens();
    for (int i = s.tokenAt(start); i < tokens.size() && tokens.get(i).span().end() < at; i++) {
      if (!tokens.get(i).detail().equals("人名")) {
        break;
      }
      end = tokens.get(i).span().end();
    }
    boolean titled =
        end > start
            && titles.behind(s, end, s.span().end()).filter(p -> p.span().end() > at).isPresent();
    return titled ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private Optional<Span> endingAt(SentenceText s, int end, int floor, Lexeme title) {
    char last = s.text().charAt(end - 1);
    return switch (Script.of(last)) {
      case KATAKANA -> katakana(s, end, floor, title);
      case KANJI -> kanji(s, end, floor, title);
      default -> Optional.empty();
    };
  }

  private Optional<Span> katakana(SentenceText s, int end, int floor, Lexeme title) {
    String text = s.text();
    int start = end;
    while (start > floor && isNameLetter(text, start - 1)) {
      start--;
    }
    while (start < end && JOINTS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int begin = start;
    boolean joined =
        text.substring(start, end).chars().anyMatch(c -> JOINTS.indexOf((char) c) >= 0);
    boolean sure = joined || !isPrivate(title);
    boolean other =
        lexicons.organizationEndings().endingAt(text, end, start).stream()
                .anyMatch(org -> org.surface().length() == end - begin)
            || lexicons.countryEndings().endingAt(text, end, start).stream()
                .anyMatch(country -> country.surface().length() == end - begin);
    return sure && !other && end - start >= 2
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  private static boolean isNameLetter(String text, int index) {
    char c = text.charAt(index);
    boolean initial =
        Script.of(c) == Script.LATIN
            && index + 1 < text.length()
            && JOINTS.indexOf(text.charAt(index + 1)) >= 0;
    return Script.of(c) == Script.KATAKANA || JOINTS.indexOf(c) >= 0 || initial;
  }

  private Optional<Span> kanji(SentenceText s, int end, int floor, Lexeme title) {
    List<Token> tokens = s.tokens();
    int index = s.tokenAt(end - 1);
    if (tokens.get(index).span().end() != end) {
      return Optional.empty();
    }
    int start = end;
    boolean proper = false;
    while (index >= 0) {
      Token token = tokens.get(index);
      if (token.span().start() < floor
          || end - token.span().start() > MAX_KANJI
          || !mayBeInName(s, token)) {
        break;
      }
      if (token.detail().equals("地域") && !takesPlaceNames(title)) {
        break;
      }
      proper |= token.isNoun("固有名詞");
      start = token.span().start();
      index--;
    }
    boolean nameLike = proper || (end - start >= 2 && isHonorific(title));
    return start < end && nameLike ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private boolean mayBeInName(SentenceText s, Token token) {
    String surface = token.surface();
    if (!token.isNoun()
        || surface.chars().anyMatch(c -> Script.of((char) c) != Script.KANJI)
        || token.isNoun("数")
        || token.isNoun("代名詞")) {
      return false;
    }
    if (token.isNoun("固有名詞")) {
      return token.detail().equals("人名") || (surface.length() <= 3 && isNoOrganization(s, token));
    }
    boolean affix =
        lexicons.before().at(s.text(), token.span().start(), token.span().end()).stream()
            .anyMatch(a -> a.surface().equals(surface));
    return surface.length() == 1 && !affix;
  }

  private boolean isNoOrganization(SentenceText s, Token token) {
    int length = token.surface().length();
    return lexicons.organizations().at(s.text(), token.span().start(), token.span().end()).stream()
            .noneMatch(org -> org.surface().length() == length)
        && lexicons.countries().at(s.text(), token.span().start(), token.span().end()).stream()
            .noneMatch(country -> country.surface().length() == length);
  }

  /** Before 氏 or 議員 a place's name is a person's (福島氏), before 知事 or 支店長 it is the place. */
  private static boolean takesPlaceNames(Lexeme title) {
    return isHonorific(title)
        || title.surface().equals("議員")
        || title.surface().endsWith("相")
        || title.surface().endsWith("大臣");
  }

  private static boolean isHonorific(Lexeme title) {
    return title.is("holder", Holder.HONORIFIC.label());
  }

  private static boolean isPrivate(Lexeme title) {
    return title.is("holder", Holder.PRIVATE.label())
        || title.is("holder", Holder.EITHER_PRIVATE.label());
  }
}
