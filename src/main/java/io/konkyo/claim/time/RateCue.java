package io.konkyo.claim.time;

/** What a phrase says of a rate; the head of {@code claims/rates.tsv} explains each. */
enum RateCue {
  YEAR,
  MONTH,
  DAY,
  HOUR,
  BESIDE_YEAR,
  BESIDE_MONTH,
  BESIDE_DAY,
  BESIDE_HOUR,
  EACH,
  NOT,
  PASS,
  LIMIT,
  SPAN_YEAR,
  SPAN_MONTH,
  SPAN_DAY,
  SPAN_HOUR
}
