package io.konkyo.mention.statement;

import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;

/**
 * What a speaker is reported to have said. Spans are in UTF-16 units of the article's text.
 *
 * @param span the quoted stretch without its brackets, or the reported clause without its particle;
 *     it may run over several sentences
 * @param speaker who says it
 * @param cue the verb or form of saying as written
 * @param sentence the sentence in which the statement begins
 * @param rule the name of the rule that found it
 */
public record Statement(Span span, Span speaker, Span cue, Sentence sentence, String rule) {}
