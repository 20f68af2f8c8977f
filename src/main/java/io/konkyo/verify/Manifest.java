package io.konkyo.verify;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.output.JsonSchema;
import io.konkyo.output.OutputFiles;
import io.konkyo.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks {@code run.json} and that the other files are those that it tells of. */
final class Manifest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final Problems problems;

  Manifest(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  void check() throws IOException {
    Path file = folder.resolve(OutputFiles.RUN);
    if (!Files.exists(file)) {
      problems.file(
          OutputFiles.RUN, "is missing; that nothing was edited since the run cannot be shown");
      return;
    }
    byte[] json = Files.readAllBytes(file);
    List<String> found = new SchemaCheck(JsonSchema.RUN).problems(json);
    found.forEach(problem -> problems.file(OutputFiles.RUN, problem));
    if (!found.isEmpty()) {
      return;
    }
    for (String name : List.of(OutputFiles.CLAIMS, OutputFiles.DOCUMENTS)) {
      String told = MAPPER.readTree(json).path("files").path(name).asText();
      Path other = folder.resolve(name);
      if (Files.exists(other) && !told.equals(Sha256.of(other))) {
        problems.file(
            name,
            "is not the file that the run wrote: its sha256 is not that in " + OutputFiles.RUN);
      }
    }
  }
}
