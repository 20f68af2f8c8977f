/** Spans over one immutable text, and the conversion of their offsets at the boundary. */
package io.konkyo.text;
