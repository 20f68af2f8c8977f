package io.konkyo.export;

import io.konkyo.article.InputException;
import io.konkyo.run.Sources;
import io.konkyo.run.Sources.Reading;
import io.konkyo.run.StoredClaim;
import io.konkyo.run.StoredDocument;
import io.konkyo.run.StoredRun;
import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * The articles of a run with their claims, as long as these stand in them. One whose source is
 * missing or has changed is left out and told of.
 */
final class Articles {

  private final StoredRun run;
  private final Sources sources;
  private final List<String> problems = new ArrayList<>();

  Articles(StoredRun run, Sources sources) {
    this.run = run;
    this.sources = sources;
  }

  /**
   * An article and its claims.
   *
   * @param claims all that the run has of it, in the order of the file
   */
  record Annotated(String doc, ArticleText text, List<StoredClaim> claims) {}

  /** Returns the names of the documents that were analysed, in their order. */
  NavigableSet<String> docs() {
    NavigableSet<String> docs = new TreeSet<>(CodePoints::compare);
    docs.addAll(run.claims().documents().keySet());
    run.documents()
        .ifPresent(
            all ->
                all.values().stream()
                    .filter(document -> document.error().isEmpty())
                    .map(StoredDocument::doc)
                    .forEach(docs::add));
    return docs;
  }

  /** Returns what was wrong with the articles asked for, a line each. */
  List<String> problems() {
    return problems;
  }

  /**
   * Reads a document.
   *
   * @return empty where its source is missing or is not what it was, which is then a problem
   */
  Optional<Annotated> read(String doc) throws IOException, InputException {
    List<StoredClaim> claims = run.claims().claims(doc);
    StoredDocument document = run.document(doc).orElseGet(() -> unlisted(doc));
    Reading reading = sources.read(document);
    if (reading instanceof Reading.Read read) {
      if (document.sha256().isPresent() && !document.sha256().get().equals(read.sha256())) {
        return refused(doc, "the source has changed since the run; extract it again");
      }
      ArticleText text = new ArticleText(read.article().text());
      for (StoredClaim claim : claims) {
        if (!stands(claim, text)) {
          return refused(doc, "its claims do not stand in the source; konkyo verify tells which");
        }
      }
      return Optional.of(new Annotated(doc, text, claims));
    }
    return refused(
        doc,
        reading instanceof Reading.Unreadable unreadable
            ? "the source " + unreadable.reason()
            : "the input has no such file; give the run's with --source");
  }

  private Optional<Annotated> refused(String doc, String problem) {
    problems.add(doc + ": " + problem);
    return Optional.empty();
  }

  private static boolean stands(StoredClaim claim, ArticleText text) {
    return text.holds(claim.mention())
        && text.holds(claim.sentence())
        && claim.places().values().stream().allMatch(text::holds);
  }

  /** Of a file of claims alone it is known only that there is such a document. */
  private static StoredDocument unlisted(String doc) {
    return new StoredDocument(
        doc, Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Map.of());
  }
}
