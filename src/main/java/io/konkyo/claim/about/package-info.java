/** What a figure measures. */
package io.konkyo.claim.about;
