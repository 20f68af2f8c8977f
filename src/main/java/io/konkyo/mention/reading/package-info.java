/** Computes what a matched rule says: values, ranges, units, lengths. */
package io.konkyo.mention.reading;
