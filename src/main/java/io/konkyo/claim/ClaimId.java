package io.konkyo.claim;

import io.konkyo.text.Sha256;
import io.konkyo.text.Span;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What the id of a claim is made of: the document's path, the type, the mention's text, its
 * sentence's text, and how many claims with the same four stand before it; so it stays the same
 * however the rest of the document moves.
 *
 * <p>An instance makes the ids of one document, one after another; it is not to be shared by
 * threads.
 */
public final class ClaimId {

  /** Half of a SHA-256; two claims share an id by chance once in ages. */
  private static final int ID_BYTES = 16;

  /** The most digits of an occurrence. */
  private static final int OCCURRENCE = 10;

  private final MessageDigest digest = Sha256.digest();
  private final String doc;
  private byte[] key = new byte[512];
  private int size;

  /**
   * Begins with a document.
   *
   * @param doc its path below the input root
   */
  public ClaimId(String doc) {
    this.doc = doc;
  }

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
    ClaimId ids = new ClaimId(doc);
    ids.begin(type, text.length() + sentence.length());
    ids.add(text, 0, text.length());
    ids.add('\0');
    ids.add(sentence, 0, sentence.length());
    return ids.end(occurrence);
  }

  /**
   * Returns an id of a claim of the document.
   *
   * @param text the document's
   */
  String of(String type, String text, Span mention, Span sentence, int occurrence) {
    begin(type, mention.length() + sentence.length());
    add(text, mention.start(), mention.end());
    add('\0');
    add(text, sentence.start(), sentence.end());
    return end(occurrence);
  }

  private void begin(String type, int units) {
    size = 0;
    int signs = 4 + OCCURRENCE;
    int needed = (doc.length() + type.length() + units + signs) * Character.BYTES;
    if (needed > key.length) {
      key = new byte[Math.max(needed, key.length * 2)];
    }
    add(doc, 0, doc.length());
    add('\0');
    add(type, 0, type.length());
    add('\0');
  }

  private String end(int occurrence) {
    if (occurrence > 1) {
      String number = Integer.toString(occurrence);
      add('\0');
      add(number, 0, number.length());
    }
    digest.update(key, 0, size);
    return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
  }

  private void add(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      add(text.charAt(i));
    }
  }

  /** Adds the unit itself: a charset would write one replacement for every lone surrogate. */
  private void add(char c) {
    key[size++] = (byte) (c >> Byte.SIZE);
    key[size++] = (byte) c;
  }
}
