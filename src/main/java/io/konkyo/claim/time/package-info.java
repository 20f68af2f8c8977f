/** When a figure holds, and what it is a rate of. */
package io.konkyo.claim.time;
