package io.konkyo.claim.phrase;

/** How a noun phrase stands to the word that it depends on. */
public enum Case {
  /** は, も. */
  TOPIC,
  /** について: what a sentence is about in general. */
  MATTER,
  /** には, では, からは. */
  SIDE_TOPIC,
  /** が. */
  SUBJECT,
  /** を. */
  OBJECT,
  /** の. */
  GENITIVE,
  /** への, との, に対する: of a noun, and not its owner. */
  TOWARDS,
  /** に, へ. */
  DATIVE,
  /** で. */
  LOCATIVE,
  /** として. */
  AS,
  /** から. */
  FROM,
  /** まで. */
  UNTIL,
  /** と. */
  WITH,
  /** No particle. */
  NONE,
  /** Any other. */
  OTHER
}
