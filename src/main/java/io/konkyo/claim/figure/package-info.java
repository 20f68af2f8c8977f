/** A figure in its sentence, and what the stage of claims says about it. */
package io.konkyo.claim.figure;
