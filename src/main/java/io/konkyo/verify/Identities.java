package io.konkyo.verify;

import io.konkyo.claim.ClaimId;
import io.konkyo.run.StoredClaim;
import io.konkyo.verify.DocumentCheck.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the ids, the links and the order of the claims of one document. */
final class Identities {

  /** How many missing claims are looked for to explain an id. */
  private static final int MOST_MISSING = 100;

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::claim, Identities::compare);

  private Identities() {}

  /** Checks the lines of a document, in the order of the file. */
  static void check(List<Line> lines, Problems problems) {
    List<Line> first = new ArrayList<>();
    Map<String, Integer> lineOfId = new HashMap<>();
    for (Line line : lines) {
      Integer earlier = lineOfId.putIfAbsent(line.claim().id(), line.number());
      if (earlier == null) {
        first.add(line);
      } else {
        problems.claim(line.claim(), line.number(), "has the id of line " + earlier);
      }
    }
    ids(first, problems);
    links(lines, lineOfId, problems);
    order(lines, problems);
  }

  private static void ids(List<Line> lines, Problems problems) {
    Map<String, Integer> occurrences = new HashMap<>();
    for (Line line : lines.stream().sorted(ORDER).toList()) {
      StoredClaim claim = line.claim();
      int occurrence = occurrences.merge(id(claim, 1), 1, Integer::sum);
      if (!id(claim, occurrence).equals(claim.id())) {
        problems.claim(claim, line.number(), idProblem(claim, occurrence));
      }
    }
  }

  private static String idProblem(StoredClaim claim, int occurrence) {
    for (int other = 1; other <= occurrence + MOST_MISSING; other++) {
      if (id(claim, other).equals(claim.id())) {
        return "its id is that of number %d of its kind in the sentence, but it is number %d; one is missing or has moved"
            .formatted(other, occurrence);
      }
    }
    return "its id does not follow from its document, type, text and sentence: %s, not %s"
        .formatted(id(claim, occurrence), Shown.name(claim.id()));
  }

  private static void links(List<Line> lines, Map<String, Integer> lineOfId, Problems problems) {
    for (Line line : lines) {
      line.claim()
          .links()
          .forEach(
              (name, id) -> {
                if (!lineOfId.containsKey(id)) {
                  problems.claim(
                      line.claim(),
                      line.number(),
                      "%s leads to %s, no claim of this document".formatted(name, Shown.name(id)));
                } else if (id.equals(line.claim().id())) {
                  problems.claim(line.claim(), line.number(), name + " leads to the claim itself");
                }
              });
    }
  }

  private static void order(List<Line> lines, Problems problems) {
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      if (ORDER.compare(before, line) > 0) {
        problems.claim(
            line.claim(),
            line.number(),
            "stands behind line %d, which comes after it by start, end and type"
                .formatted(before.number()));
      }
    }
  }

  private static int compare(StoredClaim a, StoredClaim b) {
    int byStart = Integer.compare(a.mention().start(), b.mention().start());
    int byPlace = byStart == 0 ? Integer.compare(a.mention().end(), b.mention().end()) : byStart;
    return byPlace == 0 ? a.type().compareTo(b.type()) : byPlace;
  }

  private static String id(StoredClaim claim, int occurrence) {
    return ClaimId.of(
        claim.doc(), claim.type(), claim.mention().text(), claim.sentence().text(), occurrence);
  }
}
