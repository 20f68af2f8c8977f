/** Finds what speakers are reported to have said. */
package io.konkyo.mention.statement;
