package io.konkyo.spark;

import io.konkyo.article.DocumentReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs documents into partitions of about the same size, each a stretch of the list. So the parts
 * that are written stand in the documents' order, and depend on the input and the number of
 * partitions alone, never on the cluster.
 */
final class Packing {

  /** About what a core takes a few seconds for: small enough to be done again when it is lost. */
  private static final long BYTES_OF_A_PARTITION = 2 << 20;

  /** More would be slow to keep account of. */
  private static final int MOST_PARTITIONS = 10_000;

  /** What it costs to open and decode a document, told in bytes of text. */
  private static final long BYTES_OF_A_FILE = 1 << 10;

  /** What it costs to find that a document is too large to be analysed, told likewise. */
  private static final long BYTES_OF_TOO_LARGE = 1 << 16;

  private Packing() {}

  /** Returns how many partitions fit these files. */
  static int partitions(List<JobFile> files) {
    long partitions = 1 + weight(files) / BYTES_OF_A_PARTITION;
    return (int) Math.min(partitions, MOST_PARTITIONS);
  }

  /**
   * Returns the partitions, none of them empty.
   *
   * @param partitions how many there are at most
   */
  static List<List<JobFile>> pack(List<JobFile> files, int partitions) {
    List<List<JobFile>> packed = new ArrayList<>();
    double share = weight(files) / (double) partitions;
    long before = 0;
    long last = -1;
    for (JobFile file : files) {
      // By its middle, so that a large file at the end of a partition begins the next one.
      long partition = (long) ((before + weight(file) / 2) / share);
      if (partition != last) {
        packed.add(new ArrayList<>());
        last = partition;
      }
      packed.get(packed.size() - 1).add(file);
      before += weight(file);
    }
    return packed;
  }

  private static long weight(List<JobFile> files) {
    return files.stream().mapToLong(Packing::weight).sum();
  }

  private static long weight(JobFile file) {
    boolean tooLarge = file.bytes() > DocumentReader.MAX_BYTES;
    return BYTES_OF_A_FILE + (tooLarge ? BYTES_OF_TOO_LARGE : file.bytes());
  }
}
