package io.konkyo.mention.person;

import java.util.Optional;

/** The foreign countries named around a person, looked for only where one is needed. */
interface Surroundings {

  /**
   * Returns the country named last before a person.
   *
   * @param floor the index behind the person before it in the sentence, or the sentence's start
   */
  Optional<String> before(PersonDraft person, int floor);

  /** Returns the country named last before a person in this sentence or some back, or behind it. */
  Optional<String> around(PersonDraft person);
}
