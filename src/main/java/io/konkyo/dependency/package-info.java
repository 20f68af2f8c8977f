/** Sixth stage: bunsetsu and their dependencies, for the sentences that hold a figure. */
package io.konkyo.dependency;
