/** Seventh stage: from mentions to claims, with what each figure means. */
package io.konkyo.claim;
