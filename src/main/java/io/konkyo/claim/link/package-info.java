/** What ties the figures of a sentence to each other. */
package io.konkyo.claim.link;
