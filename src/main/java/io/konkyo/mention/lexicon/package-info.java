/** The words that rules know: units, currencies, counters, eras, connectors, modifiers. */
package io.konkyo.mention.lexicon;
