/** Figures as written: the numeral grammar, and what looks like a figure but is none. */
package io.konkyo.mention.figure;
