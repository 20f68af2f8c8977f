/** Proof that a run's claims stand in its sources, word for word. */
package io.konkyo.verify;
