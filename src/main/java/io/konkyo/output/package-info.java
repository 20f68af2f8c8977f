/**
 * Last stage: claims, documents and the run as files, and what a later run takes over from them.
 */
package io.konkyo.output;
