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
import java.util.List;
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
 * longer than reading an article; puts the launchers beside the jar; and keeps the classes of a
 * trial run in an archive that the launchers hand to Java (class-data sharing).
 *
 * <p>Run by Maven as a single source file: {@code java Pack.java JAR LAUNCHERS SAMPLES}.
 */
public final class Pack {

  /** Models and the dictionary; texts are small and compress well. */
  private static final String STORED = ".bin";

  private static final long PATIENCE_SECONDS = 300;

  private Pack() {}

  /**
   * Packs.
   *
   * @param args the jar, the folder of launchers, and the folder of articles for the trial run
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
          Files.copy(
              file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      if (Files.getFileAttributeView(launcher, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  /**
   * Archives the classes of a trial run. A Java that keeps no archives is no fault: the launchers
   * do without.
   */
  private static void archive(Path jar, Path samples) throws IOException, InterruptedException {
    String name = jar.getFileName().toString().replace(".jar", ".jsa");
    Path archive = jar.resolveSibling(name);
    Path output = Files.createTempDirectory("konkyo");
    Files.deleteIfExists(archive);
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.add("-XX:ArchiveClassesAtExit=" + archive);
    call.addAll(List.of("-jar", jar.toString(), "extract", samples.toString()));
    call.addAll(List.of("-o", output.toString()));
    Path log = output.resolve("log");
    Process process =
        new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    if (!ended || process.exitValue() != 0 || Files.notExists(archive)) {
      Files.deleteIfExists(archive);
      System.err.println("konkyo: no class archive was made, the program starts slower without:");
      System.err.println(Files.readString(log));
    }
    remove(output);
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
