package io.konkyo.output;

import io.konkyo.claim.Claim;
import io.konkyo.claim.figure.Mentions;
import io.konkyo.json.JsonLines;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.pipeline.Analysis;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claims of one document as they stand in {@code claims.jsonl}.
 *
 * @param utf8 the lines, ordered by start, end and type; not to be changed
 * @param counts how many claims of each type there are, in the order of the types, none of them 0
 * @param chars the code points of the document
 */
public record ClaimLines(byte[] utf8, Map<MentionType, Integer> counts, int chars) {

  /**
   * The most UTF-16 units that a document's claims may hold of sentences. Every claim repeats its
   * sentence, so a document of one endless sentence full of figures would grow with their product.
   */
  static final long MAX_SENTENCE_UNITS = 32L << 20;

  /** How many bytes a claim takes, about. */
  private static final int EXPECTED = 700;

  private static final Comparator<Claim> ORDER =
      (one, other) -> Mentions.ORDER.compare(one.mention(), other.mention());

  /**
   * Writes the claims of the given types.
   *
   * @throws IllegalArgumentException if the claims cannot be written: two share an id, one lies
   *     outside the text, or together they would be too large
   */
  public static ClaimLines of(Analysis analysis, Set<MentionType> types) {
    List<Claim> claims = new ArrayList<>();
    int[] found = new int[MentionType.values().length];
    for (Claim claim : analysis.claims()) {
      MentionType type = claim.mention().type();
      if (types.contains(type)) {
        claims.add(claim);
        found[type.ordinal()]++;
      }
    }
    claims.sort(ORDER);
    check(claims, analysis.article().text().length());
    CodePoints codePoints = new CodePoints(analysis.article().text());
    JsonLines lines = new JsonLines(claims.size() * EXPECTED);
    ClaimJson json = new ClaimJson(analysis.article(), codePoints, lines);
    claims.forEach(json::line);
    Map<MentionType, Integer> counts = new EnumMap<>(MentionType.class);
    for (MentionType type : MentionType.values()) {
      if (found[type.ordinal()] > 0) {
        counts.put(type, found[type.ordinal()]);
      }
    }
    return new ClaimLines(lines.bytes(), counts, codePoints.count());
  }

  /** A statement is held by the sentence that it begins in and may run over those behind it. */
  private static boolean isHeld(Mention mention) {
    Span sentence = mention.sentence().span();
    return mention.type() == MentionType.STATEMENT
        ? sentence.contains(mention.span().start())
        : sentence.contains(mention.span());
  }

  private static void check(List<Claim> claims, int length) {
    Set<String> ids = new HashSet<>(claims.size() * 2);
    long sentenceUnits = 0;
    for (Claim claim : claims) {
      if (!ids.add(claim.id())) {
        throw new IllegalArgumentException("two claims share the id " + claim.id());
      }
      int end = claim.mention().span().end();
      if (end > length || !isHeld(claim.mention())) {
        throw new IllegalArgumentException(
            "the claim %s ends at UTF-16 unit %d, outside its sentence".formatted(claim.id(), end));
      }
      sentenceUnits += claim.mention().sentence().span().length();
    }
    if (sentenceUnits > MAX_SENTENCE_UNITS) {
      throw new IllegalArgumentException(
          "too large: the sentences of its %d claims hold %d characters, more than %d; break its lines"
              .formatted(claims.size(), sentenceUnits, MAX_SENTENCE_UNITS));
    }
  }
}
