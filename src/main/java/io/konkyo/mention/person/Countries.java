package io.konkyo.mention.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the country of an office: told beside the name, told elsewhere of the same person, known of
 * a head of state, or implied: a Japanese name holds a Japanese office where nothing else is said;
 * a transliterated one an office of the country named last before it in the sentence, else of the
 * official named last before it.
 */
final class Countries {

  private static final String JAPAN = "JP";

  private final PeopleLexicons lexicons;

  Countries(PeopleLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Returns the country of each draft's person. */
  List<Optional<String>> of(
      String text,
      List<PersonDraft> drafts,
      List<Person> persons,
      Map<Person, Boolean> officials,
      Surroundings surroundings) {
    Map<Person, Optional<String>> told = new HashMap<>();
    for (Person person : persons) {
      told.computeIfAbsent(person, this::told);
    }
    List<Optional<String>> countries = new ArrayList<>();
    Set<Person> asked = new HashSet<>();
    Optional<String> lastForeign = Optional.empty();
    for (int i = 0; i < drafts.size(); i++) {
      PersonDraft draft = drafts.get(i);
      Person person = persons.get(i);
      Optional<String> country = draft.country().or(() -> told.get(person));
      if (country.isEmpty() && officials.get(person) && asked.add(person)) {
        boolean inSentence = i > 0 && drafts.get(i - 1).sentence() == draft.sentence();
        int floor = inSentence ? drafts.get(i - 1).span().end() : draft.sentence().span().start();
        country =
            switch (office(text, draft, person)) {
              case STATELESS -> Optional.empty();
              case JAPANESE -> Optional.of(JAPAN);
              case FOREIGN -> {
                Optional<String> last = lastForeign;
                yield surroundings
                    .before(draft, floor)
                    .or(() -> inSentence ? last : Optional.empty())
                    .or(() -> surroundings.around(draft))
                    .or(() -> last);
              }
            };
        told.put(person, country);
      }
      if (officials.get(person) && country.filter(code -> !code.equals(JAPAN)).isPresent()) {
        lastForeign = country;
      }
      countries.add(country);
    }
    return countries;
  }

  private Optional<String> told(Person person) {
    return person.drafts().stream()
        .map(PersonDraft::country)
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                isInternational(person)
                    ? Optional.empty()
                    : person.names().stream()
                        .map(name -> lexicons.leader(NameForm.of(name)))
                        .flatMap(Optional::stream)
                        .map(PeopleLexicons.Leader::country)
                        .filter(code -> !code.equals("-"))
                        .findFirst());
  }

  /** Whose an office is where nobody says it. */
  private enum Office {
    JAPANESE,
    FOREIGN,
    STATELESS
  }

  private static boolean isInternational(Person person) {
    return person.drafts().stream()
        .anyMatch(d -> d.orgClass().filter("international"::equals).isPresent());
  }

  private Office office(String text, PersonDraft draft, Person person) {
    boolean international = isInternational(person);
    boolean ofBody = draft.title().filter(t -> isOfBody(t.of(text))).isPresent();
    if (international || ofBody) {
      return Office.STATELESS;
    }
    boolean foreign =
        person.drafts().stream()
            .anyMatch(d -> d.foreign() || d.title().filter(t -> isForeign(t.of(text))).isPresent());
    return foreign ? Office.FOREIGN : Office.JAPANESE;
  }

  private boolean isOfBody(String title) {
    return lexicons.endsLike(Habit.BODY, title);
  }

  /** Offices that Japan does not have. */
  boolean isForeign(String title) {
    return lexicons.endsLike(Habit.FOREIGN, title);
  }
}
