package io.konkyo.verify;

import io.konkyo.article.InputException;
import io.konkyo.output.JsonSchema;
import io.konkyo.output.OutputFiles;
import io.konkyo.run.DocumentParser;
import io.konkyo.run.JsonLines;
import io.konkyo.run.MalformedException;
import io.konkyo.run.StoredDocument;
import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads and checks {@code documents.jsonl}; what is wrong in one line leaves the others. */
final class DocumentLines {

  private final SchemaCheck schema = new SchemaCheck(JsonSchema.DOCUMENT);
  private final DocumentParser parser = new DocumentParser();
  private final NavigableMap<String, StoredDocument> documents = new TreeMap<>(CodePoints::compare);
  private final Problems problems;
  private Optional<String> last = Optional.empty();

  private DocumentLines(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the file of a run.
   *
   * @return the documents by their names; empty where there is no such file
   */
  static Optional<NavigableMap<String, StoredDocument>> read(Path folder, Problems problems)
      throws IOException, InputException {
    Path file = folder.resolve(OutputFiles.DOCUMENTS);
    if (!Files.exists(file)) {
      problems.file(OutputFiles.DOCUMENTS, "is missing");
      return Optional.empty();
    }
    DocumentLines lines = new DocumentLines(problems);
    JsonLines.read(file, line -> lines.add(line.number(), line.bytes()));
    return Optional.of(lines.documents);
  }

  private void add(int number, byte[] line) {
    List<String> found = schema.problems(line);
    found.forEach(problem -> problems.line(OutputFiles.DOCUMENTS, number, problem));
    try {
      StoredDocument document = parser.parse(line);
      if (documents.putIfAbsent(document.doc(), document) != null) {
        problems.line(
            OutputFiles.DOCUMENTS,
            number,
            "tells of %s a second time".formatted(Shown.name(document.doc())));
      } else if (last.isPresent() && CodePoints.compare(last.get(), document.doc()) > 0) {
        problems.line(
            OutputFiles.DOCUMENTS,
            number,
            "%s stands behind %s".formatted(Shown.name(document.doc()), Shown.name(last.get())));
      }
      last = Optional.of(document.doc());
    } catch (MalformedException e) {
      if (found.isEmpty()) {
        problems.line(OutputFiles.DOCUMENTS, number, e.getMessage());
      }
    }
  }
}
