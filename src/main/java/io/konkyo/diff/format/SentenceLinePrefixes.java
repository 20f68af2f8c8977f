package io.konkyo.diff.format;

import io.konkyo.article.InputException;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.run.ClaimsFile;
import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the lines together from the sentences that the new run's claims hold. That goes where the
 * sentences cover the line from its beginning to the mention. Nothing is told of a claim that was
 * removed: where its line is now, the run does not know.
 */
public final class SentenceLinePrefixes implements LinePrefixes {

  private final ClaimsFile claims;

  /** Reads from the claims of the new run. */
  public SentenceLinePrefixes(ClaimsFile claims) {
    this.claims = claims;
  }

  @Override
  public Lines of(DocumentDifference document) throws IOException, InputException {
    Map<String, StoredClaim> present = new TreeMap<>();
    NavigableMap<Integer, String> sentences = new TreeMap<>();
    document
        .claims()
        .forEach(difference -> difference.now().ifPresent(claim -> present.put(claim.id(), claim)));
    if (!present.isEmpty()) {
      claims.read(document.doc(), claim -> add(claim.sentence(), sentences));
    }
    return claim ->
        claim.equals(present.get(claim.id())) ? before(claim, sentences) : Optional.empty();
  }

  private static void add(FieldValue.Place sentence, Map<Integer, String> sentences) {
    String text = sentence.text();
    if (sentence.end() - sentence.start() == text.codePointCount(0, text.length())) {
      sentences.put(sentence.start(), text);
    }
  }

  private static Optional<String> before(
      StoredClaim claim, NavigableMap<Integer, String> sentences) {
    int end = claim.mention().start();
    int position = end - claim.column() + 1;
    if (position < 0 || position > end) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder();
    while (position < end) {
      Map.Entry<Integer, String> sentence = sentences.floorEntry(position);
      if (sentence == null) {
        return Optional.empty();
      }
      CodePoints points = new CodePoints(sentence.getValue());
      int from = position - sentence.getKey();
      int to = Math.min(points.count(), end - sentence.getKey());
      if (from >= to) {
        return Optional.empty();
      }
      line.append(sentence.getValue(), points.index(from), points.index(to));
      position = sentence.getKey() + to;
    }
    String before = line.toString();
    // A line end inside means that the column is wrong.
    return new CodePoints(before).line(before.length()) == 1
        ? Optional.of(before)
        : Optional.empty();
  }
}
