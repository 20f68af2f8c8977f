package io.konkyo.mention;

import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;

/**
 * A stretch of a sentence that the annotation guide counts, with what it says.
 *
 * @param type what it is
 * @param span where it stands, in UTF-16 units of the article's text
 * @param sentence the sentence that holds it
 * @param fields what it says
 * @param rule the name of the rule that found it
 */
public record Mention(MentionType type, Span span, Sentence sentence, Fields fields, String rule) {}
