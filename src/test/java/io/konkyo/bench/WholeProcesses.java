package io.konkyo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that times whole processes against each other, from start to end: kuromoji alone
 * ({@link BareKuromoji}), {@code extract --threads 1} and {@code extract --threads 2} by the
 * launcher, all on the same files, in turn, so that a machine that gets slower meanwhile slows all
 * of them. What counts are the ratios of the medians.
 *
 * <p>{@code java -cp target/test-classes:target/konkyo.jar io.konkyo.bench.WholeProcesses FOLDER
 * [ROUNDS] [JVM-OPTION…]}
 */
public final class WholeProcesses {

  private static final String JAR = "target/konkyo.jar";
  private static final String LAUNCHER = "target/konkyo";
  private static final String BARE = "kuromoji alone";
  private static final String ONE = "extract --threads 1";
  private static final String TWO = "extract --threads 2";

  private WholeProcesses() {}

  /** Times the processes and prints a row for each. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    List<String> options = List.of(args).subList(Math.min(2, args.length), args.length);
    long chars = characters(folder);
    Path out = Files.createTempDirectory("konkyo-bench");
    try {
      Map<String, double[]> seconds = new LinkedHashMap<>();
      List.of(BARE, ONE, TWO).forEach(name -> seconds.put(name, new double[rounds]));
      for (int round = 0; round < rounds; round++) {
        for (Map.Entry<String, double[]> row : seconds.entrySet()) {
          row.getValue()[round] = run(process(row.getKey(), options, folder, out));
        }
      }
      seconds.values().forEach(Arrays::sort);
      double bare = seconds.get(BARE)[rounds / 2];
      double one = seconds.get(ONE)[rounds / 2];
      System.out.printf("%,d characters, %d rounds%n", chars, rounds);
      seconds.forEach(
          (name, sorted) -> {
            double median = sorted[rounds / 2];
            System.out.printf(
                "%-20s %6.2f s (%.2f to %.2f), %,d characters a second, %.2f times kuromoji"
                    + " alone, %.2f times one thread%n",
                name,
                median,
                sorted[0],
                sorted[rounds - 1],
                Math.round(chars / median),
                bare / median,
                one / median);
          });
    } finally {
      delete(out);
    }
  }

  private static ProcessBuilder process(String name, List<String> options, Path folder, Path out) {
    String home = System.getProperty("java.home");
    List<String> command = new ArrayList<>();
    if (name.equals(BARE)) {
      command.add(Path.of(home, "bin/java").toString());
      command.addAll(options);
      command.add("-cp");
      command.add(String.join(java.io.File.pathSeparator, "target/test-classes", JAR));
      command.add(BareKuromoji.class.getName());
      command.add(folder.toString());
    } else {
      String threads = name.equals(ONE) ? "1" : "2";
      command.addAll(List.of(LAUNCHER, "extract", folder.toString(), "--full"));
      command.addAll(List.of("-o", out.toString(), "--threads", threads));
    }
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("JAVA_HOME", home);
    process.environment().put("KONKYO_OPTS", String.join(" ", options));
    return process;
  }

  /** Returns the seconds from a process's start to its end. */
  private static double run(ProcessBuilder builder) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    int status = process.waitFor();
    long end = System.nanoTime();
    if (status != 0) {
      throw new IllegalStateException(builder.command() + " ended with status " + status);
    }
    return (double) (end - start) / TimeUnit.SECONDS.toNanos(1);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> entries;
    try (Stream<Path> all = Files.walk(folder)) {
      entries = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path entry : entries) {
      Files.delete(entry);
    }
  }

  private static long characters(Path folder) throws IOException {
    long chars = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        chars += Files.readString(file, StandardCharsets.UTF_8).length();
      }
    }
    return chars;
  }
}
