package io.konkyo.extract;

/**
 * What an extraction did.
 *
 * @param documents how many there were
 * @param failed how many of them failed
 * @param unchanged how many of them were taken over from the earlier run
 * @param claims how many claims the result holds
 */
public record Summary(int documents, int failed, int unchanged, long claims) {}
