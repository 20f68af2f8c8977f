package io.konkyo.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A standalone cluster of Spark's own processes on this machine's loopback address: a master, two
 * workers of one core each, and jobs submitted to them. Closing it ends every process.
 */
final class SparkCluster implements AutoCloseable {

  /** Written before the tests by the build: the jars of a whole Spark. */
  private static final Path JARS = Path.of("target", "spark.jars").toAbsolutePath();

  private static final Path PROGRAM = Path.of("target", "konkyo.jar").toAbsolutePath();

  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master");

  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration JOB_TIMEOUT = Duration.ofSeconds(180);
  private static final long POLL_MILLIS = 20;

  /** What spark-submit lets Spark see of Java. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/jdk.internal.ref",
          "java.base/sun.nio.ch",
          "java.base/sun.nio.cs",
          "java.base/sun.security.action",
          "java.base/sun.util.calendar",
          "java.security.jgss/sun.security.krb5");

  private final Path folder;
  private final Path home;
  private final List<Process> processes = Collections.synchronizedList(new ArrayList<>());
  private final Thread atExit = new Thread(this::kill);
  private final String master;
  private final List<Process> workers = new ArrayList<>();
  private int logs;

  private SparkCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    home = home(folder.resolve("spark"));
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      Path log = log("master");
      start(
          log,
          "256m",
          List.of("-Dspark.master.rest.enabled=false"),
          List.of(
              "org.apache.spark.deploy.master.Master",
              "--host",
              "127.0.0.1",
              "--port",
              "0",
              "--webui-port",
              "0"));
      master = await(log, MASTER).group(1);
      startWorker();
      startWorker();
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** Starts a cluster whose files lie in {@code folder}. */
  static SparkCluster start(Path folder) throws IOException, InterruptedException {
    return new SparkCluster(folder);
  }

  /** What a job has left. */
  record Outcome(int status, String out, String err) {

    /** Returns the program's own lines of standard error. */
    List<String> messages() {
      return err.lines().filter(line -> line.startsWith("konkyo: ")).toList();
    }
  }

  /** A job at work. */
  final class Job {

    private final Process process;
    private final Path log;

    private Job(Process process, Path log) {
      this.process = process;
      this.log = log;
    }

    /** Waits until its log tells of something. */
    void await(Pattern told) throws IOException, InterruptedException {
      SparkCluster.await(log, told);
    }

    /** Waits for its end. */
    Outcome outcome() throws IOException, InterruptedException {
      if (!process.waitFor(JOB_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
        end(process);
        throw new AssertionError("does not end:\n" + Files.readString(log));
      }
      return new Outcome(process.exitValue(), Files.readString(out(log)), Files.readString(log));
    }
  }

  /** Returns the options that send a job to this cluster. */
  List<String> master() {
    return List.of("--master", master, "--executor-memory", "768m");
  }

  /** Submits a job as spark-submit does. */
  Job submit(List<String> options, List<String> arguments) throws IOException {
    List<String> call = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit"));
    call.addAll(options);
    call.addAll(List.of("--class", "io.konkyo.spark.ExtractJob", PROGRAM.toString()));
    call.addAll(arguments);
    Path log = log("job");
    return new Job(start(log, "512m", List.of(), call), log);
  }

  /** Starts one more worker and waits until the master knows it. */
  void startWorker() throws IOException, InterruptedException {
    Path log = log("worker");
    List<String> call =
        List.of(
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--webui-port",
            "0",
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            folder.resolve("work").toString(),
            master);
    Process worker = start(log, "256m", List.of(), call);
    await(log, REGISTERED);
    workers.add(worker);
  }

  /** Kills a worker and what it runs, as if its machine were gone. */
  void loseWorker() {
    end(workers.remove(0));
  }

  @Override
  public void close() {
    kill();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }

  private void kill() {
    synchronized (processes) {
      processes.forEach(SparkCluster::end);
    }
  }

  /** Ends a process and all that it has started, without leave to clean up. */
  private static void end(Process process) {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
    all.forEach(handle -> handle.onExit().join());
  }

  private Process start(Path log, String memory, List<String> settings, List<String> call)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + memory, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
    command.add("-Dspark.ui.enabled=false");
    OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
    command.addAll(settings);
    command.addAll(List.of("-cp", home.resolve("jars") + "/*"));
    command.addAll(call);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out(log).toFile())
            .redirectError(log.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("SPARK_") || name.startsWith("HADOOP_"));
    environment.remove("JAVA_TOOL_OPTIONS");
    environment.remove("JDK_JAVA_OPTIONS");
    environment.put("SPARK_HOME", home.toString());
    environment.put("SPARK_SCALA_VERSION", "2.13");
    environment.put("SPARK_LOCAL_IP", "127.0.0.1");
    environment.put("SPARK_LOCAL_DIRS", folder.resolve("local").toString());
    Process process = builder.start();
    processes.add(process);
    process.getOutputStream().close();
    return process;
  }

  private Path log(String name) {
    logs++;
    return folder.resolve("%s-%d.err".formatted(name, logs));
  }

  private static Path out(Path log) {
    return log.resolveSibling(log.getFileName() + ".out");
  }

  /** A folder as Spark's own distribution is laid out, as far as its programs need it. */
  private static Path home(Path home) throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    try (Stream<String> lines = Files.lines(JARS)) {
      for (Path jar : lines.filter(line -> line.endsWith(".jar")).map(Path::of).toList()) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
      }
    }
    return home;
  }

  private static Matcher await(Path log, Pattern told) throws IOException, InterruptedException {
    long polls = START_TIMEOUT.toMillis() / POLL_MILLIS;
    for (long i = 0; i < polls; i++) {
      Optional<Matcher> found =
          Optional.of(told.matcher(Files.exists(log) ? Files.readString(log) : ""))
              .filter(Matcher::find);
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(POLL_MILLIS);
    }
    throw new AssertionError(
        "%s does not tell of %s:%n%s".formatted(log, told, Files.readString(log)));
  }
}
