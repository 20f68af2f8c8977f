package io.konkyo.claim.clause;

import io.konkyo.dependency.Bunsetsu;
import io.konkyo.token.Token;
import java.util.List;
import java.util.Set;

/** Reads from its last morphemes how a bunsetsu leads to its head. */
final class LinkReader {

  private static final Set<String> BREAKS =
      Set.of("けれど", "けれども", "けど", "ものの", "し", "ので", "のに", "から", "が", "ところが", "や");

  private static final Set<String> GOES_ON = Set.of("て", "で", "ながら", "つつ", "たり", "だり");

  private static final Set<String> CONTENTS = Set.of("という", "といった", "とかいう", "っていう");

  private LinkReader() {}

  /**
   * Returns the link.
   *
   * @param end the index after the last morpheme that is no mark
   * @param verb the index of the last verb or adjective, negative for none
   */
  static Link read(List<Token> tokens, Bunsetsu bunsetsu, int end, int verb) {
    if (end <= bunsetsu.first()) {
      return Link.END;
    }
    Token last = tokens.get(end - 1);
    boolean finite = endsFinite(tokens, bunsetsu.first(), end - 1);
    return switch (last.partOfSpeech()) {
      case "助詞" -> ofParticle(tokens, bunsetsu, end, finite);
      case "助動詞" -> ofAuxiliary(last, bunsetsu);
      case "動詞", "形容詞" -> ofVerb(last, bunsetsu);
      default -> ofNoun(last, bunsetsu, verb);
    };
  }

  /** Returns whether the morpheme before an index is one that a clause may end with. */
  private static boolean endsFinite(List<Token> tokens, int from, int index) {
    int before = index - 1;
    while (before > from && tokens.get(before).partOfSpeech().equals("記号")) {
      before--;
    }
    if (before < from || index <= from) {
      return false;
    }
    String part = tokens.get(before).partOfSpeech();
    return part.equals("動詞") || part.equals("形容詞") || part.equals("助動詞");
  }

  private static Link ofParticle(List<Token> tokens, Bunsetsu bunsetsu, int end, boolean finite) {
    Token last = tokens.get(end - 1);
    String before = end - 2 >= bunsetsu.first() ? tokens.get(end - 2).surface() : "";
    boolean joining = last.subtype().equals("接続助詞");
    String surface = last.surface();
    if (CONTENTS.contains(surface)) {
      return Link.CONTENT;
    }
    if (surface.equals("とともに") || surface.equals("と共に")) {
      return finite ? Link.CONTINUE : Link.AND;
    }
    if (asks(tokens, bunsetsu.first(), end)) {
      return Link.QUESTION;
    }
    switch (surface) {
      case "の":
        return before.equals("と") ? Link.CONTENT : Link.OF;
      case "を":
        return Link.OBJECT;
      case "が":
        return joining || finite ? Link.BREAK : Link.SUBJECT;
      case "は":
        return ofTopic(before);
      case "も":
        return ofAlso(before);
      case "として":
        return Link.AS;
      case "に":
      case "へ":
      case "まで":
        return before.equals("よう")
            ? Link.SO_THAT
            : before.equals("ため") ? Link.PURPOSE : Link.TARGET;
      case "から":
      case "より":
        return joining || finite ? Link.BREAK : Link.FROM;
      case "ば":
        return Link.CONDITION;
      case "と":
        return before.equals("へ") ? Link.TARGET : ofWith(last, finite);
      case "など":
      case "だけ":
      case "のみ":
      case "しか":
      case "ほど":
      case "ぐらい":
      case "くらい":
      case "ばかり":
      case "か":
      case "や":
      case "とか":
        return finite ? Link.BREAK : Link.AND;
      default:
        break;
    }
    if (GOES_ON.contains(surface)) {
      return joining || finite ? Link.CONTINUE : Link.MEANS;
    }
    if (BREAKS.contains(surface)) {
      return Link.BREAK;
    }
    return finite && joining ? Link.BREAK : Link.ADVERB;
  }

  /** Returns whether か stands behind a predicate, before a particle at most: できるのかは. */
  private static boolean asks(List<Token> tokens, int from, int end) {
    for (int i = end - 1; i > Math.max(from, end - 3); i--) {
      if (tokens.get(i).surface().equals("か") && !tokens.get(i - 1).isNoun("数")) {
        Token before = tokens.get(i - 1);
        return !before.isNoun() || before.surface().equals("の");
      }
    }
    return false;
  }

  private static Link ofTopic(String before) {
    return switch (before) {
      case "で" -> Link.FRAME;
      case "に", "へ", "まで" -> Link.TARGET;
      case "と" -> Link.QUOTE;
      case "について", "に関して", "に対して", "において" -> Link.ADVERB;
      default -> Link.TOPIC;
    };
  }

  private static Link ofAlso(String before) {
    return switch (before) {
      case "て", "として" -> Link.CONDITION;
      case "に", "へ", "まで" -> Link.TARGET;
      case "で" -> Link.MEANS;
      case "と" -> Link.QUOTE;
      default -> Link.SUBJECT;
    };
  }

  private static Link ofWith(Token last, boolean finite) {
    if (last.subtype().equals("接続助詞")) {
      return Link.CONDITION;
    }
    return last.subtype().equals("並立助詞") && !finite ? Link.AND : Link.QUOTE;
  }

  private static Link ofAuxiliary(Token last, Bunsetsu bunsetsu) {
    String surface = last.surface();
    switch (surface) {
      case "たら", "だら", "なら":
        return Link.CONDITION;
      case "で", "ず", "なく", "であり", "あり":
        return Link.CONTINUE;
      case "に":
        return Link.TARGET;
      default:
        return ofForm(bunsetsu);
    }
  }

  private static Link ofVerb(Token last, Bunsetsu bunsetsu) {
    return last.surface().equals(last.base()) ? ofForm(bunsetsu) : Link.CONTINUE;
  }

  private static Link ofForm(Bunsetsu bunsetsu) {
    return bunsetsu.head() == Bunsetsu.ROOT ? Link.END : Link.ATTRIBUTE;
  }

  private static Link ofNoun(Token last, Bunsetsu bunsetsu, int verb) {
    if (bunsetsu.head() == Bunsetsu.ROOT) {
      return Link.END;
    }
    if (last.surface().equals("よう")) {
      return Link.SO_THAT;
    }
    if (verb < 0) {
      return Link.AND;
    }
    return switch (last.surface()) {
      case "ため" -> Link.PURPOSE;
      case "場合", "とき", "時", "際" -> Link.CONDITION;
      case "こと", "もの" -> Link.AND;
      default -> Link.BREAK;
    };
  }
}
