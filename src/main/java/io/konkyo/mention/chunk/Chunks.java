package io.konkyo.mention.chunk;

import io.konkyo.mention.figure.Masked;
import java.util.List;

/**
 * One sentence as rules see it.
 *
 * @param chunks in order; white space is between them
 * @param masked what looked like a figure and was kept from being one
 */
public record Chunks(List<Chunk> chunks, List<Masked> masked) {}
