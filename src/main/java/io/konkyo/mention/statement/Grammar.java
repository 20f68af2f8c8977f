package io.konkyo.mention.statement;

import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import io.konkyo.token.PartOfSpeech;
import io.konkyo.token.Word;
import java.util.Set;

/** Questions about the words of a passage that need no table. */
final class Grammar {

  /** The least length at which a quotation that ends in a noun may be a sentence. */
  private static final int SENTENCE = 10;

  /** A noun that a copula makes an adjective of: 困難. */
  private static final String ADJECTIVAL = "形容動詞語幹";

  private static final Set<String> CLAUSE_ENDS =
      Set.of("か", "よ", "ね", "から", "ため", "こと", "べき", "はず", "もの", "など");

  /** The verb that makes one of the noun before it, for which the others count too. */
  static final String LIGHT_VERB = "する";

  /** The subtype of a verb that is no auxiliary. */
  static final String INDEPENDENT = "自立";

  private static final Set<String> PASSIVES = Set.of("れる", "られる");

  /** Verbs of state behind て: 話しておられる. */
  private static final Set<String> STATES = Set.of("おる", "いる", "ござる", "ございます");

  private Grammar() {}

  /** Returns whether the morpheme makes a verb of the noun before it: する, いたす. */
  static boolean isLightVerb(Passage passage, int i) {
    return isLightVerb(passage.base(i));
  }

  /** Returns whether a verb's dictionary form is one that makes a verb of the noun before it. */
  static boolean isLightVerb(String base) {
    return switch (base) {
      case "する", "いたす", "致す", "なさる", "できる", "出来る" -> true;
      default -> false;
    };
  }

  /** Returns the index behind the verb at an index and its auxiliaries: 示しており. */
  static int verbEnd(Passage passage, int i) {
    int to = i + 1;
    while (passage.has(to)) {
      boolean joint = passage.isOneOf(to, "て", "で") && passage.isPart(to, Part.PARTICLE);
      boolean ofNoun = to == i + 1 && passage.isPart(i, Part.NOUN) && isLightVerb(passage, to);
      boolean state = passage.isOneOf(to - 1, "て", "で") && STATES.contains(passage.base(to));
      if (!joint
          && !ofNoun
          && !state
          && !passage.isPart(to, Part.AUXILIARY)
          && !passage.isPart(to, Part.VERB, "非自立")
          && !passage.isPart(to, Part.VERB, "接尾")) {
        break;
      }
      to++;
    }
    return to;
  }

  /** Returns whether a verb has れる, as a passive or an honorific. */
  static boolean isPassive(Passage passage, int verb, int to) {
    return hasAuxiliary(passage, verb, to, PASSIVES);
  }

  /** Returns whether ている follows a verb's れる: 言われている. */
  static boolean isPassiveState(Passage passage, int verb, int to) {
    for (int i = verb + 1; i + 2 < to; i++) {
      if (PASSIVES.contains(passage.base(i))) {
        return passage.is(i + 1, "て") && passage.base(i + 2).equals("いる");
      }
    }
    return false;
  }

  /** Returns whether a verb has one of the auxiliaries, told by their dictionary forms. */
  static boolean hasAuxiliary(Passage passage, int verb, int to, Set<String> bases) {
    for (int i = verb + 1; i < to; i++) {
      if (bases.contains(passage.base(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a noun or verb is a clause's last word: 述べた, 必要だ, 困難. */
  static boolean isPredicate(Passage passage, int i) {
    return passage.isWord(i) && isPredicate(passage.token(i).word(), passage.surface(i));
  }

  /**
   * Returns whether a morpheme is a clause's last word.
   *
   * @param surface what of it is looked at
   */
  static boolean isPredicate(Word word, String surface) {
    PartOfSpeech part = word.partOfSpeech();
    return switch (Part.named(part.level1())) {
          case VERB, ADJECTIVE, AUXILIARY -> true;
          case PARTICLE -> part.level2().equals("終助詞");
          case NOUN -> part.level2().equals(ADJECTIVAL);
          default -> false;
        }
        || part.level3().equals(ADJECTIVAL)
        || CLAUSE_ENDS.contains(surface);
  }

  /** Returns whether a clause may end with the word where its verb is left out: 2%と発表した. */
  static boolean isWord(Passage passage, int i) {
    return isPredicate(passage, i)
        || passage.isPart(i, Part.NOUN)
        || passage.isPart(i, Part.PARTICLE, "副助詞");
  }

  /** Returns whether the noun counts or tells a time, or is a mark that counts as a noun. */
  static boolean isNameless(Passage passage, int i) {
    return passage.isPart(i, Part.NOUN, "副詞可能")
        || passage.isPart(i, Part.NOUN, "数")
        || passage.isPart(i, Part.NOUN, "代名詞")
        || passage.isPart(i, Part.NOUN, "非自立")
        || passage.detail(i).equals("助数詞")
        || !Character.isLetterOrDigit(passage.surface(i).codePointAt(0));
  }

  /** Returns the index of the quotation that ends before a と, or -1. */
  static int quotationBefore(Passage passage, int link) {
    int i = link - 1;
    while (i >= 0 && (passage.isOneOf(i, "など", "等", "、", "。", "・") || passage.isAside(i))) {
      i--;
    }
    return passage.isQuotation(i) ? i : -1;
  }

  /** Returns whether what is quoted is more than a word or a name. */
  static boolean isSentence(Passage passage, int quotation) {
    Span inside = passage.bracketed(quotation).orElseThrow().inside();
    if (inside.isEmpty()) {
      return false;
    }
    char last = passage.text().charAt(inside.end() - 1);
    if (Letters.isHiragana(last) || "。！？!?".indexOf(last) >= 0) {
      return true;
    }
    return inside.length() >= SENTENCE
        && inside.of(passage.text()).chars().anyMatch(c -> "はがをもに".indexOf(c) >= 0);
  }
}
