package io.konkyo.claim.time;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.token.Token;
import java.util.List;

/** Reads from a sentence's morphemes how its bunsetsu end and where its clauses do. */
final class Clauses {

  private final List<Token> tokens;
  private final List<Bunsetsu> bunsetsu;

  Clauses(FigureSentence sentence) {
    tokens = sentence.tokens();
    bunsetsu = sentence.tree().bunsetsu();
  }

  /** Returns whether the last particle of a bunsetsu is one of those given; commas are passed. */
  boolean endsIn(int index, String... particles) {
    int at = beforeMarks(index);
    if (at < bunsetsu.get(index).first() || !tokens.get(at).partOfSpeech().equals("助詞")) {
      return false;
    }
    for (String particle : particles) {
      if (tokens.get(at).surface().equals(particle)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a bunsetsu is a noun with nothing behind it, as before what it leads to. */
  boolean endsBare(int index) {
    return tokens.get(bunsetsu.get(index).end() - 1).isNoun();
  }

  /** Returns whether a bunsetsu holds a verb, an adjective or a noun that だ makes a predicate. */
  boolean isPredicate(int index) {
    for (int i = bunsetsu.get(index).first(); i < bunsetsu.get(index).end(); i++) {
      if (isPredicate(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a morpheme is the head of a predicate. */
  static boolean isPredicate(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return switch (token.partOfSpeech()) {
      case "動詞" -> token.subtype().equals("自立");
      case "形容詞" -> token.subtype().equals("自立");
      case "助動詞" -> token.base().equals("だ") || token.base().equals("です");
      default -> false;
    };
  }

  private int beforeMarks(int index) {
    int at = bunsetsu.get(index).end() - 1;
    while (at >= bunsetsu.get(index).first() && tokens.get(at).partOfSpeech().equals("記号")) {
      at--;
    }
    return at;
  }
}
