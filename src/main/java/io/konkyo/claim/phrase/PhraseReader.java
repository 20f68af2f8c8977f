package io.konkyo.claim.phrase;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.Optional;

/** Says what the noun phrases of a sentence name. */
public final class PhraseReader {

  private static final String OPENING = "(（[［〔【";
  private static final String CUT = "のるをはが、：: 　・たり";

  private final FigureSentence sentence;
  private final NounWords words;

  PhraseReader(FigureSentence sentence, NounWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** Returns whether a morpheme can be a part of a noun phrase. */
  public static boolean isNominal(Token token) {
    return token.isNoun()
        || token.partOfSpeech().equals("接頭詞")
        || token.subtype().equals("アルファベット")
        || token.surface().equals("・")
        || token.surface().equals("-")
        || token.surface().equals("－");
  }

  /** Returns what a run of nouns names. */
  public NounKind kind(Span span, Token last) {
    if (last.isNoun("非自立")) {
      return NounKind.GENERIC;
    }
    Optional<NounKind> known = words.of(span.of(sentence.text()), last.surface());
    if (last.isNoun("代名詞")) {
      return known.filter(kind -> kind == NounKind.AGENT).orElse(NounKind.PRONOUN);
    }
    if (known.isPresent()) {
      return known.get();
    }
    if (last.isNoun("固有名詞")) {
      return NounKind.AGENT;
    }
    return last.isNoun("副詞可能") ? NounKind.TIME : NounKind.THING;
  }

  /** Returns the phrase of a run of nouns; behind a figure it begins where the figure ends. */
  public Phrase phrase(Span span, Token last) {
    for (Mention mention : sentence.mentions()) {
      if (mention.span().overlaps(span)) {
        if (mention.span().end() >= span.end()) {
          return new Phrase(span, kindOf(mention));
        }
        if (!isPerson(mention)) {
          Span rest = new Span(mention.span().end(), span.end());
          return new Phrase(rest, kind(rest, last));
        }
      }
    }
    return new Phrase(span, kind(span, last));
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
   * Returns the phrase of a table's head or a heading: its last noun without what is in brackets.
   */
  public Phrase headPhrase(Span head) {
    String text = sentence.text();
    int end = head.end();
    for (int i = head.start() + 1; i < head.end(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        end = i;
        break;
      }
    }
    int start = end;
    while (start > head.start() && CUT.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    if (start == end) {
      return new Phrase(head, NounKind.THING);
    }
    Span span = new Span(start, end);
    boolean dated = sentence.dates().stream().anyMatch(d -> d.span().overlaps(span));
    NounKind kind =
        dated
            ? NounKind.TIME
            : words
                .of(span.of(text), span.of(text).substring(span.length() - 1))
                .orElse(NounKind.THING);
    return new Phrase(span, kind);
  }
}
