package io.konkyo.mention.context;

import io.konkyo.mention.context.ContextWords.Role;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.List;
import java.util.Optional;

/** Finds the noun that stands before a place. */
final class Nouns {

  /** The longest gloss in brackets behind a noun, brackets included, in UTF-16 units. */
  private static final int LONGEST_GLOSS = 30;

  private final ContextWords words;

  Nouns(ContextWords words) {
    this.words = words;
  }

  /**
   * Returns the run of nouns, with their prefixes, that ends at an index or before a gloss there.
   *
   * @param until UTF-16 index
   * @param tokens the sentence's morphemes
   */
  Optional<String> before(String text, int until, Span sentence, List<Token> tokens) {
    int end = beforeGloss(text, until, sentence);
    int start = end;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().start() >= end) {
        continue;
      }
      int tokenEnd = Math.min(token.span().end(), end);
      if (tokenEnd != start || !isNounPart(token)) {
        break;
      }
      start = token.span().start();
    }
    start = Math.max(start, sentence.start());
    return start < end ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  /** 国内総生産（GDP）の2%: the noun stands before its gloss. */
  private static int beforeGloss(String text, int end, Span sentence) {
    if (end == sentence.start() || ")）".indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    for (int at = end - 2; at > sentence.start() && end - at <= LONGEST_GLOSS; at--) {
      if ("(（".indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return end;
  }

  private boolean isNounPart(Token token) {
    if (token.isNoun()) {
      boolean word =
          Character.isLetterOrDigit(token.surface().codePointAt(0)) || token.surface().equals("・");
      return word && (!token.subtype().equals("非自立") || words.isOne(Role.LIMITED, token.surface()));
    }
    return token.partOfSpeech().equals("接頭詞") || token.surface().equals("・");
  }
}
