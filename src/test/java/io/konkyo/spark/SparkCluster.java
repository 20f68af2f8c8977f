package io.konkyo.spark;

import java.io.File;
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

  private static final String TESTS = Path.of("target", "test-classes").toAbsolutePath().toString();

  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master");

  private static final int WORKERS = 2;

  /** Runs are too short for the optimizing compiler to pay. */
  private static final String JVM = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

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
  private final List<Worker> workers = new ArrayList<>();
  private int logs;

  private SparkCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    home = home(Path.of("target", "spark").toAbsolutePath());
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
      startWorkers(WORKERS);
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** Starts a cluster whose files lie in {@code folder}. */
  static SparkCluster start(Path folder) throws IOException, InterruptedException {
    return new SparkCluster(folder);
  }

  private record Worker(Process process, Path log) {}

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
    Matcher await(Pattern told) throws IOException, InterruptedException {
      return SparkCluster.await(log, told);
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

  /** Returns the options that send a job to this cluster, to start when both workers are ready. */
  List<String> master() {
    return List.of(
        "--master",
        master,
        "--executor-memory",
        "768m",
        "--total-executor-cores",
        String.valueOf(WORKERS),
        "--conf",
        "spark.scheduler.minRegisteredResourcesRatio=1.0",
        "--conf",
        "spark.executor.extraJavaOptions=" + JVM);
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

  /**
   * Makes calls one after the other in a JVM of their own, which does the work itself.
   *
   * @param settings of Java, Spark's among them
   * @return what each has told and its status, in the order of the calls
   */
  List<JobCalls.Told> call(List<String> settings, List<List<String>> calls)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-Dspark.master=local[1]"));
    all.addAll(settings);
    // The last class path counts.
    all.add("-cp");
    all.add(
        String.join(File.pathSeparator, home.resolve("jars") + "/*", PROGRAM.toString(), TESTS));
    Path log = log("calls");
    Path told = log.resolveSibling(log.getFileName() + ".told");
    List<String> call = new ArrayList<>();
    call.addAll(List.of(JobCalls.class.getName(), told.toString()));
    call.addAll(JobCalls.packed(calls));
    new Job(start(log, "768m", all, call), log).outcome();
    return JobCalls.told(told);
  }

  /** Starts workers and waits until the master knows them. */
  void startWorkers(int count) throws IOException, InterruptedException {
    List<Worker> started = new ArrayList<>();
    for (int i = 0; i < count; i++) {
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
      started.add(new Worker(start(log, "256m", List.of(), call), log));
    }
    for (Worker worker : started) {
      await(worker.log(), REGISTERED);
      workers.add(worker);
    }
  }

  /**
   * Kills the worker of an executor and all that it runs, as if its machine were gone.
   *
   * @param executor its number, for the latest job
   */
  void loseWorker(String executor) throws IOException {
    String launched = "/%s for konkyo extract".formatted(executor);
    for (Worker worker : List.copyOf(workers)) {
      List<String> launches =
          Files.readString(worker.log())
              .lines()
              .filter(line -> line.contains("Asked to launch executor"))
              .toList();
      if (!launches.isEmpty() && launches.get(launches.size() - 1).contains(launched)) {
        end(worker.process());
        workers.remove(worker);
        return;
      }
    }
    throw new AssertionError("no worker has launched executor " + executor);
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
    command.add("-Xmx" + memory);
    command.addAll(List.of(JVM.split(" ")));
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
    command.add("-Dspark.ui.enabled=false");
    OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
    command.addAll(List.of("-cp", home.resolve("jars") + "/*"));
    command.addAll(settings);
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
    try (Stream<Path> earlier = Files.list(jars)) {
      for (Path link : earlier.toList()) {
        Files.delete(link);
      }
    }
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
