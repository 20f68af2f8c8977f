package io.konkyo.diff.format;

import io.konkyo.article.InputException;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.run.FieldValue;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredClaim;
import io.konkyo.run.StoredDocument;
import io.konkyo.run.StoredRun;
import io.konkyo.text.CodePoints;
import java.util.Optional;

/**
 * Reads the lines in the articles. A claim whose mention and sentence do not stand there where it
 * says is told nothing of: it was removed, or the article has changed since.
 */
public final class SourceLinePrefixes implements LinePrefixes {

  private final Sources sources;
  private final StoredRun run;

  /**
   * Makes it.
   *
   * @param sources the articles as they are now
   * @param run the new run, which knows how they are decoded
   */
  public SourceLinePrefixes(Sources sources, StoredRun run) {
    this.sources = sources;
    this.run = run;
  }

  @Override
  public Lines of(DocumentDifference document) throws InputException {
    Optional<StoredDocument> stored = run.document(document.doc());
    if (stored.isPresent() && sources.read(stored.get()) instanceof Sources.Reading.Read read) {
      String text = read.article().text();
      CodePoints points = new CodePoints(text);
      return claim -> before(claim, text, points);
    }
    return claim -> Optional.empty();
  }

  private static Optional<String> before(StoredClaim claim, String text, CodePoints points) {
    if (!stands(claim.mention(), text, points) || !stands(claim.sentence(), text, points)) {
      return Optional.empty();
    }
    int index = points.index(claim.mention().start());
    if (points.line(index) != claim.line() || points.column(index) != claim.column()) {
      return Optional.empty();
    }
    int lineStart = points.index(claim.mention().start() - claim.column() + 1);
    return Optional.of(text.substring(lineStart, index));
  }

  private static boolean stands(FieldValue.Place place, String text, CodePoints points) {
    return place.end() <= points.count()
        && text.startsWith(place.text(), points.index(place.start()))
        && place.end() - place.start() == place.text().codePointCount(0, place.text().length());
  }
}
