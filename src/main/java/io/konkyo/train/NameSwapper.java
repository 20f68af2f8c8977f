package io.konkyo.train;

import io.konkyo.mention.name.Lexicon;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Puts other names in the place of those in a sentence, so that the model learns what names are
 * like and where they stand, not which the corpora have.
 */
final class NameSwapper {

  private static final String JOINTS = "・＝=･";

  private final NameWords words;
  private final NameMaker maker;
  private final SplittableRandom random;

  /** Takes foreign names from the dictionary and from the sentences. */
  NameSwapper(NameWords words, List<PersonSentence> sentences, SplittableRandom random) {
    this.words = words;
    this.random = random;
    SortedSet<String> katakana = new TreeSet<>();
    words
        .flags()
        .forEach(
            (word, flags) -> {
              if ((flags & (Lexicon.FAMILY | Lexicon.GIVEN | Lexicon.PERSON)) != 0
                  && word.length() > 2
                  && NameWords.isKatakana(word)) {
                katakana.add(word);
              }
            });
    for (PersonSentence sentence : sentences) {
      for (PersonSentence.Name name : sentence.names()) {
        for (String part : name.span().of(sentence.text()).split("[" + JOINTS + "]")) {
          if (name.isPerson() && part.length() > 1 && NameWords.isKatakana(part)) {
            katakana.add(part);
          }
        }
      }
    }
    maker = new NameMaker(words, List.copyOf(katakana), random);
  }

  /** Returns the sentence with other names; empty where none of them could be replaced. */
  Optional<PersonSentence> swap(PersonSentence sentence) {
    StringBuilder text = new StringBuilder();
    List<PersonSentence.Name> names = new ArrayList<>();
    Map<String, String> chosen = new HashMap<>();
    boolean changed = false;
    int at = sentence.span().start();
    for (PersonSentence.Name name : sentence.names()) {
      if (name.span().start() < at) {
        continue;
      }
      String old = name.span().of(sentence.text());
      String other = name.isPerson() ? chosen.computeIfAbsent(old, this::other) : old;
      changed |= !other.equals(old);
      text.append(sentence.text(), at, name.span().start());
      names.add(
          new PersonSentence.Name(
              new Span(text.length(), text.length() + other.length()), name.labels()));
      text.append(other);
      at = name.span().end();
    }
    text.append(sentence.text(), at, sentence.span().end());
    return changed
        ? Optional.of(new PersonSentence(text.toString(), new Span(0, text.length()), names))
        : Optional.empty();
  }

  /** Returns a name of the same kind; the same where the kind is not known. */
  private String other(String name) {
    if (name.chars().allMatch(c -> Letters.isKatakana((char) c) || JOINTS.indexOf(c) >= 0)) {
      return joined(name, maker::foreign);
    }
    String space = name.contains("　") ? "　" : name.contains(" ") ? " " : "";
    String bare = name.replace("　", "").replace(" ", "");
    for (int i = 1; i < bare.length(); i++) {
      if (is(bare.substring(0, i), Lexicon.FAMILY) && is(bare.substring(i), Lexicon.GIVEN)) {
        return maker.family() + space + maker.given();
      }
    }
    boolean family = is(bare, Lexicon.FAMILY);
    boolean given = is(bare, Lexicon.GIVEN);
    if (family && (!given || random.nextInt(2) == 0)) {
      return maker.family();
    }
    if (given) {
      return maker.given();
    }
    boolean continental = bare.length() == 3 && NameWords.isKanji(bare);
    return continental ? maker.continental() : name;
  }

  /** Returns what makes the names. */
  NameMaker maker() {
    return maker;
  }

  private String joined(String name, Supplier<String> source) {
    StringBuilder other = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      int end = at;
      while (end < name.length() && JOINTS.indexOf(name.charAt(end)) < 0) {
        end++;
      }
      // A single letter is an initial or a particle.
      other.append(end - at > 1 ? source.get() : name.substring(at, end));
      if (end < name.length()) {
        other.append(name.charAt(end));
      }
      at = end + 1;
    }
    return other.toString();
  }

  private boolean is(String word, int flag) {
    return (words.flags().getOrDefault(word, 0) & flag) != 0;
  }
}
