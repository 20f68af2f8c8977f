package io.konkyo.article;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Walks a folder and its subfolders, links included, for the files that hold articles. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private static final String NO_FILE = "it is neither a file nor a folder";

  private final List<FoundFile> found = new ArrayList<>();
  private final Deque<String> prefixes = new ArrayDeque<>();

  /** Returns what lies below {@code root}, in the order of the file system. */
  List<FoundFile> below(Path root) {
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (IOException e) {
      throw new IllegalStateException("this visitor throws nothing", e);
    }
    return List.copyOf(found);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    prefixes.push(prefixes.isEmpty() ? "" : doc(folder) + "/");
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
    prefixes.pop();
    if (failure != null) {
      found.add(new FoundFile(doc(folder), folder, Optional.of(FoundFile.UNLISTABLE)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String doc = doc(file);
    if (FoundFile.isDocument(doc)) {
      // Opening a pipe or a device could wait without end. A link seen here leads nowhere.
      boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
      found.add(new FoundFile(doc, file, readable ? Optional.empty() : Optional.of(NO_FILE)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    if (!(failure instanceof FileSystemLoopException)) {
      found.add(new FoundFile(doc(path), path, Optional.of(FoundFile.UNLISTABLE)));
    }
    return FileVisitResult.CONTINUE;
  }

  private String doc(Path path) {
    return prefixes.isEmpty() ? FileNames.of(path) : prefixes.peek() + FileNames.of(path);
  }
}
