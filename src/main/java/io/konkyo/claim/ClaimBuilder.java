package io.konkyo.claim;

import io.konkyo.article.Article;
import io.konkyo.claim.MeaningFinder.Meanings;
import io.konkyo.claim.link.FigureLink;
import io.konkyo.mention.Mention;
import io.konkyo.text.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seventh stage: gives mentions their identity.
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
  public List<Claim> build(Article article, List<Mention> mentions, Meanings meanings) {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(ORDER);
    Map<String, Integer> occurrences = new HashMap<>();
    MessageDigest digest = Sha256.digest();
    Map<Mention, String> ids = new IdentityHashMap<>();
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
      ids.put(mention, occurrence == 1 ? basis : hash(digest, key + "\0" + occurrence));
    }
    Map<Mention, Links> links = links(meanings.links(), ids);
    return ordered.stream()
        .map(
            mention ->
                new Claim(
                    ids.get(mention),
                    mention,
                    Optional.ofNullable(meanings.meanings().get(mention)),
                    links.getOrDefault(mention, Links.NONE)))
        .toList();
  }

  private static Map<Mention, Links> links(List<FigureLink> found, Map<Mention, String> ids) {
    Map<Mention, Links> links = new IdentityHashMap<>();
    for (FigureLink link : found) {
      Optional<String> other = Optional.of(ids.get(link.other()));
      Links of = links.getOrDefault(link.figure(), Links.NONE);
      switch (link.kind()) {
        case SAME_AMOUNT -> links.put(link.figure(), new Links(other, of.from(), of.to()));
        case CHANGE -> {
          links.put(link.figure(), new Links(of.sameAs(), of.from(), other));
          Links back = links.getOrDefault(link.other(), Links.NONE);
          Optional<String> first = Optional.of(ids.get(link.figure()));
          links.put(link.other(), new Links(back.sameAs(), first, back.to()));
        }
      }
    }
    return links;
  }

  private static String hash(MessageDigest digest, String key) {
    // The chars themselves: a charset would write one replacement for every lone surrogate.
    ByteBuffer chars = ByteBuffer.allocate(key.length() * Character.BYTES);
    chars.asCharBuffer().put(key);
    byte[] hash = digest.digest(chars.array());
    return HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }
}
