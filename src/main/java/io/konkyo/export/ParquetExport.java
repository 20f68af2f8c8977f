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

  /** Few enough to be held in memory, and as many as databases read at a time. */
  private static final int ROWS_OF_A_GROUP = 100_000;

  private final int rowsOfAGroup;

  ParquetExport() {
    this(ROWS_OF_A_GROUP);
  }

  /** Makes an export whose files have groups of so many rows at most. */
  ParquetExport(int rowsOfAGroup) {
    this.rowsOfAGroup = rowsOfAGroup;
  }

  @Override
  public Outcome export(StoredRun run, Optional<Sources> sources, Path target)
      throws IOException, InputException {
    ClaimsFile claims = run.claims();
    ParquetLosses losses = new ParquetLosses();
    long rows = 0;
    try (ParquetFile file = ParquetFile.create(target, ParquetTable.SCHEMA, rowsOfAGroup)) {
      for (String doc : claims.documents().keySet()) {
        claims.read(
            doc,
            claim -> {
              new ParquetRow(file.row()).write(ClaimCells.of(claim, losses));
              file.endRow();
            });
        rows += claims.documents().get(doc).claims();
      }
      file.finish(METADATA);
    }
    return new Outcome(rows, losses.lines());
  }
}
