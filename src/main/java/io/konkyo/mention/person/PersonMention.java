package io.konkyo.mention.person;

import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.util.Optional;

/**
 * A named person. Spans are in UTF-16 units of the article's text.
 *
 * @param span the smallest stretch that holds the name and the title or honorific next to it
 * @param name the name without title and honorific, within {@code span}
 * @param official whether the person is named as the holder of a public office
 * @param role the title as written, without organization and country
 * @param org the organization that qualifies the title or leads to the name
 * @param country of the office: ISO 3166-1 alpha-2, or {@code EU}
 * @param entity the fullest form of the person's name in the document
 * @param sentence the sentence that holds it
 * @param rule the name of the rule that found it
 */
public record PersonMention(
    Span span,
    Span name,
    boolean official,
    Optional<Span> role,
    Optional<Span> org,
    Optional<String> country,
    String entity,
    Sentence sentence,
    String rule) {}
