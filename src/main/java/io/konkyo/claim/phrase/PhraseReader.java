package io.konkyo.claim.phrase;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.MentionIndex;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what the noun phrases of a sentence name. */
public final class PhraseReader {

  /** What a head names only in general, so that the noun before it is meant. */
  private static final Set<NounKind> VAGUE =
      Set.of(NounKind.GENERIC, NounKind.ABSTRACT, NounKind.STAND, NounKind.CHANGE);

  private static final String OPENING = "(（[［〔【";
  private static final String CUT = "のるをはが、：: 　・たり";

  /** Marks inside names, which IPADIC takes for nouns or for symbols. */
  private static final String INNER = "・-－＝&＆";

  private final FigureSentence sentence;
  private final String text;
  private final NounWords words;
  private final MentionIndex mentions;

  PhraseReader(FigureSentence sentence, NounWords words) {
    this.sentence = sentence;
    this.words = words;
    text = sentence.text();
    mentions = new MentionIndex(sentence.mentions());
  }

  /** Returns whether a morpheme can be a part of a noun phrase. */
  public static boolean isNominal(Token token) {
    boolean noun =
        token.isNoun() || token.partOfSpeech().equals("接頭詞") || token.subtype().equals("アルファベット");
    if (noun || token.partOfSpeech().equals("記号")) {
      int first = token.surface().codePointAt(0);
      if (Character.isLetterOrDigit(first) && (noun || Character.isIdeographic(first))) {
        return true;
      }
    }
    return isInner(token);
  }

  private static boolean isInner(Token token) {
    return token.surface().length() == 1 && INNER.indexOf(token.surface().charAt(0)) >= 0;
  }

  /** Returns what a run of nouns names. */
  public NounKind kind(Span span, Token last) {
    if (last.isNoun("非自立")) {
      return NounKind.GENERIC;
    }
    if (words.isOrganization(text, span)) {
      return NounKind.AGENT;
    }
    if (last.isNoun("接尾") && last.detail().equals("副詞可能")) {
      return NounKind.TIME;
    }
    Optional<NounKind> known = words.of(text, span.start(), span.end(), last.surface());
    if (last.isNoun("代名詞")) {
      return known.filter(kind -> kind == NounKind.AGENT).orElse(NounKind.PRONOUN);
    }
    if (known.isPresent()) {
      return known.get();
    }
    if (holds(span, "向け")) {
      return NounKind.THING;
    }
    if (holds(span, "大手")) {
      return NounKind.AGENT;
    }
    if (last.isNoun("形容動詞語幹")) {
      return NounKind.ABSTRACT;
    }
    if (last.isNoun("固有名詞")) {
      // The name of an organization is told above.
      boolean thing =
          last.detail().equals("一般") || Letters.isLatinOfAnyWidth(last.surface().charAt(0));
      return thing ? NounKind.THING : NounKind.AGENT;
    }
    return last.isNoun("副詞可能") ? NounKind.TIME : NounKind.THING;
  }

  private boolean holds(Span span, String word) {
    for (int at = span.start(); at <= span.end() - word.length(); at++) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the phrase of a run of nouns; behind a figure it begins where the figure ends. */
  public Phrase phrase(Span span, Token last) {
    List<Mention> all = mentions.mentions();
    for (int i = mentions.firstBehind(span.start()); i < all.size(); i++) {
      Mention mention = all.get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      if (mention.span().overlaps(span)) {
        if (mention.span().end() >= span.end()) {
          return new Phrase(span, kindOf(mention));
        }
        if (!isPerson(mention)) {
          Span rest = new Span(mention.span().end(), span.end());
          return rest.length() == 1
              ? new Phrase(span, kindOf(mention))
              : new Phrase(rest, kind(rest, last));
        }
      }
    }
    return new Phrase(span, kind(span, last));
  }

  /**
   * Returns the phrase of the nouns that end with a morpheme.
   *
   * @param from the index of the first morpheme that may belong to it
   * @param last the index of its last morpheme
   */
  public Phrase run(int from, int last) {
    List<Token> tokens = sentence.tokens();
    int first = last;
    while (first > from && isNominal(tokens.get(first - 1))) {
      first--;
    }
    while (first < last
        && (isInner(tokens.get(first)) || tokens.get(first).surface().equals("うち"))) {
      first++;
    }
    Span span = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    return phrase(span, tokens.get(last));
  }

  /** Returns the noun that stands joined before the figure of a phrase: 会社 of 会社7社. */
  public Optional<Phrase> beforeFigure(Span span) {
    return mentions.overlapping(span).stream()
        .filter(m -> m.span().start() > span.start())
        .findFirst()
        .map(
            m -> {
              Span before = new Span(span.start(), m.span().start());
              return new Phrase(
                  before, kind(before, sentence.tokens().get(lastIndex(before.end()))));
            });
  }

  private int lastIndex(int end) {
    return Tokens.indexAt(sentence.tokens(), end - 1);
  }

  private static NounKind kindOf(Mention mention) {
    return switch (mention.type()) {
      case OFFICIAL, PERSON -> NounKind.AGENT;
      case DATE, DURATION -> NounKind.TIME;
      default -> NounKind.FIGURE;
    };
  }

  private static boolean isPerson(Mention mention) {
    return mention.type() == MentionType.OFFICIAL || mention.type() == MentionType.PERSON;
  }

  /**
   * Returns the phrase of a table's head or a heading: its last noun that names something, without
   * what stands in brackets.
   */
  public Phrase headPhrase(Span head) {
    int end = head.end();
    for (int i = head.start() + 1; i < head.end(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        end = i;
        break;
      }
    }
    Phrase last = headPart(head, end);
    Phrase named = last;
    while (VAGUE.contains(named.kind())
        && named.span().start() - 1 > head.start()
        && text.charAt(named.span().start() - 1) == 'の') {
      named = headPart(head, named.span().start() - 1);
    }
    return VAGUE.contains(named.kind()) ? last : named;
  }

  /** The noun of a head that ends at a place. */
  private Phrase headPart(Span head, int end) {
    int start = end;
    while (start > head.start() && CUT.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    if (start == end) {
      return new Phrase(head, NounKind.GENERIC);
    }
    Span span = new Span(start, end);
    boolean dated = sentence.dates().overlaps(span);
    List<Token> tokens = sentence.tokensAt(head);
    if (dated || tokens.isEmpty()) {
      return new Phrase(span, dated ? NounKind.TIME : NounKind.THING);
    }
    Token last = tokens.get(Tokens.indexAt(tokens, end - 1));
    return new Phrase(span, isNominal(last) ? kind(span, last) : NounKind.GENERIC);
  }

  /** Returns the phrase before の in a table's head: 米国側 of 米国側の要求. */
  public Optional<Phrase> headOwner(Span head) {
    List<Token> tokens = sentence.tokensAt(head);
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).surface().equals("の") && isNominal(tokens.get(i - 1))) {
        Span owner = new Span(tokens.get(0).span().start(), tokens.get(i - 1).span().end());
        return Optional.of(new Phrase(owner, kind(owner, tokens.get(i - 1))));
      }
    }
    return Optional.empty();
  }

  /** Returns whether a column's head says only how is counted, and not what: 金額. */
  public boolean isColumn(Phrase head) {
    return words.isColumn(head.span().of(text));
  }
}
