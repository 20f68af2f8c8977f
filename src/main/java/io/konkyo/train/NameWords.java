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
 * @param rareFamily all other family names, sorted
 * @param given given names that are not rare, sorted
 * @param continental names of three kanji, as Chinese and Korean ones are, sorted
 * @param places places in kanji, sorted
 * @param foreignPlaces places in katakana, sorted
 * @param foreignWords common words in katakana, sorted
 */
record NameWords(
    SortedMap<String, Integer> flags,
    List<String> family,
    List<String> rareFamily,
    List<String> given,
    List<String> continental,
    List<String> places,
    List<String> foreignPlaces,
    List<String> foreignWords) {

  /** The number of words in the IPADIC that kuromoji 0.9.0 carries. */
  private static final int WORDS = 392_126;

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
    rareFamily = List.copyOf(rareFamily);
    given = List.copyOf(given);
    continental = List.copyOf(continental);
    places = List.copyOf(places);
    foreignPlaces = List.copyOf(foreignPlaces);
    foreignWords = List.copyOf(foreignWords);
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
      if (isKatakana(word)) {
        names.putIfAbsent(word, 0);
      }
    }
    names.replaceAll((word, flags) -> flags | others.getOrDefault(word, 0));
    List<String> continental = new ArrayList<>();
    List<String> places = new ArrayList<>();
    List<String> foreignPlaces = new ArrayList<>();
    List<String> foreignWords = new ArrayList<>();
    names.forEach(
        (word, flags) -> {
          if (flags == Lexicon.PERSON && word.length() == 3 && isKanji(word)) {
            continental.add(word);
          }
        });
    others.forEach(
        (word, flags) -> {
          if (flags == Lexicon.PLACE && word.length() < 4 && isKanji(word)) {
            places.add(word);
          } else if ((flags & Lexicon.PLACE) != 0 && word.length() > 2 && isKatakana(word)) {
            foreignPlaces.add(word);
          } else if (flags == Lexicon.COMMON && word.length() > 2 && isKatakana(word)) {
            foreignWords.add(word);
          }
        });
    return new NameWords(
        names,
        between(family, 0, RARE_FAMILY),
        between(family, RARE_FAMILY, Integer.MAX_VALUE),
        between(given, 0, RARE_GIVEN),
        continental,
        places,
        foreignPlaces,
        foreignWords);
  }

  static boolean isKanji(String word) {
    return word.chars().allMatch(c -> Character.isIdeographic(c) || c == '々');
  }

  static boolean isKatakana(String word) {
    return word.chars().allMatch(c -> Letters.isKatakana((char) c));
  }

  private static int both(int a, int b) {
    return a | b;
  }

  private static List<String> between(SortedMap<String, Integer> costs, int from, int to) {
    List<String> words = new ArrayList<>();
    costs.forEach(
        (word, cost) -> {
          if (cost >= from && cost < to && word.length() <= 3 && isKanji(word)) {
            words.add(word);
          }
        });
    return words;
  }
}
