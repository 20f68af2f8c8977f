package io.konkyo.sentence;

import io.konkyo.block.Block;
import io.konkyo.text.Span;

/**
 * One sentence, or one unit that stands for a sentence (a heading, a list item's line, a cell).
 *
 * @param span from the first to the last character that is not white space; within {@code block}
 * @param block the block that holds it
 */
public record Sentence(Span span, Block block) {}
