package io.konkyo.mention.person;

import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.util.Optional;

/**
 * A person as its own sentence tells it, before the rest of the document.
 *
 * @param span the name with title and honorific
 * @param name the name alone
 * @param title the title, an honorific being none
 * @param holder what the title says; honorific also where there is none
 * @param org the organization that qualifies the title or leads to the name
 * @param orgClass what kind of organization it is
 * @param country of the office, where the sentence tells it
 * @param foreign whether the name is written as foreign ones are: in katakana or Latin letters, or
 *     in kanji with its reading in katakana
 * @param powered whether it stands before a word such as 政権 that makes it an official's name
 * @param doubtful whether it stands like a thing's or a place's name: nothing around it says that
 *     it is a person's, and it is part of a compound or a word that the dictionary has for a place
 * @param sentence the sentence
 * @param rule the name of the rule that found it
 */
record PersonDraft(
    Span span,
    Span name,
    Optional<Span> title,
    Holder holder,
    Optional<Span> org,
    Optional<String> orgClass,
    Optional<String> country,
    boolean foreign,
    boolean powered,
    boolean doubtful,
    Sentence sentence,
    String rule) {

  /** Returns whether the sentence itself says that it is an official; absent where it is silent. */
  Optional<Boolean> official() {
    return powered ? Optional.of(true) : ofTitle();
  }

  private Optional<Boolean> ofTitle() {
    return switch (holder) {
      case PUBLIC -> Optional.of(true);
      case PRIVATE, DESCRIPTION -> Optional.of(false);
      // An organization that nothing shows to be public is a company or a club.
      case EITHER_PUBLIC ->
          Optional.of(orgClass.map(PeopleLexicons::isPublic).orElse(org.isEmpty()));
      case EITHER_PRIVATE -> Optional.of(orgClass.map(PeopleLexicons::isPublic).orElse(false));
      case HONORIFIC -> orgClass.filter(PeopleLexicons::isPublic).map(publicBody -> true);
    };
  }
}
