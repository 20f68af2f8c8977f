package io.konkyo.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that come again and again, numbered from 0 in the order in which they first came. */
final class Vocabulary {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Returns the number of a word, a new one where it is new. */
  int number(String word) {
    return numbers.computeIfAbsent(word, fresh -> numbers.size());
  }

  /** Returns all words in the order of their numbers. */
  List<String> words() {
    return List.copyOf(numbers.keySet());
  }
}
