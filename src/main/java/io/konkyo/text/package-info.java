/** Spans over one immutable text, kinds of its characters, and offsets at the boundary. */
package io.konkyo.text;
