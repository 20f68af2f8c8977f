/** A run as one page for people: articles with their claims marked, and what no claim covers. */
package io.konkyo.review;
