/** The clauses around a figure, read from the tree of a sentence. */
package io.konkyo.claim.clause;
