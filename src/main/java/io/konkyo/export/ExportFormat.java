package io.konkyo.export;

import java.util.Locale;
import java.util.Optional;

/** The forms that a run is exported in. */
public enum ExportFormat {
  /** A table for spreadsheets: a claim a row. */
  CSV(new CsvExport(), Optional.empty(), false),
  /** A table of typed columns for databases: a claim a row. */
  PARQUET(new ParquetExport(), Optional.of("claims.parquet"), false),
  /** JSON-LD of the W3C's Web Annotation Data Model. */
  WEB_ANNOTATION(new WebAnnotationExport(), Optional.empty(), false),
  /** A folder of texts and annotations for the annotation tool brat. */
  BRAT(new BratExport(), Optional.of("brat"), true),
  /** JSON Lines of annotated documents as LangExtract loads them. */
  LANGEXTRACT(new LangExtractExport(), Optional.empty(), true);

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
