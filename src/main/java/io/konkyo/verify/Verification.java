package io.konkyo.verify;

import io.konkyo.article.InputException;
import io.konkyo.output.OutputFiles;
import io.konkyo.run.ClaimsFile;
import io.konkyo.run.ClaimsFile.DocumentClaims;
import io.konkyo.run.ClaimsFile.Stretch;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredDocument;
import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Proves that a run is whole and that everything it quotes stands in its sources. What is wrong in
 * one place hides nothing elsewhere. In memory is one document with its claims at a time.
 */
public final class Verification {

  private final Path folder;
  private final Sources sources;
  private final Problems problems;

  private Verification(Path folder, Sources sources, Problems problems) {
    this.folder = folder;
    this.sources = sources;
    this.problems = problems;
  }

  /**
   * What came of it.
   *
   * @param documents how many the run has
   * @param claims how many lines of claims it has
   * @param problems how many were told
   * @param unnamed files of the input that the run does not name; no problem
   */
  public record Summary(int documents, long claims, long problems, int unnamed) {}

  /**
   * Verifies a run.
   *
   * @param folder what extract wrote to
   * @param sources the articles that it was made from
   * @param out takes a line for each problem
   * @throws InputException if the folder holds no run
   * @throws IOException if a file of the run cannot be read
   */
  public static Summary run(Path folder, Sources sources, Consumer<String> out)
      throws IOException, InputException {
    if (Stream.of(OutputFiles.CLAIMS, OutputFiles.DOCUMENTS, OutputFiles.RUN)
        .noneMatch(name -> Files.exists(folder.resolve(name)))) {
      throw new InputException(
          "%s holds no run; give the folder that extract wrote to".formatted(folder));
    }
    return new Verification(folder, sources, new Problems(out)).run();
  }

  private Summary run() throws IOException, InputException {
    new Manifest(folder, problems).check();
    Optional<NavigableMap<String, StoredDocument>> listed = DocumentLines.read(folder, problems);
    Path claimsFile = folder.resolve(OutputFiles.CLAIMS);
    if (!Files.exists(claimsFile)) {
      problems.file(OutputFiles.CLAIMS, "is missing");
      return summary(listed.map(Map::size).orElse(0), 0, new TreeSet<>());
    }
    ClaimsFile claims =
        ClaimsFile.open(
            claimsFile,
            (line, fault) -> problems.line(OutputFiles.CLAIMS, line, fault.getMessage()));
    order(claims);

    NavigableSet<String> docs = new TreeSet<>(CodePoints::compare);
    docs.addAll(claims.documents().keySet());
    listed.ifPresent(all -> docs.addAll(all.keySet()));
    DocumentCheck check = new DocumentCheck(new SourceCheck(sources, problems), problems);
    for (String doc : docs) {
      Optional<StoredDocument> document = listed.map(all -> all.get(doc));
      if (listed.isPresent() && document.isEmpty()) {
        problems.document(
            doc,
            "has %d claims, but no line in %s"
                .formatted(claims.documents().get(doc).claims(), OutputFiles.DOCUMENTS));
      }
      check.check(document.orElseGet(() -> unlisted(doc)), document.isPresent(), claims);
    }
    long count = claims.documents().values().stream().mapToLong(DocumentClaims::claims).sum();
    return summary(docs.size(), count, docs);
  }

  private Summary summary(int documents, long claims, NavigableSet<String> docs) {
    int unnamed = (int) sources.docs().stream().filter(doc -> !docs.contains(doc)).count();
    return new Summary(documents, claims, problems.count(), unnamed);
  }

  /** Documents stand in the order of their names, each with its lines together. */
  private void order(ClaimsFile claims) {
    NavigableMap<Integer, String> docOfLine = new TreeMap<>();
    claims
        .documents()
        .forEach(
            (doc, lines) -> {
              for (Stretch stretch : lines.stretches()) {
                docOfLine.put(stretch.firstLine(), doc);
              }
            });
    Optional<String> last = Optional.empty();
    for (Map.Entry<Integer, String> line : docOfLine.entrySet()) {
      if (last.isPresent() && CodePoints.compare(last.get(), line.getValue()) > 0) {
        problems.line(
            OutputFiles.CLAIMS,
            line.getKey(),
            "a claim of %s stands behind one of %s"
                .formatted(Shown.name(line.getValue()), Shown.name(last.get())));
      }
      last = Optional.of(line.getValue());
    }
  }

  private static StoredDocument unlisted(String doc) {
    return new StoredDocument(
        doc, Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Map.of());
  }
}
