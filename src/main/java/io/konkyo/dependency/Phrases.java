package io.konkyo.dependency;

import static io.konkyo.dependency.Hash.mix;

import java.util.Arrays;

/** What the features of dependencies need to know of the bunsetsu of a sentence. */
final class Phrases {

  static final int NOMINAL = 0;
  static final int VERBAL = 1;
  static final int ADJECTIVAL = 2;
  static final int COPULA = 3;
  static final int CLOSING_NOUN = 4;
  static final int OTHER = 5;

  /** Cases below this number are told apart among the dependents of one head. */
  static final int CASES = 16;

  private static final int[] CASE_WORDS = {
    Hash.of("が"), Hash.of("を"), Hash.of("に"), Hash.of("で"), Hash.of("と"), Hash.of("の"),
    Hash.of("は"), Hash.of("も"), Hash.of("から"), Hash.of("まで"), Hash.of("へ"), Hash.of("より"),
    Hash.of("や"), Hash.of("として"), Hash.of("て")
  };

  /** What stands for the bunsetsu beyond the ends. */
  static final int NONE = 0x5A5A;

  private static final int NO_CASE = 15;
  private static final int TOPIC = 6;

  private final Words words;
  private final int count;
  private final int[] first;
  private final int[] end;
  private final int[] head;
  private final int[] role;
  private final int[] marked;
  private final int[] lexeme;
  private final int[] stem;
  private final int[] part;
  private final int[] tail;
  private final int[] type;
  private final int[] shape;
  private final int[] full;
  private final int[] cases;
  private final int[] punctuation;
  private final int[] opening;
  private final int[] commas;
  private final int[] predicates;
  private final int[] topics;
  private final int[] nextSame;

  /**
   * Reads the bunsetsu.
   *
   * @param starts whether one begins with a morpheme; the first always does
   */
  Phrases(Words words, boolean[] starts) {
    this.words = words;
    int n = 0;
    for (int t = 0; t < words.count(); t++) {
      n += t == 0 || starts[t] ? 1 : 0;
    }
    count = n;
    first = new int[n];
    end = new int[n];
    head = new int[n];
    role = withMargins(n);
    marked = withMargins(n);
    lexeme = withMargins(n);
    stem = withMargins(n);
    part = withMargins(n);
    tail = withMargins(n);
    type = withMargins(n);
    shape = new int[n];
    full = withMargins(n);
    cases = new int[n];
    punctuation = new int[n];
    opening = new int[n];
    commas = new int[n + 1];
    predicates = new int[n + 1];
    topics = new int[n + 1];
    nextSame = new int[n];
    int b = -1;
    for (int t = 0; t < words.count(); t++) {
      if (t == 0 || starts[t]) {
        first[++b] = t;
      }
      end[b] = t + 1;
    }
    for (b = 0; b < n; b++) {
      read(b);
    }
    int[] next = new int[CASES];
    Arrays.fill(next, n);
    for (b = n - 1; b >= 0; b--) {
      nextSame[b] = next[cases[b]];
      next[cases[b]] = b;
    }
  }

  /** Returns room for the bunsetsu, and what stands for those beyond the ends. */
  private static int[] withMargins(int count) {
    int[] values = new int[count + 2];
    values[0] = NONE;
    values[count + 1] = NONE;
    return values;
  }

  private void read(int b) {
    // Where the values with margins stand.
    int at = b + 1;
    int w = end[b] - 1;
    while (w > first[b] && words.kind(w) == Words.SYMBOL) {
      w--;
    }
    int h = w;
    while (h > first[b] && !isContent(h)) {
      h--;
    }
    head[b] = h;
    int opened = 0;
    for (int t = first[b]; t < w; t++) {
      opened |= words.isOpening(t) ? 1 : 0;
    }
    int signs = 0;
    for (int t = w + 1; t < end[b]; t++) {
      signs |= words.isComma(t) ? 1 : 0;
      signs |= words.isStop(t) ? 2 : 0;
      signs |= words.isClosing(t) ? 4 : 0;
      signs |= words.isDot(t) ? 8 : 0;
      signs |= words.isSpace(t) ? 16 : 0;
      signs |= words.isFullStop(t) ? 32 : 0;
    }
    if (signs == 0 && words.isClosing(w)) {
      signs = 4;
    }
    punctuation[b] = signs;
    opening[b] = opened;
    boolean suru = words.isSuru(h) && h > first[b] && words.kind(h - 1) == Words.NOUN;
    int s = suru || words.isSuffix(h) && h > first[b] ? h - 1 : h;
    stem[at] = words.base(s);
    lexeme[at] = suru ? mix(words.base(s), 1) : words.base(h);
    part[at] = suru ? mix(words.subtype(s), 2) : words.subtype(h);
    tail[at] = h == w ? 0 : words.surface(h + 1);
    for (int t = h + 2; t <= w; t++) {
      tail[at] = mix(tail[at], words.surface(t));
    }
    cases[b] = findCase(b, w);
    role[at] = findRole(b, w, h);
    marked[at] = mix(role[at], signs & 7);
    type[at] = findType(b, w, h);
    shape[b] = mix(type[at], signs & 3);
    full[at] = mix(type[at], role[at]);
    commas[b + 1] = commas[b] + (signs & 1);
    predicates[b + 1] = predicates[b] + (type[at] >= VERBAL && type[at] <= COPULA ? 1 : 0);
    topics[b + 1] = topics[b] + (cases[b] == TOPIC ? 1 : 0);
  }

  private boolean isContent(int t) {
    int kind = words.kind(t);
    return kind != Words.PARTICLE
        && kind != Words.AUXILIARY
        && kind != Words.SYMBOL
        && kind != Words.CONJUNCTION
        && !(kind == Words.VERB && (words.isDependent(t) || words.isSuffix(t)))
        && !(kind == Words.ADJECTIVE && words.isDependent(t));
  }

  private int findCase(int b, int w) {
    if (words.kind(w) == Words.PARTICLE && w > first[b]) {
      for (int i = 0; i < CASE_WORDS.length; i++) {
        if (words.surface(w) == CASE_WORDS[i]) {
          return i;
        }
      }
    }
    return NO_CASE;
  }

  private int findRole(int b, int w, int h) {
    int kind = words.kind(w);
    return switch (kind) {
      case Words.PARTICLE -> mix(words.detail(w), words.surface(w), isVerbal(w - 1, b) ? 1 : 0);
      case Words.VERB, Words.ADJECTIVE ->
          words.isDictionaryForm(w) ? mix(kind, 1) : mix(kind, 2, words.end(w));
      case Words.AUXILIARY -> mix(kind, words.surface(w), isVerbal(h, b) ? 1 : 0);
      case Words.NOUN -> mix(words.detail(w), w > h ? 1 : 0);
      case Words.CONJUNCTION -> mix(words.surface(w), w > h ? 1 : 0);
      default -> words.subtype(w);
    };
  }

  private boolean isVerbal(int t, int b) {
    int kind = t < first[b] ? Words.OTHER : words.kind(t);
    return kind == Words.VERB || kind == Words.ADJECTIVE || kind == Words.AUXILIARY;
  }

  private int findType(int b, int w, int h) {
    int kind = words.kind(h);
    if (kind == Words.VERB) {
      return VERBAL;
    }
    if (kind == Words.ADJECTIVE) {
      return ADJECTIVAL;
    }
    if (kind != Words.NOUN) {
      return OTHER;
    }
    for (int t = h + 1; t <= w; t++) {
      if (words.kind(t) == Words.AUXILIARY || words.kind(t) == Words.VERB) {
        return COPULA;
      }
    }
    return h == w && ((punctuation[b] & 2) != 0 || b == count - 1) ? CLOSING_NOUN : NOMINAL;
  }

  /** Returns the index of the bunsetsu that holds a morpheme. */
  int indexOf(int t) {
    int found = Arrays.binarySearch(first, t);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns the number of bunsetsu. */
  int count() {
    return count;
  }

  /** Returns what the last word makes of it: its particle, or its part of speech and form. */
  int role(int b) {
    return role[b + 1];
  }

  /** Returns the role with the punctuation behind it. */
  int marked(int b) {
    return marked[b + 1];
  }

  /** Returns the content word, the noun where it is a noun with する. */
  int lexeme(int b) {
    return lexeme[b + 1];
  }

  /** Returns the content word without a suffix or する. */
  int stem(int b) {
    return stem[b + 1];
  }

  /** Returns the content word's part of speech. */
  int part(int b) {
    return part[b + 1];
  }

  /** Returns all words behind the content word but punctuation. */
  int tail(int b) {
    return tail[b + 1];
  }

  /** Returns what kind of a head it is, one of the constants. */
  int type(int b) {
    return type[b + 1];
  }

  /** Returns what kind of a head it is, with the comma or stop behind it. */
  int shape(int b) {
    return shape[b];
  }

  /** Returns what kind of a head it is, with its role. */
  int full(int b) {
    return full[b + 1];
  }

  /** Returns the number of its case, below {@link #CASES}. */
  int caseOf(int b) {
    return cases[b];
  }

  /** Returns the punctuation behind its words, a bit for each kind. */
  int punctuation(int b) {
    return punctuation[b];
  }

  /** Returns whether it is a predicate whose words end before a morpheme, such as the bracket's. */
  boolean isPredicateBefore(int b, int t) {
    int kind = type(b);
    boolean predicate = kind == VERBAL || kind == ADJECTIVAL || kind == COPULA;
    return predicate && head[b] < t && (kind != COPULA || words.kind(t - 1) == Words.AUXILIARY);
  }

  /** Returns whether it ends a sentence. */
  boolean isSentenceEnd(int b) {
    return (punctuation[b] & 32) != 0;
  }

  /** Returns 1 where it holds an opening bracket, else 0. */
  int opening(int b) {
    return opening[b];
  }

  /** Returns the last character of the content word. */
  int lastCharacter(int b) {
    return words.end(head[b]);
  }

  /** Returns how many morphemes it has. */
  int length(int b) {
    return end[b] - first[b];
  }

  /** Returns how many bunsetsu between two end with a comma. */
  int commas(int i, int j) {
    return commas[j] - commas[i + 1];
  }

  /** Returns how many bunsetsu between two are predicates. */
  int predicates(int i, int j) {
    return predicates[j] - predicates[i + 1];
  }

  /** Returns how many bunsetsu between two end with は. */
  int topics(int i, int j) {
    return topics[j] - topics[i + 1];
  }

  /** Returns whether a bunsetsu between two has the case of the first. */
  boolean isCaseBetween(int i, int j) {
    return nextSame[i] < j;
  }
}
