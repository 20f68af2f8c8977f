package io.konkyo.article;

import io.konkyo.text.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts names of documents in order. They are sorted some thousands at a time, packed, and merged at
 * the end, so that a folder of millions of files is never held as so many strings.
 */
final class DocSorter {

  private static final int BATCH = 8192;

  private final List<DocList> sorted = new ArrayList<>();
  private final List<Named> batch = new ArrayList<>();

  private record Named(String doc, int tag) {}

  /** Hears of a name that was added twice. */
  @FunctionalInterface
  interface Clashes {

    /**
     * Hears of one.
     *
     * @param tag the lower of the two tags
     * @param other the higher one
     * @throws InputException always
     */
    void clash(String doc, int tag, int other) throws InputException;
  }

  /** Adds a name; {@code tag} is at least 0. */
  void add(String doc, int tag) {
    batch.add(new Named(doc, tag));
    if (batch.size() == BATCH) {
      pack();
    }
  }

  /**
   * Returns all names in order; nothing can be added afterwards.
   *
   * @throws InputException from {@code clashes}
   */
  DocList sorted(Clashes clashes) throws InputException {
    pack();
    PriorityQueue<DocList.Cursor> heads =
        new PriorityQueue<>(
            Comparator.<DocList.Cursor>naturalOrder().thenComparingInt(DocList.Cursor::tag));
    int bytes = 0;
    for (DocList list : sorted) {
      bytes += list.bytes();
      DocList.Cursor cursor = list.cursor();
      cursor.next();
      heads.add(cursor);
    }
    DocList.Builder merged = new DocList.Builder(bytes);
    int last = 0;
    while (!heads.isEmpty()) {
      DocList.Cursor cursor = heads.remove();
      if (merged.endsWith(cursor)) {
        clashes.clash(cursor.doc(), last, cursor.tag());
      }
      merged.add(cursor);
      last = cursor.tag();
      if (cursor.next()) {
        heads.add(cursor);
      }
    }
    return merged.build();
  }

  private void pack() {
    if (batch.isEmpty()) {
      return;
    }
    batch.sort(Comparator.comparing(Named::doc, CodePoints::compare).thenComparing(Named::tag));
    DocList.Builder builder = new DocList.Builder(batch.size() * 16);
    batch.forEach(named -> builder.add(named.doc(), named.tag()));
    sorted.add(builder.build());
    batch.clear();
  }
}
