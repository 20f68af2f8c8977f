package io.konkyo.mention.statement;

import io.konkyo.text.Span;

/**
 * A noun phrase that may speak.
 *
 * @param span what of it names the speaker
 * @param sort what it is
 * @param from the index of its first piece
 * @param to the index behind its last piece
 */
record Speaker(Span span, Sort sort, int from, int to) {

  /** What a speaker is. */
  enum Sort {
    /** A named person. */
    PERSON,
    /** A person by office, profession or part in something. */
    ROLE,
    /** A body. */
    ORGANIZATION,
    /** A newspaper, an agency, a broadcaster. */
    MEDIUM,
    /** A place, which may stand for its government. */
    PLACE,
    /** A proper name of which no more is known. */
    NAME,
    /** A compound that begins with the name of a place: a firm, or a thing such as 日本経済. */
    COMPOUND,
    /** Something published, whose owner is not named. */
    DOCUMENT,
    /** Many, or nobody in particular: what they say is no statement. */
    CROWD
  }

  boolean is(Sort wanted) {
    return sort == wanted;
  }
}
