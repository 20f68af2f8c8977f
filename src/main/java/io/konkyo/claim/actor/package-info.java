/** Whose a figure is. */
package io.konkyo.claim.actor;
