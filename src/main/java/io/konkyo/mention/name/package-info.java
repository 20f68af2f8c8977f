/** Finds names of persons. */
package io.konkyo.mention.name;
