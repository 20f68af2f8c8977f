package io.konkyo.article;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;

/**
 * Walks a folder and its subfolders, links included, for the files that hold articles and for
 * folders that cannot be listed.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final DocSorter docs;
  private final Places places;
  private final Deque<Level> levels = new ArrayDeque<>();
  private boolean listable = true;

  /**
   * A folder on the way.
   *
   * @param prefix what the names of documents in it begin with
   * @param place the number of the place from which their paths are told
   */
  private record Level(String prefix, int place) {}

  /**
   * A walk.
   *
   * @param docs takes what is found, named by the path below {@code root}, {@code /} as separator
   * @param places takes where it is
   */
  FolderWalk(Path root, DocSorter docs, Places places) {
    this.root = root;
    this.docs = docs;
    this.places = places;
  }

  /** Walks; returns false where the root itself cannot be listed. */
  boolean walk() {
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (IOException e) {
      throw new IllegalStateException("this visitor throws nothing", e);
    }
    return listable;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (levels.isEmpty()) {
      levels.push(new Level("", places.addFolder("", folder)));
    } else {
      String name = FileNames.of(folder);
      String prefix = levels.peek().prefix() + name + "/";
      levels.push(
          new Level(
              prefix,
              FileNames.tellsItsPath(name)
                  ? levels.peek().place()
                  : places.addFolder(prefix, folder)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
    levels.pop();
    if (failure != null) {
      unlistable(folder);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = FileNames.of(file);
    if (FoundFile.isDocument(name)) {
      // A link seen here leads nowhere.
      boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
      add(file, name, readable ? Problem.NONE : Problem.NO_FILE);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    // What has gone since its folder was listed was never there; a circle was walked already.
    boolean gone = failure instanceof NoSuchFileException && !path.equals(root);
    if (!gone && !(failure instanceof FileSystemLoopException)) {
      unlistable(path);
    }
    return FileVisitResult.CONTINUE;
  }

  private void unlistable(Path folder) {
    if (levels.isEmpty()) {
      listable = false;
    } else {
      add(folder, FileNames.of(folder), Problem.UNLISTABLE);
    }
  }

  private void add(Path path, String name, Problem problem) {
    Level level = levels.element();
    int place = FileNames.tellsItsPath(name) ? level.place() : places.addFile(path);
    docs.add(level.prefix() + name, Places.tag(place, problem));
  }
}
