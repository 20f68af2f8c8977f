package io.konkyo.diff;

import io.konkyo.article.InputException;
import io.konkyo.run.ClaimsFile;
import io.konkyo.run.StoredClaim;
import io.konkyo.run.StoredDocument;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares one document with itself in another run. */
final class DocumentComparison {

  private final StoredRun base;
  private final StoredRun now;
  private final DocumentPair pair;
  private final ContentHash hash = new ContentHash();
  private final Positions positions = new Positions();

  DocumentComparison(StoredRun base, StoredRun now, DocumentPair pair) {
    this.base = base;
    this.now = now;
    this.pair = pair;
  }

  /** A difference and where it is told, in code points of the document as it is now. */
  private record Placed(int position, ClaimDifference difference) {}

  /** Returns what differs; empty where nothing does that is to be reported. */
  Optional<DocumentDifference> compare() throws IOException, InputException {
    List<ClaimDifference> claims = sameLines() ? List.of() : differences();
    Optional<String> failure = failure();
    Optional<String> renamedFrom = pair.isRenamed() ? pair.base() : Optional.empty();
    if (claims.isEmpty() && failure.isEmpty() && renamedFrom.isEmpty()) {
      return Optional.empty();
    }
    Counts counts = Counts.NONE;
    for (ClaimDifference claim : claims) {
      counts = counts.and(claim.kind());
    }
    return Optional.of(
        new DocumentDifference(pair.shown(), state(), renamedFrom, failure, counts, claims));
  }

  private DocumentDifference.State state() {
    if (pair.base().isEmpty()) {
      return DocumentDifference.State.ADDED;
    }
    return pair.now().isEmpty() ? DocumentDifference.State.REMOVED : DocumentDifference.State.KEPT;
  }

  private Optional<String> failure() {
    Optional<StoredDocument> before = pair.base().flatMap(base::document);
    Optional<String> error = pair.now().flatMap(now::document).flatMap(StoredDocument::error);
    return before.isEmpty() || before.get().error().isPresent() ? Optional.empty() : error;
  }

  private boolean sameLines() {
    Optional<String> before = lines(base, pair.base());
    return before.equals(lines(now, pair.now()));
  }

  private static Optional<String> lines(StoredRun run, Optional<String> doc) {
    return doc.map(run.claims().documents()::get).map(ClaimsFile.DocumentClaims::sha256);
  }

  private List<ClaimDifference> differences() throws IOException, InputException {
    List<StoredClaim> before = new ArrayList<>();
    List<StoredClaim> after = new ArrayList<>();
    if (pair.isRenamed() || pair.base().isEmpty() || pair.now().isEmpty()) {
      before.addAll(claims(base, pair.base()));
      after.addAll(claims(now, pair.now()));
    } else {
      readDiffering(pair.shown(), before, after);
    }
    ClaimMatcher.Matching matching = new ClaimMatcher(pair.isRenamed()).match(before, after);
    return differences(matching);
  }

  private static List<StoredClaim> claims(StoredRun run, Optional<String> doc)
      throws IOException, InputException {
    return doc.isPresent() ? run.claims().claims(doc.get()) : List.of();
  }

  /** Reads the claims whose lines are not the same in both; most are, and need not be kept. */
  private void readDiffering(String doc, List<StoredClaim> before, List<StoredClaim> after)
      throws IOException, InputException {
    Set<ContentHash.Hash> baseOnly = new HashSet<>();
    base.claims().lines(doc, line -> baseOnly.add(hash.line(line.bytes())));
    now.claims()
        .lines(
            doc,
            line -> {
              if (!baseOnly.remove(hash.line(line.bytes()))) {
                after.add(now.claims().parse(line));
              }
            });
    base.claims()
        .lines(
            doc,
            line -> {
              if (baseOnly.contains(hash.line(line.bytes()))) {
                before.add(base.claims().parse(line));
              }
            });
  }

  private List<ClaimDifference> differences(ClaimMatcher.Matching matching) {
    Map<String, String> newIds = new HashMap<>();
    for (Match match : matching.matches()) {
      newIds.put(match.base().id(), match.now().id());
      positions.add(match.base().mention().start(), match.now().mention().start());
    }
    FieldComparison fields = new FieldComparison(newIds);
    List<Placed> placed = new ArrayList<>();
    for (Match match : matching.matches()) {
      difference(match, fields)
          .ifPresent(found -> placed.add(new Placed(match.now().mention().start(), found)));
    }
    for (StoredClaim claim : matching.removed()) {
      placed.add(
          new Placed(
              positions.now(claim.mention().start()),
              new ClaimDifference(Kind.REMOVED, Optional.of(claim), Optional.empty(), List.of())));
    }
    for (StoredClaim claim : matching.added()) {
      placed.add(
          new Placed(
              claim.mention().start(),
              new ClaimDifference(Kind.ADDED, Optional.empty(), Optional.of(claim), List.of())));
    }
    placed.sort(
        Comparator.comparingInt(Placed::position)
            .thenComparing(found -> found.difference().kind() != Kind.REMOVED)
            .thenComparing(found -> found.difference().shown().mention().end())
            .thenComparing(found -> found.difference().shown().type())
            .thenComparing(found -> found.difference().kind()));
    return placed.stream().map(Placed::difference).toList();
  }

  private static Optional<ClaimDifference> difference(Match match, FieldComparison comparison) {
    List<FieldChange> fields = comparison.changes(match.base(), match.now());
    boolean reworded = !match.base().sentence().text().equals(match.now().sentence().text());
    if (fields.isEmpty() && !reworded) {
      return Optional.empty();
    }
    return Optional.of(
        new ClaimDifference(
            fields.isEmpty() ? Kind.REWORDED : Kind.CHANGED,
            Optional.of(match.base()),
            Optional.of(match.now()),
            fields));
  }
}
