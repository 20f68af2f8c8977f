/** What the words around a figure say of it: limits, shares, differences, and what it is not. */
package io.konkyo.mention.context;
