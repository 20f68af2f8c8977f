package io.konkyo.train;

import com.atilika.kuromoji.dict.TokenInfoDictionary;
import com.atilika.kuromoji.ipadic.Tokenizer;
import com.atilika.kuromoji.util.SimpleResourceResolver;
import io.konkyo.mention.name.Lexicon;
import io.konkyo.text.Letters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of persons in IPADIC, as kuromoji carries it.
 *
 * @param flags the flags of every name, as {@link Lexicon} has them
 * @param family family names that are not rare, sorted
 * @param given given names that are not rare, sorted
 */
record NameWords(SortedMap<String, Integer> flags, List<String> family, List<String> given) {

  /** The dictionary's costs above which a name counts as rare. */
  private static final int RARE_FAMILY = 7400;

  private static final int RARE_GIVEN = 8300;

  /** Columns of an entry. */
  private static final int SUBTYPE = 1;

  private static final int DETAIL = 2;
  private static final int NAME_KIND = 3;
  private static final int BASE = 6;

  NameWords {
    family = List.copyOf(family);
    given = List.copyOf(given);
  }

  /** Reads the dictionary. */
  static NameWords read() throws IOException {
    TokenInfoDictionary dictionary =
        TokenInfoDictionary.newInstance(new SimpleResourceResolver(Tokenizer.class));
    SortedMap<String, Integer> names = new TreeMap<>();
    SortedMap<String, Integer> others = new TreeMap<>();
    SortedMap<String, Integer> family = new TreeMap<>();
    SortedMap<String, Integer> given = new TreeMap<>();
    for (int id = 0; id < WORDS; id++) {
      String[] entry = dictionary.getAllFeaturesArray(id);
      String word = entry[BASE];
      if (entry[DETAIL].equals("人名")) {
        int cost = dictionary.getWordCost(id);
        switch (entry[NAME_KIND]) {
          case "姓" -> {
            names.merge(word, Lexicon.FAMILY, NameWords::both);
            family.merge(word, cost, Math::min);
          }
          case "名" -> {
            names.merge(word, Lexicon.GIVEN, NameWords::both);
            given.merge(word, cost, Math::min);
          }
          default -> names.merge(word, Lexicon.PERSON, NameWords::both);
        }
      } else if (entry[DETAIL].equals("地域")) {
        others.merge(word, Lexicon.PLACE, NameWords::both);
      } else {
        int flag = entry[SUBTYPE].equals("固有名詞") ? Lexicon.OTHER_NAME : Lexicon.COMMON;
        others.merge(word, flag, NameWords::both);
      }
    }
    // A word in katakana that the dictionary does not know is a name more often than not.
    for (String word : others.keySet()) {
      if (word.chars().allMatch(c -> Letters.isKatakana((char) c))) {
        names.putIfAbsent(word, 0);
      }
    }
    names.replaceAll((word, flags) -> flags | others.getOrDefault(word, 0));
    return new NameWords(names, frequent(family, RARE_FAMILY), frequent(given, RARE_GIVEN));
  }

  /** The number of words in the IPADIC that kuromoji 0.9.0 carries. */
  private static final int WORDS = 392_126;

  private static int both(int a, int b) {
    return a | b;
  }

  private static List<String> frequent(SortedMap<String, Integer> costs, int limit) {
    List<String> words = new ArrayList<>();
    costs.forEach(
        (word, cost) -> {
          if (cost < limit && word.length() <= 3) {
            words.add(word);
          }
        });
    return words;
  }
}
