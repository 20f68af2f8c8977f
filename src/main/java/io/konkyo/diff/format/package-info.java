/** The forms in which a difference of two runs is told: to people, to scripts, to code review. */
package io.konkyo.diff.format;
