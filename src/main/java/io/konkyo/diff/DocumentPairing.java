package io.konkyo.diff;

import io.konkyo.article.InputException;
import io.konkyo.run.StoredDocument;
import io.konkyo.run.StoredRun;
import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds which documents are the same in both runs: those of one name; then those of one content,
 * told by the hash of the file; then those that share most of their claims.
 */
final class DocumentPairing {

  /** The least share of claims in common by which a renamed document is recognized. */
  private static final double LEAST_SHARE = 0.5;

  /** A claim in more documents than this, such as one of a notice in all of them, tells nothing. */
  private static final int COMMON = 50;

  private final StoredRun base;
  private final StoredRun now;
  private final ContentHash hash = new ContentHash();
  private final SortedSet<String> gone;
  private final SortedSet<String> come;
  private final List<DocumentPair> pairs = new ArrayList<>();

  private DocumentPairing(StoredRun base, StoredRun now) {
    this.base = base;
    this.now = now;
    gone = docs(base);
    come = docs(now);
  }

  /** A possible renaming. */
  private record Renaming(String from, String to, double share) {}

  /**
   * Pairs the documents.
   *
   * @return in the order of the names that they are reported under
   */
  static List<DocumentPair> of(StoredRun base, StoredRun now) throws IOException, InputException {
    DocumentPairing pairing = new DocumentPairing(base, now);
    pairing.byName();
    pairing.byFile();
    pairing.byClaims();
    pairing.gone.forEach(
        doc -> pairing.pairs.add(new DocumentPair(Optional.of(doc), Optional.empty())));
    pairing.come.forEach(
        doc -> pairing.pairs.add(new DocumentPair(Optional.empty(), Optional.of(doc))));
    pairing.pairs.sort(Comparator.comparing(DocumentPair::shown, CodePoints::compare));
    return List.copyOf(pairing.pairs);
  }

  private static SortedSet<String> docs(StoredRun run) {
    SortedSet<String> docs = new TreeSet<>(CodePoints::compare);
    docs.addAll(run.claims().documents().keySet());
    run.documents().ifPresent(documents -> docs.addAll(documents.keySet()));
    return docs;
  }

  private void pair(String from, String to) {
    pairs.add(new DocumentPair(Optional.of(from), Optional.of(to)));
    gone.remove(from);
    come.remove(to);
  }

  private void byName() {
    List<String> both = gone.stream().filter(come::contains).toList();
    both.forEach(doc -> pair(doc, doc));
  }

  private void byFile() {
    Map<String, Deque<String>> byHash = new HashMap<>();
    for (String doc : gone) {
      base.document(doc)
          .flatMap(StoredDocument::sha256)
          .ifPresent(sha -> byHash.computeIfAbsent(sha, key -> new ArrayDeque<>()).add(doc));
    }
    for (String doc : List.copyOf(come)) {
      now.document(doc)
          .flatMap(StoredDocument::sha256)
          .map(sha -> byHash.getOrDefault(sha, new ArrayDeque<>()).poll())
          .ifPresent(from -> pair(from, doc));
    }
  }

  private void byClaims() throws IOException, InputException {
    if (gone.isEmpty() || come.isEmpty()) {
      return;
    }
    Map<ContentHash.Hash, List<String>> byIdentity = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (String doc : gone) {
      Set<ContentHash.Hash> identities = identities(base, doc);
      sizes.put(doc, identities.size());
      identities.forEach(
          identity -> byIdentity.computeIfAbsent(identity, key -> new ArrayList<>()).add(doc));
    }
    List<Renaming> renamings = new ArrayList<>();
    for (String doc : come) {
      addRenamings(doc, byIdentity, sizes, renamings);
    }
    renamings.sort(
        Comparator.comparingDouble(Renaming::share)
            .reversed()
            .thenComparing(Renaming::to, CodePoints::compare)
            .thenComparing(Renaming::from, CodePoints::compare));
    for (Renaming renaming : renamings) {
      if (gone.contains(renaming.from()) && come.contains(renaming.to())) {
        pair(renaming.from(), renaming.to());
      }
    }
  }

  private void addRenamings(
      String doc,
      Map<ContentHash.Hash, List<String>> byIdentity,
      Map<String, Integer> sizes,
      List<Renaming> renamings)
      throws IOException, InputException {
    Set<ContentHash.Hash> identities = identities(now, doc);
    Map<String, Integer> shared = new HashMap<>();
    for (ContentHash.Hash identity : identities) {
      List<String> docs = byIdentity.getOrDefault(identity, List.of());
      if (docs.size() <= COMMON) {
        docs.forEach(from -> shared.merge(from, 1, Integer::sum));
      }
    }
    shared.forEach(
        (from, count) -> {
          double share = (double) count / Math.max(identities.size(), sizes.get(from));
          if (share >= LEAST_SHARE) {
            renamings.add(new Renaming(from, doc, share));
          }
        });
  }

  private Set<ContentHash.Hash> identities(StoredRun run, String doc)
      throws IOException, InputException {
    Set<ContentHash.Hash> identities = new HashSet<>();
    run.claims().read(doc, claim -> identities.add(hash.identity(claim)));
    return identities;
  }
}
