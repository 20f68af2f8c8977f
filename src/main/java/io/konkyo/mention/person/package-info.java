/** Finds named persons: names, titles, organizations, and who is the same person. */
package io.konkyo.mention.person;
