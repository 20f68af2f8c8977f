/**
 * The noun phrases of a sentence with a figure, what they name and how they stand to each other.
 */
package io.konkyo.claim.phrase;
