/** Tells how the pipeline came to its claims, for people who write rules and lexicons. */
package io.konkyo.explain;
