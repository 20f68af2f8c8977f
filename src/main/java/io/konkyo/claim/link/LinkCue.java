package io.konkyo.claim.link;

/** What a phrase says of two figures; the head of {@code claims/links.tsv} explains each. */
enum LinkCue {
  LEVEL,
  SETTLED,
  NOT_LEVEL,
  CHANGE,
  PEAK,
  WAS,
  TOLD,
  ARROW,
  GLOSS,
  OTHER
}
