package io.konkyo.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/**
 * A Parquet file that is being written, one group of rows after the other.
 *
 * <p>It stands on the parts below the library's own writer of rows, since that one's signature
 * needs Hadoop and these run on plain files without it.
 */
final class ParquetFile implements AutoCloseable {

  private static final long BYTES_OF_A_GROUP = 64L << 20;

  /** Asking for the size goes through all columns. */
  private static final int ROWS_BETWEEN_LOOKS = 1_000;

  private static final int NO_PADDING = 0;

  private final MessageType schema;
  private final ParquetProperties properties =
      ParquetProperties.builder().withAllocator(new HeapByteBufferAllocator()).build();
  private final ParquetFileWriter file;
  private final int rowsOfAGroup;
  private RowGroup group;

  private ParquetFile(MessageType schema, ParquetFileWriter file, int rowsOfAGroup) {
    this.schema = schema;
    this.file = file;
    this.rowsOfAGroup = rowsOfAGroup;
    group = new RowGroup();
  }

  /**
   * Begins a file.
   *
   * @param rowsOfAGroup how many rows a group has at most; large rows make groups of fewer
   * @throws IOException if it cannot be written
   */
  static ParquetFile create(Path path, MessageType schema, int rowsOfAGroup) throws IOException {
    ParquetFileWriter file =
        new ParquetFileWriter(
            new LocalOutputFile(path),
            schema,
            ParquetFileWriter.Mode.OVERWRITE,
            BYTES_OF_A_GROUP,
            NO_PADDING,
            ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_STATISTICS_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_PAGE_WRITE_CHECKSUM_ENABLED);
    file.start();
    return new ParquetFile(schema, file, rowsOfAGroup);
  }

  /** Returns what takes the next row. */
  RecordConsumer row() {
    return group.rows;
  }

  /** Ends a row. */
  void endRow() throws IOException {
    if (group.endRow()) {
      group.write();
      group.close();
      group = new RowGroup();
    }
  }

  /** Ends the file; without this it cannot be read. */
  void finish(Map<String, String> metadata) throws IOException {
    group.write();
    file.end(metadata);
  }

  @Override
  public void close() throws IOException {
    group.close();
    file.close();
  }

  /** Rows in memory, column by column. */
  private final class RowGroup {

    private final ColumnChunkPageWriteStore pages =
        ColumnChunkPageWriteStore.builder()
            .withCompressorProvider(column -> new SnappyBlocks())
            .withSchema(schema)
            .withAllocator(properties.getAllocator())
            .withColumnIndexTruncateLength(properties.getColumnIndexTruncateLength())
            .withPageWriteChecksumEnabled(properties.getPageWriteChecksumEnabled())
            .build();
    private final ColumnWriteStore columns = properties.newColumnWriteStore(schema, pages);
    private final RecordConsumer rows =
        new ColumnIOFactory().getColumnIO(schema).getRecordWriter(columns);
    private int count;

    /** Returns whether the group is large enough. */
    private boolean endRow() {
      count++;
      return count >= rowsOfAGroup
          || (count % ROWS_BETWEEN_LOOKS == 0 && columns.getBufferedSize() > BYTES_OF_A_GROUP);
    }

    private void write() throws IOException {
      rows.flush();
      if (count > 0) {
        file.startBlock(count);
        columns.flush();
        pages.flushToFileWriter(file);
        file.endBlock();
      }
    }

    private void close() {
      columns.close();
      pages.close();
    }
  }
}
