package io.konkyo.claim;

import io.konkyo.article.Article;
import io.konkyo.mention.Mention;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Sixth stage: gives mentions their identity.
 *
 * <p>An id is made of the document's path, the type, the mention's text, its sentence's text, and
 * how many claims with the same four stand before it; so it stays the same however the rest of the
 * document moves.
 */
public final class ClaimBuilder {

  /** Half of a SHA-256; two claims share an id by chance once in ages. */
  private static final int ID_BYTES = 16;

  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::span).thenComparing(Mention::type);

  /** Returns the claims of an article's mentions, ordered by start, end and type. */
  public List<Claim> build(Article article, List<Mention> mentions) {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(ORDER);
    Map<String, Integer> occurrences = new HashMap<>();
    MessageDigest digest = sha256();
    List<Claim> claims = new ArrayList<>();
    for (Mention mention : ordered) {
      String key =
          String.join(
              "\0",
              article.doc(),
              mention.type().label(),
              article.slice(mention.span()),
              article.slice(mention.sentence().span()));
      String basis = hash(digest, key);
      int occurrence = occurrences.merge(basis, 1, Integer::sum);
      claims.add(
          new Claim(occurrence == 1 ? basis : hash(digest, key + "\0" + occurrence), mention));
    }
    return claims;
  }

  private static String hash(MessageDigest digest, String key) {
    // The chars themselves: a charset would write one replacement for every lone surrogate.
    ByteBuffer chars = ByteBuffer.allocate(key.length() * Character.BYTES);
    chars.asCharBuffer().put(key);
    byte[] hash = digest.digest(chars.array());
    return HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
