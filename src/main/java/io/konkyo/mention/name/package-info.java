/** Finds names of persons, without titles, by a trained model. */
package io.konkyo.mention.name;
