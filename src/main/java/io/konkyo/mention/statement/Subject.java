package io.konkyo.mention.statement;

/**
 * A noun phrase that may be the subject of a saying.
 *
 * @param speaker who speaks by it
 * @param marker the particle behind it
 * @param at the index of the particle
 */
record Subject(Speaker speaker, Marker marker, int at) {

  /** The particle behind a subject. */
  enum Marker {
    /** は, the topic. */
    TOPIC,
    /** が. */
    SUBJECT,
    /** も. */
    ALSO,
    /** では, of a body alone. */
    PLACE
  }

  boolean isTopic() {
    return marker == Marker.TOPIC;
  }
}
