/** Sixth stage: from mentions to claims. */
package io.konkyo.claim;
