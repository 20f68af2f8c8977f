package io.konkyo.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.from_json;

import io.konkyo.article.InputException;
import io.konkyo.mention.MentionType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One job: lists the documents, spreads them over the cluster, writes claims and documents.
 *
 * <p>Tasks make the lines of both results at once; they are kept on the workers' disks while the
 * two are written one after the other, so that the pipeline runs once. Memory would not do: the
 * lines are several times as large as the articles. Lines that are lost with a worker are made
 * again, and are the same.
 */
final class ClusterExtraction {

  private final JavaSparkContext context;
  private final SparkSession session;
  private final Call call;

  ClusterExtraction(SparkSession session, Call call) {
    this.session = session;
    this.call = call;
    context = new JavaSparkContext(session.sparkContext());
  }

  /**
   * What a job is to do.
   *
   * @param input a folder or file
   * @param output the folder of the results
   * @param encoding {@code auto} or the name of a charset
   * @param partitions how many to make at most; empty for as many as fit the input
   */
  record Call(
      String input,
      JobOutput output,
      OutputFormat format,
      Set<MentionType> types,
      String encoding,
      JobModels models,
      Optional<Integer> partitions) {}

  /** How the results are written. */
  enum OutputFormat {
    /** The lines of the local run's files. */
    JSON,
    /** Typed columns, those of the local run's export. */
    PARQUET
  }

  /**
   * What a job did.
   *
   * @param documents how many there were
   * @param failed how many of them failed
   * @param claims how many claims were written
   * @param lost how many of their values no column could hold
   */
  record Summary(long documents, long failed, long claims, long lost) {}

  /**
   * Runs the job.
   *
   * @throws InputException if input or output are named wrongly; nothing is written then
   * @throws IOException if the input cannot be listed or earlier results not be removed
   * @throws InterruptedException if it is given up
   */
  Summary run() throws InputException, IOException, InterruptedException {
    Configuration hadoop = context.hadoopConfiguration();
    JobInput input = JobInput.of(call.input(), hadoop);
    List<JobFile> files = input.list();
    call.output().prepare(input.root(), hadoop);
    Dataset<Row> rows = rows(files).persist(StorageLevel.DISK_ONLY());
    try {
      return write(rows);
    } finally {
      rows.unpersist();
    }
  }

  private Dataset<Row> rows(List<JobFile> files) {
    int wanted = call.partitions().orElseGet(() -> Packing.partitions(files));
    List<String[][]> partitions =
        Packing.pack(files, wanted).stream()
            .map(partition -> partition.stream().map(JobFile::packed).toArray(String[][]::new))
            .toList();
    ExtractTask task =
        new ExtractTask(
            call.encoding(),
            call.types(),
            context.broadcast(call.models()),
            context.broadcast(new SerializableConfiguration(context.hadoopConfiguration())));
    JavaRDD<Row> rows =
        context.parallelize(partitions, Math.max(1, partitions.size())).mapPartitions(task);
    return session.createDataset(rows.rdd(), Encoders.row(ResultRows.SCHEMA));
  }

  private Summary write(Dataset<Row> rows) throws InterruptedException {
    LongAccumulator losses = session.sparkContext().longAccumulator();
    write(
        claims(rows.filter("kind = 'claim'").select(ResultRows.LINE), losses),
        call.output().claims());
    // Last, so that where the documents are whole the claims are.
    Observation counts = new Observation();
    Dataset<Row> documents =
        rows.filter("kind <> 'claim'")
            .observe(
                counts,
                expr("count(1) AS documents"),
                expr("count_if(kind = 'failed') AS failed"),
                expr("coalesce(sum(claims), 0L) AS claims"))
            .select(ResultRows.LINE);
    write(documents(documents), call.output().documents());
    Map<String, Object> counted = counts.getAsJava();
    return new Summary(
        (Long) counted.get("documents"),
        (Long) counted.get("failed"),
        (Long) counted.get("claims"),
        losses.value());
  }

  private Dataset<Row> claims(Dataset<Row> lines, LongAccumulator losses) {
    return call.format() == OutputFormat.JSON
        ? lines
        : lines.map(new ClaimRows(losses), Encoders.row(ClaimRows.SCHEMA));
  }

  private Dataset<Row> documents(Dataset<Row> lines) {
    return call.format() == OutputFormat.JSON
        ? lines
        : lines
            .select(from_json(col(ResultRows.LINE), DocumentColumns.SCHEMA).as("document"))
            .select("document.*");
  }

  private void write(Dataset<Row> rows, String folder) {
    // One file a partition, whatever the cluster's settings, so that the parts are in order.
    DataFrameWriter<Row> writer = rows.write().option("maxRecordsPerFile", 0);
    if (call.format() == OutputFormat.JSON) {
      writer.text(folder);
    } else {
      writer.parquet(folder);
    }
  }
}
