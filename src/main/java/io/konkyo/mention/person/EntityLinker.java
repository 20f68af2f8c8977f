package io.konkyo.mention.person;

import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides, over one document, which mentions are the same person, who holds an office, and of which
 * country.
 *
 * <p>Names are compared in their common spelling. A family name joins the fuller name that it is
 * the head of (kanji) or the last part of (transliterations); where several fuller names fit, the
 * one with the same title, else the one named last before it. Two transliterations that differ in
 * one letter are one person only where both carry the same title and never stand in one sentence.
 */
final class EntityLinker {

  /** A misheard letter makes another name of a shorter one. */
  private static final int MIN_FUZZY = 4;

  /** Names with one title that are compared letter by letter; more are left apart. */
  private static final int MAX_FUZZY = 40;

  /** Mentions further back are not compared letter by letter. */
  private static final int MAX_BACK = 1000;

  /** No family name in kanji is longer, in UTF-16 units. */
  private static final int MAX_FAMILY = 16;

  /** Of more persons with one family name in a document only so many, the last, are looked at. */
  private static final int MAX_FAMILY_MEMBERS = 300;

  /** The rule of names with nothing beside them. */
  private static final String BARE = "person.bare";

  private final PeopleLexicons lexicons;
  private final Spelling spelling;
  private final Countries countries;

  EntityLinker(PeopleLexicons lexicons, Spelling spelling) {
    this.lexicons = lexicons;
    this.spelling = spelling;
    this.countries = new Countries(lexicons);
  }

  /** Returns the mentions of a document's drafts, in their order. */
  List<PersonMention> link(String text, List<PersonDraft> drafts, Surroundings surroundings) {
    List<Person> persons = new Clustering(text, drafts).persons();
    for (int i = 0; i < drafts.size(); i++) {
      persons.get(i).add(drafts.get(i), text);
    }
    Map<Person, Boolean> officials = new HashMap<>();
    for (Person person : persons) {
      officials.computeIfAbsent(person, this::isOfficial);
    }
    List<Optional<String>> codes = countries.of(text, drafts, persons, officials, surroundings);
    List<PersonMention> mentions = new ArrayList<>();
    Map<Person, Boolean> things = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      PersonDraft draft = drafts.get(i);
      if (things.computeIfAbsent(persons.get(i), this::isThing)) {
        continue;
      }
      boolean official = officials.get(persons.get(i));
      mentions.add(
          new PersonMention(
              draft.span(),
              draft.name(),
              official,
              draft.title().filter(t -> draft.holder() != Holder.HONORIFIC),
              draft.org(),
              official ? codes.get(i) : Optional.empty(),
              persons.get(i).fullest(),
              draft.sentence(),
              draft.rule()));
    }
    return mentions;
  }

  /** Returns whether nothing in the document shows that a doubtful name is a person's. */
  private boolean isThing(Person person) {
    return person.drafts().stream().anyMatch(PersonDraft::doubtful)
        && person.drafts().stream().allMatch(d -> d.rule().equals(BARE) && !d.powered())
        && person.names().stream()
            .noneMatch(name -> lexicons.leader(NameForm.of(name)).isPresent());
  }

  private boolean isOfficial(Person person) {
    return person.drafts().stream().anyMatch(d -> d.official().orElse(false))
        || (person.drafts().stream().allMatch(d -> d.official().isEmpty())
            && person.names().stream()
                .anyMatch(name -> lexicons.leader(NameForm.of(name)).isPresent()));
  }

  /** The mentions of one document on their way to persons. */
  private final class Clustering {

    private final String text;
    private final List<PersonDraft> drafts;
    private final List<NameForm> forms = new ArrayList<>();
    private final List<List<String>> keys = new ArrayList<>();
    private final Map<List<String>, Person> byKey = new LinkedHashMap<>();
    private final Map<String, List<Person>> byHead = new HashMap<>();
    private final Map<Person, Set<String>> titles = new HashMap<>();
    private final Map<List<String>, List<Integer>> places = new HashMap<>();

    Clustering(String text, List<PersonDraft> drafts) {
      this.text = text;
      this.drafts = drafts;
      for (PersonDraft draft : drafts) {
        NameForm form = NameForm.of(draft.name().of(text));
        forms.add(form);
        keys.add(form.parts().stream().map(spelling::common).toList());
      }
    }

    /** Returns the person of each draft. */
    List<Person> persons() {
      List<Integer> kanji = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        if (forms.get(i).isKanji()) {
          kanji.add(i);
        }
      }
      // Longer names first, so that a family name finds the fuller ones that begin with it.
      kanji.sort((a, b) -> key(b).length() - key(a).length());
      for (int i : kanji) {
        if (candidates(i).isEmpty()) {
          fresh(i);
        }
      }
      for (int i = 0; i < drafts.size(); i++) {
        if (keys.get(i).size() > 1) {
          full(i);
        }
      }
      List<Person> persons = new ArrayList<>();
      Map<Person, Integer> last = new HashMap<>();
      for (int i = 0; i < drafts.size(); i++) {
        Person person = person(i, last);
        last.put(person, i);
        title(i).ifPresent(t -> titles.computeIfAbsent(person, p -> new HashSet<>()).add(t));
        persons.add(person);
      }
      return persons;
    }

    private String key(int i) {
      return keys.get(i).get(0);
    }

    /** A transliteration with given and family name. */
    private void full(int i) {
      List<String> key = keys.get(i);
      if (byKey.containsKey(key)) {
        return;
      }
      String family = key.get(key.size() - 1);
      Optional<Person> same =
          ofFamily(family).stream()
              .filter(person -> isSubsequence(person.key, key) || isSubsequence(key, person.key))
              .findFirst();
      Person person = same.orElseGet(() -> new Person(key));
      byKey.put(key, person);
      if (same.isEmpty()) {
        byHead.computeIfAbsent(family, f -> new ArrayList<>()).add(person);
        byHead.computeIfAbsent(key.get(0), f -> new ArrayList<>()).add(person);
        latin(person, i);
      }
    }

    private void fresh(int i) {
      List<String> key = keys.get(i);
      Person person = new Person(key);
      byKey.put(key, person);
      if (forms.get(i).isKanji()) {
        for (int length = 1; length < Math.min(key(i).length(), MAX_FAMILY + 1); length++) {
          byHead.computeIfAbsent(key(i).substring(0, length), f -> new ArrayList<>()).add(person);
        }
      }
      latin(person, i);
    }

    /** A reading or a Latin form in brackets behind a name stands for it elsewhere. */
    private void latin(Person person, int i) {
      gloss(drafts.get(i).name())
          .ifPresent(
              gloss -> {
                NameForm form = NameForm.of(gloss);
                List<String> key = form.parts().stream().map(spelling::common).toList();
                byKey.putIfAbsent(key, person);
                byHead.computeIfAbsent(key.get(key.size() - 1), f -> new ArrayList<>()).add(person);
                byHead.computeIfAbsent(key.get(0), f -> new ArrayList<>()).add(person);
              });
    }

    private Optional<String> gloss(Span name) {
      int open = name.end();
      if (open >= text.length() || (text.charAt(open) != '(' && text.charAt(open) != '（')) {
        return Optional.empty();
      }
      int close = open + 1;
      while (close < text.length() && isNameLetter(text.charAt(close))) {
        close++;
      }
      boolean closed =
          close > open + 1
              && close < text.length()
              && (text.charAt(close) == ')' || text.charAt(close) == '）');
      return closed ? Optional.of(text.substring(open + 1, close).strip()) : Optional.empty();
    }

    private static boolean isNameLetter(char c) {
      Script script = Script.of(c);
      return script == Script.KATAKANA || script == Script.LATIN || "・ ＝=.-'".indexOf(c) >= 0;
    }

    /** Returns the persons whose names begin or end with a family name. */
    private List<Person> ofFamily(String name) {
      List<Person> all = byHead.getOrDefault(name, List.of());
      return all.subList(Math.max(0, all.size() - MAX_FAMILY_MEMBERS), all.size());
    }

    private List<Person> candidates(int i) {
      Person exact = byKey.get(keys.get(i));
      return exact != null
          ? List.of(exact)
          : keys.get(i).size() == 1 ? ofFamily(key(i)) : List.of();
    }

    private Person person(int i, Map<Person, Integer> last) {
      List<Person> candidates = candidates(i);
      if (candidates.isEmpty()) {
        Optional<Person> alike = alike(i).or(() -> leader(i));
        if (alike.isPresent()) {
          byKey.put(keys.get(i), alike.get());
          return alike.get();
        }
        fresh(i);
        return byKey.get(keys.get(i));
      }
      if (candidates.size() == 1) {
        return candidates.get(0);
      }
      Optional<String> title = title(i);
      List<Person> fitting =
          candidates.stream()
              .filter(p -> title.filter(titles.getOrDefault(p, Set.of())::contains).isPresent())
              .toList();
      List<Person> among = fitting.isEmpty() ? candidates : fitting;
      Person nearest = among.get(0);
      for (Person person : among) {
        if (last.getOrDefault(person, -1) > last.getOrDefault(nearest, -1)) {
          nearest = person;
        }
      }
      return nearest;
    }

    private Optional<String> title(int i) {
      return drafts.get(i).title().map(span -> span.of(text));
    }

    /** Another transliteration with the same title, one letter apart, never side by side. */
    private Optional<Person> alike(int i) {
      boolean short_ = key(i).length() < (title(i).isEmpty() ? MIN_FUZZY + 1 : MIN_FUZZY);
      if (forms.get(i).isKanji() || short_) {
        return Optional.empty();
      }
      String family = keys.get(i).get(keys.get(i).size() - 1);
      int compared = 0;
      for (int j = i - 1; j >= Math.max(0, i - MAX_BACK) && compared < MAX_FUZZY; j--) {
        boolean comparable =
            !forms.get(j).isKanji()
                && (title(i).isEmpty() || title(j).equals(title(i)))
                && drafts.get(j).sentence() != drafts.get(i).sentence();
        if (comparable) {
          compared++;
          String other = keys.get(j).get(keys.get(j).size() - 1);
          Person person = byKey.get(keys.get(j));
          // Last what looks through the whole document.
          if (person != null
              && family.length() >= MIN_FUZZY
              && !other.isEmpty()
              && other.charAt(0) == family.charAt(0)
              && oneApart(other, family)
              && !isBeside(person, keys.get(i))) {
            return Optional.of(person);
          }
        }
      }
      return Optional.empty();
    }

    /** Returns whether some sentence names a person beside another form. */
    private boolean isBeside(Person person, List<String> form) {
      for (int i : places(form)) {
        Sentence sentence = drafts.get(i).sentence();
        int first = i;
        while (first > 0 && drafts.get(first - 1).sentence() == sentence) {
          first--;
        }
        for (int j = first; j < drafts.size() && drafts.get(j).sentence() == sentence; j++) {
          if (byKey.get(keys.get(j)) == person) {
            return true;
          }
        }
      }
      return false;
    }

    /** Returns the drafts with a form. */
    private List<Integer> places(List<String> form) {
      if (places.isEmpty()) {
        for (int i = 0; i < drafts.size(); i++) {
          places.computeIfAbsent(keys.get(i), key -> new ArrayList<>()).add(i);
        }
      }
      return places.getOrDefault(form, List.of());
    }

    /** Trump is トランプ where the lexicon of leaders says so. */
    private Optional<Person> leader(int i) {
      return lexicons
          .leader(forms.get(i))
          .flatMap(
              leader -> {
                List<String> key = List.of(spelling.common(leader.surface()));
                Person exact = byKey.get(key);
                return exact != null
                    ? Optional.of(exact)
                    : ofFamily(key.get(0)).stream().findFirst();
              });
    }
  }

  private static boolean isSubsequence(List<String> few, List<String> many) {
    int at = 0;
    for (String part : many) {
      if (at < few.size() && few.get(at).equals(part)) {
        at++;
      }
    }
    return at == few.size();
  }

  /** Returns whether one letter more, less or other makes one of the two the other. */
  private static boolean oneApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.length(), b.length()) - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(a.length(), b.length()) - head - tail <= 1;
  }
}
