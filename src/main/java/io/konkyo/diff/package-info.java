/**
 * What changed between two runs: claims that came, went or changed, by meaning. A claim that only
 * moved is no difference.
 */
package io.konkyo.diff;
