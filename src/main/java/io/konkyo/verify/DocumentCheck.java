package io.konkyo.verify;

import io.konkyo.article.InputException;
import io.konkyo.output.JsonSchema;
import io.konkyo.output.OutputFiles;
import io.konkyo.run.ClaimParser;
import io.konkyo.run.ClaimsFile;
import io.konkyo.run.MalformedException;
import io.konkyo.run.StoredClaim;
import io.konkyo.run.StoredDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks the claims of one document. */
final class DocumentCheck {

  private final ClaimParser parser = new ClaimParser();
  private final SchemaCheck schema = new SchemaCheck(JsonSchema.CLAIM);
  private final SourceCheck sources;
  private final Problems problems;

  DocumentCheck(SourceCheck sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /** A claim and the line of the claims file that holds it. */
  record Line(int number, StoredClaim claim) {}

  /** Checks a document whose claims are in {@code claims} and of which {@code document} tells. */
  void check(StoredDocument document, boolean listed, ClaimsFile claims)
      throws IOException, InputException {
    List<Line> lines = lines(document.doc(), claims);
    SourceCheck.Source source = sources.read(document, !lines.isEmpty());
    for (Line line : lines) {
      List<String> found = ClaimCheck.problems(line.claim(), source.text());
      // What moved in a source that changed moved as a whole: one line a claim tells it.
      found.stream()
          .limit(source.changed() ? 1 : found.size())
          .forEach(problem -> problems.claim(line.claim(), line.number(), problem));
    }
    Identities.check(lines, problems);
    if (listed) {
      counts(document, lines);
    }
  }

  private List<Line> lines(String doc, ClaimsFile claims) throws IOException, InputException {
    List<Line> lines = new ArrayList<>();
    claims.lines(doc, line -> parse(line.number(), line.bytes()).ifPresent(lines::add));
    return lines;
  }

  private Optional<Line> parse(int number, byte[] line) {
    List<String> found = schema.problems(line);
    found.forEach(problem -> problems.line(OutputFiles.CLAIMS, number, problem));
    try {
      return Optional.of(new Line(number, parser.parse(line)));
    } catch (MalformedException e) {
      if (found.isEmpty()) {
        problems.line(OutputFiles.CLAIMS, number, e.getMessage());
      }
      return Optional.empty();
    }
  }

  private void counts(StoredDocument document, List<Line> lines) {
    if (document.error().isPresent()) {
      if (!lines.isEmpty()) {
        problems.document(
            document.doc(),
            "has %d claims in %s, but failed in the run"
                .formatted(lines.size(), OutputFiles.CLAIMS));
      }
      return;
    }
    Map<String, Integer> counts = new TreeMap<>();
    lines.forEach(line -> counts.merge(line.claim().type(), 1, Integer::sum));
    TreeSet<String> types = new TreeSet<>(counts.keySet());
    types.addAll(document.claims().keySet());
    for (String type : types) {
      int told = document.claims().getOrDefault(type, 0);
      int there = counts.getOrDefault(type, 0);
      if (told != there) {
        problems.document(
            document.doc(),
            "%s tells of %d claims of type %s, %s holds %d"
                .formatted(
                    OutputFiles.DOCUMENTS, told, Shown.name(type), OutputFiles.CLAIMS, there));
      }
    }
  }
}
