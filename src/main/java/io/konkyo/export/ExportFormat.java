package io.konkyo.export;

import java.util.Locale;
import java.util.Optional;

/** The forms that a run is exported in. */
public enum ExportFormat {
  /** A table for spreadsheets: a claim a row. */
  CSV(new CsvExport(), Optional.empty(), false),
  /** A table of typed columns for databases: a claim a row. */
  PARQUET(new ParquetExport(), Optional.of("claims.parquet"), false);

  private final Exporter exporter;
  private final Optional<String> defaultTarget;
  private final boolean needsSources;

  ExportFormat(Exporter exporter, Optional<String> defaultTarget, boolean needsSources) {
    this.exporter = exporter;
    this.defaultTarget = defaultTarget;
    this.needsSources = needsSources;
  }

  /** Returns the name on the command line, such as {@code web-annotation}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what writes the form. */
  public Exporter exporter() {
    return exporter;
  }

  /** Returns the file or folder it goes to where none is named; empty for standard output. */
  public Optional<String> defaultTarget() {
    return defaultTarget;
  }

  /** Returns whether the form holds the articles themselves. */
  public boolean needsSources() {
    return needsSources;
  }
}
