/** Rules as data: TokensRegex patterns over chunks, each tried only where its anchor stands. */
package io.konkyo.mention.rule;
