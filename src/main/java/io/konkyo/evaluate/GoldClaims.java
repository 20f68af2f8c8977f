package io.konkyo.evaluate;

import static io.konkyo.evaluate.GoldJson.optionalArray;
import static io.konkyo.evaluate.GoldJson.optionalString;
import static io.konkyo.evaluate.GoldJson.place;
import static io.konkyo.evaluate.GoldJson.string;

import com.fasterxml.jackson.databind.JsonNode;
import io.konkyo.evaluate.GoldJson.ShapeException;
import io.konkyo.text.CodePoints;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the list {@code claims} of a gold document. */
final class GoldClaims {

  private GoldClaims() {}

  /**
   * Returns the claims by the ids of their mentions, none where the document has no such list.
   *
   * @throws ShapeException if a claim is of another shape or names a mention that is not there
   */
  static Map<String, GoldClaim> read(JsonNode root, List<GoldMention> mentions, CodePoints points)
      throws ShapeException {
    Map<String, GoldClaim> claims = new LinkedHashMap<>();
    if (!root.hasNonNull("claims")) {
      return claims;
    }
    Set<String> ids = new HashSet<>();
    for (GoldMention mention : mentions) {
      Optional<String> id = mention.text("id");
      if (id.isPresent() && !ids.add(id.get())) {
        throw new ShapeException("two mentions have the id \"" + id.get() + "\"");
      }
    }
    for (JsonNode node : optionalArray(root, "claims")) {
      String mention = known(ids, string(node, "mention"));
      if (claims.put(mention, claim(node, ids, points)) != null) {
        throw new ShapeException("two claims are of the mention \"" + mention + "\"");
      }
    }
    return claims;
  }

  private static GoldClaim claim(JsonNode node, Set<String> ids, CodePoints points)
      throws ShapeException {
    Map<String, Optional<String>> links = new LinkedHashMap<>();
    for (String link : ClaimComparator.LINKS) {
      if (node.has(link)) {
        Optional<String> other = optionalString(node, link);
        if (other.isPresent()) {
          known(ids, other.get());
        }
        links.put(link, other);
      }
    }
    return new GoldClaim(
        place(node, "about", points),
        place(node, "actor", points),
        optionalString(node, "time"),
        optionalString(node, "per"),
        optionalString(node, "modality"),
        place(node, "source", points),
        links);
  }

  private static String known(Set<String> ids, String id) throws ShapeException {
    if (!ids.contains(id)) {
      throw new ShapeException("a claim is of \"" + id + "\", which is the id of no mention");
    }
    return id;
  }
}
