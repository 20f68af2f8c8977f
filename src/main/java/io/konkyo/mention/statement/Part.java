package io.konkyo.mention.statement;

/** A part of speech, IPADIC's first level. */
enum Part {
  /** 名詞. */
  NOUN,
  /** 動詞. */
  VERB,
  /** 形容詞. */
  ADJECTIVE,
  /** 助動詞. */
  AUXILIARY,
  /** 助詞. */
  PARTICLE,
  /** 副詞. */
  ADVERB,
  /** 連体詞. */
  ADNOMINAL,
  /** 接続詞. */
  CONJUNCTION,
  /** 接頭詞. */
  PREFIX,
  /** 記号. */
  MARK,
  /** Anything else. */
  OTHER;

  /** Returns the part of speech that IPADIC calls by a name; told by its first characters. */
  static Part named(String name) {
    if (name.isEmpty()) {
      return OTHER;
    }
    return switch (name.charAt(0)) {
      case '名' -> NOUN;
      case '動' -> VERB;
      case '形' -> ADJECTIVE;
      case '助' -> name.startsWith("助動") ? AUXILIARY : PARTICLE;
      case '副' -> ADVERB;
      case '連' -> ADNOMINAL;
      case '接' -> name.startsWith("接続") ? CONJUNCTION : PREFIX;
      case '記' -> MARK;
      default -> OTHER;
    };
  }
}
