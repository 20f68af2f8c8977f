package io.konkyo.dependency;

import io.konkyo.token.Token;
import java.util.Arrays;
import java.util.List;

/** The morphemes of a sentence as numbers, computed once for all features. */
final class Words {

  static final int NOUN = 1;
  static final int PREFIX = 2;
  static final int VERB = 3;
  static final int ADJECTIVE = 4;
  static final int ADVERB = 5;
  static final int ADNOMINAL = 6;
  static final int CONJUNCTION = 7;
  static final int INTERJECTION = 8;
  static final int PARTICLE = 9;
  static final int AUXILIARY = 10;
  static final int SYMBOL = 11;
  static final int OTHER = 12;

  private static final String OPENERS = "「『｢（(【〈《〔［[｛{“〝";
  private static final String CLOSERS = "」』｣）)】〉》〕］]｝}”〟";
  private static final int SURU = Hash.of("する");
  private static final int TO = Hash.of("と");
  private static final int FULL_STOP = Hash.of("。");
  private static final int SAME = Hash.of("同");
  private static final int[] PERIODS = {
    Hash.of("期"), Hash.of("月"), Hash.of("日"), Hash.of("週"), Hash.of("四半期")
  };

  /** How far beyond the ends may be asked for. */
  static final int MARGIN = 4;

  private final int count;
  private final int[] kinds;
  private final int[] surfaces;
  private final int[] bases;
  private final int[] subtypes;
  private final int[] details;
  private final int[] ends;
  private final int[] shapes;
  private final int[] flags;

  private static final int SUFFIX = 1;
  private static final int DEPENDENT = 2;
  private static final int NUMBER = 4;
  private static final int COMMA = 8;
  private static final int STOP = 16;
  private static final int OPENING = 32;
  private static final int CLOSING = 64;
  private static final int DICTIONARY_FORM = 128;
  private static final int SEPARATOR = 256;
  private static final int SPACE = 512;
  private static final int DOT = 1024;

  Words(List<Token> tokens) {
    count = tokens.size();
    kinds = withMargins(count);
    surfaces = withMargins(count);
    bases = withMargins(count);
    subtypes = withMargins(count);
    details = withMargins(count);
    ends = withMargins(count);
    shapes = withMargins(count);
    flags = withMargins(count);
    for (int i = 0; i < count; i++) {
      read(i, tokens.get(i));
    }
  }

  /** Returns room for the morphemes, and a value of its own for each side beyond them. */
  private static int[] withMargins(int count) {
    int[] values = new int[count + 2 * MARGIN];
    Arrays.fill(values, 0, MARGIN, -1);
    Arrays.fill(values, count + MARGIN, values.length, -2);
    return values;
  }

  private void read(int index, Token token) {
    int i = index + MARGIN;
    String surface = token.surface();
    String subtype = token.subtype();
    char first = surface.charAt(0);
    char last = surface.charAt(surface.length() - 1);
    boolean plain = token.base().equals(surface);
    surfaces[i] = Hash.of(surface);
    bases[i] = plain ? surfaces[i] : Hash.of(token.base());
    int firstKind = Characters.kind(first);
    int lastKind = Characters.kind(last);
    boolean sign = firstKind == Characters.OTHER && lastKind == Characters.OTHER;
    // Signs that the dictionary lacks are nouns to it.
    kinds[i] =
        sign && token.isNoun() && subtype.equals("サ変接続") && first != '%' && first != '％'
            ? SYMBOL
            : kind(token);
    subtypes[i] = Hash.mix(kinds[i], Hash.of(subtype));
    details[i] = Hash.mix(subtypes[i], Hash.of(token.detail()));
    ends[i] = last;
    shapes[i] = firstKind << 6 | lastKind << 3 | Math.min(surface.length(), 4);
    int flag = plain ? DICTIONARY_FORM : 0;
    if (subtype.equals("接尾")) {
      flag |= SUFFIX;
    } else if (subtype.equals("非自立")) {
      flag |= DEPENDENT;
    }
    if (token.isNoun("数") || firstKind == Characters.DIGIT && lastKind == Characters.DIGIT) {
      flag |= NUMBER;
    }
    if (kinds[i] == SYMBOL || sign) {
      flag |= sign(surface, first);
    }
    flags[i] = flag;
  }

  private static int sign(String surface, char first) {
    int flag = 0;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (OPENERS.indexOf(c) >= 0) {
        flag |= OPENING;
      } else if (CLOSERS.indexOf(c) >= 0) {
        flag |= CLOSING;
      } else if (c == '、' || c == '，' || c == ',') {
        flag |= COMMA;
      } else if (c == '。' || c == '．' || c == '.') {
        flag |= STOP;
      } else if (c == '・') {
        flag |= DOT;
      }
    }
    if (surface.length() == 1 && ",.，．".indexOf(first) >= 0) {
      flag |= SEPARATOR;
    }
    return surface.isBlank() ? flag | SPACE : flag;
  }

  private static int kind(Token token) {
    return switch (token.partOfSpeech()) {
      case "名詞" -> NOUN;
      case "接頭詞" -> PREFIX;
      case "動詞" -> VERB;
      case "形容詞" -> ADJECTIVE;
      case "副詞" -> ADVERB;
      case "連体詞" -> ADNOMINAL;
      case "接続詞" -> CONJUNCTION;
      case "感動詞" -> INTERJECTION;
      case "助詞" -> PARTICLE;
      case "助動詞" -> AUXILIARY;
      // Letters, which the dictionary counts as signs, are words here.
      case "記号" -> token.subtype().equals("アルファベット") ? NOUN : SYMBOL;
      default -> OTHER;
    };
  }

  /** Returns the number of morphemes. */
  int count() {
    return count;
  }

  /** Returns the part of speech, one of the constants; beyond the ends a value of its own. */
  int kind(int i) {
    return kinds[i + MARGIN];
  }

  /** Returns the hash of the surface. */
  int surface(int i) {
    return surfaces[i + MARGIN];
  }

  /** Returns the hash of the dictionary form. */
  int base(int i) {
    return bases[i + MARGIN];
  }

  /** Returns the hash of the first two levels of the part of speech. */
  int subtype(int i) {
    return subtypes[i + MARGIN];
  }

  /** Returns the hash of the three levels of the part of speech. */
  int detail(int i) {
    return details[i + MARGIN];
  }

  /** Returns the last character. */
  int end(int i) {
    return ends[i + MARGIN];
  }

  /** Returns the kinds of the first and last character and the length. */
  int shape(int i) {
    return shapes[i + MARGIN];
  }

  /** Returns all that is known of it by signs and forms. */
  int flags(int i) {
    return flags[i + MARGIN];
  }

  private boolean has(int i, int flag) {
    return i >= 0 && i < count && (flags[i + MARGIN] & flag) != 0;
  }

  boolean isSuffix(int i) {
    return has(i, SUFFIX);
  }

  /** Returns whether it is a word that never stands alone (非自立). */
  boolean isDependent(int i) {
    return has(i, DEPENDENT);
  }

  boolean isNumber(int i) {
    return has(i, NUMBER);
  }

  boolean isComma(int i) {
    return has(i, COMMA);
  }

  boolean isStop(int i) {
    return has(i, STOP);
  }

  boolean isOpening(int i) {
    return has(i, OPENING);
  }

  boolean isClosing(int i) {
    return has(i, CLOSING);
  }

  boolean isSpace(int i) {
    return has(i, SPACE);
  }

  boolean isDot(int i) {
    return has(i, DOT);
  }

  /** Returns whether it is a single comma or point as they stand inside numbers. */
  boolean isSeparator(int i) {
    return has(i, SEPARATOR);
  }

  boolean isDictionaryForm(int i) {
    return has(i, DICTIONARY_FORM);
  }

  /** Returns whether it is the mark 。 itself. */
  boolean isFullStop(int i) {
    return surface(i) == FULL_STOP;
  }

  /** Returns whether it is 同 before a period, as in 前年同期. */
  boolean isSamePeriod(int i) {
    if (surface(i) != SAME) {
      return false;
    }
    int next = surface(i + 1);
    for (int period : PERIODS) {
      if (next == period) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it is the particle と. */
  boolean isTo(int i) {
    return kind(i) == PARTICLE && surface(i) == TO;
  }

  boolean isSuru(int i) {
    return i >= 0 && i < count && base(i) == SURU;
  }
}
