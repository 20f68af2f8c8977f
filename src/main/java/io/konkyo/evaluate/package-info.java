/** Scores what the pipeline finds against gold files. */
package io.konkyo.evaluate;
