package io.konkyo.mention.statement;

import io.konkyo.mention.statement.Speaker.Sort;
import io.konkyo.mention.statement.SpeakerWords.Ending;
import io.konkyo.mention.statement.SpeakerWords.SpeakerClass;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the noun phrase before a place of a passage, and says who speaks by it. */
final class NounPhrases {

  /** The most links of の that are followed from a document to its owner. */
  private static final int MOST_LINKS = 3;

  /** The most UTF-16 units of a name in 「」. */
  private static final int LONGEST_NAME = 20;

  private final SpeakerWords words;
  private final Map<Integer, Span> personsByEnd;

  /**
   * Works with the persons of one article.
   *
   * @param personsByEnd the whole mentions, by where they end
   */
  NounPhrases(SpeakerWords words, Map<Integer, Span> personsByEnd) {
    this.words = words;
    this.personsByEnd = personsByEnd;
  }

  /** Returns who speaks by the noun phrase that ends before the piece at an index. */
  Optional<Speaker> before(Passage passage, int index) {
    int end = withoutAsides(passage, index);
    Optional<Speaker> found = named(passage, end);
    return found.filter(speaker -> speaker.is(Sort.DOCUMENT)).isPresent()
        ? owner(passage, found.get().from(), end)
        : found;
  }

  /** As {@link #before}, but of a document does not look for its owner. */
  private Optional<Speaker> named(Passage passage, int end) {
    return end == 0
        ? Optional.empty()
        : person(passage, end).or(() -> inBrackets(passage, end)).or(() -> phrase(passage, end));
  }

  private static int withoutAsides(Passage passage, int index) {
    int end = index;
    while (passage.isAside(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean is(String word, SpeakerClass wanted) {
    return words.of(word).filter(wanted::equals).isPresent();
  }

  private Optional<Speaker> person(Passage passage, int end) {
    Optional<Speaker> whole = personAt(passage, end);
    boolean plural = is(passage.surface(end - 1), SpeakerClass.PLURAL);
    return whole.isEmpty() && plural ? personAt(passage, end - 1) : whole;
  }

  private Optional<Speaker> personAt(Passage passage, int end) {
    if (!passage.has(end - 1)) {
      return Optional.empty();
    }
    Span span = personsByEnd.get(passage.end(end - 1));
    if (span == null || span.start() < passage.start(0)) {
      return Optional.empty();
    }
    int from = end - 1;
    while (from > 0 && passage.start(from) > span.start()) {
      from--;
    }
    return Optional.of(new Speaker(span, Sort.PERSON, from, end));
  }

  /** 『毎日新聞』, 『タイム』誌, シンクタンク「未来研究所」. */
  private Optional<Speaker> inBrackets(Passage passage, int end) {
    boolean paper = is(passage.surface(end - 1), SpeakerClass.PAPER);
    int at = paper ? end - 2 : end - 1;
    return passage
        .bracketed(at)
        .filter(Bracketed::quotes)
        .filter(name -> !name.inside().isEmpty())
        .filter(
            name ->
                Brackets.isTitle(name.opener())
                    || (name.inside().length() <= LONGEST_NAME && namesBody(passage, at)))
        .map(name -> new Speaker(name.inside(), Sort.MEDIUM, at, end));
  }

  /** Returns whether a noun for a body stands before the index. */
  private boolean namesBody(Passage passage, int index) {
    int from = runBefore(passage, index);
    return from < index
        && words
            .ending(written(passage, from, index), passage.surface(index - 1))
            .map(Ending::speakerClass)
            .filter(
                c ->
                    c == SpeakerClass.ORGANIZATION
                        || c == SpeakerClass.ENDING
                        || c == SpeakerClass.MEDIUM
                        || c == SpeakerClass.PAPER)
            .isPresent();
  }

  private Optional<Speaker> phrase(Passage passage, int end) {
    int run = runBefore(passage, end);
    int from = withoutTime(passage, run, end);
    if (from == end) {
      return Optional.empty();
    }
    if (from > run) {
      if (passage.is(run - 1, "の") && is(written(passage, run, end), SpeakerClass.PROFESSION)) {
        // アナリストの一人
        return Optional.of(speaker(passage, Sort.ROLE, withModifiers(passage, run), end));
      }
      if (is(passage.surface(end - 1), SpeakerClass.COUNT)) {
        return Optional.of(speaker(passage, Sort.CROWD, from, end));
      }
    }
    if (isMany(passage, from, end)) {
      return Optional.of(speaker(passage, Sort.CROWD, from, end));
    }
    String phrase = written(passage, from, end);
    Optional<Ending> ending = words.ending(phrase, passage.surface(end - 1));
    if (ending.isEmpty()) {
      return properNoun(passage, from, end);
    }
    boolean alone = ending.get().length() == phrase.length();
    int start = from;
    return switch (ending.get().speakerClass()) {
      case ROLE -> Optional.of(speaker(passage, Sort.ROLE, withModifiers(passage, start), end));
      case PROFESSION -> {
        int modified = withModifiers(passage, start);
        Sort sort = alone && modified == start ? Sort.CROWD : Sort.ROLE;
        yield Optional.of(speaker(passage, sort, modified, end));
      }
      case ORGANIZATION ->
          Optional.of(speaker(passage, Sort.ORGANIZATION, withPlace(passage, start), end));
      case ENDING, PART ->
          alone
              ? Optional.empty()
              : Optional.of(speaker(passage, Sort.ORGANIZATION, withPlace(passage, start), end));
      case MEDIUM ->
          Optional.of(speaker(passage, Sort.MEDIUM, behindPaper(passage, start, end), end));
      case PAPER ->
          alone
              ? Optional.empty()
              : Optional.of(speaker(passage, Sort.MEDIUM, behindPaper(passage, start, end), end));
      case DOCUMENT -> Optional.of(speaker(passage, Sort.DOCUMENT, start, end));
      case CROWD, MANY, PLURAL, COUNT -> Optional.of(speaker(passage, Sort.CROWD, start, end));
    };
  }

  private static Speaker speaker(Passage passage, Sort sort, int from, int end) {
    return new Speaker(passage.span(from, end), sort, from, end);
  }

  /** Returns the index of the first piece of the run of nouns that ends before an index. */
  int runBefore(Passage passage, int end) {
    int from = end;
    while (passage.has(from - 1)
        && (from == end || passage.isJoined(from))
        && (isRunPart(passage, from - 1)
            || (passage.isAside(from - 1) && isRunPart(passage, from - 2)))) {
      from--;
    }
    while (from < end && passage.isOneOf(from, "・", "＝", "=", "-", "&", "＆")) {
      from++;
    }
    return from;
  }

  private static boolean isRunPart(Passage passage, int index) {
    if (passage.isPart(index, Part.NOUN)) {
      return !passage.isPart(index, Part.NOUN, "非自立")
          && !passage.isPart(index, Part.NOUN, "副詞可能")
          && Character.isLetterOrDigit(passage.surface(index).codePointAt(0));
    }
    return passage.isPart(index, Part.PREFIX)
        || passage.isPart(index, Part.MARK, "アルファベット")
        || passage.isOneOf(index, "・", "＝", "=", "-", "&", "＆");
  }

  /** 18日石破首相: the day is no part of the name. */
  private static int withoutTime(Passage passage, int from, int end) {
    int start = from;
    while (start < end - 1
        && (passage.isPart(start, Part.NOUN, "数")
            || (start > from && passage.is(start, "付"))
            || (start > from
                && passage.isPart(start, Part.NOUN, "接尾")
                && isCounter(passage, start)))) {
      start++;
    }
    return start;
  }

  private static boolean isCounter(Passage passage, int index) {
    return passage.detail(index).equals("助数詞");
  }

  private boolean isMany(Passage passage, int from, int end) {
    Predicate<String> many = word -> is(word, SpeakerClass.MANY);
    if (is(passage.surface(end - 1), SpeakerClass.PLURAL)) {
      return true;
    }
    int start = from;
    for (int links = 0; links <= MOST_LINKS; links++) {
      for (int i = start; i < end; i++) {
        if (many.test(passage.surface(i))) {
          return true;
        }
      }
      if (!passage.is(start - 1, "の") || start < 2) {
        return false;
      }
      start =
          passage.isPart(start - 2, Part.NOUN)
              ? Math.min(start - 2, runBefore(passage, start - 1))
              : start - 1;
    }
    return false;
  }

  /** ある交渉参加者, ワシントンのシンクタンクの専門家. */
  private int withModifiers(Passage passage, int from) {
    int start = from;
    for (int links = 0; links < MOST_LINKS && passage.is(start - 1, "の"); links++) {
      int before = start - 1;
      int modifier =
          passage.bracketed(before - 1).filter(b -> Brackets.isTitle(b.opener())).isPresent()
              ? before - 1
              : withoutTime(passage, runBefore(passage, before), before);
      if (modifier >= before || !identifies(passage, before)) {
        break;
      }
      start = modifier;
    }
    if (!passage.is(start - 1, "ある")) {
      return start;
    }
    start--;
    int place = passage.is(start - 1, "の") ? runBefore(passage, start - 1) : start;
    return place < start - 1 && isPlace(passage, start - 2) ? place : start;
  }

  private static boolean identifies(Passage passage, int end) {
    boolean counted = passage.isPart(end - 1, Part.NOUN, "数") || isCounter(passage, end - 1);
    return !counted && !passage.isPart(end - 1, Part.NOUN, "代名詞");
  }

  /** 韓国の外務省. */
  private int withPlace(Passage passage, int from) {
    if (!passage.is(from - 1, "の")) {
      return from;
    }
    int place = runBefore(passage, from - 1);
    return place == from - 2 && isPlace(passage, place) ? place : from;
  }

  private static boolean isPlace(Passage passage, int index) {
    return passage.isPart(index, Part.NOUN, "固有名詞") && passage.detail(index).equals("地域");
  }

  /** 米紙ニューヨーク・タイムズ: the word for a paper is no part of its name. */
  private int behindPaper(Passage passage, int from, int end) {
    for (int i = end - 2; i >= from; i--) {
      if (is(passage.surface(i), SpeakerClass.PAPER) && passage.surface(i).length() == 1) {
        return i + 1;
      }
    }
    return from;
  }

  private static Optional<Speaker> properNoun(Passage passage, int from, int end) {
    int last = end - 1;
    if (passage.isPart(last, Part.NOUN, "固有名詞")) {
      Sort sort =
          switch (passage.detail(last)) {
            case "組織" -> Sort.ORGANIZATION;
            case "地域" -> Sort.PLACE;
            default -> Sort.NAME;
          };
      return Optional.of(speaker(passage, sort, from, end));
    }
    if (from < last && passage.isPart(from, Part.NOUN, "固有名詞")) {
      Sort sort = isPlace(passage, from) ? Sort.COMPOUND : Sort.NAME;
      return Optional.of(speaker(passage, sort, from, end));
    }
    boolean latin =
        passage.surface(last).length() > 1
            && passage.surface(last).chars().allMatch(c -> Letters.isLatinOfAnyWidth((char) c));
    return latin ? Optional.of(speaker(passage, Sort.NAME, from, end)) : Optional.empty();
  }

  /** NHKの報道, IMF報告書, 日本政府が発表した最新データ. */
  private Optional<Speaker> owner(Passage passage, int from, int end) {
    Optional<Speaker> inside = ownerInside(passage, from, end);
    if (inside.isPresent()) {
      return inside;
    }
    int start = from;
    for (int links = 0; links < MOST_LINKS && passage.is(start - 1, "の"); links++) {
      Optional<Speaker> owner = named(passage, withoutAsides(passage, start - 1));
      if (owner.isPresent() && !owner.get().is(Sort.DOCUMENT)) {
        return owner.map(o -> new Speaker(o.span(), o.sort(), o.from(), end));
      }
      int next = runBefore(passage, start - 1);
      if (next >= start - 1) {
        break;
      }
      if (next < start - 2 && passage.isPart(next, Part.NOUN, "固有名詞")) {
        // A firm whose name ends like something published: 東都信用調査の集計.
        return Optional.of(
            new Speaker(passage.span(next, start - 1), Sort.ORGANIZATION, next, end));
      }
      start = next;
    }
    return publisher(passage, start)
        .map(o -> new Speaker(o.span(), o.sort(), o.from(), end))
        .or(() -> Optional.of(speaker(passage, Sort.DOCUMENT, from, end)));
  }

  /** The part of a compound before the document that is a body: 米商務省データ. */
  private Optional<Speaker> ownerInside(Passage passage, int from, int end) {
    for (int cut = end - 1; cut > from; cut--) {
      Optional<Ending> ending = words.ending(written(passage, from, cut), passage.surface(cut - 1));
      boolean body =
          ending
              .map(Ending::speakerClass)
              .filter(c -> c == SpeakerClass.ORGANIZATION || c == SpeakerClass.MEDIUM)
              .isPresent();
      boolean named =
          passage.isPart(cut - 1, Part.NOUN, "固有名詞") && passage.detail(cut - 1).equals("組織");
      if (body || named) {
        int owner = cut;
        return Optional.of(speaker(passage, Sort.ORGANIZATION, from, owner))
            .map(o -> new Speaker(o.span(), o.sort(), from, end));
      }
    }
    return Optional.empty();
  }

  /** Returns who published it where a clause before a noun says so: 政府が発表した. */
  Optional<Speaker> publisher(Passage passage, int from) {
    int verb = from - 1;
    if (!passage.isPart(verb, Part.AUXILIARY) && !passage.isPart(verb, Part.VERB)) {
      return Optional.empty();
    }
    for (int i = verb; i > 0 && !passage.isComma(i); i--) {
      if (passage.isOneOf(i, "が", "の") && passage.isPart(i, Part.PARTICLE)) {
        Optional<Speaker> publisher =
            named(passage, withoutAsides(passage, i))
                .filter(s -> !s.is(Sort.DOCUMENT) && !s.is(Sort.CROWD));
        if (publisher.isPresent()) {
          return publisher;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the pieces as written, without what stands in brackets. */
  private static String written(Passage passage, int from, int end) {
    StringBuilder written = new StringBuilder();
    for (int i = from; i < end; i++) {
      written.append(passage.surface(i));
    }
    return written.toString();
  }
}
