package io.konkyo.model;

/**
 * Whether stages may leave out work that cannot change a result: sentences that can hold no figure,
 * places where a rule cannot match, a dictionary read through tables of our own.
 *
 * <p>The claims are the same either way; a test holds the two to each other.
 */
public enum Shortcuts {
  /** The fast path, which every command takes. */
  ON,

  /** The plain path: the libraries' own code, every rule everywhere. */
  OFF
}
