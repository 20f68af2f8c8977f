package io.konkyo.claim.time;

/** What a phrase says of a date or a figure; the head of {@code claims/times.tsv} explains each. */
enum TimeCue {
  SUFFIX,
  BASE,
  EDITION,
  TOPIC,
  UNTIL,
  REPORT,
  MEETING,
  LINK,
  AMONG,
  ANNOUNCE,
  FOUND,
  LIGHT,
  PURPOSE,
  NOW,
  OWN,
  FORMER
}
