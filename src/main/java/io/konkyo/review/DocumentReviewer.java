package io.konkyo.review;

import io.konkyo.article.Article;
import io.konkyo.article.InputException;
import io.konkyo.pipeline.Pipeline.Explanation;
import io.konkyo.review.ReviewedDocument.State;
import io.konkyo.run.FieldValue;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredClaim;
import io.konkyo.run.StoredDocument;
import io.konkyo.run.StoredRun;
import io.konkyo.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Puts together what the page shows of each document. Thread-safe. */
final class DocumentReviewer {

  /**
   * Types whose places are no single figure or name: what stands in a quotation is not told yet.
   */
  private static final Set<String> PASSAGES = Set.of("statement");

  private static final Set<String> PEOPLE = Set.of("official", "person");

  private final StoredRun run;
  private final Sources sources;
  private final Function<Article, Explanation> pipeline;
  private final GapFinder gaps;

  DocumentReviewer(
      StoredRun run, Sources sources, Function<Article, Explanation> pipeline, GapFinder gaps) {
    this.run = run;
    this.sources = sources;
    this.pipeline = pipeline;
    this.gaps = gaps;
  }

  /**
   * Returns what the page shows of a document.
   *
   * @throws InputException if a line of the run's files is not what it should be
   * @throws IOException if the run's files cannot be read
   */
  ReviewedDocument review(String doc) throws IOException, InputException {
    List<StoredClaim> claims = run.claims().claims(doc);
    Optional<StoredDocument> told = run.document(doc);
    if (run.documents().isPresent() && told.isEmpty()) {
      return without(doc, told, claims, "documents.jsonl does not tell of it");
    }
    StoredDocument document = told.orElseGet(() -> untold(doc));
    if (document.error().isPresent()) {
      return of(document, State.FAILED, document.error(), Optional.empty(), claims, List.of());
    }
    Sources.Reading reading = sources.read(document);
    if (reading instanceof Sources.Reading.Missing) {
      return without(doc, told, claims, "there is no source of that name");
    }
    if (reading instanceof Sources.Reading.Unreadable unreadable) {
      return without(doc, told, claims, "the source cannot be read: " + unreadable.reason());
    }
    Sources.Reading.Read read = (Sources.Reading.Read) reading;
    if (document.sha256().filter(hash -> !hash.equals(read.sha256())).isPresent()) {
      return without(
          doc, told, claims, "the source is not the one that the run read (its SHA-256 differs)");
    }
    return with(document, read.article(), claims);
  }

  private ReviewedDocument with(
      StoredDocument document, Article article, List<StoredClaim> claims) {
    Slices slices = new Slices(article.text());
    List<String> troubles = new ArrayList<>();
    long misplaced =
        claims.stream().filter(claim -> slices.find(claim.mention()).isEmpty()).count();
    if (misplaced > 0) {
      troubles.add(
          "%d of its claims do not stand where they say and are not marked".formatted(misplaced));
    }
    List<Gap> found = List.of();
    try {
      found = gaps(article, claims, slices);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      troubles.add(
          "what no claim covers could not be looked for (%s)"
              .formatted(e.getClass().getSimpleName()));
    }
    return of(
        document,
        troubles.isEmpty() ? State.OK : State.DOUBTFUL,
        troubles.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", troubles)),
        Optional.of(article.text()),
        claims,
        found);
  }

  private List<Gap> gaps(Article article, List<StoredClaim> claims, Slices slices) {
    List<Span> figures = new ArrayList<>();
    List<Span> people = new ArrayList<>();
    for (StoredClaim claim : claims) {
      if (!PASSAGES.contains(claim.type())) {
        List<Span> places = PEOPLE.contains(claim.type()) ? people : figures;
        slices.find(claim.mention()).ifPresent(places::add);
      }
      if (claim.fields().get("time") instanceof FieldValue.Time time) {
        time.place().flatMap(slices::find).ifPresent(figures::add);
      }
    }
    return gaps.find(pipeline.apply(article), figures, people).stream()
        .map(gap -> new Gap(gap.kind(), slices.inCodePoints(gap.span()), gap.reason()))
        .toList();
  }

  private static StoredDocument untold(String doc) {
    return new StoredDocument(
        doc, Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  private static ReviewedDocument without(
      String doc, Optional<StoredDocument> told, List<StoredClaim> claims, String message) {
    return of(
        told.orElseGet(() -> untold(doc)),
        State.NO_SOURCE,
        Optional.of(message),
        Optional.empty(),
        claims,
        List.of());
  }

  private static ReviewedDocument of(
      StoredDocument document,
      State state,
      Optional<String> message,
      Optional<String> text,
      List<StoredClaim> claims,
      List<Gap> gaps) {
    return new ReviewedDocument(
        document.doc(), state, message, text, document.chars(), document.encoding(), claims, gaps);
  }
}
