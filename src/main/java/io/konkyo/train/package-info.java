/** Trains the statistical models under {@code models/} from gold files. */
package io.konkyo.train;
