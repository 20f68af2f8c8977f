package io.konkyo.diff;

import io.konkyo.run.StoredClaim;

/**
 * Two claims that are one.
 *
 * @param base as it is in the base
 * @param now as it is in the new run
 */
record Match(StoredClaim base, StoredClaim now) {}
