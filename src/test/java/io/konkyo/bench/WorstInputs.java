package io.konkyo.bench;

import com.sun.management.ThreadMXBean;
import io.konkyo.article.Article;
import io.konkyo.mention.MentionType;
import io.konkyo.model.ModelFiles;
import io.konkyo.output.ClaimLines;
import io.konkyo.pipeline.Pipeline;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A program that takes {@link WorstTexts} of n, 2n and 4n UTF-16 units through the pipeline and
 * tells, for each, the processor time a unit and whether it grows with the length.
 *
 * <pre>
 * java -cp target/test-classes:target/konkyo.jar io.konkyo.bench.WorstInputs [N] [WORD…]
 * </pre>
 *
 * <p>N is 50,000 where it is not given; WORDs keep the texts whose names begin with one. A text is
 * told to grow where a unit of 4n takes over {@value #GROWTH} times as long as one of n; then the
 * methods of the program follow that were seen most often at work. Status 1 if any text grows.
 */
final class WorstInputs {

  private static final double GROWTH = 1.6;
  private static final int DEFAULT_LENGTH = 50_000;
  private static final int SAMPLE_MILLIS = 2;
  private static final int METHODS_SHOWN = 6;

  private final Pipeline pipeline = Pipeline.load(ModelFiles.bundled());
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final PrintStream out;

  private WorstInputs(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws InterruptedException {
    int length = args.length > 0 ? Integer.parseInt(args[0]) : DEFAULT_LENGTH;
    List<String> words = args.length > 1 ? List.of(args).subList(1, args.length) : List.of("");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new WorstInputs(out).run(length, words) ? 0 : 1);
  }

  private boolean run(int length, List<String> words) throws InterruptedException {
    warmUp();
    out.println("text | us/unit at n, 2n, 4n | growth | bytes allocated/unit | claims at 4n");
    boolean allLinear = true;
    for (WorstTexts.Shape shape : WorstTexts.shapes()) {
      if (words.stream().anyMatch(shape.name()::startsWith)) {
        allLinear &= measure(shape, length);
      }
    }
    return allLinear;
  }

  private void warmUp() {
    String prose = WorstTexts.prose(20_000);
    for (int i = 0; i < 5; i++) {
      analyze(prose);
    }
  }

  private boolean measure(WorstTexts.Shape shape, int length) throws InterruptedException {
    analyze(shape.text(length));
    Cost small = cost(shape.text(length));
    Cost middle = cost(shape.text(2 * length));
    Cost large = cost(shape.text(4 * length));
    double growth = large.micros() / small.micros();
    out.printf(
        "%s | %.2f %.2f %.2f | %.2f | %.0f | %d%s%n",
        shape.name(),
        small.micros(),
        middle.micros(),
        large.micros(),
        growth,
        large.bytes(),
        large.claims(),
        growth > GROWTH ? " | GROWS" : "");
    if (growth > GROWTH) {
      profile(shape.text(4 * length));
    }
    return growth <= GROWTH;
  }

  /** What a unit of a text takes, and how many claims all of it holds. */
  private record Cost(double micros, double bytes, int claims) {}

  private Cost cost(String text) {
    long id = Thread.currentThread().getId();
    long bytes = threads.getThreadAllocatedBytes(id);
    long nanos = threads.getCurrentThreadCpuTime();
    int claims = analyze(text);
    double micros = (threads.getCurrentThreadCpuTime() - nanos) / 1e3;
    return new Cost(
        micros / text.length(),
        (double) (threads.getThreadAllocatedBytes(id) - bytes) / text.length(),
        claims);
  }

  private int analyze(String text) {
    try {
      return ClaimLines.of(
              pipeline.analyze(new Article("a.txt", text)), EnumSet.allOf(MentionType.class))
          .counts()
          .values()
          .stream()
          .mapToInt(count -> count)
          .sum();
    } catch (IllegalArgumentException e) {
      // Claims that are too large together are a document's failure, as intended.
      return -1;
    }
  }

  private void profile(String text) throws InterruptedException {
    Thread worker = new Thread(() -> analyze(text));
    worker.start();
    Map<String, Integer> self = new HashMap<>();
    Map<String, Integer> inclusive = new HashMap<>();
    int samples = 0;
    while (worker.isAlive()) {
      Thread.sleep(SAMPLE_MILLIS);
      List<String> frames =
          List.of(worker.getStackTrace()).stream()
              .filter(frame -> frame.getClassName().startsWith("io.konkyo."))
              .map(frame -> frame.getClassName().substring(10) + "." + frame.getMethodName())
              .toList();
      if (!frames.isEmpty()) {
        samples++;
        self.merge(frames.get(0), 1, Integer::sum);
        frames.stream().distinct().forEach(frame -> inclusive.merge(frame, 1, Integer::sum));
      }
    }
    out.println("    at work: " + most(self, samples));
    out.println("    or below: " + most(inclusive, samples));
  }

  private static String most(Map<String, Integer> counts, int samples) {
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().startsWith("bench."))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(METHODS_SHOWN)
        .map(e -> "%s %d %%".formatted(e.getKey(), 100 * e.getValue() / Math.max(1, samples)))
        .collect(Collectors.joining(", "));
  }
}
