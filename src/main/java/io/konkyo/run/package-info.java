/**
 * A run as it was written, read back: its claims, its documents, and the sources that they were
 * taken from. Everything here counts code points, as the files do.
 */
package io.konkyo.run;
