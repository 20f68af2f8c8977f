package io.konkyo.claim;

import io.konkyo.article.Article;
import io.konkyo.claim.MeaningFinder.Meanings;
import io.konkyo.claim.figure.Mentions;
import io.konkyo.claim.link.FigureLink;
import io.konkyo.mention.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Seventh stage: gives mentions their identity and links those that belong together. */
public final class ClaimBuilder {

  /** Returns the claims of an article's mentions, ordered by start, end and type. */
  public List<Claim> build(Article article, List<Mention> mentions, Meanings meanings) {
    List<Mention> ordered = Mentions.inOrder(mentions);
    ClaimId hashes = new ClaimId(article.doc());
    Map<String, Integer> occurrences = new HashMap<>(ordered.size() * 2);
    List<String> ids = new ArrayList<>(ordered.size());
    for (Mention mention : ordered) {
      String basis = id(hashes, article, mention, 1);
      int occurrence = occurrences.merge(basis, 1, Integer::sum);
      ids.add(occurrence == 1 ? basis : id(hashes, article, mention, occurrence));
    }
    Map<Mention, Links> links = links(meanings.links(), ordered, ids);
    List<Claim> claims = new ArrayList<>(ordered.size());
    for (int i = 0; i < ids.size(); i++) {
      Mention mention = ordered.get(i);
      claims.add(
          new Claim(
              ids.get(i),
              mention,
              Optional.ofNullable(meanings.meanings().get(mention)),
              links.getOrDefault(mention, Links.NONE)));
    }
    return claims;
  }

  private static Map<Mention, Links> links(
      List<FigureLink> found, List<Mention> mentions, List<String> idOf) {
    if (found.isEmpty()) {
      return Map.of();
    }
    Map<Mention, String> ids = new IdentityHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      ids.put(mentions.get(i), idOf.get(i));
    }
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

  private static String id(ClaimId hashes, Article article, Mention mention, int occurrence) {
    return hashes.of(
        mention.type().label(),
        article.text(),
        mention.span(),
        mention.sentence().span(),
        occurrence);
  }
}
