package io.konkyo.export;

import io.konkyo.article.InputException;
import io.konkyo.run.ClaimsFile;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A table of typed columns for databases: a claim a row. */
final class ParquetExport implements Exporter {

  private static final Map<String, String> METADATA =
      Map.of("konkyo.offset_unit", "unicode_code_point");

  @Override
  public Outcome export(StoredRun run, Optional<Sources> sources, Path target)
      throws IOException, InputException {
    ClaimsFile claims = run.claims();
    ParquetLosses losses = new ParquetLosses();
    long rows = 0;
    try (ParquetFile file = ParquetFile.create(target, ParquetTable.SCHEMA)) {
      for (String doc : claims.documents().keySet()) {
        claims.read(
            doc,
            claim -> {
              new ParquetRow(claim, file.row(), losses).write();
              file.endRow();
            });
        rows += claims.documents().get(doc).claims();
      }
      file.finish(METADATA);
    }
    return new Outcome(rows, losses.lines());
  }
}
