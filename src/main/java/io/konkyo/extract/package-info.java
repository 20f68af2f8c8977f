/** Runs the pipeline over many documents: each on its own, several at a time, results in order. */
package io.konkyo.extract;
