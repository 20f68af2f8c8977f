package io.konkyo.claim;

import io.konkyo.article.Article;
import io.konkyo.claim.MeaningFinder.Meanings;
import io.konkyo.claim.link.FigureLink;
import io.konkyo.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Seventh stage: gives mentions their identity and links those that belong together. */
public final class ClaimBuilder {

  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::span).thenComparing(Mention::type);

  /** Returns the claims of an article's mentions, ordered by start, end and type. */
  public List<Claim> build(Article article, List<Mention> mentions, Meanings meanings) {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(ORDER);
    Map<String, Integer> occurrences = new HashMap<>();
    Map<Mention, String> ids = new IdentityHashMap<>();
    for (Mention mention : ordered) {
      String basis = id(article, mention, 1);
      int occurrence = occurrences.merge(basis, 1, Integer::sum);
      ids.put(mention, occurrence == 1 ? basis : id(article, mention, occurrence));
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

  private static String id(Article article, Mention mention, int occurrence) {
    return ClaimId.of(
        article.doc(),
        mention.type().label(),
        article.slice(mention.span()),
        article.slice(mention.sentence().span()),
        occurrence);
  }
}
