package io.konkyo.spark;

import io.konkyo.article.DocumentReader;
import io.konkyo.article.InputException;
import io.konkyo.article.TextDecoder;
import io.konkyo.extract.DocumentExtractor;
import io.konkyo.extract.DocumentResult;
import io.konkyo.mention.MentionType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What a task does: takes the documents of its partition one after the other to their lines. It
 * reads only what it is to read and writes nothing, so that it can be done again, or twice.
 */
final class ExtractTask implements FlatMapFunction<Iterator<String[][]>, Row> {

  private static final long serialVersionUID = 1L;

  private final String encoding;
  private final EnumSet<MentionType> types;
  private final Broadcast<JobModels> models;
  private final Broadcast<SerializableConfiguration> hadoop;

  /**
   * A task.
   *
   * @param encoding {@code auto} or the name of a charset
   * @param hadoop how to reach file systems other than the local one
   */
  ExtractTask(
      String encoding,
      Set<MentionType> types,
      Broadcast<JobModels> models,
      Broadcast<SerializableConfiguration> hadoop) {
    this.encoding = encoding;
    this.types = EnumSet.copyOf(types);
    this.models = models;
    this.hadoop = hadoop;
  }

  @Override
  public Iterator<Row> call(Iterator<String[][]> partitions) throws InputException {
    DocumentReader reader = new DocumentReader(TextDecoder.named(encoding));
    DocumentExtractor extractor =
        new DocumentExtractor(reader, SharedAnalyzer.of(models.value()), types);
    return new Rows(partitions, extractor, hadoop.value().value());
  }

  /** Rows, of which those of one document are in memory at a time. */
  private static final class Rows implements Iterator<Row> {

    private final Iterator<String[][]> partitions;
    private final DocumentExtractor extractor;
    private final Configuration hadoop;
    private final Deque<Row> rows = new ArrayDeque<>();
    private Iterator<String[]> files = Arrays.asList(new String[0][]).iterator();

    private Rows(
        Iterator<String[][]> partitions, DocumentExtractor extractor, Configuration hadoop) {
      this.partitions = partitions;
      this.extractor = extractor;
      this.hadoop = hadoop;
    }

    @Override
    public boolean hasNext() {
      while (rows.isEmpty() && hasFile()) {
        extract(files.next());
      }
      return !rows.isEmpty();
    }

    @Override
    public Row next() {
      // As an iterator must, this fails where there is none.
      hasNext();
      return rows.remove();
    }

    private boolean hasFile() {
      while (!files.hasNext() && partitions.hasNext()) {
        files = Arrays.asList(partitions.next()).iterator();
      }
      return files.hasNext();
    }

    private void extract(String[] file) {
      DocumentResult result = extractor.extract(JobFile.source(file, hadoop));
      // A task is killed by an interrupt, which makes reading fail: that is no document's failure,
      // and must not reach the rows that are kept for both results.
      if (TaskContext.get().isInterrupted()) {
        throw new TaskKilledException("killed while it read " + file[0]);
      }
      if (result instanceof DocumentResult.Extracted extracted) {
        String claims = new String(extracted.claims(), StandardCharsets.UTF_8);
        claims.lines().map(ResultRows::claim).forEach(rows::add);
        rows.add(ResultRows.ok(extracted.document().line().strip(), rows.size()));
      } else if (result instanceof DocumentResult.Failed failed) {
        rows.add(ResultRows.failed(failed.document().line().strip()));
      }
    }
  }
}
