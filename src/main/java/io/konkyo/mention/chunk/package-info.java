/** Merges figures and words of the lexicons into single chunks before the rules see them. */
package io.konkyo.mention.chunk;
