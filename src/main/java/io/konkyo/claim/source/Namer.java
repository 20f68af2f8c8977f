package io.konkyo.claim.source;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.statement.SpeakerWords;
import io.konkyo.mention.statement.SpeakerWords.Ending;
import io.konkyo.mention.statement.SpeakerWords.SpeakerClass;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.List;
import java.util.Optional;

/** Finds who is named in a bunsetsu of a sentence. */
final class Namer {

  /** The most mentions of one bunsetsu that are looked at. */
  private static final int MOST_MENTIONS = 4;

  private final SpeakerWords words;
  private final FigureSentence sentence;
  private final Clauses clauses;

  Namer(SpeakerWords words, FigureSentence sentence, Clauses clauses) {
    this.words = words;
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** What a bunsetsu's noun is to a saying. */
  enum Sort {
    /** A person or a body that is known to speak. */
    SPEAKER,
    /** A noun that is not known to. */
    OTHER,
    /** Many at once, nobody by name. */
    CROWD,
    /** No noun for anybody: a pronoun, a date, a figure. */
    NONE
  }

  /**
   * A name.
   *
   * @param span where it stands, in UTF-16 units of the article's text
   * @param sort what it is to a saying
   */
  record Name(Span span, Sort sort) {}

  /** Returns who is named at the end of a bunsetsu's nouns. */
  Name in(Phrase phrase) {
    Bunsetsu bunsetsu = sentence.tree().bunsetsu().get(phrase.index());
    List<Mention> mentions = sentence.mentions();
    int behind = Spans.firstFrom(mentions, bunsetsu.span().end());
    for (int i = behind - 1; i >= 0 && i >= behind - MOST_MENTIONS; i--) {
      Mention mention = mentions.get(i);
      boolean person =
          mention.type() == MentionType.OFFICIAL || mention.type() == MentionType.PERSON;
      if (person && bunsetsu.span().contains(mention.span().end() - 1)) {
        return new Name(mention.span(), Sort.SPEAKER);
      }
    }
    List<Token> tokens = sentence.tokens();
    int end = bunsetsu.end();
    while (end > bunsetsu.first() && !isName(tokens.get(end - 1))) {
      end--;
    }
    int from = runBefore(tokens, bunsetsu.first(), end);
    if (from > 0 && from < end && isOpening(tokens.get(from - 1))) {
      // 国際通貨基金(IMF), 総務省「家計調査」: who stands before the bracket.
      int before = runBefore(tokens, 0, from - 1);
      if (before < from - 1) {
        end = from - 1;
        from = before;
      }
    }
    Name name = name(tokens, from, end);
    return isMany(phrase.index()) ? new Name(name.span(), Sort.CROWD) : name;
  }

  /** 多くの専門家, 複数の関係者. */
  private boolean isMany(int index) {
    if (index == 0 || sentence.tree().headOf(index - 1) != index) {
      return false;
    }
    return words
        .of(clauses.at(index - 1).noun())
        .filter(c -> c == SpeakerClass.MANY || c == SpeakerClass.CROWD)
        .isPresent();
  }

  /** Returns who is named right before the bracket before a place of the article; none for none. */
  Name beforeBracket(int start) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.tree().bunsetsu().get(sentence.tree().indexAt(start)).first();
    while (at < tokens.size() && tokens.get(at).span().start() < start) {
      at++;
    }
    boolean opened = at > 0 && isOpening(tokens.get(at - 1));
    return opened ? name(tokens, runBefore(tokens, 0, at - 1), at - 1) : name(tokens, at, at);
  }

  /** Returns who is named by the first units of a bunsetsu's nouns: 総務省 of 総務省調査. */
  Name in(Phrase phrase, int length) {
    Span whole = phrase.nounSpan();
    Span part = new Span(whole.start(), whole.start() + length);
    String written = part.of(sentence.text());
    Optional<Ending> ending = words.ending(written, "");
    return new Name(part, ending.map(e -> sort(e, written)).orElse(Sort.NONE));
  }

  private Name name(List<Token> tokens, int from, int end) {
    if (from >= end) {
      return new Name(new Span(0, 0), Sort.NONE);
    }
    Span span = new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
    String written = span.of(sentence.text());
    Token last = tokens.get(end - 1);
    Optional<Ending> ending = words.ending(written, last.surface());
    if (ending.isPresent()) {
      return new Name(span, sort(ending.get(), written));
    }
    if (last.isNoun("代名詞")
        || last.isNoun("数")
        || last.detail().equals("助数詞")
        || last.isNoun("副詞可能")) {
      return new Name(span, Sort.NONE);
    }
    boolean proper = last.isNoun("固有名詞") && last.detail().equals("組織");
    return new Name(span, proper || isSame(written) ? Sort.SPEAKER : Sort.OTHER);
  }

  /** 当行, 同省: a body by its kind alone. */
  private static boolean isSame(String written) {
    return written.length() == 2
        && "当同弊本".indexOf(written.charAt(0)) >= 0
        && "社行省庁県市町村府都会局党紙誌院署".indexOf(written.charAt(1)) >= 0;
  }

  private static Sort sort(Ending ending, String written) {
    boolean alone = ending.length() == written.length();
    return switch (ending.speakerClass()) {
      case ROLE, ORGANIZATION, MEDIUM, DOCUMENT ->
          ending.speakerClass() == SpeakerClass.DOCUMENT ? Sort.OTHER : Sort.SPEAKER;
      case ENDING, PART, PAPER, PROFESSION -> alone ? Sort.OTHER : Sort.SPEAKER;
      case CROWD, MANY, PLURAL, COUNT -> Sort.CROWD;
    };
  }

  private static int runBefore(List<Token> tokens, int first, int end) {
    int from = end;
    while (from > first && isName(tokens.get(from - 1))) {
      from--;
    }
    while (from < end && tokens.get(from).surface().equals("・")) {
      from++;
    }
    return from;
  }

  private static boolean isName(Token token) {
    boolean noun =
        token.isNoun() && !token.subtype().equals("非自立")
            || token.partOfSpeech().equals("接頭詞")
            || token.subtype().equals("アルファベット");
    return token.surface().equals("・")
        || (noun && Character.isLetterOrDigit(token.surface().codePointAt(0)));
  }

  private static boolean isOpening(Token token) {
    return token.subtype().equals("括弧開")
        || token.surface().equals("(")
        || token.surface().equals("（");
  }
}
