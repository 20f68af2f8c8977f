/** A run in the forms that other programs read. */
package io.konkyo.export;
