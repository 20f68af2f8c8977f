package io.konkyo.claim.time;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.PhraseTable;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.token.Token;
import java.util.List;
import java.util.function.Predicate;

/** Reads from a sentence's morphemes how its bunsetsu end and what its predicates are. */
final class Clauses {

  /** How many bunsetsu are walked over at most, so that a hostile sentence costs no more. */
  static final int REACH = 80;

  private final DependencyTree tree;
  private final List<Token> tokens;
  private final List<Bunsetsu> bunsetsu;

  Clauses(FigureSentence sentence) {
    tree = sentence.tree();
    tokens = sentence.tokens();
    bunsetsu = tree.bunsetsu();
  }

  /** Returns whether the last particle of a bunsetsu is one of those given; commas are passed. */
  boolean endsIn(int index, String... particles) {
    Token last = tokens.get(beforeMarks(index));
    if (!last.partOfSpeech().equals("助詞")) {
      return false;
    }
    for (String particle : particles) {
      if (last.surface().equals(particle)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a bunsetsu is a topic, and not merely when or where something holds. */
  boolean isTopic(int index) {
    int at = beforeMarks(index);
    if (at == bunsetsu.get(index).first() || !endsIn(index, "は", "も")) {
      return false;
    }
    Token noun = tokens.get(at - 1);
    if (noun.surface().startsWith("につ") || noun.surface().startsWith("に関")) {
      return true;
    }
    return noun.isNoun() && !"年度月日期".contains(noun.surface());
  }

  /** Returns whether a bunsetsu is a noun with nothing behind it, as before what it leads to. */
  boolean endsBare(int index) {
    return tokens.get(bunsetsu.get(index).end() - 1).isNoun();
  }

  /** Returns whether a bunsetsu ends in a mark: a comma, a bracket. */
  boolean endsInMark(int index) {
    return tokens.get(bunsetsu.get(index).end() - 1).partOfSpeech().equals("記号");
  }

  /** Returns whether a bunsetsu holds a verb, an adjective or a noun that だ makes a predicate. */
  boolean isPredicate(int index) {
    for (int i = bunsetsu.get(index).first(); i < bunsetsu.get(index).end(); i++) {
      Token token = tokens.get(i);
      boolean predicate =
          switch (token.partOfSpeech()) {
            case "動詞", "形容詞" -> token.subtype().equals("自立");
            case "助動詞" -> token.base().equals("だ") || token.base().equals("です");
            default -> false;
          };
      if (predicate) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a bunsetsu is a predicate in a form that modifies the noun of its head. */
  boolean isAttributive(int index) {
    int head = tree.headOf(index);
    if (head == Bunsetsu.ROOT || endsInMark(index) || !isPredicate(index)) {
      return false;
    }
    Token last = tokens.get(bunsetsu.get(index).end() - 1);
    boolean form =
        switch (last.partOfSpeech()) {
          case "動詞", "形容詞", "助動詞" ->
              last.surface().equals(last.base()) || last.surface().equals("な");
          default -> false;
        };
    return form && tokens.get(bunsetsu.get(head).first()).isNoun();
  }

  /** Returns whether a bunsetsu is another or depends on it, directly or through others. */
  boolean isAtOrBelow(int index, int above) {
    int at = index;
    for (int i = 0; i < REACH && at != Bunsetsu.ROOT && at < above; i++) {
      at = tree.headOf(at);
    }
    return at == above;
  }

  /** Returns whether there is a predicate in a run of bunsetsu. */
  boolean hasPredicate(int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (isPredicate(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether some morpheme of a bunsetsu, in its dictionary form, is of a class. */
  <C extends Enum<C>> boolean has(int index, PhraseTable<C> cues, C wanted) {
    return any(index, token -> cues.has(wanted, token.base()));
  }

  private boolean any(int index, Predicate<Token> wanted) {
    for (int i = bunsetsu.get(index).first(); i < bunsetsu.get(index).end(); i++) {
      if (wanted.test(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the predicate of a bunsetsu stands in its dictionary form before its end. */
  boolean isUninflected(int index) {
    for (int i = bunsetsu.get(index).end() - 1; i >= bunsetsu.get(index).first(); i--) {
      Token token = tokens.get(i);
      if (token.partOfSpeech().equals("動詞")) {
        return token.surface().equals(token.base());
      }
      if (token.partOfSpeech().equals("助動詞")) {
        return false;
      }
    }
    return false;
  }

  private int beforeMarks(int index) {
    int at = bunsetsu.get(index).end() - 1;
    while (at > bunsetsu.get(index).first() && tokens.get(at).partOfSpeech().equals("記号")) {
      at--;
    }
    return at;
  }
}
