package io.konkyo.mention;

import io.konkyo.mention.chunk.Chunks;
import io.konkyo.sentence.Sentence;
import java.util.List;

/**
 * How the figures of one sentence were found, for {@code konkyo explain}.
 *
 * @param sentence the sentence
 * @param chunks what the rules saw
 * @param outcomes every rule that matched, by place and then by the rules' order
 */
public record SentenceFindings(Sentence sentence, Chunks chunks, List<Outcome> outcomes) {}
