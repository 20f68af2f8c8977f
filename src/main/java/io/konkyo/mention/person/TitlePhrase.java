package io.konkyo.mention.person;

import io.konkyo.text.Span;
import java.util.Optional;

/**
 * A title with what qualifies it in the same compound: 前米国務長官, 日銀総裁, 経済再生担当大臣.
 *
 * @param span the whole
 * @param role the title without organization and country, unless an affix stands before those
 * @param holder what it says of the one who carries it
 * @param org the organization inside
 * @param orgClass what kind of organization that is
 * @param country of the office, where the phrase tells it
 */
record TitlePhrase(
    Span span,
    Span role,
    Holder holder,
    Optional<Span> org,
    Optional<String> orgClass,
    Optional<String> country) {}
