package io.konkyo.claim;

import io.konkyo.text.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What the id of a claim is made of: the document's path, the type, the mention's text, its
 * sentence's text, and how many claims with the same four stand before it; so it stays the same
 * however the rest of the document moves.
 */
public final class ClaimId {

  /** Half of a SHA-256; two claims share an id by chance once in ages. */
  private static final int ID_BYTES = 16;

  private ClaimId() {}

  /**
   * Returns an id.
   *
   * @param doc the document's path below the input root
   * @param type the label of the type
   * @param text the mention's
   * @param sentence its sentence's text
   * @param occurrence from 1, among the claims of the document that share the other four
   */
  public static String of(String doc, String type, String text, String sentence, int occurrence) {
    String key = String.join("\0", doc, type, text, sentence);
    return hash(occurrence == 1 ? key : key + "\0" + occurrence);
  }

  private static String hash(String key) {
    MessageDigest digest = Sha256.digest();
    // The chars themselves: a charset would write one replacement for every lone surrogate.
    ByteBuffer chars = ByteBuffer.allocate(key.length() * Character.BYTES);
    chars.asCharBuffer().put(key);
    return HexFormat.of().formatHex(digest.digest(chars.array()), 0, ID_BYTES);
  }
}
