/** What the pipeline loads from {@code models/}, checked at start with file and line. */
package io.konkyo.model;
