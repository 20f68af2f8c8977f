import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/**
 * The last step of {@code mvn package}, which makes the packed program start fast.
 *
 * <p>It stores the dictionary and the models in the jar as they are, since inflating them takes
 * longer than reading an article; puts the launchers beside the jar; and keeps the classes that
 * trial runs load in an archive, which the launchers hand to Java (class-data sharing).
 *
 * <p>Run by Maven as a single source file: {@code java Pack.java JAR LAUNCHERS ARTICLES}.
 */
public final class Pack {

  /** Models and the dictionary; texts are small and compress well. */
  private static final String STORED = ".bin";

  private static final long PATIENCE_SECONDS = 600;

  private Pack() {}

  /**
   * Packs.
   *
   * @param args the jar, the folder of launchers, and the folder of articles for the trial runs
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]).toAbsolutePath();
    store(jar);
    launchers(Path.of(args[1]), jar.getParent());
    archive(jar, Path.of(args[2]).toAbsolutePath());
  }

  /** Writes the jar anew: the same entries in the same order, at the same times. */
  private static void store(Path jar) throws IOException {
    Path packed = jar.resolveSibling(jar.getFileName() + ".part");
    try (JarFile from = new JarFile(jar.toFile());
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(packed));
        JarOutputStream to = new JarOutputStream(out)) {
      to.setLevel(Deflater.BEST_COMPRESSION);
      for (JarEntry entry : Collections.list(from.entries())) {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        if (entry.getName().endsWith(STORED)) {
          copy.setMethod(ZipEntry.STORED);
          copy.setSize(entry.getSize());
          copy.setCrc(entry.getCrc());
        }
        to.putNextEntry(copy);
        try (InputStream in = from.getInputStream(entry)) {
          in.transferTo(to);
        }
        to.closeEntry();
      }
    }
    Files.move(packed, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void launchers(Path from, Path to) throws IOException {
    List<Path> files;
    try (var list = Files.list(from)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      Path launcher =
          Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      if (Files.getFileAttributeView(launcher, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  /**
   * Archives the classes of trial runs. A Java that keeps no archives is no fault: the launchers do
   * without.
   */
  private static void archive(Path jar, Path articles) throws IOException, InterruptedException {
    Path archive = jar.resolveSibling(jar.getFileName().toString().replace(".jar", ".jsa"));
    Files.deleteIfExists(archive);
    Path folder = Files.createTempDirectory("konkyo");
    try {
      String claims = folder.resolve("claims").toString();
      List<List<String>> calls =
          List.of(
              List.of("extract", articles.toString(), "-o", claims),
              // Once more, for what takes over documents that have not changed.
              List.of("extract", articles.toString(), "-o", claims),
              List.of("diff", claims, claims));
      Set<String> classes = new LinkedHashSet<>();
      for (List<String> call : calls) {
        Path list = folder.resolve("classes");
        run(folder, List.of("-XX:DumpLoadedClassList=" + list, "-jar", jar.toString()), call);
        classes.addAll(Files.readAllLines(list));
      }
      Path all = Files.write(folder.resolve("all-classes"), classes);
      run(
          folder,
          List.of(
              "-Xshare:dump",
              "-XX:SharedClassListFile=" + all,
              "-XX:SharedArchiveFile=" + archive,
              "-cp",
              jar.toString()),
          List.of());
    } catch (IOException e) {
      Files.deleteIfExists(archive);
      System.err.println("konkyo starts slower, without an archive of classes: " + e.getMessage());
    } finally {
      remove(folder);
    }
  }

  /** Runs Java and waits for its end. */
  private static void run(Path folder, List<String> options, List<String> call)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(call);
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("no end after %d s: %s".formatted(PATIENCE_SECONDS, command));
    }
    if (process.exitValue() != 0) {
      throw new IOException("%s%n%s".formatted(command, Files.readString(log)));
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = new ArrayList<>(walk.toList());
    }
    Collections.reverse(files);
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
