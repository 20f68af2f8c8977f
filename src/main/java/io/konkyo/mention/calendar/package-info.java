/** Dates: what their words state, and what the article's other dates add to them. */
package io.konkyo.mention.calendar;
