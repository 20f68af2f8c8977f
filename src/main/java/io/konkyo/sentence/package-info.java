/** Third stage: from blocks to sentences. */
package io.konkyo.sentence;
