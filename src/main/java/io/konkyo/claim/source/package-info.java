/** Who says a figure. */
package io.konkyo.claim.source;
