package io.konkyo.token;

/**
 * IPADIC's part of speech of a word, as far as this program reads it.
 *
 * <p>A dictionary has some seventy of them, each held once, so that what is asked of every morpheme
 * of a text is worked out here, once, and is a mere field there.
 */
public final class PartOfSpeech {

  private final String level1;
  private final String level2;
  private final String level3;
  private final Kind kind;
  private final boolean number;
  private final boolean suffix;
  private final boolean proper;
  private final int hash;

  /**
   * Names a part of speech.
   *
   * @param level1 the first level, such as 名詞
   * @param level2 the second level, such as 数; {@code *} where there is none
   * @param level3 the third level, such as 助数詞; {@code *} where there is none
   */
  public PartOfSpeech(String level1, String level2, String level3) {
    // The same objects as the literals they are compared with, so that a comparison that holds is
    // told by the reference.
    this.level1 = level1.intern();
    this.level2 = level2.intern();
    this.level3 = level3.intern();
    kind = Kind.of(level1);
    number = kind == Kind.NOUN && level2.equals("数");
    suffix = kind == Kind.NOUN && level2.equals("接尾");
    proper = kind == Kind.NOUN && level2.equals("固有名詞");
    hash = (level1.hashCode() * 31 + level2.hashCode()) * 31 + level3.hashCode();
  }

  /** Returns the first level, such as 名詞. */
  public String level1() {
    return level1;
  }

  /** Returns the second level, such as 数; {@code *} where there is none. */
  public String level2() {
    return level2;
  }

  /** Returns the third level, such as 助数詞; {@code *} where there is none. */
  public String level3() {
    return level3;
  }

  /** Returns the first level as one of the dictionary's own. */
  public Kind kind() {
    return kind;
  }

  /** Returns whether it is that of a noun of any kind, a suffix among them. */
  public boolean isNoun() {
    return kind == Kind.NOUN;
  }

  /** Returns whether it is that of a number's digit or numeral: 名詞-数. */
  public boolean isNumber() {
    return number;
  }

  /** Returns whether it is that of a noun's suffix, a counter among them: 名詞-接尾. */
  public boolean isNounSuffix() {
    return suffix;
  }

  /** Returns whether it is that of a proper noun: 名詞-固有名詞. */
  public boolean isProperNoun() {
    return proper;
  }

  /** Returns whether it is that of a sign, a letter among them: 記号. */
  public boolean isSymbol() {
    return kind == Kind.SYMBOL;
  }

  /** Returns whether words of it have forms, so that one may be written unlike its base form. */
  public boolean isInflected() {
    return kind == Kind.VERB || kind == Kind.ADJECTIVE || kind == Kind.AUXILIARY;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof PartOfSpeech that
            && level1.equals(that.level1)
            && level2.equals(that.level2)
            && level3.equals(that.level3);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return level1 + "-" + level2 + "-" + level3;
  }

  /** IPADIC's first level. */
  public enum Kind {
    /** 名詞. */
    NOUN,
    /** 接頭詞. */
    PREFIX,
    /** 動詞. */
    VERB,
    /** 形容詞. */
    ADJECTIVE,
    /** 副詞. */
    ADVERB,
    /** 連体詞. */
    ADNOMINAL,
    /** 接続詞. */
    CONJUNCTION,
    /** 感動詞. */
    INTERJECTION,
    /** 助詞. */
    PARTICLE,
    /** 助動詞. */
    AUXILIARY,
    /** 記号. */
    SYMBOL,
    /** フィラー, その他, and what only a user dictionary has. */
    OTHER;

    private static Kind of(String level1) {
      return switch (level1) {
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
        case "記号" -> SYMBOL;
        default -> OTHER;
      };
    }
  }
}
