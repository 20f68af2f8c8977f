package io.konkyo.extract;

import io.konkyo.article.DocumentReader;

/**
 * How large documents may be that are worked on side by side, so that memory lasts for them all.
 */
final class MemoryShare {

  /** What the program and its models take. */
  private static final long OWN_BYTES = 112L << 20;

  /**
   * What a byte of an ordinary document takes while it is analysed. A text made to be worse may
   * take more; then memory runs out, and it is done again alone.
   */
  private static final int BYTES_A_BYTE = 160;

  /** Documents as small as this are never a burden. */
  private static final int SMALLEST = 16 << 10;

  private MemoryShare() {}

  /**
   * Returns how many bytes a document may have that is worked on beside others.
   *
   * @param heap how many bytes there are
   * @param threads how many documents are worked on at a time
   */
  static int bytes(long heap, int threads) {
    if (threads == 1) {
      return DocumentReader.MAX_BYTES;
    }
    long share = (heap - OWN_BYTES) / threads / BYTES_A_BYTE;
    return (int) Math.max(SMALLEST, Math.min(DocumentReader.MAX_BYTES, share));
  }
}
