package io.konkyo.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where documents lie, by number. A document's tag in a {@link DocList} tells its place's number
 * and what is wrong with it; of two tags the lower one is of the place that was added first.
 */
final class Places {

  private static final List<Problem> PROBLEMS = List.of(Problem.values());

  private final List<Place> places = new ArrayList<>();

  /** Adds a folder; returns its number. */
  int addFolder(String prefix, Path folder) {
    return add(Place.Folder.of(prefix, folder));
  }

  /** Adds a file; returns its number. */
  int addFile(Path file) {
    return add(new Place.File(file));
  }

  /** Adds standard input; returns its number. */
  int addInput(Source.Content content) {
    return add(new Place.OnInput(content));
  }

  private int add(Place place) {
    places.add(place);
    return places.size() - 1;
  }

  /** Returns the tag of a document. */
  static int tag(int place, Problem problem) {
    return place * PROBLEMS.size() + problem.ordinal();
  }

  /**
   * Returns the file of a document.
   *
   * @throws IllegalArgumentException if it comes from standard input
   */
  FoundFile file(String doc, int tag) {
    if (place(tag) instanceof Place.OnDisk onDisk) {
      Problem problem = PROBLEMS.get(tag % PROBLEMS.size());
      return new FoundFile(doc, onDisk.path(doc), problem.reason());
    }
    throw new IllegalArgumentException("standard input is no file");
  }

  /** Returns a document as something to read. */
  Source source(String doc, int tag) {
    return place(tag) instanceof Place.OnInput input
        ? new Source(doc, input.content())
        : file(doc, tag).source();
  }

  /** Returns where a document is, for messages. */
  String shown(String doc, int tag) {
    return place(tag) instanceof Place.OnDisk onDisk
        ? onDisk.path(doc).toString()
        : "standard input";
  }

  private Place place(int tag) {
    return places.get(tag / PROBLEMS.size());
  }
}
