package io.konkyo.mention.person;

import java.util.Locale;

/** What may stand before a title, and whose office it is; see {@code title-habits.tsv}. */
enum Habit {
  /** An honorific that stands behind common nouns too. */
  FAMILIAR,
  /** A title that does. */
  VAGUE,
  /** One that does unless an organization leads to what is before it. */
  LOOSE,
  /** No common noun stands before it. */
  SOLE,
  /** None does where an organization leads to it. */
  LED,
  /** An office that Japan does not have. */
  FOREIGN,
  /** An office of an international body. */
  BODY,
  /** No title but a letter of institutions. */
  INSTITUTION;

  /** Returns the name as files write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
