package io.konkyo.mention.name;

import io.konkyo.token.PartOfSpeech;
import io.konkyo.token.Word;
import io.konkyo.token.WordMemo;
import java.util.Set;

/**
 * What the tagger asks of a word wherever it stands, worked out once for each word of the
 * dictionary. May be shared by threads.
 */
final class WordFacts {

  /** The word may be part of a name. */
  static final int PART = 1;

  /** It may be where it is a reign's: 8 of ヘンリー8世. */
  static final int PART_IF_REIGN = 1 << 1;

  /** It may be behind a part of a person's name. */
  static final int PART_IF_BEHIND_PERSON = 1 << 2;

  /** The dictionary has it as part of a person's name. */
  static final int PERSONAL = 1 << 3;

  /** It hints at a name. */
  static final int HINT = 1 << 4;

  /** It does before a title. */
  static final int HINT_IF_TITLED = 1 << 5;

  /** It stands behind names. */
  static final int TITLE_AFTER = 1 << 6;

  private static final int PLACES = 0;
  private static final int HASH = 1;
  private static final int TAG = 2;
  private static final int ENTRY = 3;
  private static final int COLUMNS = 4;

  private static final int KNOWN = 1 << 31;
  private static final int KIND_SHIFT = 8;
  private static final int FLAGS = (1 << KIND_SHIFT) - 1;

  /** Nouns by their second level that may be parts of a name where they hold no hiragana. */
  private static final Set<String> ONLY_WITHOUT_HIRAGANA = Set.of("代名詞", "非自立", "特殊");

  private final Lexicon lexicon;
  private final WordMemo memo = new WordMemo(COLUMNS, this::make);

  WordFacts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Returns how a word may stand in a name, as the bits above. */
  int places(Word word) {
    return memo.of(word, PLACES);
  }

  /** Returns the hash of a word's characters. */
  int hash(Word word) {
    return memo.of(word, HASH);
  }

  /** Returns the hash of a word's part of speech. */
  int tag(Word word) {
    return memo.of(word, TAG);
  }

  /** Returns what the lexicon says of a word. */
  int flags(Word word) {
    return memo.of(word, ENTRY) & FLAGS;
  }

  /** Returns the class of a word's first character. */
  int firstKind(Word word) {
    return (memo.of(word, ENTRY) & ~KNOWN) >>> KIND_SHIFT;
  }

  private int make(Word word, int column) {
    return switch (column) {
      case PLACES -> place(word);
      case HASH -> Hashes.of(word.surface());
      case TAG -> tag(word.partOfSpeech());
      default -> entry(word);
    };
  }

  private static int tag(PartOfSpeech part) {
    return Hashes.mix(
        Hashes.mix(part.level1().hashCode(), part.level2().hashCode()), part.level3().hashCode());
  }

  private int entry(Word word) {
    return KNOWN | kindOfFirst(word) << KIND_SHIFT | known(word);
  }

  private int known(Word word) {
    return lexicon.flags(Hashes.of(word.surface()));
  }

  /** The class of the first code point; of half a surrogate pair, that of the half. */
  private static int kindOfFirst(Word word) {
    return Glyph.kind(word.surface().codePointAt(0));
  }

  private int place(Word word) {
    int found = KNOWN | part(word) | hint(word);
    found |= isPersonal(word) ? PERSONAL : 0;
    return found | ((known(word) & Lexicon.TITLE_AFTER) != 0 ? TITLE_AFTER : 0);
  }

  private static boolean isPersonal(Word word) {
    return word.partOfSpeech().level3().equals("人名");
  }

  private static int part(Word word) {
    PartOfSpeech part = word.partOfSpeech();
    boolean may;
    switch (part.kind()) {
      case NOUN:
        if (part.isNumber() && kindOfFirst(word) != Glyph.NUMERAL) {
          return PART_IF_REIGN;
        }
        may =
            part.isNumber()
                || !ONLY_WITHOUT_HIRAGANA.contains(part.level2())
                || hasNoHiragana(word);
        break;
      case PREFIX:
        may = !part.level2().equals("数接続");
        break;
      case INTERJECTION:
        may = true;
        break;
      case SYMBOL:
        int kind = kindOfFirst(word);
        may =
            kind == Glyph.MIDDLE_DOT
                || kind == Glyph.KANJI
                || kind == Glyph.LATIN
                || kind == Glyph.SPACE;
        break;
      default:
        may = hasNoHiragana(word) || part.level1().equals("フィラー") || part.level1().equals("その他");
        if (!may && word.surface().length() > 1 && part.level2().equals("自立")) {
          return PART_IF_BEHIND_PERSON;
        }
    }
    return may ? PART : 0;
  }

  private static boolean hasNoHiragana(Word word) {
    String surface = word.surface();
    for (int i = 0; i < surface.length(); i++) {
      int kind = Glyph.kind(surface.charAt(i));
      if (kind != Glyph.KANJI && kind != Glyph.KATAKANA && kind != Glyph.NUMERAL) {
        return false;
      }
    }
    return true;
  }

  private int hint(Word word) {
    PartOfSpeech part = word.partOfSpeech();
    if (part.isSymbol()) {
      return 0;
    }
    if (isPersonal(word)) {
      return HINT;
    }
    int length = word.surface().length();
    int kind = kindOfFirst(word);
    if (kind == Glyph.MIDDLE_DOT || kind == Glyph.LATIN) {
      return length > 1 ? HINT : 0;
    }
    if (kind == Glyph.KANJI && length == 1) {
      boolean alone = !part.level2().equals("接尾") && part.kind() != PartOfSpeech.Kind.PREFIX;
      return alone ? HINT : 0;
    }
    int flags = known(word);
    if ((flags & (Lexicon.FAMILY | Lexicon.GIVEN | Lexicon.PERSON)) != 0) {
      return kind != Glyph.NUMERAL || length > 1 ? HINT : 0;
    }
    if (kind == Glyph.KATAKANA || part.level2().equals("固有名詞")) {
      return HINT;
    }
    return part.isNoun() ? HINT_IF_TITLED : 0;
  }
}
